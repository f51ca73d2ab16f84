// What an article tells of the names it uses: which stand for persons, and which full names a surname stands for.
// Linear in the text.

import { isCueWord } from '../text/cues.ts';
import { findNameRuns, nameOf, type NameRun } from '../text/names.ts';
import { areVariants, isCountry } from '../text/nations.ts';
import type { Reading } from '../text/reading.ts';
import { findWords, isA, isAnyOf, isPrintedA, type Word } from '../text/words.ts';
import { stripTitles, withoutPlace } from '../text/titles.ts';
import { findOpenTitles } from './titles.ts';

/** The names of one article. */
export interface NameBook {
  /** the name alone, without titles before and places behind it */
  bare: (words: readonly Word[]) => readonly Word[];
  /** the full names in the article that a name may stand for; those of one surname are told apart by first names */
  bearers: (name: string) => readonly string[];
  /** the only one of them, else the name as it is: "Hegseth" is "Pete Hegseth" */
  resolve: (name: string) => string;
  /** whether this word is, somewhere in the article, part of a name */
  known: (word: Word) => boolean;
  /** persons: names of two words or more, and single names that behave like one */
  isPerson: (name: string) => boolean;
}

const ACRONYM = /^(?:[A-Z]{3,}|(?:[A-Z]\.){2,})$/;
const LEAST_OPENING = 5; // letters; a shorter word in capitals is initials as often as not
const LONGEST_NAME = 4; // words; a longer run of capitals is a title or a headline

/** What the article does with names, by their last word. */
interface Uses {
  /** the words of each name */
  words: Map<string, readonly Word[]>;
  full: Map<string, string[]>;
  /** known by a title: "President Lee" */
  titled: Set<string>;
  acting: Set<string>;
  placed: Set<string>;
  /** how often an article stands before it, less how often none does */
  things: Map<string, number>;
  /** which take a verb that one person never has: "Democrats are" */
  groups: Set<string>;
  /** surnames that a title leads in; undefined where it leads in a full name as well */
  byTitle: Map<string, string | undefined>;
}

/** Reads the names of an article. */
export function readNames({ sentences, language }: Reading): NameBook {
  const { known, lower } = readCapitals(sentences);
  const open = findOpenTitles(sentences);
  const bare = (words: readonly Word[]): readonly Word[] => stripTitles(withoutPlace(words), open);
  const uses = readUses(sentences, known, bare);
  const { full, titled, acting, placed, things, groups } = uses;
  const wordsOf = (name: string): readonly Word[] => uses.words.get(name) ?? findWords(name);
  const lastFormOf = (name: string): string => wordsOf(name).findLast(isSurname)?.form ?? '';
  for (const [last, all] of full) if (all.length > 1) full.set(last, withoutPhantoms(all, lower, wordsOf));
  for (const [last, surname] of uses.byTitle) if (surname) full.get(last)?.push(surname);
  const isPerson = kept((name: string): boolean => {
    // "European NATO" is nobody
    const isBody = (part: string): boolean => ACRONYM.test(part) && !language.suffixes.has(part.toLowerCase());
    const parts = name.split(/\s+/);
    // "DONALD Trump" opens a report in capitals
    const isOpening = parts.length > 1 && parts[0].length >= LEAST_OPENING;
    if (isCountry(name.toLowerCase(), language) || parts.slice(Number(isOpening)).some(isBody)) return false;
    const last = lastFormOf(name);
    if (language.bodies.has(last) || groups.has(last) || (things.get(name) ?? 0) > 0) return false;
    return full.has(last) || titled.has(last) || (acting.has(last) && !placed.has(last));
  });
  const bearers = kept((name: string): readonly string[] => {
    const all = full.get(lastFormOf(name)) ?? [];
    const words = wordsOf(name);
    // a name with a first name of its own is full, whoever else bears the surname
    if (givenNamesOf(words).length) return all.filter(one => areOneName(wordsOf(one), words));
    const suffix = suffixOf(words);
    return suffix ? all.filter(one => suffixOf(wordsOf(one)) === suffix) : all;
  });
  const resolve = (name: string): string => {
    const all = bearers(name);
    return all.length === 1 ? all[0] : name;
  };
  return { bare, bearers, known, isPerson, resolve };
}

function readUses(sentences: Reading['sentences'], known: NameBook['known'], bare: NameBook['bare']): Uses {
  const uses: Uses = {
    words: new Map(),
    full: new Map(),
    titled: new Set(),
    acting: new Set(),
    placed: new Set(),
    things: new Map(),
    groups: new Set(),
    byTitle: new Map(),
  };
  for (const { words } of sentences) {
    for (const run of findNameRuns(words, known)) noteName(uses, words, run, bare(words.slice(run.from, run.to)));
  }
  return uses;
}

/** The same, each name asked for once. */
function kept<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return name => {
    let known = answers.get(name);
    if (known === undefined) answers.set(name, (known = answer(name)));
    return known;
  };
}

/** Whether a word is written with a capital in mid-sentence, and never without. */
function readCapitals(sentences: Reading['sentences']): { known: NameBook['known']; lower: ReadonlySet<string> } {
  const inside = new Set<string>();
  const lower = new Set<string>();
  for (const { words } of sentences) {
    words.forEach((word, index) => {
      if (word.capital && index > 0 && !words[index - 1].mark) inside.add(word.form);
      if (!word.capital) lower.add(word.form);
    });
  }
  return { known: word => word.name === true || (inside.has(word.form) && !lower.has(word.form)), lower };
}

function noteName(uses: Uses, words: readonly Word[], { from, to }: NameRun, parts: readonly Word[]): void {
  const last = parts.findLast(isSurname)?.form;
  if (last === undefined) return;
  const isKin = isA(words[from - 1], 'additive'); // "Bob and Ann Lee"
  if (!isKin) noteTitle(uses, parts, last, parts[0] === words[from] ? undefined : words[from]);
  const { titled, acting, placed, things } = uses;
  // "Attorney General" is a title throughout
  const isName = !isAnyOf(parts[0], 'titles', 'offices', 'speakerNouns', 'bodies');
  if (parts.length === 1 && parts[0] !== words[from] && isName) titled.add(last);
  const name = nameOf(parts);
  uses.words.set(name, parts);
  const isPlace = isA(words[from - 1], 'beforePlaces');
  const count = parts.filter((word, at) => isSurname(word) && !isJoined(parts, at)).length;
  // "the Stop Lee movement", "Members of Lee", "Third District"
  const isOf = isAnyOf(words[to], 'bodies', 'speakerNouns') && !words[to].capital && !isCueWord(words[to]);
  const isGroup = isOf || parts.some(word => isA(word, 'genitivePrepositions') || /^\d/.test(word.form));
  if (count > 1 && count <= LONGEST_NAME && !isPlace && !isGroup) addBearer(uses, last, parts);
  if (parts.length === to - from)
    things.set(name, (things.get(name) ?? 0) + (isA(words[from - 1], 'articles') ? 1 : -1));
  const next = words[to];
  if (isA(next, 'behindSubjects') || isPrintedA(next, 'cueVerbs')) acting.add(last);
  if (isA(next, 'pluralVerbs') && (from === 0 || words[from - 1].mark)) uses.groups.add(last);
  if (to - from === 1 && isPlace) placed.add(last);
}

/** Where one surname has several first names, those that are no common words: not "Like Lee", "Agent Lee", "AG Lee". */
function withoutPhantoms(
  all: readonly string[],
  lower: ReadonlySet<string>,
  wordsOf: (name: string) => readonly Word[],
): string[] {
  const isGiven = (word: Word): boolean =>
    (word.name === true || !lower.has(word.form)) &&
    !/^[A-Z]{2,}$/.test(word.text) &&
    word.value === null &&
    !isAnyOf(word, 'prepositions', 'determiners');
  const real = all.filter(name => givenNamesOf(wordsOf(name)).some(isGiven));
  return real.length ? real : [all[0]];
}

function addBearer({ full, words }: Uses, last: string, parts: readonly Word[]): void {
  const all = full.get(last);
  if (!all) full.set(last, [nameOf(parts)]);
  else if (!all.some(one => areOneName(words.get(one)!, parts))) all.push(nameOf(parts));
}

/** "President Lee" before any first name of a Lee: whoever has one may be a relative, unless a title goes with it. */
function noteTitle({ byTitle }: Uses, parts: readonly Word[], last: string, title: Word | undefined): void {
  if (parts.length > 1 && (title || !byTitle.has(last))) byTitle.set(last, undefined);
  else if (title && !isA(title, 'courtesyTitles') && !byTitle.has(last)) byTitle.set(last, nameOf(parts));
}

/** "Ray" of "Lee-Ray", which is one name. */
const isJoined = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === '-' && words[at - 1].end === words[at].start;

const isSurname = (word: Word): boolean => !word.mark && !isA(word, 'suffixes') && !isA(word, 'genitives');

const givenNamesOf = (words: readonly Word[]): Word[] => words.filter(isSurname).slice(0, -1);

/** Father and son may both be in the news; a third of his name seldom shares it with another. */
const suffixOf = (words: readonly Word[]): string | undefined => words.find(word => isA(word, 'juniors'))?.form;

/** One person's name in two forms, their surname being one: a first name or initial in common, and no junior. */
function areOneName(a: readonly Word[], b: readonly Word[]): boolean {
  const [x, y] = [givenNamesOf(a), givenNamesOf(b)];
  const junior = suffixOf(a) !== suffixOf(b) && (suffixOf(a) ?? suffixOf(b)) !== undefined;
  return !junior && x.some(one => y.some(other => areAlike(one, other)));
}

function areAlike(a: Word, b: Word): boolean {
  const initial = Math.min(a.form.length, b.form.length) === 1 && a.form[0] === b.form[0];
  return a.form === b.form || initial || areVariants(a, b);
}
