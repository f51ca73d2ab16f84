// Numbers that take several words: "one hundred and twenty", "two-thirds", "5 1/2", "half a", "two and a half", "a
// million", "a dozen".

import { isA, isPrintedA, lowerOf, scaleOf, type Word } from '../text/words.ts';

/** A value and the words it takes: half-open indices. */
export interface Numeral {
  from: number;
  to: number;
  value: number;
}

const isArticle = (word: Word | undefined): boolean => isA(word, 'indefinite');
/** "half", "thirds". */
const partOf = (word: Word | undefined): number | undefined => word?.language.fractions.get(lowerOf(word));
/** "dozen": a word for a number that may be counted itself. */
const dozenOf = (word: Word | undefined): number | undefined => word?.language.numbers.get(lowerOf(word));
/** "Million", in full and in the singular. */
const scaleIn = (word: Word | undefined): number | null =>
  word && word.form.length > 2 && !word.language.plural.test(word.form) ? scaleOf(word) : null;
const addsTo = (word: Word | undefined): boolean => word !== undefined && word.form === word.language.plus;
const isSpelled = (word: Word | undefined): word is Word =>
  word !== undefined && word.value !== null && !/\d/.test(word.text);

/** "And a half". */
export const isAndAHalf = (words: readonly Word[], at: number): boolean =>
  addsTo(words[at]) && isArticle(words[at + 1]) && isPrintedA(words[at + 2], 'half');

/** The number that starts at a word, or null. */
export function readNumeral(words: readonly Word[], at: number): Numeral | null {
  return readHalf(words, at) ?? readArticled(words, at) ?? readCounted(words, at);
}

/** "half a percent", "half of", "a half", "a quarter of"; a quarter without "of" is one of the year's. */
function readHalf(words: readonly Word[], at: number): Numeral | null {
  const start = isArticle(words[at]) ? at + 1 : at;
  const isPart = isPrintedA(words[start], 'half') || (start > at && isA(words[start + 1], 'partitive'));
  const part = isPart ? partOf(words[start]) : undefined;
  if (part === undefined) return null;
  let to = start + 1;
  if (isA(words[to], 'partitive') && isArticle(words[to + 1])) to += 2;
  else if (isArticle(words[to])) to++;
  else if (start === at) return null;
  return scaled(words, { from: at, to, value: part });
}

/** "a million", "a dozen". */
function readArticled(words: readonly Word[], at: number): Numeral | null {
  const next = words[at + 1];
  if (!isArticle(words[at]) || !next) return null;
  const value = dozenOf(next) ?? scaleIn(next);
  return value === null ? null : { from: at, to: at + 2, value };
}

/** "half a million", "half a dozen", "one and a half million". */
function scaled(words: readonly Word[], numeral: Numeral): Numeral {
  const next = words[numeral.to];
  const scale = dozenOf(next) ?? scaleIn(next);
  return scale === null ? numeral : { ...numeral, to: numeral.to + 1, value: numeral.value * scale };
}

function readCounted(words: readonly Word[], at: number): Numeral | null {
  const first = words[at];
  if (!first || first.value === null) return null;
  let [value, to] = [first.value, at + 1];
  const dozen = dozenOf(words[to]);
  if (dozen !== undefined && dozenOf(first) === undefined) return { from: at, to: to + 1, value: value * dozen };
  const scale = words[to]?.text === '-' ? scaleOf(words[to + 1]) : null;
  if (scale !== null && words[to + 1].form.length > 2) return { from: at, to: to + 2, value: value * scale };
  // "one hundred and twenty", "two thousand five hundred": spelled, and each part smaller than the one before
  for (let last = value; isSpelled(first);) {
    const next = addsTo(words[to]) ? to + 1 : to;
    if (!isSpelled(words[next]) || last < 100 || words[next].value! >= last || !Number.isInteger(last)) break;
    last = words[next].value!;
    value += last;
    to = next + 1;
  }
  const fraction = words[to];
  if (fraction?.value !== null && fraction?.value !== undefined && /^\d\/\d$/.test(fraction.text))
    return { from: at, to: to + 1, value: value + fraction.value };
  const partAt = words[to]?.text === '-' ? to + 1 : to;
  const part = isSpelled(first) && value < 10 && (value > 1 || partAt > to) ? partOf(words[partAt]) : undefined;
  if (part !== undefined) return { from: at, to: partAt + 1, value: value * part };
  if (isAndAHalf(words, to)) return scaled(words, { from: at, to: to + 3, value: value + 0.5 });
  // "one" alone is mostly a pronoun
  if (to === at + 1 && isOne(first) && !isUnit(words[to])) return null;
  return { from: at, to, value };
}

const isOne = (word: Word): boolean => lowerOf(word) === word.language.units[1];
const isUnit = (word: Word | undefined): boolean =>
  word !== undefined && (word.form === 'percent' || isA(word, 'points') || word.language.timeUnits.has(word.form));
