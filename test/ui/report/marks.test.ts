import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/findings/entries.ts';
import { wordsOf, wordsWithin } from '../../../src/ui/report/marks.ts';

const TEXT = 'Ann Lee paid two million euros on Monday.';
const spanOf = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  text: words,
});
type Change = Entry['changes'][number];
const change = (words: string, kind: Change['kind'], severity: Change['severity']): Change => ({
  kind,
  severity,
  reference: spanOf(words),
  report: { start: 0, end: 3, text: 'Bob' },
});
const entryOf = (...changes: Change[]): Entry =>
  ({
    row: { row: 'claim' },
    kinds: ['stated'],
    addresses: ['f'],
    spans: { reference: [], report: [] },
    changes,
  }) as unknown as Entry;

describe('the words marked in a column', () => {
  it('of two that overlap are those that matter more, whichever comes first in the list', () => {
    const [fact, soft] = [change('two million', 'number', 'material'), change('two million euros', 'wording', 'minor')];
    for (const changes of [
      [fact, soft],
      [soft, fact],
    ]) {
      const words = wordsOf([entryOf(...changes)], 'reference', TEXT);
      expect(words.map(({ start, end, tone }) => [TEXT.slice(start, end), tone])).toEqual([['two million', 'fact']]);
    }
  });

  it('are those of a fact also where mere wording begins before it', () => {
    const changes = [change('paid two million', 'wording', 'minor'), change('two million', 'number', 'material')];
    const words = wordsOf([entryOf(...changes)], 'reference', TEXT);
    expect(words.map(({ tone }) => tone)).toEqual(['fact']);
  });

  it('are lacking where the report has none for them', () => {
    const [word] = wordsOf([entryOf({ ...change('on Monday', 'wording', 'minor'), report: null })], 'reference', TEXT);
    expect(word.as).toBe('gone');
  });

  it('are found within a part of the text, also where they reach over its edge', () => {
    const words = wordsOf(
      [entryOf(change('Ann Lee', 'name', 'material'), change('two million', 'number', 'material'))],
      'reference',
      TEXT,
    );
    const within = (start: number, end: number): string[] =>
      wordsWithin(words, start, end).map(word => TEXT.slice(word.start, word.end));
    expect(within(0, TEXT.length)).toEqual(['Ann Lee', 'two million']);
    expect(within(5, 9)).toEqual(['Ann Lee']);
    expect(within(8, 12)).toEqual([]);
    expect(within(20, 30)).toEqual(['two million']);
  });
});
