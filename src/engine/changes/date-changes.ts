// Days that are said of the same thing and differ: on the calendar where both days of publication are known, else by
// their names.

import { isContent } from '../text/reading.ts';
import { isNameWord } from '../text/names.ts';
import { isA, type Word, type Range } from '../text/words.ts';
import type { Alignment } from '../alignment/align.ts';
import { mayTellOneAct } from '../facts/governor.ts';
import { isSameDay, readDays, type Dates, type TellsDay } from '../facts/dates.ts';
import type { Found } from './change.ts';

/** Share of the shorter sentence that must be the same before days that are not linked are said of one thing. */
const ONE_THING = 0.4;

/**
 * Changed days, the words that the calendar has settled (no other rule looks at a number or a month among them), and
 * days that both tell.
 */
export interface DayChanges {
  changes: Found[];
  settled: (a: Range, b: Range) => boolean;
  same: [Range, Range][];
}

/** Days of two sentences that are said of one thing. */
export function findDayChanges(alignment: Alignment, dates: Dates | undefined): DayChanges {
  const left = readDays(alignment.a, dates?.reference);
  const right = readDays(alignment.b, dates?.report);
  const known = [...left, ...right].every(({ day }) => day !== null) && left.length > 0 && right.length > 0;
  const weigh = (changes: readonly [Range, Range][]): DayChanges['changes'] =>
    changes.map(([a, b]) => ({ kind: 'date', severity: isOneAct(alignment, [a, b]) ? 'material' : 'minor', a, b }));
  if (!dates?.reference || !dates.report || !known)
    return { changes: weigh(nameChanges(alignment)), settled: () => false, same: [] };
  const within = (days: readonly TellsDay[], [from, to]: Range): boolean =>
    days.some(told => told.from < to && from < told.to);
  return {
    changes: weigh(calendarChanges(alignment, left, right)),
    settled: (x, y) => within(left, x) && within(right, y),
    same: left.flatMap(x =>
      right
        .filter(y => isSameDay(x, y))
        .map((y): [Range, Range] => [
          [x.from, x.to],
          [y.from, y.to],
        ]),
    ),
  };
}

/**
 * "Charged on Friday", "convicted on Tuesday": neither the word that the day belongs to, before it or else behind, nor
 * the verb or who acts is the same.
 */
function isOneAct({ a, b }: Alignment, [x, y]: [Range, Range]): boolean {
  const telling = (word: Word | undefined): boolean =>
    word !== undefined && isContent(word) && word.value === null && !isA(word, 'months') && !isA(word, 'weekdays');
  const governs = (words: readonly Word[], [from, to]: Range): Word | undefined =>
    words.slice(0, from).findLast(telling) ?? words.slice(to).find(telling);
  const [left, right] = [governs(a, x), governs(b, y)];
  const isNear = !left || !right || left.stem === right.stem || isNameWord(left) || isNameWord(right);
  return isNear && mayTellOneAct({ words: a, range: x }, { words: b, range: y });
}

/** Each day with its own: what both tell is set aside, and the rest must be linked, or be all that is left. */
function calendarChanges(
  { ofA, share }: Alignment,
  left: readonly TellsDay[],
  right: readonly TellsDay[],
): [Range, Range][] {
  const openA = left.filter(x => !right.some(y => isSameDay(x, y)));
  const openB = right.filter(y => !left.some(x => isSameDay(x, y)));
  const linked = (x: TellsDay, y: TellsDay): boolean =>
    ofA.slice(x.from, x.to).some(partners => partners.some(j => j >= y.from && j < y.to));
  const alone = left.length === 1 && right.length === 1 && share >= ONE_THING;
  return openA.flatMap((x): [Range, Range][] => {
    const y = openB.find(other => alone || linked(x, other));
    return y
      ? [
          [
            [x.from, x.to],
            [y.from, y.to],
          ],
        ]
      : [];
  });
}

/** One weekday or month on each side, and not the same: with more of them it is not known which answers which. */
function nameChanges({ a, b, ofA, share }: Alignment): [Range, Range][] {
  return (['weekdays', 'months'] as const).flatMap((list): [Range, Range][] => {
    const isName = (word: Word): boolean => isA(word, list) && (word.capital || list === 'weekdays');
    const places = (words: readonly Word[]): number[] => words.flatMap((word, i) => (isName(word) ? [i] : []));
    const [left, right] = [places(a), places(b)];
    const differ =
      left.length === 1 &&
      right.length === 1 &&
      a[left[0]].form !== b[right[0]].form &&
      (share >= ONE_THING || ofA[left[0]].includes(right[0]));
    return differ
      ? [
          [
            [left[0], left[0] + 1],
            [right[0], right[0] + 1],
          ],
        ]
      : [];
  });
}
