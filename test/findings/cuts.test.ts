import { describe, expect, it } from 'vitest';
import { closedCut, showCut, shownRuns } from '../../src/findings/cuts.ts';

/** Cuts what stands in braces; returns what is then struck and what is left, all in one run. */
function cutting(marked: string): { struck: string; left: string } {
  const text = marked.replace(/[{}]/g, '');
  const { start, end } = closedCut(
    text,
    { start: marked.indexOf('{'), end: marked.indexOf('}') - 1 },
    { start: 0, end: text.length },
  );
  return { struck: text.slice(start, end), left: text.slice(0, start) + text.slice(end) };
}

describe('a cut takes with it', () => {
  it.each([
    ['the comma behind a beginning', '{As both of us agreed}, we will meet.', ' we will meet.'],
    [
      'the stop of a whole sentence',
      'We will meet. {The date is open}. Nobody objects.',
      'We will meet.  Nobody objects.',
    ],
    ['the stop at the end', 'We will meet {and we will sign}.', 'We will meet '],
    ['the dash behind an aside', '{As both of us agreed} – we will meet.', ' we will meet.'],
    ['nothing where words follow', '{As we agreed} before, we will meet.', ' before, we will meet.'],
    ['no stop that closes words kept', 'We will meet {and sign}. Nobody objects.', 'We will meet . Nobody objects.'],
    ['no point inside a figure', 'It rose by {nearly 3}.5 percent.', 'It rose by .5 percent.'],
  ])('%s', (_, marked, left) => expect(cutting(marked).left).toBe(left));

  it('nothing beyond the run that it ends in', () => {
    const text = 'As agreed,” she said. “we will meet.';
    expect(closedCut(text, { start: 0, end: 9 }, { start: 0, end: 9 })).toEqual({ start: 0, end: 9 });
    expect(closedCut(text, { start: 0, end: 9 }, { start: 0, end: 10 })).toEqual({ start: 0, end: 10 });
  });
});

describe('a long cut', () => {
  const text =
    '“One two three four five six seven,” she said. “Eight nine ten eleven twelve thirteen fourteen fifteen.”';
  const runs = [
    { start: 1, end: 34 },
    { start: 48, end: 103 },
  ];
  const cutTo = (words: string) =>
    showCut(
      text,
      {
        side: 'report',
        at: 'start',
        marked: false,
        midSentence: false,
        restElsewhere: false,
        missing: { start: 1, end: text.indexOf(words) + words.length },
      },
      runs,
    );

  it('is counted over all the runs it takes from, without what stands between them', () => {
    expect(runs.map(run => text.slice(run.start, run.end))).toEqual([
      'One two three four five six seven',
      'Eight nine ten eleven twelve thirteen fourteen fifteen.',
    ]);
    expect(cutTo('thirteen').folded).toEqual({
      words: 13,
      text: 'One two three four five six seven Eight nine ten eleven twelve thirteen',
    });
    expect(shownRuns(runs, [cutTo('thirteen')])).toEqual([runs[1]]);
  });

  it('is shown in full up to twelve words', () => {
    expect(cutTo('twelve').folded).toBeUndefined();
    expect(shownRuns(runs, [cutTo('twelve')])).toEqual(runs);
  });
});
