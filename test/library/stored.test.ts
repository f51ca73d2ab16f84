// A record of the library is whole or set aside: nothing that lies in the store may make the engine fall over.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, compare, profileOf, readArticle, type Article } from '../../src/engine/index.ts';
import { rankReferences } from '../../src/library/choose.ts';
import { sampleReport } from '../../src/library/sample.ts';
import { readStored, type StoredArticle } from '../../src/library/stored.ts';

const article = articleOf({
  url: 'https://a.invalid/trains',
  title: 'Night trains return',
  siteName: 'Coast',
  lang: 'en',
  text: 'Sleeper trains will run along the coast again from June, said Ann Lee.\n\nA bed will cost 49 euros.',
});
const withParagraph = (start: number, end: number): Article => ({
  ...article,
  paragraphs: [{ start, end, role: 'body' }],
});
const whole: StoredArticle = { id: 'trains', kind: 'page', article, savedAt: 1, profile: profileOf(article) };

describe('a stored record', () => {
  it('is taken as it is when it is whole', () => expect(readStored(whole)).toBe(whole));

  it.each<[string, unknown]>([
    ['is nothing', undefined],
    ['is a text', 'trains'],
    ['has no article', { ...whole, article: undefined }],
    ['has a text that is none', { ...whole, article: { ...article, text: 49 } }],
    ['has no title', { ...whole, article: { ...article, title: null } }],
    ['has a language that is none', { ...whole, article: { ...article, lang: 1 } }],
    ['has no paragraphs', { ...whole, article: { ...article, paragraphs: undefined } }],
    ['has a paragraph beyond its text', { ...whole, article: withParagraph(0, 1000) }],
    ['has a paragraph that ends before it starts', { ...whole, article: withParagraph(9, 3) }],
    ['has paragraphs out of order', { ...whole, article: { ...article, paragraphs: article.paragraphs.toReversed() } }],
    ['has a paragraph between two characters', { ...whole, article: withParagraph(0.5, 3) }],
    ['is of a kind unknown', { ...whole, kind: 'cutting' }],
    ['was saved at no time', { ...whole, savedAt: Number.NaN }],
    ['has a key that is no id of ours', { ...whole, id: 7 }],
  ])('is damaged when it %s', (_, record) => expect(readStored(record)).toBeNull());

  it.each<[string, object]>([
    ['gone', {}],
    ['empty', { profile: null }],
    ['of another version', { profile: { ...whole.profile, version: 0 } }],
    ['without its terms', { profile: { ...whole.profile, all: undefined } }],
    ['with a term in pieces', { profile: { ...whole.profile, lead: [['coast', 1]] } }],
    ['with counts that are none', { profile: { ...whole.profile, counts: [['bed', '1']] } }],
  ])('gets its profile anew when that is %s', (_, broken) => {
    const { profile: _gone, ...rest } = whole;
    expect(readStored({ ...rest, ...broken })).toEqual(whole);
  });

  it('never stops the engine, whatever part of it is broken', () => {
    const paths = pathsOf(whole);
    const rubbish = fc.oneof(fc.constantFrom(undefined, null, -1, 0.5, 1e9, '', [], {}, Number.NaN), fc.jsonValue());
    const report = readArticle(sampleReport());
    const someBreaks = fc.array(fc.tuple(fc.constantFrom(...paths), rubbish), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(someBreaks, breaks => {
        const stored = readStored(
          breaks.reduce<unknown>((record, [path, value]) => broken(record, path, value), whole),
        );
        if (!stored) return;
        expect(rankReferences(report, [stored])).toHaveLength(1);
        compare(stored.article, report.article);
      }),
      { numRuns: 300 },
    );
  });
});

type Path = readonly string[];

/** Where something can be broken: every field, and the first item of every list. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Object.entries(value).slice(0, Array.isArray(value) ? 1 : undefined);
  return [...(path.length ? [path] : []), ...entries.flatMap(([name, part]) => pathsOf(part, [...path, name]))];
}

function broken(record: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  if (typeof record !== 'object' || record === null) return record;
  const part: unknown = new Map<string, unknown>(Object.entries(record)).get(name);
  if (Array.isArray(record)) return record.length ? record.with(Number(name), broken(part, rest, value)) : record;
  return { ...record, [name]: broken(part, rest, value) };
}
