import { describe, expect, it } from 'vitest';
import { articleOf, compare, type Comparison } from '../../../src/engine/index.ts';

const SAVED = [
  'The council of Lorne voted on Tuesday to close the old swimming pool.',
  'The decision set alarm bells ringing among parents.',
  'Mayor Ann Falk said the pool lost 40,000 crowns a year.',
  'A petition against the plan has 1,200 names.',
  'Will it help?',
  'The pool opened in 1962 and is the only one in the valley.',
  'The next meeting of the council is on May 4.',
];
const url = 'https://valley.example/pool';
const revise = (change: (sentences: string[]) => string[], at: string | undefined = url): Comparison =>
  compare(
    articleOf({ text: SAVED.join(' '), url }),
    articleOf({ text: change([...SAVED]).join(' '), ...(at && { url: at }) }),
  );
const changed = ({ wording }: Comparison): unknown[] =>
  wording.flatMap(({ changes }) => changes.map(({ kind, reference, report }) => [kind, reference?.text, report?.text]));
const replaced = (was: string, now: string) => revise(sentences => sentences.map(one => one.replace(was, now)));

describe('a revision', () => {
  it.each([
    [
      'a phrase',
      'set alarm bells ringing',
      'raised questions',
      ['wording', 'set alarm bells ringing', 'raised questions'],
    ],
    ['a day', 'Tuesday', 'Wednesday', ['date', 'Tuesday', 'Wednesday']],
    ['a figure', '40,000', '50,000', ['number', '40,000', '50,000']],
    ['a denial', 'is the only', 'is not the only', ['negation', 'the only', 'not the only']],
    ['an added clause', 'valley.', 'valley and loved by many.', ['wording', undefined, 'and loved by many']],
    ['a word that is gone', 'old swimming', 'swimming', ['wording', 'old', undefined]],
  ])('names every word that changed: %s', (_, was, now, change) => {
    const [told, ...rest] = changed(replaced(was, now)) as string[][];
    expect(rest).toEqual([]);
    expect(told.map(text => text?.split(' ')[0])).toEqual(change.map(text => text?.split(' ')[0]));
  });

  it('calls a sentence removed that is there no more, if only a question, and no other', () => {
    const { claims } = revise(sentences => sentences.filter(one => one !== 'Will it help?'));
    expect(claims.filter(({ status }) => status === 'missing').map(claim => claim.reference.text)).toEqual([
      'Will it help?',
    ]);
  });

  it('calls a sentence added that was not there, whatever it shares', () => {
    const more = 'The council of Lorne voted to close the pool before, in 1988.';
    const { added, claims } = revise(sentences => [...sentences, more]);
    expect(added.map(({ report }) => report.text)).toEqual([more]);
    expect(claims.every(({ status }) => status === 'stated')).toBe(true);
  });

  it('finds a note of correction that was not there before', () => {
    const note = 'An earlier version of this article gave another day for the vote.';
    expect(revise(sentences => [...sentences, note]).revision?.note?.text).toBe(note);
    expect(revise(sentences => sentences.slice(1)).revision).toEqual({ note: null });
  });

  it('is found at its address when half of it is new, and elsewhere only when most of it stayed', () => {
    const half = (sentences: string[]): string[] => [
      ...sentences.slice(0, 3),
      'Nobody in the hall spoke for the pool.',
      'Two members of the council left before the vote.',
      'The heating alone would cost a fifth of the budget.',
    ];
    expect(revise(half).revision).toBeDefined();
    expect(revise(half, 'https://other.example/pool').revision).toBeUndefined();
    expect(revise(sentences => sentences.slice(1), 'https://other.example/pool').revision).toBeDefined();
  });
});
