// Shares told in words: "one in five", "three out of four", "two of every ten", "a fifth of", "two-thirds of". All are
// so many percent, by which they meet figures.

import { isA, isPrintedA, type Word } from '../text/words.ts';
import { readNumeral, type Numeral } from './numerals.ts';

const HUNDRED = 100;
const MOST = 1000; // a share of more than so many is a place, a year or a sum

/** The share that begins at a word in percent, or null. */
export const readShare = (words: readonly Word[], at: number): Numeral | null =>
  readOutOf(words, at) ?? readPartOf(words, at);

/** "One in five pupils"; "three in five days" is no share. */
function readOutOf(words: readonly Word[], at: number): Numeral | null {
  const part = words[at].value;
  const links = part === null ? 0 : linksAt(words, at + 1);
  if (part === null || links === 0) return null;
  const whole = words[at + 1 + links];
  const to = at + links + 2;
  if (!whole || whole.value === null || whole.value <= part || whole.value > MOST || isTimeUnit(words[to])) return null;
  return { from: at, to, value: (HUNDRED * part) / whole.value };
}

const isTimeUnit = (word: Word | undefined): boolean =>
  word !== undefined && (word.language.timeUnits.has(word.form) || word.language.timeUnits.has(word.stem));

/** How many words between part and whole say that it is a share. */
function linksAt(words: readonly Word[], at: number): number {
  if (!words[at]) return 0;
  const { shareLinks } = words[at].language;
  const fits = (link: readonly string[]): boolean => link.every((form, i) => words[at + i]?.form === form);
  return Math.max(0, ...shareLinks.filter(fits).map(link => link.length));
}

/** "A fifth of the pupils". */
function readPartOf(words: readonly Word[], at: number): Numeral | null {
  const half = isPrintedA(words[at], 'half') && isA(words[at + 1], 'partitive');
  if (half) return { from: at, to: at + 1, value: HUNDRED / 2 };
  const part = readNumeral(words, at);
  const isPart = part !== null && part.value < 1 && isA(words[part.to], 'partitive') && !/\d/.test(words[at].text);
  return isPart ? { ...part, value: HUNDRED * part.value } : null;
}
