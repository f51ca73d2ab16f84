// Words of the languages that Crossread reads besides English: what says little by itself, and English forms for days,
// months, small numbers and denials, so that the rest of the engine knows them. Nouns that a language prints with a
// capital are no names. Cost: a few look-ups a word.

import type { Language } from '../languages/language.ts';
import { english, UNREAD } from '../languages/languages.ts';
import { findWords, foldTypography, isA, isAnyOf, joinNumbers, respell, stemOf, type Word } from './words.ts';
import { foldName } from './spelling.ts';
import { partFigures, partDenials, withNames } from './written-together.ts';

/**
 * The words of a text's sentences as its language has them; English ones and those of languages not known stay as they
 * are.
 */
export function readForeign(sentences: readonly Word[][], language: Language): Word[][] {
  if (language.code === english.code) return [...sentences];
  const forms = formsOf(language);
  const read = sentences.map(sentence => {
    const words = joinOrdinals(joinGroups(partFigures(sentence, language)), language);
    return joinNumbers(
      partDenials(words, language)
        .flatMap(word => divide(word, language))
        .map(word => readWord(word, language, forms)),
    );
  });
  return language.capitalNouns ? withoutCapitalNouns(read) : withNames(read, language);
}

interface Forms {
  little: ReadonlySet<string>;
  english: ReadonlyMap<string, string>;
}

const kept = new Map<string, Forms>();

/** Its small words, denials among them, and what has an English form, days and months among them. */
function formsOf(language: Language): Forms {
  let forms = kept.get(language.code);
  if (!forms) {
    const denials = [...language.english].filter(([, form]) => english.negations.has(form)).map(([word]) => word);
    forms = {
      little: new Set([...language.little, ...denials]),
      english: new Map([...(language.code === UNREAD ? [] : timesIn(language.code)), ...language.english]),
    };
    kept.set(language.code, forms);
  }
  return forms;
}

/** Names of the days of a week and the months of a year, with their English ones. */
function timesIn(language: string): [string, string][] {
  const name = (locale: string, options: Intl.DateTimeFormatOptions, date: number): string =>
    // "segunda-feira"
    fold(new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date)).replace(/-.*/, '');
  const pair = (options: Intl.DateTimeFormatOptions, date: number): [string, string] => [
    name(language, options, date),
    name('en', options, date),
  ];
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
    const continues =
      last &&
      /^\d{1,3}(?: \d{3})*$/.test(last.text) &&
      /^\d{3}(?: \d{3})*$/.test(word.text) &&
      word.start - last.end === 1;
    if (continues)
      joined[joined.length - 1] = {
        ...respell(last, last.form + word.form),
        end: word.end,
        text: `${last.text} ${word.text}`,
      };
    else joined.push(word);
  }
  return joined;
}

/** "31." before its month or noun is one word. */
function joinOrdinals(words: readonly Word[], { ordinalPoint }: Language): Word[] {
  if (!ordinalPoint) return [...words];
  return words.flatMap((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (isOrdinal(before, word, next)) return [];
    return isOrdinal(word, next, words[at + 2]) ? [{ ...word, end: next.end, text: `${word.text}.` }] : [word];
  });
}

const isOrdinal = (number: Word | undefined, point: Word | undefined, noun: Word | undefined): boolean =>
  number !== undefined && /^\d{1,2}$/.test(number.text) && point?.text === '.' && noun?.capital === true;

/** "l’accord" is two words. */
function divide(word: Word, { elided }: Language): Word[] {
  const part = word.end - word.start === word.text.length ? elided?.exec(word.text)?.[0] : undefined;
  if (!part) return [word];
  const article = fold(part).replace(/\W/g, '');
  return [
    {
      ...word,
      end: word.start + part.length,
      text: part,
      form: article,
      stem: article,
      capital: false,
      function: true,
    },
    ...findWords(word.text.slice(part.length), word.start + part.length),
  ];
}

function readWord(word: Word, language: Language, forms: Forms): Word {
  if (word.mark) return { ...word, language };
  const own = fold(word.text).replace(/(?<=.)'$/, ''); // "l’"
  const form = readGrouped(word) ?? forms.english.get(own);
  const read =
    form === undefined ? { ...word, form: formIn(word, own), stem: stemIn(word, language) } : respell(word, form);
  // the engine asks for a capital where English would have one
  return {
    ...read,
    function: forms.little.has(own) || language.littleShape?.test(own) === true,
    capital: word.capital || isA(read, 'months'),
    language,
  };
}

/** The rules of English spelling would make a minister of "ministre" and a president of "près"; names have their own. */
function formIn(word: Word, own: string): string {
  if (word.value !== null || !/^\p{Ll}/u.test(own) || /^[A-Z.]+$/.test(word.text)) return word.form;
  return word.capital && !word.function ? foldName(own, english) : own;
}

/** A country keeps the stem that it shares with its people, a number its value. */
const stemIn = (word: Word, language: Language): string =>
  word.value !== null || (word.capital && language.nations.has(word.form))
    ? word.stem
    : stemOf({ text: word.text, form: word.form, language });

/** "1.200" is twelve hundred: the point groups digits, as the comma does in English. */
const readGrouped = ({ text }: Word): string | undefined =>
  /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) ? String(Number(text.replaceAll('.', '').replace(',', '.'))) : undefined;

/**
 * Names are what stands beside another capital anywhere in the text ("Petra Lang", then "Lang"), days, months and
 * acronyms; all else is a noun.
 */
function withoutCapitalNouns(sentences: readonly Word[][]): Word[][] {
  const names = new Set<string>();
  const isNoun = (word: Word | undefined): word is Word =>
    word !== undefined && word.capital && !word.function && !word.mark;
  for (const words of sentences) {
    words.forEach((word, at) => {
      if (isNoun(word) && (isNoun(words[at - 1]) || isNoun(words[at + 1]))) names.add(word.form);
    });
  }
  const isName = (word: Word): boolean =>
    names.has(word.form) || isAnyOf(word, 'months', 'weekdays') || /^\p{Lu}{2,}$/u.test(word.text);
  return sentences.map(words =>
    words.map(word => (isNoun(word) && !isName(word) ? { ...word, capital: false } : word)),
  );
}
