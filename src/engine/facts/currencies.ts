// Whose money a sum is in: "$5 million", "US$5 million", "A$5 million", "5 million Canadian dollars".

import type { Word } from '../text/words.ts';
import { singularIn } from './singular.ts';

const SIGN = /^[$£€¥]$/;

/** Whether a word is the sign of a currency. */
export const isCurrencySign = (word: Word | undefined): boolean => word !== undefined && SIGN.test(word.text);

/** The currency of a number and the words of both: half-open indices; null where it is no sum. */
export function readCurrency(
  words: readonly Word[],
  from: number,
  to: number,
): { unit: string; whole: [number, number] } | null {
  const { currencies, dollarLetters, dollarNations } = words[from].language;
  const [sign, letters] = [words[from - 1], words[from - 2]];
  if (sign && isCurrencySign(sign)) {
    const touches = sign.text === '$' && letters?.capital && letters.end === sign.start;
    const dollar = touches ? dollarLetters.get(letters.form) : undefined;
    return dollar ? { unit: dollar, whole: [from - 2, to] } : { unit: sign.text, whole: [from - 1, to] };
  }
  const nation = words[to] && dollarNations.get(words[to].form);
  const at = nation ? to + 1 : to;
  const unit = currencies.get(singularIn(words[at], currencies) ?? '');
  if (unit === undefined || (nation && unit !== '$')) return null;
  return { unit: nation ?? unit, whole: [from, at + 1] };
}

/** A bare dollar is whichever its outlet counts in. */
export const isSameCurrency = (x: string, y: string): boolean =>
  x === y || (x === '$' && y.endsWith('$')) || (y === '$' && x.endsWith('$'));
