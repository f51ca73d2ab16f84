import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/documents.ts';
import { findHeadline, findOutlet } from '../../src/extraction/outlet.ts';
import { MILL } from './pages.ts';

describe('an outlet is called', () => {
  it.each<[string, string[], string, string | undefined, string | undefined]>([
    ['as the page says', ['Harbour Mail'], 'Fire at mill', 'https://harbourmail.example/a', 'Harbour Mail'],
    [
      'by its full name rather than its host’s',
      ['larchpost', 'The Larch Post'],
      '',
      'https://larchpost.example/a',
      'The Larch Post',
    ],
    [
      'as its titles end, where it says its host',
      ['larchpost.com'],
      'Fire | Larch Post',
      'https://larchpost.com/a',
      'Larch Post',
    ],
    ['by its host made readable', [], 'Fire at mill', 'https://www.larchpost.com/a', 'Larchpost'],
    ['by a host of several words', [], '', 'https://larch-post.co.uk/a', 'Larch Post'],
    ['by a short host in capitals', ['lp'], '', 'https://www.lp.com/a', 'LP'],
    ['not by an address', ['https://www.larchpost.example'], 'Fire', 'https://www.larchpost.example/a', 'Larchpost'],
    ['not by a handle', ['@larchpost', 'Larch Post'], '', 'https://larchpost.example/a', 'Larch Post'],
    ['not by its company', ['Dene Media Ltd', 'Larch Post'], '', 'https://larchpost.example/a', 'Larch Post'],
    ['not by the agency', ['Larch Post', 'World Agency'], '', 'https://larchpost.example/a', 'Larch Post'],
    ['without its slogan', ['Larch Post | News of the valley'], '', 'https://larchpost.example/a', 'Larch Post'],
    ['in its own script', ['若浜新聞'], '倉庫火災 - 若浜新聞', 'https://wakahama.example/a', '若浜新聞'],
    ['nothing on a machine of one’s own', [], 'Fire', 'http://127.0.0.1/a', undefined],
    ['nothing where nothing is known', [], 'Fire', undefined, undefined],
  ])('%s', (_, names, title, url, outlet) => expect(findOutlet(names, title, url)).toBe(outlet));
});

describe('a headline', () => {
  const url = 'https://www.harbourmail.example/mill';
  it.each<[string, string[], string[], string]>([
    ['ends before the outlet', ['Fire at mill | Harbour Mail'], ['Harbour Mail'], 'Fire at mill'],
    ['ends before the outlet behind a dash', ['Fire at the mill – Harbour Mail'], ['Harbour Mail'], 'Fire at the mill'],
    ['ends before the host', ['Fire at mill - harbourmail.example'], [], 'Fire at mill'],
    ['ends before the host’s name', ['Fire at mill - Harbour Mail'], [], 'Fire at mill'],
    [
      'ends before a section and the outlet',
      ['Fire at mill - Town - Harbour Mail', 'Fire at mill'],
      ['Harbour Mail'],
      'Fire at mill',
    ],
    ['ends before an outlet in Japanese', ['港の倉庫で火災 - 若浜新聞'], ['若浜新聞'], '港の倉庫で火災'],
    ['ends before a wide bar', ['港の倉庫で火災｜若浜新聞'], ['若浜新聞'], '港の倉庫で火災'],
    ['keeps a name before a colon', ['Harbour Mail: a history'], ['Other'], 'Harbour Mail: a history'],
    ['begins behind the outlet and a bar', ['Harbour Mail | Fire at mill'], ['Harbour Mail'], 'Fire at mill'],
    [
      'keeps a dash of its own',
      ['Fire at mill – again', 'Fire at mill – again'],
      ['Harbour Mail'],
      'Fire at mill – again',
    ],
    ['keeps a name within it', ['Harbour Mail sold to rival'], ['Harbour Mail'], 'Harbour Mail sold to rival'],
    ['is not the outlet', ['The Harbour Mail', 'Fire at mill'], ['Harbour Mail'], 'Fire at mill'],
    ['is not broken code', ['M&uuml;hle brennt ab', 'Mühle brennt ab'], ['Harbour Mail'], 'Mühle brennt ab'],
    ['is the best there is', ['Mail'], ['Mail'], 'Mail'],
  ])('%s', (_, titles, names, headline) => expect(findHeadline(titles, names, url)).toBe(headline));
});

it('names the outlet of data that refers to it', async () => {
  const data = JSON.stringify({
    '@graph': [
      { '@type': 'NewsArticle', headline: 'The old mill', publisher: { '@id': '#us' } },
      { '@type': 'Organization', '@id': '#us', name: 'Larch Post' },
    ],
  });
  const html = `<!doctype html><html lang="en"><title>The old mill</title><script type="application/ld+json">${data}</script><article><h1>The old mill</h1>${MILL.map(line => `<p>${line}</p>`).join('')}</article>`;
  expect(await readHtml(html, 'https://larchpost.example/mill')).toMatchObject({ article: { siteName: 'Larch Post' } });
});
