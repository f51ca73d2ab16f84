// A name without what stands before it and behind: titles, offices, trades, a place. A few honorifics are listed, and an
// article may use words of its own as titles.

import { isCountryWord } from './nations.ts';
import { isA, isAnyOf, isPrintedA, type Word } from './words.ts';

/** Forms of words that an article uses as titles. */
export type OpenTitles = ReadonlySet<string>;

/** Words of a name that has been told in full. */
export const NAMED = 2;

/** Whether a word is part of a name proper: no suffix, no initial. */
export const isNamePart = (word: Word): boolean => !isAnyOf(word, 'suffixes', 'bodies') && word.text.length > 1;

/** "US President Donald Trump" and "Secretary of State John Kerry" without what stands before the name. */
export function stripTitles(words: readonly Word[], open: OpenTitles): readonly Word[] {
  if (words.length === 1) return words;
  const owner = words.findLastIndex((word, at) => isA(word, 'genitives') && words.length - at > NAMED);
  const own = words.slice(owner + 1); // "the union’s Ann Lee"
  const before = own.slice(
    0,
    own.findLastIndex(word => !word.mark),
  ); // the last word is the name, whatever it means
  const title = before.findLastIndex((word, at) => isTitle(own, at, word));
  let start = title + 1;
  if (title >= 0 && own[start]?.form === 'of') {
    start += 2;
    while (own[start]?.form === '&' || isA(own[start], 'offices')) start++; // "Minister of Foreign Affairs"
  }
  while (own[start]?.mark) start++;
  // "special envoy to Ukraine Kurt Volker": a country that only stands before the name
  const isBody = isA(own.at(-1), 'bodies'); // "Welsh Rugby Union"
  while (!isBody && start + NAMED < own.length && isCountryWord(own[start])) start++;
  // "Witness Ann Lee" at the head of a sentence
  const names = own.filter(isNamePart).length > NAMED && !isBody;
  const isOpen = ({ form, text }: Word): boolean => open.has(form) || /^[A-Z]{2,}$/.test(text); // "CEO Ann Lee"
  while (start + NAMED < own.length && (isNoun(own[start]) || (names && isOpen(own[start])))) start++;
  while (own[start]?.mark) start++;
  return start < own.length ? own.slice(start) : words;
}

const isNoun = (word: Word): boolean => isA(word, 'speakerNouns') && !isA(word, 'bodies');

/** A listed one, or an abbreviation before a name: "Cllr. Ann Lee", which an initial is not. */
function isTitle(words: readonly Word[], at: number, word: Word): boolean {
  if (words[at + 1]?.text === '-') return false; // "the Speaker-Review"
  if (isA(word, 'titles') || isPrintedA(word, 'titles')) return true;
  const [point, next] = [words[at + 1], words[at + 2]];
  const short = word.text.length > 1 && !word.text.includes('.') && !isA(word, 'suffixes');
  return short && word.capital && point?.text === '.' && point.start === word.end && next !== undefined && !next.mark;
}

/** "Ann Lee of Lorne" is "Ann Lee"; the "Supreme Court of Lorne" stays. */
export function withoutPlace(words: readonly Word[]): readonly Word[] {
  const of = words.findIndex(word => word.form === 'of');
  return of > 1 && !isA(words[of - 1], 'bodies') ? words.slice(0, of) : words;
}
