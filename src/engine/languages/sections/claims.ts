// What a claim is made of, where one is cut into phrases.

import type { WordList } from '../lists.ts';

export interface Claims {
  /** "will", "set to": what a sentence tells is still to come; of a sentence as printed */
  expectation: RegExp;
  /** words that stand beside a number of dead or hurt, which later reports raise */
  risingTolls: WordList;
  /** stems of what any report counts many of: that two reports count it says little */
  countedAnywhere: WordList;
  /** parts of a day, spans of time and what tells one from another: all times are told with them */
  timeWords: WordList;
  /** what opens a noun phrase and belongs to it, where a phrase is cut out of a sentence */
  phraseOpeners: WordList;
  /** those that before a number say "about", and open nothing */
  aboutOpeners: WordList;
  /** what beside a number says that it is told besides another: "three other women" */
  additional: WordList;
  /** what a first time is counted from: "the first since" */
  sinceWords: WordList;
  /** what means somebody or something named before */
  anaphora: WordList;
  /** what ends as adverbs do and is none, of what a claim may tell: "family" */
  lyNouns: WordList;
  /** "wounded": a verb, or a modifier, and no head of a noun phrase */
  pastParticiple: RegExp;
}
