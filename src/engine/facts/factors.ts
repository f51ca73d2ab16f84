// How many times as much: "doubled", "twice as many", "three times the price", "tripled", "a fourfold rise".

import { isA, lowerOf, type Word } from '../text/words.ts';

/** The factor that begins at a word and the index behind it, or null: "won three times" and "won twice" are none. */
export function readFactor(words: readonly Word[], at: number): { value: number; to: number } | null {
  const word = words[at];
  const spelled = word.language.factors.get(lowerOf(word));
  if (spelled !== undefined && !isA(word, 'howOften')) return { value: spelled, to: at + 1 };
  const value = spelled ?? word.value;
  const last = spelled === undefined ? at + 1 : at;
  if (value === null || !isA(words[last], 'howOften') || !isA(words[last + 1], 'compared')) return null;
  return { value, to: last + 1 };
}
