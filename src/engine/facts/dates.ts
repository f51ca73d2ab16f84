// Days that are told apart on the calendar: weekdays, "today", "tomorrow", "last Monday", "17 August", counted from the
// day of publication. Cost: one pass over each sentence. Limits: a bare weekday is the nearest one to publication,
// before it in a report of what happened and after it behind "will", and is compared as the weekday only; a day of a
// month without its year is the nearest such day.

import type { WordList } from '../languages/lists.ts';
import { isA, type Word } from '../text/words.ts';

/** When both articles were published, ISO 8601. */
export interface Dates {
  reference?: string;
  report?: string;
}

/** A day as it is told: half-open indices of words; days since 1970, or null where that cannot be known. */
export interface TellsDay {
  from: number;
  to: number;
  day: number | null;
  /** counted from an early hour of UTC: where it was written it may have been the day before */
  vague?: true;
  /** a bare weekday: that of any week near */
  weekday?: true;
}

const DAY = 86_400_000; // milliseconds
const WEEK = 7;
const HALF_YEAR = 183; // days
const EPOCH_WEEKDAY = 3; // 1 January 1970 was a Thursday, and lists begin with Monday
const EARLY = /^[^T]*T0[0-7].*Z$/i; // hours at which it is still the evening before in America
const LOOK_BACK = 12; // words in which "will" tells that a weekday lies ahead

const orders = new WeakMap<WordList, readonly string[]>();

/** Which of the months or weekdays a word is, the first being 0; -1 for none. */
function placeIn(list: WordList, word: Word | undefined): number {
  if (!word || !list.has(word.form)) return -1;
  let order = orders.get(list);
  if (!order) orders.set(list, (order = [...list]));
  return order.indexOf(word.form);
}

/** Every day that a sentence tells. */
export function readDays(words: readonly Word[], published: string | undefined): TellsDay[] {
  const time = Date.parse(published?.slice(0, 10) ?? '');
  const from = Number.isNaN(time) ? null : time / DAY;
  const found: TellsDay[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!tellsDay(words[at])) continue;
    const told =
      readRelative(words, at, from, published) ??
      readFullDate(words, at, from) ??
      readWeekday(words, at, from) ??
      readDayOfMonth(words, at, from);
    if (!told) continue;
    found.push(told);
    at = told.to - 1;
  }
  return found;
}

/** What a day can begin with. */
const tellsDay = ({ form, value, language: { relativeDays, turns, weekdays, months } }: Word): boolean =>
  value !== null ||
  relativeDays.has(form) ||
  turns.has(form) ||
  weekdays.has(form) ||
  months.has(form) ||
  /^\d/.test(form);

function readRelative(
  words: readonly Word[],
  at: number,
  published: number | null,
  time: string | undefined,
): TellsDay | null {
  const shift = words[at].language.relativeDays.get(words[at].form);
  return shift === undefined
    ? null
    : {
        from: at,
        to: at + 1,
        day: published === null ? null : published + shift,
        ...(EARLY.test(time ?? '') && { vague: true }),
      };
}

/** "Tuesday, October 14", "Tuesday 14 October": the day of the month tells which Tuesday. */
function readFullDate(words: readonly Word[], at: number, published: number | null): TellsDay | null {
  if (placeIn(words[at].language.weekdays, words[at]) < 0) return null;
  let next = at + 1;
  while (next < at + LONGEST_LINK && (/^[,.]$/.test(words[next]?.text ?? '') || isA(words[next], 'articles'))) next++;
  const date = words[next] ? readDayOfMonth(words, next, published) : null;
  return date && { ...date, from: at };
}

const LONGEST_LINK = 3; // words from a weekday on: "Tuesday, the 14th"

/** "Monday", "last Monday", "next Monday". */
function readWeekday(words: readonly Word[], at: number, published: number | null): TellsDay | null {
  const { turns, weekdays } = words[at].language;
  const turn = turns.get(words[at].form);
  const start = turn === undefined ? at : at + 1;
  const weekday = placeIn(weekdays, words[start]);
  if (weekday < 0) return null;
  const told = { from: at, to: start + 1 };
  if (published === null) return { ...told, day: null };
  const ahead = (weekday - ((published + EPOCH_WEEKDAY) % WEEK) + WEEK) % WEEK;
  if (turn !== undefined) return { ...told, day: published + (turn > 0 ? ahead || WEEK : ahead - WEEK) };
  const future = words.slice(Math.max(0, at - LOOK_BACK), at).some(word => isA(word, 'aheadWords'));
  return { ...told, day: published + (future || ahead === 0 ? ahead : ahead - WEEK), weekday: true };
}

/** "17 August", "August 17", with a year or the year that brings it nearest to publication. */
function readDayOfMonth(words: readonly Word[], at: number, published: number | null): TellsDay | null {
  const isDay = (word: Word | undefined): boolean =>
    word !== undefined &&
    /^\d{1,2}(?:th)?$/.test(word.form) &&
    /\d/.test(word.text) &&
    Number.parseInt(word.form, 10) <= 31;
  const behind = words[at + 1]?.text === '.' && words[at].text.length < 5 ? at + 2 : at + 1; // "Mar. 3"
  const monthFirst = words[at].capital && isA(words[at], 'months') && isDay(words[behind]);
  const monthAt = isA(words[at + 1], 'partitive') ? at + 2 : at + 1; // "1st of May"
  const dayFirst = isDay(words[at]) && words[monthAt]?.capital && isA(words[monthAt], 'months');
  if (!monthFirst && !dayFirst) return null;
  const [month, day] = monthFirst ? [words[at], words[behind]] : [words[monthAt], words[at]];
  const end = (monthFirst ? behind : monthAt) + 1;
  const yearAt = words[end]?.text === ',' ? end + 1 : end;
  const year = /^(?:19|20)\d\d$/.test(words[yearAt]?.text ?? '') ? Number(words[yearAt].text) : null;
  const place = placeIn(month.language.months, month);
  const dayIn = (of: number): number => Date.UTC(of, place, Number.parseInt(day.form, 10)) / DAY;
  const told = { from: at, to: year === null ? end : yearAt + 1 };
  if (year !== null) return { ...told, day: dayIn(year) };
  if (published === null) return { ...told, day: null };
  const same = new Date(published * DAY).getUTCFullYear();
  return {
    ...told,
    day:
      [same - 1, same, same + 1].map(dayIn).find(candidate => Math.abs(candidate - published) <= HALF_YEAR) ??
      dayIn(same),
  };
}

/** A bare weekday may be the past or the coming one; a day counted from a clock elsewhere may be one off. */
export function isSameDay(x: TellsDay, y: TellsDay): boolean {
  const apart = Math.abs(x.day! - y.day!);
  return apart <= (x.vague || y.vague ? 1 : 0) || (Boolean(x.weekday || y.weekday) && apart % WEEK === 0);
}
