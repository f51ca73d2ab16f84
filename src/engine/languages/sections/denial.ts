// How a language denies, and what only looks like it.

import type { WordList } from '../lists.ts';

export interface Denial {
  /** "not", "never", "nobody" */
  negations: WordList;
  /** those that join more than they deny: "nor", "without" */
  joiningNegations: WordList;
  /** denials that have lost their apostrophe: "dont" */
  contractedDenials: WordList;
  /** "failed", "refused", "unable": before "to" they deny the verb behind; as printed */
  denyingInfinitive: RegExp;
  /** a word that its prefix may deny: "unlikely", "nonsense" */
  prefixedDenial: RegExp;
  /** verbs of speech that deny what is told */
  denyingCues: WordList;
  /** what comes and goes with a denial, besides articles and forms of "to do": "no longer", "some" */
  besideDenials: WordList;
  /** "not only", "not just": behind a negation, so that it denies nothing */
  limiters: WordList;
  /** the same behind a negation: "no more than", "no doubt", "nothing but" */
  idlers: WordList;
  /** stems of verbs through which a negation reaches the verb behind: "not expect to win" denies the winning */
  raisingStems: WordList;
  /** "fell short of": what was not reached; of joined words as printed */
  fallingShort: RegExp;
  /** what denies that: "reached", "topped"; as printed */
  reaching: WordList;
  /** verbs and adjectives that negate what follows as "not" does: a "not" on the other side is no change; as printed */
  negatives: WordList;
  /** two words that deny what follows: "fell short of meeting" */
  shortOf: readonly [string, string];
  /** negations that deny a verb without an auxiliary before them: "never met" */
  verbNegations: WordList;
  /** "whether", "if": what follows is left open */
  openQuestions: WordList;
  /** "without": a denial of a noun at most */
  privatives: WordList;
  /** behind a negation: it denies nothing, as in "not only" */
  falseDenials: WordList;
  /** between a negation and the clause that it denies: "I do not think that" */
  raising: WordList;
  /** a denial anywhere in a text */
  deniesAnywhere: RegExp;
}
