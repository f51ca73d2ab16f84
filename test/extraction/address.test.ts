import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/extraction/read-page.ts';

const TEXT = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>In the ${i}th hour of the session the council agreed to let the ferry sail again from the old pier, as before the storm.</p>`,
).join('');

function urlOf(read: string | undefined, canonical: string, head = ''): string | undefined {
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><head><title>Ferry to sail</title>${head}<link rel="canonical"></head><body><main><h1>Ferry to sail</h1>${TEXT}</main></body></html>`,
  ).window;
  document.querySelector('link')!.setAttribute('href', canonical);
  const reading = readPage(document, read);
  return 'article' in reading ? reading.article.url : reading.failure.message;
}

const READ = 'https://courier.example/news/ferry?from=feed#text';
const KEPT = 'https://courier.example/news/ferry?from=feed';

const CASES: [name: string, read: string | undefined, canonical: string, url: string | undefined][] = [
  [
    'takes the address that the page names',
    READ,
    'https://courier.example/news/ferry',
    'https://courier.example/news/ferry',
  ],
  [
    'takes it with www, to which a site sends its readers on',
    READ,
    'https://www.courier.example/news/ferry',
    'https://www.courier.example/news/ferry',
  ],
  ['takes it from the root of the host', READ, '/news/ferry', 'https://courier.example/news/ferry'],
  ['takes it without its mark in the page', READ, '/news/ferry#top', 'https://courier.example/news/ferry'],
  [
    'takes one that is told by its query alone',
    'https://courier.example/?p=12&from=feed',
    '/?p=12',
    'https://courier.example/?p=12',
  ],
  ['leaves another host', READ, 'https://mirror.example/news/ferry', KEPT],
  ['leaves another port', READ, 'https://courier.example:8443/news/ferry', KEPT],
  ['leaves a host that ends alike', READ, 'https://acourier.example/news/ferry', KEPT],
  ['leaves the home page', READ, 'https://courier.example/', KEPT],
  ['leaves the home page, whatever it is asked for', READ, '/?utm_medium=rel', KEPT],
  [
    'leaves the home page of a site that tells its articles by query',
    'https://courier.example/?p=12',
    '/',
    'https://courier.example/?p=12',
  ],
  ['leaves a script', READ, 'javascript:alert(1)', KEPT],
  ['leaves data', READ, 'data:text/html,x', KEPT],
  ['leaves what is no address', READ, 'https://', KEPT],
  ['leaves nothing', READ, '', KEPT],
  [
    'takes a web address where none is known',
    undefined,
    'https://courier.example/news/ferry',
    'https://courier.example/news/ferry',
  ],
  [
    'takes a web address for a saved file',
    'file:///home/ada/ferry.html',
    'https://courier.example/news/ferry',
    'https://courier.example/news/ferry',
  ],
  ['keeps the address of a file', 'file:///home/ada/ferry.html', '/news/ferry', 'file:///home/ada/ferry.html'],
  [
    'keeps the address of a file against a script',
    'file:///home/ada/ferry.html',
    'javascript:alert(1)',
    'file:///home/ada/ferry.html',
  ],
  ['has none where only a script is named', undefined, 'javascript:alert(1)', undefined],
  ['has none where only a path is named', undefined, '/news/ferry', undefined],
  ['has none where the page read is data', 'data:text/html,x', '/news/ferry', undefined],
];

describe('the address of an article', () => {
  for (const [name, read, canonical, url] of CASES) it(name, () => expect(urlOf(read, canonical)).toBe(url));

  it('is told by nothing else that the page says', () => {
    const head =
      '<base href="https://mirror.example/"><meta property="og:url" content="https://mirror.example/a"><meta http-equiv="refresh" content="0;url=https://mirror.example/b">';
    expect(urlOf(READ, '/news/ferry', head)).toBe('https://courier.example/news/ferry');
    expect(urlOf(READ, '', head)).toBe(KEPT);
  });
});
