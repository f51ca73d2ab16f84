// Numbers that are the two ends of a range.

import { isPrintedA, type Word } from '../text/words.ts';
import type { Numeral } from './numerals.ts';
import type { Quantity } from './quantity.ts';

/** "10 to 12 weeks", "between 300 and 400": each end knows both. */
export function withRange(
  words: readonly Word[],
  quantity: Quantity,
  before: Quantity | undefined,
  behind: Quantity | undefined,
): Quantity {
  const joins = (x: Quantity, y: Quantity): boolean =>
    y.from - x.to === 1 && x.value < y.value && (linksRange(words[x.to]) || isBetween(words[x.from - 1], words[x.to]));
  if (behind && joins(quantity, behind)) return { ...quantity, range: [quantity.value, behind.value] };
  if (before && joins(before, quantity)) return { ...quantity, range: [before.value, quantity.value] };
  return quantity;
}

/** "-", "to". */
const linksRange = (word: Word | undefined): boolean =>
  word !== undefined && (/^[-–—]$/.test(word.text) || isPrintedA(word, 'rangeLinks'));

/** "Between" before the first number, and "and" behind it. */
function isBetween(before: Word | undefined, { form, language: { between } }: Word): boolean {
  return form === between[1] && before?.form === between[0];
}

/** "2-3 million": the scale behind the second number is the first one's too. */
export function sharedScale(words: readonly Word[], { to, value }: Numeral): number {
  const [dash, second] = [words[to], words[to + 1]];
  if (!linksRange(dash) || !second || second.value === null || value >= 1000) return 1;
  const digits = Number.parseFloat(second.text);
  return /[a-z]/i.test(second.text) && digits > value && digits < 1000 ? second.value / digits : 1;
}
