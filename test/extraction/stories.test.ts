import { describe, expect, it } from 'vitest';
import { MILL, readParagraphs } from './pages.ts';

const LONGER = [
  'The gallery of glass in the next town will open its new wing in May with a show of sixty vases by an artist of 81 years.',
  'She began as a blower in a bottle factory. “Nobody told us that we were making art,” she said among the empty shelves.',
  'The wing cost 12 million, most of it paid by a foundation of the grain merchants, and it has a furnace of its own.',
  'Visitors can watch the blowers at work on Sundays and may try their hand at a small bowl for a fee of nine crowns.',
  'Neighbours fear for their parking spaces, and painters complained that their own hall has had a leaking roof for years.',
  'The council will talk about that roof in its session in June, and has offered the painters two rooms until it is mended.',
];
const SHORT = LONGER.slice(0, 3);
const text = (lines: readonly string[]): string => lines.map(line => `<p>${line}</p>`).join('\n');
const head = (title: string): string => `<meta property="og:title" content="${title}">`;

/** Two stories with what stands around each; the page is called like the first. */
type Layout = (own: string, other: string) => string;
const H1 = '<h1>The old mill</h1>';
const OTHER = '<h1>Gallery opens wing for glass</h1>';

const layouts: Record<string, Layout> = {
  'each an article': (own, other) => `<article>${H1}${own}</article><article>${OTHER}${other}</article>`,
  'each a bare div': (own, other) => `<div><div>${H1}${own}</div><div>${OTHER}${other}</div></div>`,
  'each in a column': (own, other) =>
    `<div class="row"><div class="col">${H1}<div>${own}</div></div><div class="col">${OTHER}<div>${other}</div></div></div>`,
  'the next one in a box below': (own, other) =>
    `<article>${H1}<div>${own}</div></article><div id="next"><div><article>${OTHER}<div>${other}</div></article></div></div>`,
  'the next one above': (own, other) => `<article>${OTHER}${other}</article><article>${H1}${own}</article>`,
  'sections under one main': (own, other) =>
    `<main><section>${H1}<div>${own}</div></section><section>${OTHER}<div>${other}</div></section></main>`,
  'headlines in headers': (own, other) =>
    `<article><header>${H1}</header><div>${own}</div></article><article><header>${OTHER}</header><div>${other}</div></article>`,
  'smaller headlines below': (own, other) =>
    `<article>${H1}${own}</article><article><h2>Gallery opens wing for glass</h2>${other}</article>`,
  'no main headline at all': (own, other) =>
    `<div class="story"><h2 class="t">The old mill</h2><div>${own}</div></div>` +
    `<div class="story"><h2 class="t">Gallery opens wing for glass</h2><div>${other}</div></div>`,
  'three of them': (own, other) =>
    `<article>${H1}${own}</article><article>${OTHER}${other}</article><article><h1>Swimmers cross bay</h1>${other.replaceAll('glass', 'ice')}</article>`,
};

describe('of several stories on a page the one that it is called by is read', () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(`${name}, beside a longer one`, async () =>
      expect(await readParagraphs(layout(text(MILL), text(LONGER)), head('The old mill'))).toEqual(MILL));
    it(`${name}, beside a shorter one`, async () =>
      expect(await readParagraphs(layout(text(MILL), text(SHORT)), head('The old mill'))).toEqual(MILL));
  }
});

describe('what is one story stays whole', () => {
  const parts = [MILL.slice(0, 2), MILL.slice(2)].map(text);
  it.each([
    ['its parts under main headings', `<article>${H1}${parts[0]}<h1>What comes next</h1>${parts[1]}</article>`],
    [
      'its parts in sections with main headings',
      `<article>${H1}<section><h1>So far</h1>${parts[0]}</section><section><h1>From now on</h1>${parts[1]}</section></article>`,
    ],
    ['its title said twice', `<header>${H1}</header><article>${H1}${parts.join('')}</article>`],
    ['its subheadings smaller', `<article>${H1}${parts[0]}<h2>What comes next</h2>${parts[1]}</article>`],
  ])('%s', async (_, body) => {
    const read = await readParagraphs(body, head('The old mill'));
    expect(read.filter(line => MILL.includes(line))).toEqual(MILL);
  });

  it('a live blog', async () => {
    const posts = LONGER.map((line, i) => `<article><h2>Post ${i} of the day</h2><p>${line}</p></article>`).join('');
    const read = await readParagraphs(`<div class="live-blog"><article>${H1}${text(MILL)}</article>${posts}</div>`);
    expect(read).toEqual(expect.arrayContaining(LONGER.slice(0, 3)));
  });
});
