import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/documents.ts';
import { findCompleteness } from '../../src/extraction/completeness.ts';
import { hasGap } from '../../src/extraction/gaps.ts';
import { MILL, pageFrom } from './pages.ts';

const p = (lines: readonly string[]): string => lines.map(line => `<p>${line}</p>`).join('');
const OTHER = [
  'The weir itself belongs to the county, which has asked an engineer to look at its lower stones before the summer.',
  'He found that three of them have been moved by the flood of last year and wants them back in their old places.',
];

/** An article with something between its parts, where what stands in elements with the attribute `kept` was read. */
function keptIn(between: string) {
  const page = pageFrom(
    `<article><div kept>${p(MILL.slice(0, 2))}</div>${between}<div kept>${p(MILL.slice(2))}</div></article>`,
  );
  return { page, body: page.blocks.filter(block => block.chain.some(element => element.hasAttribute('kept'))) };
}

function gapIn(between: string): boolean {
  const { page, body } = keptIn(between);
  return hasGap(page, body);
}

describe('an article has a gap', () => {
  it.each([
    ['a part of another name', `<div class="chunk-b">${p(OTHER)}</div>`],
    ['parts of none', `<div>${p(OTHER)}</div>`],
    ['quoted at length', `<blockquote>${p(OTHER)}</blockquote>`],
    ['lines parted by breaks', `<div>${OTHER.join('<br><br>')}</div>`],
    ['in a column', `<section><div>${p(OTHER)}</div></section>`],
  ])('where text was left out: %s', (_, between) => expect(gapIn(between)).toBe(true));

  it.each([
    ['nothing', ''],
    ['one paragraph, as below a picture', `<div>${p(OTHER.slice(0, 1))}</div>`],
    ['a box beside the text', `<aside>${p(OTHER)}</aside>`],
    ['a box about the writer', `<div class="author-bio">${p(OTHER)}</div>`],
    ['pictures with their captions', `<figure>${p(OTHER)}</figure>`],
    ['what the text says too', `<div>${p(MILL.slice(0, 2))}</div>`],
    ['what nobody sees', `<div hidden>${p(OTHER)}</div>`],
    ['links', `<div>${OTHER.map(line => `<p><a href="/x">${line}</a></p>`).join('')}</div>`],
    ['short lines', `<div>${p(['Three stones.', 'One flood.', 'No money.'])}</div>`],
    ['a form', `<form>${p(OTHER)}</form>`],
  ])('but none where it was left out for a reason: %s', (_, between) => expect(gapIn(between)).toBe(false));
});

describe('why an article is not full', () => {
  it('is told where text within it was left out', () => {
    const { page, body } = keptIn(`<div>${p(OTHER)}</div>`);
    const own = body.map(({ text }) => text);
    expect(findCompleteness(page, body, own)).toEqual({ completeness: 'partial', gap: 'text' });
  });
  it('is told where a frame within it cannot be read', async () => {
    const html = `<title>The old mill</title><article><h1>The old mill</h1>${p(MILL)}<iframe src="https://a.example/b"></iframe></article>`;
    expect(await readHtml(`<!doctype html><html lang="en">${html}`)).toMatchObject({
      article: { completeness: 'partial', gap: 'frame' },
    });
  });
  it('is none where nothing is', () => {
    const { page, body } = keptIn('');
    expect(findCompleteness(page, body, [])).not.toHaveProperty('gap');
  });
});

describe('a short article with a frame', () => {
  const read = async (frame: string, lines = MILL): Promise<string> => {
    const body = `<article><h1>The old mill</h1><div>${p(lines)}${frame}</div></article>`;
    const reading = await readHtml(`<!doctype html><html lang="en"><title>The old mill</title><body>${body}`);
    return 'article' in reading ? reading.article.completeness : reading.failure.reason;
  };
  it.each([
    ['a document', '<iframe src="https://papers.example/viewer/12"></iframe>'],
    ['an object', '<object data="/files/ruling.pdf"></object>'],
    ['a post of others', '<iframe src="https://posts.example/embed/12" title="A post"></iframe>'],
  ])('is not full: %s', async (_, frame) => expect(await read(frame)).toBe('partial'));
  it.each([
    ['a film', '<iframe src="https://films.example/12" allowfullscreen></iframe>'],
    ['a player', '<iframe src="https://sound.example/player/12"></iframe>'],
    ['a counter of visitors', '<iframe src="https://count.example/12" width="1" height="1"></iframe>'],
    ['nothing yet', '<iframe src="about:blank"></iframe>'],
  ])('is: %s', async (_, frame) => expect(await read(frame)).toBe('full'));
  it('is where it is long, since the frame is an addition', async () =>
    expect(
      await read('<iframe src="https://charts.example/12"></iframe>', [
        ...MILL,
        ...MILL.map(
          line =>
            `${line} So it was said in the hall of the town, and so it stands in the minutes of the council, with the seal of the mayor below it.`,
        ),
        ...OTHER,
        ...OTHER.map(line => `Others add: ${line} ${OTHER[0]} ${OTHER[1]}`),
      ]),
    ).toBe('full'));
});
