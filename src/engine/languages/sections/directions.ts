// Words of which one is the opposite of another: up and down, allow and ban.

import type { WordList } from '../lists.ts';

export interface Directions {
  /** words for going up; as printed */
  upward: WordList;
  /** words for going down; as printed */
  downward: WordList;
  /** words that deny each other, each with those against it; as printed */
  opposites: ReadonlyMap<string, WordList>;
  /**
   * scales, each with its steps in order: words of one step may stand for each other, of two they tell another state
   * of things; as printed
   */
  outcomes: readonly (readonly WordList[])[];
  /** prefixes that deny a word, with what that word must look like and whether it must be an adjective */
  denyingPrefixes: ReadonlyMap<string, { plain: RegExp; adjective?: boolean }>;
  /** adjectives, by their endings */
  adjective: RegExp;
  /** words that no prefix denies, though it looks so */
  undenied: RegExp;
}
