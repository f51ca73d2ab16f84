// What a language brings: closed classes of its words, each once, named by its class of grammar or of the trade, in
// sections. The rest of the engine asks a word for its language and the language for its lists, so that a language is
// added by adding a folder here and a line to languages.ts.

import type { WordList } from './lists.ts';
import type { Calendar } from './sections/calendar.ts';
import type { Certainty } from './sections/certainty.ts';
import type { Changes } from './sections/changes.ts';
import type { Claims } from './sections/claims.ts';
import type { Denial } from './sections/denial.ts';
import type { Directions } from './sections/directions.ts';
import type { Furniture } from './sections/furniture.ts';
import type { Grammar } from './sections/grammar.ts';
import type { Numerals } from './sections/numerals.ts';
import type { Persons } from './sections/persons.ts';
import type { Places } from './sections/places.ts';
import type { Print } from './sections/print.ts';
import type { Quantities } from './sections/quantities.ts';
import type { Quoting } from './sections/quoting.ts';
import type { Speech } from './sections/speech.ts';
import type { Spelling } from './sections/spelling.ts';

/** What every language must bring. */
export interface Brought {
  /** BCP 47, the language alone */
  code: string;
  /** the commonest words, a dozen, by which a text's language is told */
  common: WordList;
  /** articles, prepositions, conjunctions, pronouns, auxiliaries, bare adverbs: they carry no claim by themselves */
  little: WordList;
  /**
   * the English form under which the engine knows a word: denials, small numbers ("nicht" is "not"); days and months
   * come from Intl
   */
  english: ReadonlyMap<string, string>;
  /**
   * what all forms of a word share, of the word as it is printed, in lower case with its accents: endings hang on them
   */
  stem: (word: string) => string;
  /** what loses its vowel before the next word: "l’accord" is two words */
  elided?: RegExp;
  /** the shape of words that say little, where a list cannot hold them all; of folded words */
  littleShape?: RegExp;
  /** a denial within what is written together behind the word that it denies, where words have no spaces */
  denialsBehind?: RegExp;
  /** "Mr", "city", where they stand right behind a name and the script has no capitals; as printed */
  nameEndings?: WordList;
  /** "31.": a point behind a number makes it an ordinal */
  ordinalPoint?: boolean;
  /** a verb needs no pronoun: "dijo" is "he said" and "she said" */
  dropsPronouns?: boolean;
  /** nouns are printed with a capital, so a capital makes no name */
  capitalNouns?: boolean;
}

type Sections = Grammar &
  Speech &
  Persons &
  Places &
  Denial &
  Calendar &
  Certainty &
  Numerals &
  Spelling &
  Print &
  Furniture &
  Claims &
  Changes &
  Quantities &
  Directions &
  Quoting;

/** All lists of a language; one that brings no list of its own for something is read by the English one. */
export interface Language extends Brought, Sections {}

/** Names of lists of words, as opposed to maps, expressions and lists in an order. */
export type ListName = { [Name in keyof Language]-?: Language[Name] extends WordList ? Name : never }[keyof Language];
