import { describe, expect, it } from 'vitest';
import { JSDOM } from 'jsdom';
import { readHtml } from '../../src/cli/documents.ts';
import { readPage } from '../../src/extraction/read-page.ts';
import { readFixtures } from '../fixtures.ts';

describe('reading a page', () => {
  for (const { name, html, article: expected } of readFixtures()) {
    it(`reads the article of the ${name} page and nothing else`, async () => {
      const reading = await readHtml(html, `http://127.0.0.1/${name}/`);
      if (expected.failure) return expect(reading).toMatchObject({ failure: { reason: expected.failure } });
      if (!('article' in reading)) throw new Error(reading.failure.message);
      const { article } = reading;
      const { paragraphs, standfirst, ...about } = expected;
      expect(article).toMatchObject(about);
      if (paragraphs)
        expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual(paragraphs);
      return expect(article.paragraphs[0].role).toBe(standfirst ? 'standfirst' : 'body');
    });

    it(`leaves the ${name} page as it was`, () => {
      const dom = new JSDOM(html);
      const before = dom.serialize();
      readPage(dom.window.document);
      expect(dom.serialize()).toBe(before);
    });
  }

  it('names an empty page', async () => {
    expect(await readHtml('<!doctype html><title>Nothing</title><body></body>')).toMatchObject({
      failure: { reason: 'empty-page' },
    });
  });

  it('names a page whose script has taken everything away', () => {
    const { document } = new JSDOM('').window;
    document.documentElement.remove();
    expect(readPage(document)).toMatchObject({ failure: { reason: 'empty-page' } });
  });
});
