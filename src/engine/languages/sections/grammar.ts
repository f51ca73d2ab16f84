// The small words of a language and the shapes of its words: articles, auxiliaries, prepositions, endings.

import type { WordList } from '../lists.ts';

export interface Grammar {
  /** verbs whose forms no ending tells: each form with the plain one */
  irregular: ReadonlyMap<string, string>;
  /** "a", "an", "the" */
  articles: WordList;
  /** "a", "an" */
  indefinite: WordList;
  /** "his", "their": who owns */
  possessives: WordList;
  /** "this", "those": which of them */
  demonstratives: WordList;
  /** "who", "which", "that": what opens a relative clause */
  relatives: WordList;
  /** "and", "or", "but": what joins two of one kind */
  coordinators: WordList;
  /** before a noun phrase, to say how it hangs on the rest */
  prepositions: WordList;
  /** every form of "to be" */
  be: WordList;
  /** every form of "to have" */
  have: WordList;
  /** every form of "to do" that helps another verb */
  do: WordList;
  /** "will", "may": what says how a verb is meant */
  modals: WordList;
  /** be, have, do and the modals, contracted ones too */
  auxiliaries: WordList;
  /** what opens a noun phrase; as printed */
  determiners: WordList;
  /** subjects that stand for a person or a body */
  pronouns: WordList;
  /** what stands before a noun and not before a verb in a finite form: "to report", "of call" */
  beforeNouns: WordList;
  /** what may stand between a subject and its verb, adverbs in -ly apart */
  besideVerbs: WordList;
  /** a word of more than one, or of many: a verb may follow it in its bare form */
  plural: RegExp;
  /** a verb in another form than its bare one */
  inflected: RegExp;
  /** "hopes", "hoped", "hoping": no name, where "Hope" is one */
  derived: RegExp;
  /** "'s", "n't": what is cut off the word before */
  clitic: RegExp;
  /**
   * classes whose members stand for each other where two texts tell the same: "a" and "the", "in" and "at", "is" and
   * "was"
   */
  exchangeable: readonly [determiners: WordList, prepositions: WordList, ...others: WordList[]];
  /** endings by which a word shows its class */
  classEnding: RegExp;
  /** verbs that look like such adverbs: "apply" */
  lyVerbs: WordList;
  /** stands before a verb in its bare form: "to" */
  infinitive: WordList;
  /** stands between a share and its whole: "of" */
  partitive: WordList;
  /** adverbs made of adjectives, by their ending */
  adverb: RegExp;
  /** verbs that say too little by themselves: whoever takes one thing need not take another; stems */
  lightVerbs: WordList;
  /** verbs whose infinitive is only wished for: "wanted to"; stems */
  wishes: WordList;
  /** modal verbs by what they tell: what can be, must be, may be; one that tells of what will be is no key */
  modalKinds: ReadonlyMap<string, 'can' | 'must' | 'may'>;
  /** those of them that leave open what is meant wherever they stand before a verb */
  exclusive: WordList;
  /** what a noun of more than one ends in, and its singular does not; the likeliest first */
  pluralEndings: readonly RegExp[];
  /** relatives that are nothing else: "that" opens other clauses too */
  plainRelatives: WordList;
  /** "who": of a person, or of what speaks like one */
  personalRelatives: WordList;
  /** "that": what opens a clause in which something is told */
  complementizers: WordList;
  /** "and": what goes on with a noun phrase */
  additive: WordList;
  /** "'s": between an owner and what is owned */
  genitives: WordList;
  /** "of": between what is owned and its owner */
  genitivePrepositions: WordList;
  /** "by": before whoever does what a participle tells */
  agentive: WordList;
  /** "with": before a noun phrase that has a participle of its own */
  absolutes: WordList;
  /** by which a noun hangs on the noun before: "a spokesman for the ministry" */
  nounLinks: WordList;
  /** the same, and what else goes on with a noun phrase */
  phraseLinks: WordList;
  /** between a post and whom or what it serves: "the lawyer for Ann Lee" */
  serving: WordList;
  /** behind a noun phrase that a determiner opened: it has ended */
  behindPhrases: WordList;
  /** before a name: it is no subject, and no pronoun behind points at it */
  commonPrepositions: WordList;
  /** before a noun phrase that is no subject, nor hangs on the noun before it */
  obliques: WordList;
  /** "and", "but", "yet": what joins a sentence to the one before */
  openingConjunctions: WordList;
  /** "however": at the head of a sentence, before its comma; as printed */
  connectives: WordList;
  /** at the head of a sentence: its subject stands behind the next comma; as printed */
  leadIns: WordList;
  /** before "of", where both lead in a noun phrase and the first is no noun: "ahead of" */
  beforeOf: WordList;
  /** before a day or a part of one, on the way from a subject to its verb; as printed */
  timeLinks: WordList;
  /** before a list of some of those who are meant: "among them" */
  beforeLists: WordList;
  /** every form of "to be", shortened ones too */
  copulas: WordList;
  /** what is left of an auxiliary before "n't", with its full form: "ca" is "can" */
  clipped: ReadonlyMap<string, string>;
  /** a noun of more than one, as a subject is that names no single speaker */
  pluralNoun: RegExp;
  /** the same, but for words that may be no noun at all */
  surePlural: RegExp;
  /** which one person never takes: "are" */
  pluralVerbs: WordList;
  /** what opens a clause that hangs on another: "because", "that", "who" */
  subordinators: WordList;
  /** "saying": a verb that shares the subject of another */
  participle: RegExp;
}
