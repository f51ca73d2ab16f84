// Words of the languages that Crossread reads besides English: what says little by itself, and English forms for days, months,
// small numbers and denials, so that the rest of the engine knows them. Closed classes, written without accents as words are
// folded. Nouns that a language prints with a capital are no names. Cost: a few look-ups a word.

import { MONTHS, WEEKDAYS, wordSet } from '../languages/lexicon.ts';
import { LITTLE, DENIALS, NUMBERS, ELIDED } from '../languages/others.ts';
import { findWords, foldTypography, respell, type Word } from './words.ts';

/** The words of a text's sentences as its language has them; English ones and those of languages not known stay as they are. */
export function readForeign(sentences: readonly Word[][], language: string | undefined): Word[][] {
  const foreign = language ? foreignFor(language) : undefined;
  if (!foreign) return [...sentences];
  const read = sentences.map(words => joinGroups(words).flatMap(word => divide(word, foreign)).map(word => readWord(word, foreign)));
  return foreign.capitalNouns ? withoutCapitalNouns(read) : read;
}

interface Foreign {
  little: ReadonlySet<string>;
  /** English form of each word that has one: "nicht" is "not" */
  english: ReadonlyMap<string, string>;
  elided: RegExp | undefined;
  /** nouns have a capital, so a capital makes no name */
  capitalNouns: boolean;
}

const kept = new Map<string, Foreign>();

function foreignFor(language: string): Foreign | undefined {
  const little = LITTLE.get(language);
  if (little === undefined) return undefined;
  let foreign = kept.get(language);
  if (!foreign) {
    const denials = DENIALS.get(language)!.split(' ').map(pair => pair.split(':') as [string, string]);
    const numbers = NUMBERS.get(language)!.split(' ').map((word, i): [string, string] => [word, String(i + 2)]);
    foreign = {
      little: new Set([...wordSet(little), ...denials.map(([word]) => word)]),
      english: new Map([...timesIn(language), ...numbers, ...denials]), elided: ELIDED.get(language), capitalNouns: language === 'de',
    };
    kept.set(language, foreign);
  }
  return foreign;
}

/** Names of the days of a week and the months of a year, with their English ones. */
function timesIn(language: string): [string, string][] {
  const name = (locale: string, options: Intl.DateTimeFormatOptions, date: number): string =>
    fold(new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date)).replace(/-.*/, ''); // "segunda-feira"
  const pair = (options: Intl.DateTimeFormatOptions, date: number): [string, string] => [name(language, options, date), name('en', options, date)];
  return [
    ...Array.from({ length: 7 }, (_, day) => pair({ weekday: 'long' }, Date.UTC(2024, 0, 1 + day))), // a Monday
    ...Array.from({ length: 12 }, (_, month) => pair({ month: 'long' }, Date.UTC(2024, month, 1))),
  ];
}

const fold = (text: string): string => foldTypography(text).toLowerCase();

/** "1 200" with any space is one number; English never has a space there. */
function joinGroups(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const continues = last && /^\d{1,3}(?: \d{3})*$/.test(last.text) && /^\d{3}$/.test(word.text) && word.start - last.end === 1;
    if (continues) joined[joined.length - 1] = { ...respell(last, last.form + word.form), end: word.end, text: `${last.text} ${word.text}` };
    else joined.push(word);
  }
  return joined;
}

/** "l’accord" is two words. */
function divide(word: Word, { elided }: Foreign): Word[] {
  const part = word.end - word.start === word.text.length ? elided?.exec(word.text)?.[0] : undefined;
  if (!part) return [word];
  const article = fold(part).replace(/\W/g, '');
  return [{ ...word, end: word.start + part.length, text: part, form: article, stem: article, capital: false, function: true }, ...findWords(word.text.slice(part.length), word.start + part.length)];
}

function readWord(word: Word, { little, english }: Foreign): Word {
  if (word.mark) return word;
  const own = fold(word.text);
  const form = readGrouped(word) ?? english.get(own);
  const read = form === undefined ? word : respell(word, form);
  // the engine asks for a capital where English would have one
  return { ...read, function: little.has(own), capital: word.capital || MONTHS.has(read.form) };
}

/** "1.200" is twelve hundred: the point groups digits, as the comma does in English. */
const readGrouped = ({ text }: Word): string | undefined => (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) ? String(Number(text.replaceAll('.', '').replace(',', '.'))) : undefined);

/** Names are what stands beside another capital anywhere in the text ("Petra Lang", then "Lang"), days, months and acronyms; all else is a noun. */
function withoutCapitalNouns(sentences: readonly Word[][]): Word[][] {
  const names = new Set<string>();
  const isNoun = (word: Word | undefined): word is Word => word !== undefined && word.capital && !word.function && !word.mark;
  for (const words of sentences) {
    words.forEach((word, at) => {
      if (isNoun(word) && (isNoun(words[at - 1]) || isNoun(words[at + 1]))) names.add(word.form);
    });
  }
  const isName = ({ form, text }: Word): boolean => names.has(form) || MONTHS.has(form) || WEEKDAYS.has(form) || /^\p{Lu}{2,}$/u.test(text);
  return sentences.map(words => words.map(word => (isNoun(word) && !isName(word) ? { ...word, capital: false } : word)));
}
