// What stands around quotation marks.

import type { WordList } from '../lists.ts';

export interface Quoting {
  /** a word in the first or second person, as speech has and a title seldom */
  firstPerson: RegExp;
  /** a finite verb or a denial: a sentence, no title */
  verbal: RegExp;
  /** works and media, and whoever makes them: beside one the marks hold a title; as printed */
  works: WordList;
  /** before a title, and seldom before speech that opens with a capital */
  beforeTitles: WordList;
  /** question words and the like within a clause that is denied */
  interrogative: RegExp;
  /** what is left of a word behind an apostrophe that is no mark of quotation: ’em, ’90s */
  behindApostrophe: RegExp;
  /** behind a figure and its mark: inches, and no quotation */
  behindInches: RegExp;
  /** a cue of two words between two runs: "he went on" */
  goesOn: RegExp;
  /** right behind a quotation: it hands back to the verb of who speaks; as printed */
  quotatives: WordList;
  /** behind such a word: what stands between the marks is only a name; as printed */
  naming: WordList;
  /** between two runs: what leads in another quotation */
  partsRuns: RegExp;
  /**
   * a comma and the verb of who speaks, as some languages put it between the words of a quotation, within the marks;
   * global
   */
  insertedCue: RegExp | undefined;
}
