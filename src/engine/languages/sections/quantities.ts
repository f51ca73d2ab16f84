// What numbers measure: units, money, bounds, amounts, tolls.

import type { WordList } from '../lists.ts';

/** A unit of measure. */
export interface Measure {
  /** what it measures: length, weight, area, volume, speed */
  of: string;
  /** in kilometres, kilograms, square kilometres, cubic kilometres, kilometres an hour */
  size: number;
  /** share by which two such units of one name may differ, where that is much */
  slack?: number;
}

/** Its lists. */
export interface Quantities {
  /** words that a quantity can begin with: articles, parts, hours, factors */
  quantityOpeners: WordList;
  /** days in each unit of time */
  timeUnits: ReadonlyMap<string, number>;
  /** between a number and the time in which it is so much: "300 an hour" */
  rates: WordList;
  /** times of day that have a word, in minutes: "noon" */
  clockWords: ReadonlyMap<string, number>;
  /** halves of the day behind an hour, and the hours that each adds: "pm" */
  dayHalves: ReadonlyMap<string, number>;
  /** behind a time of day, whose it is; as printed, with capitals */
  zone: RegExp;
  /** two words behind a number that make it an age: "34-year-old" */
  yearOld: readonly [string, string];
  /** before the age of somebody: "aged 34" */
  aged: WordList;
  /** nouns that an age may stand behind: "a man, 34," */
  agedNouns: WordList;
  /** currencies by their sign, or by what stands for one */
  currencies: ReadonlyMap<string, string>;
  /** letters that touch a dollar sign, by whose dollar it then is */
  dollarLetters: ReadonlyMap<string, string>;
  /** adjectives before "dollar", by whose it then is */
  dollarNations: ReadonlyMap<string, string>;
  /** hundredths of a currency */
  cents: WordList;
  /** "points", of an index or of percentages */
  points: WordList;
  /** units of measure */
  measures: ReadonlyMap<string, Measure>;
  /** "square", "cubic" before a unit of length, and what it then measures */
  powers: ReadonlyMap<string, { of: string; power: number }>;
  /** degrees of temperature */
  degrees: WordList;
  /** scales of temperature; as printed */
  thermometers: ReadonlyMap<string, 'celsius' | 'fahrenheit'>;
  /** parts of a whole; as printed */
  fractions: ReadonlyMap<string, number>;
  /** the one that needs no "a" before it and no "of" behind: "half a million", "two and a half" */
  half: WordList;
  /** words that say how many times as much; as printed */
  factors: ReadonlyMap<string, number>;
  /** "twice", "times": how often, or before what is compared, how many times as much */
  howOften: WordList;
  /** what is compared behind those: "twice as many", "three times the price" */
  compared: WordList;
  /** between part and whole: "one in five", "two of every ten" */
  shareLinks: readonly (readonly string[])[];
  /** counts without a figure, and the least and the most that they may be; as printed */
  vagueCounts: ReadonlyMap<string, [number, number]>;
  /** amounts without a figure, each rank one amount; 0 is everything; as printed */
  amounts: ReadonlyMap<string, number>;
  /** amounts that nobody can hold against each other, only against everything; as printed */
  vagueAmounts: WordList;
  /** phrases of up to three words before a number: 1 where it is at least so much, -1 at most; as printed */
  boundsBefore: ReadonlyMap<string, 1 | -1>;
  /** phrases of two words behind it */
  boundsBehind: ReadonlyMap<string, 1 | -1>;
  /** the end of the text before a number that is as good as its rounding */
  loosely: RegExp;
  /** words between a number and what tells its part in the sentence; as printed */
  besideNumbers: WordList;
  /** before a number, words of direction apart, by its part: a level, where it stood, the difference; as printed */
  numberParts: ReadonlyMap<string, 'level' | 'origin' | 'amount'>;
  /** between the ends of a range: "10 to 12"; as printed */
  rangeLinks: WordList;
  /** before the first and before the second end: "between 300 and 400" */
  between: readonly [string, string];
  /** the end of a clause before the number of those killed or hurt */
  tollsBefore: readonly (readonly ['killed' | 'hurt', RegExp])[];
  /** the beginning of what follows such a number */
  tollsBehind: readonly (readonly ['killed' | 'hurt', RegExp])[];
  /** before a number that looks like a year: it is a toll after all */
  tollNoun: RegExp;
  /** stems of nouns that every victim is counted among; any other ("soldiers") is a part of them */
  anybody: RegExp;
}
