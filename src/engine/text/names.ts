// Names: runs of capitals, and the full name that a surname or a title with a surname stands for.

import { isCountry, isCountryWord } from './nations.ts';
import type { Reading } from './reading.ts';
import { findWords, isA, isAnyOf, isPrintedA, lowerOf, type Word } from './words.ts';

/** A run of capitals: half-open indices into a list of words. */
export interface NameRun {
  from: number;
  to: number;
}

/** Whether a word may be part of a name. */
export const isNameWord = (word: Word): boolean =>
  word.name === true || (word.capital && !word.function && !isAnyOf(word, 'weekdays', 'months'));

/**
 * Runs of capitals in a sentence, in order. A word that opens the sentence counts when a capital follows it or it is no
 * common word.
 */
export function findNameRuns(words: readonly Word[], known: (word: Word) => boolean = () => false): NameRun[] {
  const runs: NameRun[] = [];
  for (let from = 0; from < words.length; from++) {
    const to = endOfName(words, from);
    if (to === from) continue;
    if (to - from > 1 || !opensSentence(words, from) || known(words[from])) runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/** The run that begins at this very word. */
export function nameRunAt(words: readonly Word[], from: number, known: (word: Word) => boolean): NameRun | undefined {
  const to = endOfName(words, from);
  return to > from && (to - from > 1 || !opensSentence(words, from) || known(words[from])) ? { from, to } : undefined;
}

/** Index behind a run of capitals that begins at `from`; `from` itself where none does. */
function endOfName(words: readonly Word[], from: number): number {
  if (!words[from] || !isNameWord(words[from]) || words[from].text === 'I') return from;
  // "Says Ann Lee: …"
  if (isA(words[from], 'plainCues') && !words[from].name && opensSentence(words, from)) return from;
  let to = from + 1;
  while (to < words.length && (isNameWord(words[to]) || linksName(words, to))) to++;
  return to;
}

/** "de" in "Charles de Gaulle": a small word or a mark, and a capital right behind it. */
function linksName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return isA(words[at], 'nameLinks') && next !== undefined && isNameWord(next) && next.start - words[at].end <= 1;
}

const opensSentence = (words: readonly Word[], at: number): boolean =>
  at === 0 || (words[at - 1].mark && /[“"‘:.!?]/.test(words[at - 1].text));

/** What an article tells of the names it uses. */
export interface NameBook {
  /** the fullest form of a name that the article uses: "Hegseth" is "Pete Hegseth" */
  resolve: (name: string) => string;
  /** whether this word is, somewhere in the article, part of a name */
  known: (word: Word) => boolean;
  /** persons: names of two words or more, and single names that behave like one */
  isPerson: (name: string) => boolean;
}

const ACRONYM = /^(?:[A-Z]{3,}|(?:[A-Z]\.){2,})$/;

const LONGEST_NAME = 4; // words; a longer run of capitals is a title or a headline

/** What the article does with names, by their last word. */
interface Bearers {
  full: Map<string, string>;
  acting: Set<string>;
  placed: Set<string>;
}

/** Reads the names of an article. */
export function readNames({ sentences, language }: Reading): NameBook {
  const known = readCapitals(sentences);
  const bearers: Bearers = { full: new Map(), acting: new Set(), placed: new Set() };
  for (const { words } of sentences) for (const run of findNameRuns(words, known)) noteName(bearers, words, run);
  const { full, acting, placed } = bearers;
  const isPerson = (name: string): boolean => {
    // "European NATO" is nobody
    if (isCountry(name.toLowerCase(), language) || name.split(/\s+/).some(part => ACRONYM.test(part))) return false;
    const last = lastFormOf(name);
    return !language.bodies.has(last) && (full.has(last) || (acting.has(last) && !placed.has(last)));
  };
  const resolve = (name: string): string => {
    const whole = full.get(lastFormOf(name));
    if (!whole) return name;
    // a name with a first name of its own is full, whoever else bears the surname
    const [first, ...rest] = findWords(name).filter(word => !word.mark);
    return rest.length && first.form.length > 1 && !whole.toLowerCase().includes(lowerOf(first)) ? name : whole;
  };
  return { known, isPerson, resolve };
}

/** Whether a word is written with a capital in mid-sentence, and never without. */
function readCapitals(sentences: Reading['sentences']): (word: Word) => boolean {
  const inside = new Set<string>();
  const lower = new Set<string>();
  for (const { words } of sentences) {
    words.forEach((word, index) => {
      if (word.capital && index > 0 && !words[index - 1].mark) inside.add(word.form);
      if (!word.capital) lower.add(word.form);
    });
  }
  return word => word.name === true || (inside.has(word.form) && !lower.has(word.form));
}

function noteName({ full, acting, placed }: Bearers, words: readonly Word[], { from, to }: NameRun): void {
  const parts = withoutPlace(stripTitles(words.slice(from, to)));
  const last = parts.at(-1)?.form;
  if (last === undefined) return;
  const isPlace = isA(words[from - 1], 'beforePlaces');
  if (parts.length > 1 && parts.length <= LONGEST_NAME && !isPlace && !full.has(last)) full.set(last, nameOf(parts));
  const next = words[to];
  if (isA(next, 'behindSubjects') || isPrintedA(next, 'cueVerbs')) acting.add(last);
  if (to - from === 1 && isPlace) placed.add(last);
}

const lastFormOf = (name: string): string => lastWordOf(name)?.form ?? '';

/** "US President Donald Trump" and "Secretary of State John Kerry" without what stands before the name. */
export function stripTitles(words: readonly Word[]): readonly Word[] {
  const title = words.findLastIndex(word => isA(word, 'titles') || isPrintedA(word, 'titles'));
  let start = title + 1;
  if (title >= 0 && words[start]?.form === 'of') {
    start += 2;
    while (words[start]?.form === '&' || isA(words[start], 'offices')) start++; // "Minister of Foreign Affairs"
  }
  while (words[start]?.mark) start++;
  // "special envoy to Ukraine Kurt Volker": a country that only stands before the name
  while (start + 2 < words.length && isCountryWord(words[start])) start++;
  // "Witness Ann Lee" at the head of a sentence
  while (start + 2 < words.length && isA(words[start], 'speakerNouns') && !isA(words[start], 'bodies')) start++;
  return start < words.length ? words.slice(start) : words;
}

/** "Ann Lee of Lorne" is "Ann Lee"; the "Supreme Court of Lorne" stays. */
export function withoutPlace(words: readonly Word[]): readonly Word[] {
  const of = words.findIndex(word => word.form === 'of');
  return of > 1 && !isA(words[of - 1], 'bodies') ? words.slice(0, of) : words;
}

/** The last word of a name, by which it is known: "Lee" of "Ann Lee’s". */
export const lastWordOf = (name: string): Word | undefined =>
  findWords(name).findLast(word => !word.mark && word.form !== "'s");

/** The words as a name: "Mr. Trump's" is "Trump". */
export function nameOf(words: readonly Word[]): string {
  let name = '';
  let end = -1;
  for (const word of words) {
    name += (end >= 0 && word.start > end ? ' ' : '') + word.text;
    end = word.end;
  }
  return name.trim();
}
