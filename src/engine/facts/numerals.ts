// Numbers that take several words: "one hundred and twenty", "two-thirds", "5 1/2", "half a", "two and a half", "a million", "a dozen".

import { scaleOf, type Word } from '../text/words.ts';

/** A value and the words it takes: half-open indices. */
export interface Numeral { from: number; to: number; value: number }

const PARTS = new Map<string, number>([['half', 1 / 2], ['halves', 1 / 2], ['third', 1 / 3], ['thirds', 1 / 3], ['quarter', 1 / 4], ['quarters', 1 / 4], ['fifth', 1 / 5], ['fifths', 1 / 5]]);
const DOZEN = 12;

const lower = (word: Word | undefined): string => word?.text.toLowerCase() ?? '';
const isArticle = (word: Word | undefined): boolean => /^an?$/.test(word?.form ?? '');
const isSpelled = (word: Word | undefined): word is Word => word !== undefined && word.value !== null && !/\d/.test(word.text);

/** The number that starts at a word, or null. */
export function readNumeral(words: readonly Word[], at: number): Numeral | null {
  return readHalf(words, at) ?? readArticled(words, at) ?? readCounted(words, at);
}

/** "half a percent", "half of", "a half", "a quarter of"; a quarter without "of" is one of the year's. */
function readHalf(words: readonly Word[], at: number): Numeral | null {
  const start = isArticle(words[at]) ? at + 1 : at;
  const part = lower(words[start]) === 'half' || start > at && lower(words[start + 1]) === 'of' ? PARTS.get(lower(words[start])) : undefined;
  if (part === undefined) return null;
  let to = start + 1;
  if (lower(words[to]) === 'of' && isArticle(words[to + 1])) to += 2;
  else if (isArticle(words[to])) to++;
  else if (start === at) return null;
  return scaled(words, { from: at, to, value: part });
}

/** "a million", "a dozen". */
function readArticled(words: readonly Word[], at: number): Numeral | null {
  const next = words[at + 1];
  if (!isArticle(words[at]) || !next) return null;
  const value = next.form.length > 2 ? scaleOf(next) : null;
  if (value !== null && !next.form.endsWith('s')) return { from: at, to: at + 2, value };
  return lower(next) === 'dozen' ? { from: at, to: at + 2, value: DOZEN } : null;
}

/** "half a million", "half a dozen", "one and a half million". */
function scaled(words: readonly Word[], numeral: Numeral): Numeral {
  const next = words[numeral.to];
  const scale = lower(next) === 'dozen' ? DOZEN : next && next.form.length > 2 && !next.form.endsWith('s') ? scaleOf(next) : null;
  return scale === null ? numeral : { ...numeral, to: numeral.to + 1, value: numeral.value * scale };
}

function readCounted(words: readonly Word[], at: number): Numeral | null {
  const first = words[at];
  if (!first || first.value === null) return null;
  let [value, to] = [first.value, at + 1];
  if (lower(words[to]) === 'dozen' && lower(first) !== 'dozen') return { from: at, to: to + 1, value: value * DOZEN };
  const scale = words[to]?.text === '-' ? scaleOf(words[to + 1]) : null;
  if (scale !== null && words[to + 1].form.length > 2) return { from: at, to: to + 2, value: value * scale };
  // "one hundred and twenty", "two thousand five hundred": spelled, and each part smaller than the one before
  for (let last = value; isSpelled(first);) {
    const next = lower(words[to]) === 'and' ? to + 1 : to;
    if (!isSpelled(words[next]) || last < 100 || words[next].value! >= last || !Number.isInteger(last)) break;
    last = words[next].value!;
    value += last;
    to = next + 1;
  }
  const fraction = words[to];
  if (fraction?.value !== null && fraction?.value !== undefined && /^\d\/\d$/.test(fraction.text)) return { from: at, to: to + 1, value: value + fraction.value };
  const part = words[to]?.text === '-' ? to + 1 : to;
  if (isSpelled(first) && value < 10 && PARTS.has(lower(words[part])) && (value > 1 || part > to)) return { from: at, to: part + 1, value: value * PARTS.get(lower(words[part]))! };
  if (lower(words[to]) === 'and' && isArticle(words[to + 1]) && lower(words[to + 2]) === 'half') return scaled(words, { from: at, to: to + 3, value: value + 0.5 });
  // "one" alone is mostly a pronoun
  if (lower(first) === 'one' && to === at + 1 && !/^(?:percent|million|year|month|week|day|hour|point)$/.test(words[to]?.form ?? '')) return null;
  return { from: at, to, value };
}
