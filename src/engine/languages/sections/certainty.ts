// How sure a language says it is.

import type { WordList } from '../lists.ts';

/** What a sentence tells of a verb that is not plainly told as done. */
export type Mode =
  | 'certain'
  | 'scheduled'
  | 'expected'
  | 'intended'
  | 'possible'
  | 'alleged'
  | 'attempted'
  | 'duty'
  | 'leave';

/** Its lists. */
export interface Certainty {
  /** words that set how sure a statement is; the number is a rung of a ladder, the weakest is 1 */
  certainty: ReadonlyMap<string, number>;
  /** adverbs of doubt */
  hedges: WordList;
  /** those that say that somebody is accused of it */
  allegations: WordList;
  /** whatever else makes a statement unsure: beside it an adverb of doubt is no news */
  unsure: WordList;
  /** phrases that end right before a verb, likeliest last words first; of joined words as printed */
  modes: readonly (readonly [Mode, RegExp])[];
  /** what may stand between such a phrase and its verb, besides forms of "to be" and "to have" */
  besideModes: WordList;
  /** before a noun: it is only said to be what it is called; as printed */
  doubting: WordList;
}
