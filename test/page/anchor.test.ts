import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/engine/index.ts';
import { readPage, type PageArticle } from '../../src/extraction/read-page.ts';
import { anchorHeadline, anchoring, noteNodes, type NotedNodes } from '../../src/page/anchor.ts';
import { describeSpan } from '../../src/engine/quote.ts';
import { readFixtures } from '../fixtures.ts';

interface Read {
  document: Document;
  page: PageArticle;
  nodes: NotedNodes;
}

function read(html: string): Read {
  const { document } = new JSDOM(html).window;
  attachRoots(document);
  const page = readPage(document);
  if ('failure' in page) throw new Error(page.failure.message);
  return { document, page, nodes: noteNodes(page.nodes) };
}

/** As a browser's parser does, and jsdom's does not. */
function attachRoots(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = template.parentElement!.attachShadow({ mode: 'open' });
    root.append(template.content);
    template.remove();
    attachRoots(root);
  }
}

/** What is marked for a span of the article; `earlier`: of an earlier reading of the page. */
const anchor = ({ document, page, nodes }: Read, span: Span, earlier = page.article): Range[] =>
  anchoring(document, { article: page.article, nodes })(describeSpan(earlier.text, span));

const HINTS = / \(opens in a new window\)|, opens (?:in )?new tab|Play video|External link|Share this line ?/g;
const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
const wire = readFixtures().find(fixture => fixture.name === 'wire')!.html;

describe('a span of the article in the live page', () => {
  it('is the same text there, for every paragraph of every page', () => {
    for (const { html, article: expected } of readFixtures()) {
      if (expected.failure) continue;
      const live = read(html);
      const { page } = live;
      for (const paragraph of page.article.paragraphs) {
        const span = { start: paragraph.start + 2, end: paragraph.end - 1 };
        const ranges = anchor(live, span);
        // a hint inside a sentence is no part of the article, but lies within its range
        expect(collapse(ranges.map(String).join(' ')).replace(HINTS, '')).toBe(
          collapse(page.article.text.slice(span.start, span.end)),
        );
      }
    }
  });

  it('over two paragraphs is two ranges', () => {
    const live = read(wire);
    const { page } = live;
    const [first, second] = page.article.paragraphs;
    const ranges = anchor(live, { start: first.end - 20, end: second.start + 20 });
    expect(ranges.map(range => collapse(String(range)))).toEqual(
      [
        { start: first.end - 20, end: first.end },
        { start: second.start, end: second.start + 20 },
      ].map(({ start, end }) => collapse(page.article.text.slice(start, end))),
    );
  });

  it('is found by its words when the page has re-rendered', () => {
    const live = read(wire);
    const { document, page } = live;
    const body = document.querySelector('.body')!;
    body.replaceWith(body.cloneNode(true));
    const { start, end } = page.article.paragraphs[2];
    expect(collapse(String(anchor(live, { start, end })[0]))).toBe(page.article.text.slice(start, end));
  });

  it('is none when the passage is gone', () => {
    const live = read(wire);
    const { document, page } = live;
    document.querySelector('.body')!.remove();
    expect(anchor(live, page.article.paragraphs[2])).toEqual([]);
  });

  it('through links and emphasis is one range', () => {
    const live = read(
      '<title>T</title><article><h1>T</h1><p>The <a href="#">two leaders</a> spoke for <b>ninety</b> minutes on the phone on Wednesday evening.</p><p>They agreed to meet again soon, both of their offices said later in the day.</p></article>',
    );
    const at = live.page.article.text.indexOf('two leaders spoke for ninety');
    expect(String(anchor(live, { start: at, end: at + 28 })[0])).toBe('two leaders spoke for ninety');
  });
});

describe('a span of an earlier reading', () => {
  const FIRST = 'The harbour office said on Monday that the ferry would sail for the last time in June.';
  const SECOND = 'Two firms shared the work on the bridge, and both have asked the council for more time.';
  const THIRD = 'Nobody from the council would say on Tuesday how long the road down to the quay stays shut.';
  const pageOf = (...paragraphs: string[]): Read =>
    read(`<title>T</title><article><h1>T</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article>`);
  const marked = (before: Read, now: Read, words: string): string[] => {
    const start = before.page.article.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return anchor(now, { start, end: start + words.length }, before.page.article).map(range => collapse(String(range)));
  };
  const earlier = pageOf(FIRST, SECOND, THIRD);

  it('is found where its words stand now', () => {
    const put = 'A new paragraph came in here, about the weather on the coast.';
    const later = pageOf(`${FIRST} Buses will take its place.`, put, SECOND, THIRD);
    expect(marked(earlier, later, SECOND)).toEqual([SECOND]);
  });

  it('is none where its words are gone, whatever stands at its offsets', () => {
    const other = 'Three firms won the contract, but none of them has begun to build anything yet, they said.';
    expect(marked(earlier, pageOf(FIRST, other, THIRD), SECOND)).toEqual([]);
  });

  it('is none where only a few of its words are said, elsewhere', () => {
    const other = 'Three firms won the contract for the work on the bridge, the mayor told a meeting of the town.';
    expect(marked(earlier, pageOf(FIRST, other, THIRD), 'the work')).toEqual([]);
  });

  it('said twice is the one that stands among the same words', () => {
    const a = 'Ann Lee said on Sunday that it was too late to stop now.';
    const b = 'Bo Ray of the harbour office said on Friday that it was too late.';
    const before = pageOf(FIRST, a, THIRD, b);
    const put = 'Much has been written since about what the mayor meant by that, and what she did not.';
    const now = pageOf(b, put, a, FIRST, THIRD);
    const at = before.page.article.text.indexOf('it was too late to');
    const [range] = anchor(now, { start: at, end: at + 15 }, before.page.article);
    expect([String(range), range.startContainer.textContent]).toEqual(['it was too late', a]);
  });

  it('is none where a word was put into it on the page itself', () => {
    const live = pageOf(FIRST, SECOND, THIRD);
    const paragraph = [...live.document.querySelectorAll('p')].find(({ textContent }) => textContent === SECOND)!;
    (paragraph.firstChild as Text).data = SECOND.replace('both have', 'both have not');
    expect(marked(live, live, 'both have asked the council for more time')).toEqual([]);
  });
});

describe('the headline in the live page', () => {
  const shown = (title: string, body: string): string | null => {
    const range = anchorHeadline(new JSDOM(body).window.document, title);
    return range && collapse(String(range));
  };

  it.each([
    [
      'is the heading that says it',
      'Bridge falls in Lorne',
      '<h1>The Courier</h1><h1>Bridge  falls\n in <i>Lorne</i></h1><p>Bridge falls in Lorne</p>',
      'Bridge falls in Lorne',
    ],
    [
      'is the heading without the outlet that the title names',
      'Bridge falls in Lorne at night – The Courier',
      '<h1>The Courier</h1><h2>Bridge falls in Lorne at night</h2>',
      'Bridge falls in Lorne at night',
    ],
    [
      'is its own words in a heading that says more',
      'Bridge falls in Lorne',
      '<h1><span>Live</span> Bridge falls in Lorne</h1>',
      'Bridge falls in Lorne',
    ],
    [
      'is found whatever marks it is set with',
      'Mayor: \'We knew\' - and "said so"',
      '<h1>Mayor: ‘We knew’ – and “said so”</h1>',
      'Mayor: ‘We knew’ – and “said so”',
    ],
    [
      'is found in a box that is no heading',
      'Bridge falls in Lorne',
      '<h1>The Courier</h1><div>Bridge falls in Lorne</div>',
      'Bridge falls in Lorne',
    ],
    [
      'is not the name of the outlet',
      'Bridge falls – The Courier of Lorne',
      '<h1>The Courier</h1><p>It fell.</p>',
      null,
    ],
    ['is none where there is no title', '', '<h1>The Courier</h1>', null],
  ])('%s', (_, title, body, expected) => expect(shown(title, body)).toBe(expected));
});
