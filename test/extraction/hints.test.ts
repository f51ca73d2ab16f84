import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/engine/index.ts';
import { readPage } from '../../src/extraction/read-page.ts';

const TEXT = Array.from(
  { length: 8 },
  (_, i) =>
    `<p>In the ${i}th hour of the session the council agreed to let the ferry sail again from the old pier, as before the storm.</p>`,
).join('');

type Attributes = Readonly<Record<string, string>>;
interface Hints {
  data?: string;
  metas?: readonly Attributes[];
  links?: readonly Attributes[];
  base?: string;
  lang?: string;
  time?: string;
}

/** One page, with what it says of itself put in as it is: no string is too odd for an attribute. */
function readWith({ data, metas = [], links = [], base, lang, time }: Hints): Article {
  const { document } = new JSDOM(
    `<!doctype html><html><head><title>Ferry to sail</title></head><body><main><h1>Ferry to sail</h1><time></time>${TEXT}</main></body></html>`,
  ).window;
  const add = (tag: string, attributes: Attributes, text = ''): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    document.head.append(element);
  };
  if (data !== undefined) add('script', { type: 'application/ld+json' }, data);
  for (const meta of metas) add('meta', meta);
  for (const link of links) add('link', link);
  if (base !== undefined) add('base', { href: base });
  if (lang !== undefined) document.documentElement.setAttribute('lang', lang);
  if (time !== undefined) document.querySelector('time')!.setAttribute('datetime', time);
  const reading = readPage(document, 'https://courier.example/ferry');
  if (!('article' in reading)) throw new Error(reading.failure.message);
  return reading.article;
}

const plain = readWith({});
const about = (data: object): Article =>
  readWith({ data: JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...data }) });
const nested = (count: number, inner: string): string => '['.repeat(count) + inner + ']'.repeat(count);

describe('linked data that is not what it should be', () => {
  for (const [name, data] of Object.entries({
    'a type that is an object': '{"@type":{"toString":1,"valueOf":1}}',
    'a type among others that is an object': '{"@type":["NewsArticle",{"toString":1}],"headline":3}',
    'lists in lists': nested(20_000, '{"@type":"NewsArticle"}'),
    'graphs in graphs': '{"@graph":'.repeat(20_000) + '1' + '}'.repeat(20_000),
    'authors in lists': `{"@type":"NewsArticle","author":${nested(20_000, '{"name":"Ada Marsh"}')}}`,
    'payment that is an object': '{"@type":"NewsArticle","isAccessibleForFree":{"toString":1,"valueOf":1}}',
    'names of built-in things':
      '{"@type":"NewsArticle","__proto__":{"publisher":1},"constructor":null,"author":{"__proto__":null}}',
    'nothing in every place':
      '{"@type":"NewsArticle","author":[null],"publisher":null,"description":null,"articleBody":null,"datePublished":null,"inLanguage":null}',
    'numbers in every place':
      '{"@type":"NewsArticle","author":[1],"publisher":1,"description":1,"articleBody":1,"datePublished":1,"inLanguage":1}',
    'half of it': '{"@type":"NewsArticle","author":[',
  }))
    it(`leaves the article as it is: ${name}`, () => expect(readWith({ data }).text).toBe(plain.text));

  it('reads what is where it should not be', () => {
    expect(about({ author: [[{ name: 'Ada Marsh' }], 'Tom Reed', { name: { first: 'Joan' } }, null] }).byline).toBe(
      'Ada Marsh, Tom Reed',
    );
    expect(about({ publisher: [{ name: 'The Courier' }] }).siteName).toBe('The Courier');
    expect(about({ publisher: 'The Courier' }).siteName).toBe('The Courier');
    expect(
      readWith({ data: nested(20_000, '{"@type":"NewsArticle","datePublished":"2025-11-03"}') }).publishedTime,
    ).toBe('2025-11-03T12:00:00.000Z');
  });
});

describe('what a page says of its language and time', () => {
  it('takes the first tag of a language that is one', () => {
    expect(readWith({ lang: 'en_GB' }).lang).toBe('en-GB');
    expect(readWith({ lang: '{{ lang }}', metas: [{ property: 'og:locale', content: 'de_CH' }] }).lang).toBe('de-CH');
    expect(readWith({ lang: 'e', metas: [{ property: 'og:locale', content: '*' }] }).lang).toBeUndefined();
  });

  it('takes no time beyond the calendar', () => {
    for (const time of ['+275760-09-13T00:00:00Z', '+275760-09-13T00:00:00.001Z', '-000044-03-15', '9e99', 'soon'])
      expect(readWith({ time }).publishedTime).toBeUndefined();
  });
});

const KEYS = [
  '@type',
  '@graph',
  '@context',
  'author',
  'publisher',
  'name',
  'headline',
  'description',
  'datePublished',
  'inLanguage',
  'isAccessibleForFree',
  'toString',
  'valueOf',
  '__proto__',
];
const METAS = [
  'og:type',
  'og:locale',
  'og:site_name',
  'og:description',
  'description',
  'author',
  'article:author',
  'article:published_time',
  'date',
  'og:url',
  'refresh',
];
const objectOf = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), values), { minLength: 4, maxLength: 10 })
    .map(entries => Object.fromEntries(entries) as unknown);
const value = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('NewsArticle', 'LiveBlogPosting', null, false, 7, ''),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 3 }),
    objectOf(tie('value')),
  ),
})).value;
const anyString = fc.string({ unit: 'binary' });

describe('anything a page says of itself', () => {
  it('leaves its text as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(objectOf(value), value, fc.jsonValue()),
        fc.array(fc.tuple(fc.constantFrom(...METAS), anyString), { maxLength: 4 }),
        anyString,
        anyString,
        anyString,
        anyString,
        (data, metas, href, base, lang, time) => {
          const { text } = readWith({
            data: JSON.stringify(data),
            metas: metas.map(([property, content]) => ({ property, name: property, content })),
            links: [{ rel: 'canonical', href }],
            base,
            lang,
            time,
          });
          expect(text).toBe(plain.text);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
