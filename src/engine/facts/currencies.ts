// Whose money a sum is in: "$5 million", "US$5 million", "A$5 million", "5 million Canadian dollars".

import type { Word } from '../text/words.ts';

const SIGN = /^[$£€¥]$/;
/** Letters that touch a dollar sign, by whose dollar it then is. */
const DOLLARS = new Map([['u.s.', 'US$'], ['a', 'A$'], ['au', 'A$'], ['c', 'C$'], ['ca', 'C$'], ['nz', 'NZ$'], ['hk', 'HK$'], ['s', 'S$'], ['r', 'R$']]);
const NATIONS = new Map([['american', 'US$'], ['u.s.', 'US$'], ['australian', 'A$'], ['canadian', 'C$'], ['singapore', 'S$']]);
const NAMES = new Map([['dollar', '$'], ['euro', '€'], ['pound', '£'], ['yen', '¥']]);

/** The currency of a number and the words of both: half-open indices; null where it is no sum. */
export function readCurrency(words: readonly Word[], from: number, to: number): { unit: string; whole: [number, number] } | null {
  const [sign, letters] = [words[from - 1], words[from - 2]];
  if (sign && SIGN.test(sign.text)) {
    const dollar = sign.text === '$' && letters?.capital && letters.end === sign.start ? DOLLARS.get(letters.form) : undefined;
    return dollar ? { unit: dollar, whole: [from - 2, to] } : { unit: sign.text, whole: [from - 1, to] };
  }
  const nation = NATIONS.get(words[to]?.form ?? '');
  const at = nation ? to + 1 : to;
  const name = /^(dollar|euro|pound|yen|rubles?|rouble)s?$/.exec(words[at]?.form ?? '')?.[1];
  if (name === undefined || nation && name !== 'dollar') return null;
  return { unit: nation ?? NAMES.get(name) ?? name, whole: [from, at + 1] };
}

/** A bare dollar is whichever its outlet counts in. */
export const isSameCurrency = (x: string, y: string): boolean => x === y || x === '$' && y.endsWith('$') || y === '$' && x.endsWith('$');
