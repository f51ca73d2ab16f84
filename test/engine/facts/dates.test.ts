import { describe, expect, it } from 'vitest';
import { findWords } from '../../../src/engine/text/words.ts';
import { alignWords } from '../../../src/engine/alignment/align.ts';
import { findChanges } from '../../../src/engine/changes/changes.ts';
import { readDays, type Dates } from '../../../src/engine/facts/dates.ts';

const TUESDAY: Dates = { reference: '2026-08-18T09:00:00Z', report: '2026-08-18T20:00:00Z' };

function changes(reference: string, report: string, dates?: Dates): (string | null)[][] {
  const alignment = alignWords(findWords(reference), findWords(report));
  return findChanges(alignment, { reference, report }, dates)
    .filter(({ kind }) => kind === 'date' || kind === 'number')
    .map(({ kind, reference: a, report: b }) => [kind, a?.text ?? null, b?.text ?? null]);
}

describe('days', () => {
  it.each([
    [
      'a weekday and the day before publication',
      'The bridge fell on Monday in Lorne.',
      'The bridge fell yesterday in Lorne.',
    ],
    [
      'a weekday and its day of the month',
      'The bridge fell on Monday in Lorne.',
      'The bridge fell on 17 August in Lorne.',
    ],
    [
      'a day of the month, either way round',
      'The bridge fell on August 17 in Lorne.',
      'The bridge fell on 17 August in Lorne.',
    ],
    [
      'two days that change places',
      'Ann Lee fell ill on Monday and died on Tuesday.',
      'Ann Lee died today, having fallen ill yesterday.',
    ],
  ])('are the same: %s', (_, reference, report) => expect(changes(reference, report, TUESDAY)).toEqual([]));

  it.each([
    [
      'a weekday and a relative word',
      'The bridge fell on Sunday in Lorne.',
      'The bridge fell yesterday in Lorne.',
      ['date', 'Sunday', 'yesterday'],
    ],
    [
      'two days of one month',
      'The bridge fell on 17 August in Lorne.',
      'The bridge fell on 18 August in Lorne.',
      ['date', '17 August', '18 August'],
    ],
  ])('differ: %s', (_, reference, report, change) => expect(changes(reference, report, TUESDAY)).toEqual([change]));

  it('make no change of a relative word where the day of publication is unknown', () => {
    expect(changes('The bridge fell on Sunday in Lorne.', 'The bridge fell yesterday in Lorne.')).toEqual([]);
  });

  it('are the same in a bare weekday that both print, whenever they were published', () => {
    const later = { ...TUESDAY, report: '2026-08-25T09:00:00Z' };
    expect(changes('The bridge fell on Monday in Lorne.', 'The bridge fell on Monday near Lorne.', later)).toEqual([]);
  });

  const told = (text: string, published: string): (string | null)[] =>
    readDays(findWords(text), published).map(({ day }) =>
      day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10),
    );

  it.each([
    ['the year that brings it nearest', 'The mill burned on 20 September.', '2027-02-10', '2026-09-20'],
    ['the year before, right after New Year', 'The mill burned on 28 December.', '2027-01-10', '2026-12-28'],
    ['the past, where nothing lies ahead', 'The mayor opened the bridge on Friday.', '2026-08-18', '2026-08-14'],
    [
      'the future, a few words behind "will"',
      'The mayor will open the new bridge over the river on Friday.',
      '2026-08-18',
      '2026-08-21',
    ],
  ])('lie in %s', (_, text, published, day) => expect(told(text, published)).toEqual([day]));
});
