import { describe, expect, it } from 'vitest';
import { align } from '../../../src/engine/index.ts';

/** The names that differ, each with its weight. */
const names = (reference: string, report: string): (string | undefined)[][] =>
  align(reference, report)
    .changes.filter(({ kind }) => kind === 'name')
    .map(({ severity, reference: a, report: b }) => [severity, a?.text, b?.text]);

describe('names', () => {
  it('between the same marks are two things in sentences of two events', () => {
    expect(
      names(
        'The flood closed the road on Friday, after the council had bought pumps from a maker, Arden Rail, for the mill.',
        'On Friday, Bob Ray, a pilot, landed on the road, and nobody was hurt.',
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'surely another where all else stays',
      'The ferry to Arden left the harbour at noon.',
      'The ferry to Marle left the harbour at noon.',
      'material',
    ],
    [
      'perhaps another where half the sentence is told in its own words',
      'The ferry to Arden left the old harbour at noon with a band on deck.',
      'A ferry to Marle sailed from the harbour before noon.',
      'minor',
    ],
  ])('of one word are %s', (_, reference, report, severity) =>
    expect(names(reference, report)).toEqual([[severity, 'Arden', 'Marle']]),
  );

  it('are told in a line too short to be a heading', () => {
    expect(names('Carl Weber in Lorne', 'Peter Brandt in Lorne')).toEqual([['material', 'Carl Weber', 'Peter Brandt']]);
  });
});
