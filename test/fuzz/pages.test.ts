// Pages of the project's own, damaged: whatever is left of one is an article or a failure with a name.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/documents.ts';
import { readFixtures } from '../fixtures.ts';
import { casesOf } from './cases.ts';

const PAGES = readFixtures().map(({ html }) => html);

type Damage = (html: string, at: number) => string;
const put =
  (what: string): Damage =>
  (html, at) =>
    html.slice(0, at) + what + html.slice(at);
const instead =
  (pattern: RegExp, by: string): Damage =>
  html =>
    html.replace(pattern, by);

/** Named, so that a case that fails says what was done. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'cut off': (html, at) => html.slice(0, at),
  'begun late': (html, at) => html.slice(at),
  'a piece taken out': (html, at) => html.slice(0, at) + html.slice(at + 400),
  'a piece again': (html, at) => html.slice(0, at + 900) + html.slice(at),
  'deep within': put('<div>'.repeat(400)),
  'too deep within': put('<div>'.repeat(5000)),
  'marks left open': put('<b><i><a href=x>'.repeat(100)),
  'data with a prototype': put(
    '<script type="application/ld+json">{"__proto__":{"@type":"NewsArticle","articleBody":7},"constructor":1}</script>',
  ),
  'data of nulls': put(
    '<script type="application/ld+json">[null,[],{"@graph":null,"author":[null,{"name":{}}],"headline":[1]}]</script>',
  ),
  'data nested': put(`<script type="application/ld+json">${'['.repeat(20_000)}</script>`),
  'no body': instead(/<\/?body[^>]*>/gi, ''),
  'a frameset': instead(/<body[^>]*>/i, '<frameset><frame src=a>'),
  'a form around': put('<form><input name=parentNode><input name=nextElementSibling><input name=children>'),
  'another base': put('<base href="javascript:x"><base href="http://[">'),
  'in a template': put('<template>'),
  'in a shadow root': put('<section><template shadowrootmode=open><p>We go on.</p>'),
  'as XHTML': html => `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">${html}`,
  'in no HTML': put('<svg><foreignObject><math><mtext>'),
  'text alone': put('<plaintext>'),
  'a comment open': put('<!--'),
  'a style open': put('<style>'),
  'a select around': put('<select><option>'),
  'a table around': put('<table><tr>'),
  'bytes of no meaning': put('\0\ufffe\ud83d\u202e\u0085'),
  'a long name': put(`<p class="${'caption '.repeat(3000)}">`),
  'a long word': put('a'.repeat(20_000)),
  spaces: put(' '.repeat(20_000)),
};
const names = Object.keys(DAMAGES);

const anyDamage = fc.record({
  page: fc.nat(PAGES.length - 1),
  damages: fc.array(fc.record({ name: fc.constantFrom(...names), at: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  url: fc.constantFrom(undefined, 'https://a.example/b/c', 'file:///a', 'about:blank', 'data:,', '::', 'http://['),
});

describe('a damaged page', () => {
  it('is an article or a failure with a name, and nothing else', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyDamage, async ({ page, damages, url }) => {
        const html = damages.reduce(
          (damaged, { name, at }) => DAMAGES[name](damaged, Math.floor(at * damaged.length)),
          PAGES[page],
        );
        const reading = await readHtml(html, url);
        if ('failure' in reading) {
          expect(reading.failure.message.length).toBeGreaterThan(10);
          return;
        }
        const { text, paragraphs } = reading.article;
        expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
      }),
      { numRuns: casesOf(80) },
    );
  });

  it('holds data of ten megabytes', { timeout: 120_000 }, async () => {
    const body = 'We go on. '.repeat(1_000_000);
    for (const data of [
      `{"@type":"NewsArticle","articleBody":"${body}"}`,
      `{"@graph":[${'{},'.repeat(3_000_000)}{}]}`,
    ]) {
      const html = PAGES[0].replace('</head>', `<script type="application/ld+json">${data}</script></head>`);
      const reading = await readHtml(html);
      expect('article' in reading || reading.failure.reason).toBeTruthy();
    }
  });
});
