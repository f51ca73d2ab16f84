import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage, type PageArticle } from '../../src/extraction/read-page.ts';
import { anchorHeadline, anchorSpan } from '../../src/page/anchor.ts';
import { readFixtures } from '../fixtures.ts';

function read(html: string): { document: Document; page: PageArticle } {
  const { document } = new JSDOM(html).window;
  const page = readPage(document);
  if ('failure' in page) throw new Error(page.failure.message);
  return { document, page };
}

const HINTS = / \(opens in a new window\)|, opens (?:in )?new tab|Play video|External link|Share this line ?/g;
const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
const wire = readFixtures().find(fixture => fixture.name === 'wire')!.html;

describe('a span of the article in the live page', () => {
  it('is the same text there, for every paragraph of every page', () => {
    for (const { html, article: expected } of readFixtures()) {
      if (expected.failure) continue;
      const { document, page } = read(html);
      for (const paragraph of page.article.paragraphs) {
        const span = { start: paragraph.start + 2, end: paragraph.end - 1 };
        const ranges = anchorSpan(document, page.article, page.nodes, span);
        // a hint inside a sentence is no part of the article, but lies within its range
        expect(collapse(ranges.map(String).join(' ')).replace(HINTS, '')).toBe(collapse(page.article.text.slice(span.start, span.end)));
      }
    }
  });

  it('over two paragraphs is two ranges', () => {
    const { document, page } = read(wire);
    const [first, second] = page.article.paragraphs;
    const ranges = anchorSpan(document, page.article, page.nodes, { start: first.end - 20, end: second.start + 20 });
    expect(ranges.map(range => collapse(String(range)))).toEqual([{ start: first.end - 20, end: first.end }, { start: second.start, end: second.start + 20 }]
      .map(({ start, end }) => collapse(page.article.text.slice(start, end))));
  });

  it('is found by its words when the page has re-rendered', () => {
    const { document, page } = read(wire);
    const body = document.querySelector('.body')!;
    body.replaceWith(body.cloneNode(true));
    const { start, end } = page.article.paragraphs[2];
    expect(collapse(String(anchorSpan(document, page.article, page.nodes, { start, end })[0]))).toBe(page.article.text.slice(start, end));
  });

  it('is none when the passage is gone', () => {
    const { document, page } = read(wire);
    document.querySelector('.body')!.remove();
    expect(anchorSpan(document, page.article, page.nodes, page.article.paragraphs[2])).toEqual([]);
  });

  it('through links and emphasis is one range', () => {
    const { document, page } = read('<title>T</title><article><h1>T</h1><p>The <a href="#">two leaders</a> spoke for <b>ninety</b> minutes on the phone on Wednesday evening.</p><p>They agreed to meet again soon, both of their offices said later in the day.</p></article>');
    const at = page.article.text.indexOf('two leaders spoke for ninety');
    expect(String(anchorSpan(document, page.article, page.nodes, { start: at, end: at + 28 })[0])).toBe('two leaders spoke for ninety');
  });
});

describe('the headline in the live page', () => {
  const shown = (title: string, body: string): string | null => {
    const range = anchorHeadline(new JSDOM(body).window.document, title);
    return range && collapse(String(range));
  };

  it.each([
    ['is the heading that says it', 'Bridge falls in Lorne', '<h1>The Courier</h1><h1>Bridge  falls\n in <i>Lorne</i></h1><p>Bridge falls in Lorne</p>', 'Bridge falls in Lorne'],
    ['is the heading without the outlet that the title names', 'Bridge falls in Lorne at night – The Courier', '<h1>The Courier</h1><h2>Bridge falls in Lorne at night</h2>', 'Bridge falls in Lorne at night'],
    ['is its own words in a heading that says more', 'Bridge falls in Lorne', '<h1><span>Live</span> Bridge falls in Lorne</h1>', 'Bridge falls in Lorne'],
    ['is found whatever marks it is set with', 'Mayor: \'We knew\' - and "said so"', '<h1>Mayor: ‘We knew’ – and “said so”</h1>', 'Mayor: ‘We knew’ – and “said so”'],
    ['is found in a box that is no heading', 'Bridge falls in Lorne', '<h1>The Courier</h1><div>Bridge falls in Lorne</div>', 'Bridge falls in Lorne'],
    ['is not the name of the outlet', 'Bridge falls – The Courier of Lorne', '<h1>The Courier</h1><p>It fell.</p>', null],
    ['is none where there is no title', '', '<h1>The Courier</h1>', null],
  ])('%s', (_, title, body, expected) => expect(shown(title, body)).toBe(expected));
});
