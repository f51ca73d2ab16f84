// What a language brings: closed classes of its words, each once, named by its class of grammar or of the trade. The rest of the
// engine asks a word for its language and the language for its lists, so that a language is added by adding a folder here.
// Words are asked for as they are folded (`form`: lower case, without accents), except where a line says "as printed".

export type WordList = ReadonlySet<string>;

/** A list of words, parted by white space. */
export const wordSet = (list: string): WordList => new Set(list.trim().split(/\s+/));

/** What every language must bring. */
export interface Brought {
  /** BCP 47, the language alone */
  code: string;
  /** the commonest words, a dozen, by which a text's language is told */
  common: WordList;
  /** articles, prepositions, conjunctions, pronouns, auxiliaries, bare adverbs: they carry no claim by themselves */
  little: WordList;
  /** the English form under which the engine knows a word: denials, small numbers ("nicht" is "not"); days and months come from Intl */
  english: ReadonlyMap<string, string>;
  /** what loses its vowel before the next word: "l’accord" is two words */
  elided?: RegExp;
  /** nouns are printed with a capital, so a capital makes no name */
  capitalNouns?: boolean;
}

export interface Grammar {
  /** "a", "an", "the" */
  articles: WordList;
  /** "a", "an" */
  indefinite: WordList;
  /** "his", "their": who owns */
  possessives: WordList;
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
  /** "saying": a verb that shares the subject of another */
  participle: RegExp;
  /** "recently" */
  adverb: RegExp;
}

export interface Speech {
  /** verbs that report speech or thought, in every form a sentence shows them; as printed */
  cueVerbs: WordList;
  /** the commonest of them: whoever stands beside one of these has spoken; as printed */
  plainCues: WordList;
  /** ways to say "said" that take no stand; any other cue verb does; as printed */
  neutralCues: WordList;
  /** those that follow a quotation whose full stop stands inside it: “… peace.” Ann Lee said. */
  plainestCues: WordList;
  /** those that stay cues behind "to" */
  infinitiveCues: WordList;
  /** "quoted", "cites": the words are another's, whoever stands beside only hands them on */
  quotingCues: WordList;
  /** plain forms behind a subject that may be a name or a word: "Will said" */
  spoke: WordList;
  /** nouns for what somebody has said, behind whose they are: "his claim that" */
  speechNouns: WordList;
  /** forms in which a verb hands over to what is said: "Bob Ray recalled Ann Lee telling him" */
  tellingCues: WordList;
  /** verbs of writing, which name a paper: "wrote in the Post" */
  writingCues: WordList;
  /** verbs of perception: "heard Ann Lee shouting" */
  perception: WordList;
  /** "as": between whoever is quoted and "saying" */
  beforeSaying: WordList;
  /** two words that name a source: "according to" */
  according: readonly [string, string];
  /** a participle behind which "by" names who said it; "asked by" names another */
  saidBy: RegExp;
  /** before "of" and a name: what is quoted is that person's: "in the words of Ann Lee" */
  ownedWords: WordList;
  /** behind a cue: where it was said or written; as printed */
  medium: RegExp;
  /** behind a cue: a medium that has a name; as printed */
  namedMedium: RegExp;
  /** behind a verb of writing: a paper, where behind another cue it would be a place; as printed */
  namedPaper: RegExp;
}

export interface Persons {
  /** nouns that name somebody or something that speaks without a name of its own */
  speakerNouns: WordList;
  /** honorifics and ranks before a name; dropped when a name is resolved */
  titles: WordList;
  /** what ministers and secretaries are of */
  offices: WordList;
  /** last words of names that no person bears */
  bodies: WordList;
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

export interface Places {
  /** a country, its people and its adjective, each with the stem that they share */
  nations: ReadonlyMap<string, string>;
  /** countries whose people and adjectives are not listed */
  countries: WordList;
  /** groups that a name belongs to, whose members are forms of one name */
  nameGroups: ReadonlyMap<string, readonly number[]>;
}

export interface Denial {
  /** "not", "never", "nobody" */
  negations: WordList;
  /** "without": a denial of a noun at most */
  privatives: WordList;
  /** behind a negation: it denies nothing, as in "not only" */
  falseDenials: WordList;
  /** between a negation and the clause that it denies: "I do not think that" */
  raising: WordList;
  /** a denial anywhere in a text */
  deniesAnywhere: RegExp;
}

export interface Calendar {
  /** in their order */
  months: WordList;
  /** in their order, Monday first */
  weekdays: WordList;
  /** "today" */
  dayAdverbs: WordList;
  /** "week", "morning": stretches of time and parts of a day */
  timeNouns: WordList;
  /** "next", "previous": before such a noun, another time than the one told of */
  neighbouring: WordList;
  /** "later", "ago": behind a stretch of time, or by themselves, another time than the one told of */
  relativeTimes: WordList;
}

export interface Certainty {
  /** words that set how sure a statement is; the number is a rung of a ladder, the weakest is 1 */
  certainty: ReadonlyMap<string, number>;
  /** adverbs of doubt */
  hedges: WordList;
  /** whatever else makes a statement unsure: beside it an adverb of doubt is no news */
  unsure: WordList;
}

export interface Numerals {
  /** zero to nineteen, in their order */
  units: readonly string[];
  /** twenty to ninety, in their order */
  tens: readonly string[];
  /** other words for one number */
  numbers: ReadonlyMap<string, number>;
  /** first to twentieth, in their order */
  ordinals: readonly string[];
  /** "thousand", "bn": what multiplies the number before */
  scales: ReadonlyMap<string, number>;
  /** a number of whole hundreds that "and" may add to; as printed */
  hundreds: RegExp;
  /** between the hundreds of a number and the rest */
  plus: string;
  /** two words that are one: "per cent" */
  percent: readonly [string, string];
}

export interface Spelling {
  /** words of two spellings, abbreviated titles and months, places: each with the form under which both meet */
  spellings: ReadonlyMap<string, string>;
  /** regular differences of spelling; a rule may invent a word, since both texts pass through it */
  spellingRules: readonly (readonly [RegExp, string])[];
  /** the same, of names written from another alphabet */
  nameRules: readonly (readonly [RegExp, string])[];
}

export interface Print {
  /** abbreviations that stand before a name, with a capital */
  beforeNames: WordList;
  /** abbreviated "against" */
  versus: WordList;
  /** abbreviations that stand before a number; else they are words that end a sentence */
  beforeNumbers: WordList;
  /** abbreviations that may end a sentence or stand inside it */
  oftenJoined: WordList;
  /** "e.g", "i.e": never at the end of a sentence */
  neverLast: WordList;
  /** words that open a sentence, with a capital, behind a mark or not */
  starter: RegExp;
  /** hours that are half of a day: "p.m" */
  clock: RegExp;
  /** what follows an hour inside its sentence: a weekday, a zone */
  behindClock: RegExp;
  /** pronouns with a capital: behind a quotation they begin a sentence */
  capitalPronoun: RegExp;
}

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
  /** between two runs: what leads in another quotation */
  partsRuns: RegExp;
}

/** All lists of a language; one that brings no list of its own for something is read by the English one. */
export interface Language extends Brought, Grammar, Speech, Persons, Places, Denial, Calendar, Certainty, Numerals, Spelling, Print, Quoting {}

/** Names of lists of words, as opposed to maps, expressions and lists in an order. */
export type ListName = { [Name in keyof Language]-?: Language[Name] extends WordList ? Name : never }[keyof Language];
/** Names of expressions. */
export type PatternName = { [Name in keyof Language]-?: Language[Name] extends RegExp ? Name : never }[keyof Language];

/** Pairs of "word:english", and number words from two on; "-" where a number has no word of its own. */
export function englishForms({ denials, numbers }: { denials: string; numbers: string }): ReadonlyMap<string, string> {
  return new Map([
    ...numbers.split(' ').map((word, i): [string, string] => [word, String(i + 2)]).filter(([word]) => word !== '-'),
    ...denials.split(' ').map(pair => pair.split(':') as [string, string]),
  ]);
}
