// Number words.

import type { WordList } from '../lists.ts';

export interface Numerals {
  /** zero to nineteen, in their order */
  units: readonly string[];
  /** twenty to ninety, in their order */
  tens: readonly string[];
  /** other words for one number */
  numbers: ReadonlyMap<string, number>;
  /** first to twentieth, in their order */
  ordinals: readonly string[];
  /** "thousand", "bn": what multiplies the number before */
  scales: ReadonlyMap<string, number>;
  /** those of them that count many by themselves, and multiply nothing: "in 2020 thousands fled" */
  many: WordList;
  /** a number of whole hundreds that "and" may add to; as printed */
  hundreds: RegExp;
  /** between the hundreds of a number and the rest */
  plus: string;
  /** two words that are one: "per cent" */
  percent: readonly [string, string];
}
