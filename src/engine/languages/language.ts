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
  /** classes whose members stand for each other where two texts tell the same: "a" and "the", "in" and "at", "is" and "was" */
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
  /** "saying": a verb that shares the subject of another */
  participle: RegExp;
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
  /** countries of two words, by the stem of their other names: "United States" */
  nationPairs: ReadonlyMap<string, readonly [string, string]>;
  /** common nouns that many names end with: sharing one does not make two names one */
  genericNouns: WordList;
  /** those of them that stand before a name of any sort: New Lorne is a place */
  qualifiers: WordList;
  /** bodies that are known by one word of their own */
  shortBodies: WordList;
}

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

export interface Calendar {
  /** in their order */
  months: WordList;
  /** in their order, Monday first */
  weekdays: WordList;
  /** words for a day, counted from the one on which they are written */
  relativeDays: ReadonlyMap<string, number>;
  /** "last", "next" before a weekday: -1 back, 1 ahead */
  turns: ReadonlyMap<string, number>;
  /** before a bare weekday: it lies ahead */
  aheadWords: WordList;
  /** "early", "late": a part of a day, month or year */
  phases: WordList;
  /** before a time at which something begins */
  starts: WordList;
  /** before a time at which something ends */
  ends: WordList;
  /** before a word that may be a month or a name: it is a month */
  beforeMonths: WordList;
  /** "today" */
  dayAdverbs: WordList;
  /** "week", "morning": stretches of time and parts of a day */
  timeNouns: WordList;
  /** "next", "previous": before such a noun, another time than the one told of */
  neighbouring: WordList;
  /** "later", "ago": behind a stretch of time, or by themselves, another time than the one told of */
  relativeTimes: WordList;
}

/** What a sentence tells of a verb that is not plainly told as done. */
export type Mode = 'certain' | 'scheduled' | 'expected' | 'possible' | 'alleged' | 'attempted' | 'duty' | 'leave';

export interface Certainty {
  /** words that set how sure a statement is; the number is a rung of a ladder, the weakest is 1 */
  certainty: ReadonlyMap<string, number>;
  /** adverbs of doubt */
  hedges: WordList;
  /** whatever else makes a statement unsure: beside it an adverb of doubt is no news */
  unsure: WordList;
  /** phrases that end right before a verb, likeliest last words first; of joined words as printed */
  modes: readonly (readonly [Mode, RegExp])[];
  /** what may stand between such a phrase and its verb, besides forms of "to be" and "to have" */
  besideModes: WordList;
  /** before a noun: it is only said to be what it is called; as printed */
  doubting: WordList;
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

export interface Furniture {
  /** the place, and the agency, that open a report before a dash; of a sentence as printed */
  dateline: RegExp;
  /** "By Ann Lee and Will Hope": a whole line */
  byline: RegExp;
  /** "Photo: Ann Lee": how a line begins that says whose a picture is */
  creditLine: RegExp;
  /** "Last updated": how a line begins that says when a report was published */
  timeLine: RegExp;
  /** what stands in such a line besides numbers, days, months and little words */
  timeLineWords: WordList;
}

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
  /** what means somebody or something named before */
  anaphora: WordList;
  /** what ends as adverbs do and is none, of what a claim may tell: "family" */
  lyNouns: WordList;
  /** "wounded": a verb, or a modifier, and no head of a noun phrase */
  pastParticiple: RegExp;
}

/** All lists of a language; one that brings no list of its own for something is read by the English one. */
export interface Language extends Brought, Grammar, Speech, Persons, Places, Denial, Calendar, Certainty, Numerals, Spelling, Print, Furniture, Claims {}
export interface Changes {
  /** small words that come and go without a change of sense; "he" and "they", "if" and "when", "and" and "or" are none */
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

/** All lists of a language; one that brings no list of its own for something is read by the English one. */
export interface Language extends Brought, Grammar, Speech, Persons, Places, Denial, Calendar, Certainty, Numerals, Spelling, Print, Changes {}
/** A unit of measure. */
export interface Measure {
  /** what it measures: length, weight, area, volume, speed */
  of: string;
  /** in kilometres, kilograms, square kilometres, cubic kilometres, kilometres an hour */
  size: number;
  /** share by which two such units of one name may differ, where that is much */
  slack?: number;
}

export interface Quantities {
  /** words that a quantity can begin with: articles, parts, hours, factors */
  quantityOpeners: WordList;
  /** days in each unit of time */
  timeUnits: ReadonlyMap<string, number>;
  /** between a number and the time in which it is so much: "300 an hour" */
  rates: WordList;
  /** times of day that have a word, in minutes: "noon" */
  clockWords: ReadonlyMap<string, number>;
  /** halves of the day behind an hour, and the hours that each adds: "pm" */
  dayHalves: ReadonlyMap<string, number>;
  /** behind a time of day, whose it is; as printed, with capitals */
  zone: RegExp;
  /** two words behind a number that make it an age: "34-year-old" */
  yearOld: readonly [string, string];
  /** before the age of somebody: "aged 34" */
  aged: WordList;
  /** nouns that an age may stand behind: "a man, 34," */
  agedNouns: WordList;
  /** currencies by their sign, or by what stands for one */
  currencies: ReadonlyMap<string, string>;
  /** letters that touch a dollar sign, by whose dollar it then is */
  dollarLetters: ReadonlyMap<string, string>;
  /** adjectives before "dollar", by whose it then is */
  dollarNations: ReadonlyMap<string, string>;
  /** hundredths of a currency */
  cents: WordList;
  /** "points", of an index or of percentages */
  points: WordList;
  /** units of measure */
  measures: ReadonlyMap<string, Measure>;
  /** "square", "cubic" before a unit of length, and what it then measures */
  powers: ReadonlyMap<string, { of: string; power: number }>;
  /** degrees of temperature */
  degrees: WordList;
  /** scales of temperature; as printed */
  thermometers: ReadonlyMap<string, 'celsius' | 'fahrenheit'>;
  /** parts of a whole; as printed */
  fractions: ReadonlyMap<string, number>;
  /** the one that needs no "a" before it and no "of" behind: "half a million", "two and a half" */
  half: WordList;
  /** words that say how many times as much; as printed */
  factors: ReadonlyMap<string, number>;
  /** "twice", "times": how often, or before what is compared, how many times as much */
  howOften: WordList;
  /** what is compared behind those: "twice as many", "three times the price" */
  compared: WordList;
  /** amounts without a figure, each rank one amount; 0 is everything; as printed */
  amounts: ReadonlyMap<string, number>;
  /** amounts that nobody can hold against each other, only against everything; as printed */
  vagueAmounts: WordList;
  /** phrases of up to three words before a number: 1 where it is at least so much, -1 at most; as printed */
  boundsBefore: ReadonlyMap<string, 1 | -1>;
  /** phrases of two words behind it */
  boundsBehind: ReadonlyMap<string, 1 | -1>;
  /** the end of the text before a number that is as good as its rounding */
  loosely: RegExp;
  /** words between a number and what tells its part in the sentence; as printed */
  besideNumbers: WordList;
  /** before a number, words of direction apart, by its part: a level, where it stood, the difference; as printed */
  numberParts: ReadonlyMap<string, 'level' | 'origin' | 'amount'>;
  /** between the ends of a range: "10 to 12"; as printed */
  rangeLinks: WordList;
  /** before the first and before the second end: "between 300 and 400" */
  between: readonly [string, string];
  /** the end of a clause before the number of those killed or hurt */
  tollsBefore: readonly (readonly ['killed' | 'hurt', RegExp])[];
  /** the beginning of what follows such a number */
  tollsBehind: readonly (readonly ['killed' | 'hurt', RegExp])[];
  /** before a number that looks like a year: it is a toll after all */
  tollNoun: RegExp;
  /** stems of nouns that every victim is counted among; any other ("soldiers") is a part of them */
  anybody: RegExp;
}

export interface Directions {
  /** words for going up; as printed */
  upward: WordList;
  /** words for going down; as printed */
  downward: WordList;
  /** words that deny each other, each with those against it; as printed */
  opposites: ReadonlyMap<string, WordList>;
  /** prefixes that deny a word, with what that word must look like and whether it must be an adjective */
  denyingPrefixes: ReadonlyMap<string, { plain: RegExp; adjective?: boolean }>;
  /** adjectives, by their endings */
  adjective: RegExp;
  /** words that no prefix denies, though it looks so */
  undenied: RegExp;
}

/** All lists of a language; one that brings no list of its own for something is read by the English one. */
export interface Language extends Brought, Grammar, Speech, Persons, Places, Denial, Calendar, Certainty, Numerals,
  Spelling, Print, Quantities, Directions {}
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
