// Countries, and names that are written in several ways.

import type { WordList } from '../lists.ts';

export interface Places {
  /** a country, its people and its adjective, each with the stem that they share */
  nations: ReadonlyMap<string, string>;
  /** countries whose people and adjectives are not listed */
  countries: WordList;
  /** groups that a name belongs to, whose members are forms of one name */
  nameGroups: ReadonlyMap<string, readonly number[]>;
  /** countries of two words, by the stem of their other names: "United States" */
  nationPairs: ReadonlyMap<string, readonly [string, string]>;
  /** common nouns that many names end with: sharing one does not make two names one */
  genericNouns: WordList;
  /** those of them that stand before a name of any sort: New Lorne is a place */
  qualifiers: WordList;
  /** bodies that are known by one word of their own */
  shortBodies: WordList;
  /** continents, their people and adjectives: any of their countries lies in them, and is no other than they */
  continents: WordList;
}
