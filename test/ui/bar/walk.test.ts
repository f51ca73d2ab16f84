import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../src/engine/quote.ts';
import type { MarkKind } from '../../../src/findings/mark.ts';
import type { PageMark, PageMarks } from '../../../src/findings/marks.ts';
import { stepped, walkable, wordsInQuestion } from '../../../src/ui/bar/walk.ts';

const TEXT = 'The ferry sails on Friday. The mayor said that the quay would be mended by May.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return describeSpan(TEXT, { start, end: start + words.length });
};
const markOf = (kind: MarkKind, words: string, changed: string[]): PageMark => ({
  kind,
  at: at(words),
  findings: changed.map(one => ({
    kind,
    tags: [],
    report: {
      text: one,
      start: TEXT.indexOf(one),
      marks: [{ start: TEXT.indexOf(one), end: TEXT.indexOf(one) + one.length, as: 'now' as const }],
    },
    words: [at(one)],
  })),
});
const marks = [
  markOf('conflicting', 'The ferry sails on Friday.', ['Friday']),
  markOf('stated', 'The mayor said that the quay would be mended by May.', []),
  markOf('conflicting', 'by May', ['by', 'May']),
];
const wanted: PageMarks = { reference: '', langs: { reference: 'en', report: 'en' }, marks };

describe('marks to walk', () => {
  it('are those that stand on the page', () => expect(walkable(marks, [true, false, true], new Set())).toEqual([0, 2]));
  it('are those of the kinds chosen, where any is', () =>
    expect(walkable(marks, [true, true, true], new Set<MarkKind>(['stated']))).toEqual([1]));
});

describe('a step', () => {
  it.each([
    ['from nowhere on to the first', null, 1, 1],
    ['from nowhere back to the last', null, -1, 7],
    ['on', 1, 1, 4],
    ['back', 4, -1, 1],
    ['past the end to the first', 7, 1, 1],
    ['past the start to the last', 1, -1, 7],
    ['from one that is not shown to the nearest behind it', 5, 1, 7],
  ] as const)('%s', (_, from, by, to) => expect(stepped([1, 4, 7], from, by)).toBe(to));
  it('leads nowhere where there is nothing', () => expect(stepped([], null, 1)).toBeNull());
});

describe('words in question', () => {
  const words = (mark: number, first?: PageMarks['first']): string[] =>
    wordsInQuestion({ ...wanted, first }, mark).map(one => ('words' in one ? one.words : one.headline));
  it('are those that differ', () => expect(words(2)).toEqual(['by', 'May']));
  it('are all of a mark in which none does', () => expect(words(1)).toEqual([]));
  it('of a passage asked for are those that differ in it', () =>
    expect(words(2, { mark: 2, words: at('May') })).toEqual(['May']));
  it('of a passage asked for in which none differs are its own', () =>
    expect(words(1, { mark: 1, words: at('the quay') })).toEqual(['the quay']));
  it('of another mark than the one asked for are its own', () =>
    expect(words(0, { mark: 1, words: at('the quay') })).toEqual(['Friday']));
});
