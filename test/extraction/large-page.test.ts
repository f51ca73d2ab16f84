import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { narrow } from '../../src/extraction/narrow.ts';
import { readPage, readPagePausing, type PageReading } from '../../src/extraction/read-page.ts';
import { readFixtures } from '../fixtures.ts';

const wire = readFixtures().find(({ name }) => name === 'wire')!.html;
const textOf = (reading: PageReading): string =>
  'article' in reading ? reading.article.text : reading.failure.message;
const many = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('');

/** The wire page with something in it. */
const withMore = (more: string, before = '</main>'): Document =>
  new JSDOM(wire.replace(before, `${more}${before}`)).window.document;

function narrowed(html: string): { texts: string[]; left: number } {
  const { document } = new JSDOM(html).window;
  const steps = narrow([...document.querySelectorAll('*')], new Set());
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    for (const element of step.value.omit) element.remove();
    return { texts: [...document.querySelectorAll('h1,p')].map(element => element.textContent), left: step.value.left };
  }
}

const PARAGRAPHS = many(
  6,
  i =>
    `<p>In the ${i}th hour of the session the council agreed to let the ferry sail again from the old pier, as it had before the storm.</p>`,
);
const CROWD = many(2000, i => `<div><b>Row</b> <i>${i}</i> <u>3</u></div>`);

describe('a large page', () => {
  let article = '';
  beforeAll(() => {
    article = textOf(readPage(withMore('')));
  });

  for (const [name, more] of Object.entries({
    'comments beside the article': `<section class="comments">${many(2000, i => `<article><p>I have read this twice now and still do not believe a word of it, number ${i}.</p><a href="#">Reply</a></article>`)}</section>`,
    'a wall of links': `<ul>${many(3500, i => `<li><a href="/${i}">Story ${i}</a></li>`)}</ul>`,
    'a table of prices': `<table>${many(1500, i => `<tr><td>Lot ${i}</td><td>12</td><td>${i}</td><td>7</td></tr>`)}</table>`,
    drawings: `<svg>${many(7000, () => '<path d="M0 0h1"/>')}</svg>`,
  })) {
    it(`is read as its article alone among ${name}`, () => {
      const document = withMore(more);
      const before = document.documentElement.outerHTML;
      expect(textOf(readPage(document))).toBe(article);
      expect(document.documentElement.outerHTML).toBe(before);
    });
  }

  it('is read the same with pauses', async () => {
    expect(textOf(await readPagePausing(withMore(CROWD)))).toBe(article);
    expect(textOf(await readPagePausing(withMore('')))).toBe(article);
  });

  it('is given up when what is left is too large, with the reason', () => {
    const long = many(
      9000,
      i =>
        `<p>In part ${i} the council heard that the ferry would sail again, though nobody knew when, and that its pier had been mended well.</p>`,
    );
    expect(readPage(new JSDOM(`<title>T</title><article><h1>T</h1>${long}</article>`).window.document)).toMatchObject({
      failure: { reason: 'too-large', message: /characters of text/ },
    });
  });
});

describe('narrowing', () => {
  it('keeps headline, standfirst and text where no element is marked as the article', () => {
    const { texts, left } = narrowed(
      `<title>T</title><div><div><h1>Ferry to sail</h1><p>From May</p></div><div>${PARAGRAPHS}</div></div><div>${CROWD}</div>`,
    );
    expect(texts).toHaveLength(8);
    expect(left).toBeLessThan(50);
  });

  it('keeps the text under the headline against longer texts of others', () => {
    const teasers = many(
      20,
      i => `<section><h2>${i}</h2>${PARAGRAPHS}${many(110, () => '<b>x</b><i>y</i>')}</section>`,
    );
    const { texts } = narrowed(
      `<title>T</title><div><div><h1>Ferry to sail</h1>${PARAGRAPHS}</div></div><div>${teasers}${CROWD}</div>`,
    );
    expect(texts.slice(0, 7)).toEqual(expect.arrayContaining(['Ferry to sail']));
    expect(texts.slice(0, 7)).toHaveLength(7);
  });

  it('leaves out what is large within the article and holds no prose', () => {
    const { texts, left } = narrowed(
      `<title>T</title><article><h1>T</h1>${PARAGRAPHS}<div>${CROWD}</div>${PARAGRAPHS}</article>`,
    );
    expect(texts).toHaveLength(13);
    expect(left).toBeLessThan(50);
  });

  it('keeps paragraphs whose every word is an element', () => {
    const spoken = PARAGRAPHS.replace(/[\w,.]+(?= |<\/p>)/g, word => `<span>${word}</span>`);
    const { texts } = narrowed(
      `<title>T</title><main><h1>T</h1><div>${spoken.repeat(3)}</div><div>${CROWD}</div></main>`,
    );
    expect(texts).toHaveLength(19);
  });

  it('keeps all of a page that has enough room', () => {
    expect(
      narrowed(`<title>T</title><article>${PARAGRAPHS}</article><div>${many(300, () => '<b>x</b>')}</div>`).left,
    ).toBe(312);
  });
});
