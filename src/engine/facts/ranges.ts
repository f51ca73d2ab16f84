// Numbers that are the two ends of a range.

import type { Word } from '../text/words.ts';
import type { Numeral } from './numerals.ts';
import type { Quantity } from './quantity.ts';

/** "10 to 12 weeks", "between 300 and 400": each end knows both. */
export function withRange(words: readonly Word[], quantity: Quantity, before: Quantity | undefined, behind: Quantity | undefined): Quantity {
  const joins = (x: Quantity, y: Quantity): boolean => y.from - x.to === 1 && x.value < y.value
    && (/^(?:[-–—]|to)$/.test(words[x.to].text) || words[x.to].form === 'and' && words[x.from - 1]?.form === 'between');
  if (behind && joins(quantity, behind)) return { ...quantity, range: [quantity.value, behind.value] };
  if (before && joins(before, quantity)) return { ...quantity, range: [before.value, quantity.value] };
  return quantity;
}

/** "2-3 million": the scale behind the second number is the first one's too. */
export function sharedScale(words: readonly Word[], { to, value }: Numeral): number {
  const [dash, second] = [words[to], words[to + 1]];
  if (!dash || !/^(?:[-–—]|to)$/.test(dash.text) || !second || second.value === null || value >= 1000) return 1;
  const digits = Number.parseFloat(second.text);
  return /[a-z]/i.test(second.text) && digits > value && digits < 1000 ? second.value / digits : 1;
}
