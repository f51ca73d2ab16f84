// Who speaks, and the words around a name.

import type { WordList } from '../lists.ts';

export interface Persons {
  /** nouns that name somebody or something that speaks without a name of its own */
  speakerNouns: WordList;
  /** honorifics and ranks before a name; dropped when a name is resolved */
  titles: WordList;
  /** what ministers and secretaries are of */
  offices: WordList;
  /** before an office: somebody held it once, holds it for a while, or stands next to who holds it */
  besideOffices: WordList;
  /** last words of names that no person bears */
  bodies: WordList;
  /** behind a name, to tell two of one name apart: "Jr." */
  suffixes: WordList;
  /** those of them that a son or father does not share */
  juniors: WordList;
  /** before a title: whoever bears it is not, or no longer, meant by the title alone */
  beforeTitled: WordList;
  /** pronouns, titles, kinship and trades of a man or boy */
  masculine: WordList;
  /** of a woman or girl */
  feminine: WordList;
  /** small words within a name: "Charles de Gaulle" */
  nameLinks: WordList;
  /** before a name: the name is a place, or a thing */
  beforePlaces: WordList;
  /** behind a name: it is the subject of a sentence */
  behindSubjects: WordList;
  /** auxiliaries and adverbs that are surnames too */
  surnames: WordList;
  /** before a word that may be a name: it is a time, or no name */
  beforeTimes: WordList;
  /** behind a word that may be a name: it is one */
  behindNames: WordList;
  /** behind whoever acts, before or instead of a plain verb */
  behindActors: WordList;
  /** "he", "she" */
  singular: WordList;
  /** other cases of "he" and "she" */
  singularCases: WordList;
  /** "it": a body, seldom a person */
  neuter: WordList;
  /** "it", "they", "we": several, or a body */
  collective: WordList;
  /** possessives that point at an owner named before */
  ownersNamed: WordList;
  /** titles that newspapers add and drop within a quotation */
  courtesyTitles: WordList;
}
