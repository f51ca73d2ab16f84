// A number with what it measures: its kind, unit, noun, bounds.

import type { Word } from '../text/words.ts';
import type { Numeral } from './numerals.ts';

/** What a number measures. */
export type QuantityKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'time'
  | 'day'
  | 'year'
  | 'duration'
  | 'measure'
  | 'age'
  | 'factor'
  | 'ordinal'
  | 'count';

/** A number with what it measures and how it is meant. */
export interface Quantity extends Numeral {
  kind: QuantityKind;
  /** currency, or unit of a duration or measure as written; empty where the kind says all */
  unit: string;
  /** the least and the most, of a number that is one end of a range */
  range?: [number, number];
  /** what a measure measures */
  of?: string;
  /** share by which a measure's unit may differ from another one of its name, where that is much */
  slack?: number;
  /** the number with its unit: half-open indices of words */
  whole: [number, number];
  /** the time in which it is so much, and the index behind its words: "300 an hour" */
  rate?: { unit: string; to: number };
  /** what is counted */
  noun: Word | null;
  /** to or at a level, by an amount, from where it stood */
  part: 'level' | 'amount' | 'origin' | null;
  /** 1: at least, more than; -1: at most, less than */
  bound: 1 | 0 | -1;
  /** the words that bound it: half-open indices */
  bounds?: [number, number];
  /** a time of day that may be of the morning or the evening */
  vague?: true;
  /** "about": as good as its rounding */
  loose: boolean;
}
