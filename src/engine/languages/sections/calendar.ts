// Days, months and the words around a time.

import type { WordList } from '../lists.ts';

export interface Calendar {
  /** in their order */
  months: WordList;
  /** "year", "month", "day" where they touch the number before them and make it a date; as printed */
  dateMarks: WordList;
  /** in their order, Monday first */
  weekdays: WordList;
  /** words for a day, counted from the one on which they are written */
  relativeDays: ReadonlyMap<string, number>;
  /** "last", "next" before a weekday: -1 back, 1 ahead */
  turns: ReadonlyMap<string, number>;
  /** before a bare weekday: it lies ahead */
  aheadWords: WordList;
  /** "early", "late": a part of a day, month or year */
  phases: WordList;
  /** before a time at which something begins */
  starts: WordList;
  /** before a time at which something ends */
  ends: WordList;
  /** before a word that may be a month or a name: it is a month */
  beforeMonths: WordList;
  /** "today" */
  dayAdverbs: WordList;
  /** "week", "morning": stretches of time and parts of a day */
  timeNouns: WordList;
  /** "next", "previous": before such a noun, another time than the one told of */
  neighbouring: WordList;
  /** "later", "ago": behind a stretch of time, or by themselves, another time than the one told of */
  relativeTimes: WordList;
}
