// Where print ends a sentence and where it does not.

import type { WordList } from '../lists.ts';

export interface Print {
  /** abbreviations that stand before a name, with a capital */
  beforeNames: WordList;
  /** abbreviated "against" */
  versus: WordList;
  /** abbreviations that stand before a number; else they are words that end a sentence */
  beforeNumbers: WordList;
  /** abbreviations that may end a sentence or stand inside it */
  oftenJoined: WordList;
  /** "e.g", "i.e": never at the end of a sentence */
  neverLast: WordList;
  /** words that open a sentence, with a capital, behind a mark or not */
  starter: RegExp;
  /** hours that are half of a day: "p.m" */
  clock: RegExp;
  /** what follows an hour inside its sentence: a weekday, a zone */
  behindClock: RegExp;
  /** pronouns with a capital: behind a quotation they begin a sentence */
  capitalPronoun: RegExp;
}
