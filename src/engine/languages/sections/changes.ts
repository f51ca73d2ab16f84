// What comes and goes between two sentences without a change of sense.

import type { WordList } from '../lists.ts';

export interface Changes {
  /**
   * small words that come and go without a change of sense; "he" and "they", "if" and "when", "and" and "or" are none
   */
  fillers: WordList;
  /** what a contraction holds, in full and contracted: "is", "'s" */
  contractible: WordList;
  /** a word that opens a sentence and is no name by its ending: a plural may be anything */
  commonEnding: RegExp;
  /** behind the capital that opens a sentence: that word is a name, and the subject of its verb */
  behindOpeningNames: WordList;
  /** verbs that say the same of both sides, by their beginnings: whoever met Lee was met by Lee */
  mutual: RegExp;
  /** "up", "down", "off": words of direction only where a measure stands beside */
  movingParticles: WordList;
  /** between such a particle and its measure: "up about", "down by" */
  beforeMeasures: WordList;
  /** before such a particle: "closed up", "two points down" */
  beforeParticles: WordList;
  /** verbs behind which "up" is down: "gave up three points" */
  givingUp: WordList;
}
