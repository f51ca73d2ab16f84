import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../src/library/listing.ts';
import { foldedWords } from '../../../src/library/fold.ts';
import { matches, pressed, rowsOf, type Column } from '../../../src/ui/library/rows.ts';

const listing = (id: string, more: Partial<Listing> = {}): Listing => ({
  id,
  kind: 'page',
  title: id,
  savedAt: 1,
  words: 100,
  ...more,
});
const fold = (one: Listing): string[] => foldedWords([one.title, one.siteName, one.note].filter(Boolean).join(' '));

describe('a search', () => {
  const one = listing('a', { title: 'Bridge opens', siteName: 'Coast', note: 'Ask the mayor' });
  const found = (query: string, ...texts: string[][]): boolean =>
    matches(one, { words: foldedWords(query), texts: texts.map(ids => new Set(ids)) }, fold);

  it.each(['bridge', 'coas', 'mayor ask', 'BRÌDGE'])('finds “%s” in title, outlet and note', query =>
    expect(found(query)).toBe(true),
  );
  it('finds the beginning of a word, not its middle', () => expect(found('ridge')).toBe(false));
  it('wants every word', () => expect(found('bridge ferry')).toBe(false));
  it('takes one word from the title and another from the text', () =>
    expect(found('bridge ferry', [], ['a'])).toBe(true));
  it('does not take a word from another text', () => expect(found('bridge ferry', [], ['b'])).toBe(false));
});

describe('the list', () => {
  const idsOf = (list: Listing[], by: Column, descending: boolean): string[] =>
    rowsOf(list, { by, descending }).map(row => row.listing.id);

  it.each<[Column, Listing[], string[]]>([
    [
      'outlet',
      [listing('b', { siteName: 'beta' }), listing('a', { siteName: 'Alpha' }), listing('none')],
      ['none', 'a', 'b'],
    ],
    ['title', [listing('Zebra'), listing('ärger'), listing('bee')], ['ärger', 'bee', 'Zebra']],
    ['words', [listing('b', { words: 900 }), listing('a', { words: 88 })], ['a', 'b']],
    ['quotes', [listing('b', { quotes: 2 }), listing('a', { quotes: 0 })], ['a', 'b']],
  ])('is sorted by %s, either way', (by, list, ids) => {
    expect(idsOf(list, by, false)).toEqual(ids);
    expect(idsOf(list, by, true)).toEqual(ids.toReversed());
  });
  it('takes the day it was saved where none of publication is known', () => {
    const list = [
      listing('old', { publishedTime: '2020-01-01' }),
      listing('undated', { savedAt: Date.parse('2022-01-01') }),
      listing('new', { publishedTime: '2024-01-01' }),
    ];
    expect(idsOf(list, 'published', true)).toEqual(['new', 'undated', 'old']);
  });
  it('puts versions of one address under the newest', () => {
    const url = 'https://a.invalid/';
    const list = [
      listing('1', { url, savedAt: 1 }),
      listing('3', { url, savedAt: 3 }),
      listing('2', { url, savedAt: 2 }),
    ];
    expect(rowsOf(list, { by: 'title', descending: false })).toEqual([{ listing: list[1], older: [list[2], list[0]] }]);
  });
  it('keeps texts without an address apart', () =>
    expect(rowsOf([listing('a'), listing('b')], { by: 'title', descending: false })).toHaveLength(2));
  it('turns round when its column is pressed again, and begins with what matters first', () => {
    const order = pressed({ by: 'title', descending: false }, 'words');
    expect(order).toEqual({ by: 'words', descending: true });
    expect(pressed(order, 'words').descending).toBe(false);
    expect(pressed(order, 'outlet').descending).toBe(false);
  });
});
