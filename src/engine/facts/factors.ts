// How many times as much: "doubled", "twice as many", "three times the price", "tripled", "a fourfold rise".

import type { Word } from '../text/words.ts';

const TIMES = new Map([...'doubled doubling twice twofold'.split(' ').map((form): [string, number] => [form, 2]), ...'tripled tripling trebled trebling threefold'.split(' ').map((form): [string, number] => [form, 3]),
  ...'quadrupled quadrupling fourfold'.split(' ').map((form): [string, number] => [form, 4])]);
/** What is said to be so many times as much; "won three times" and "won twice" count how often. */
const COMPARED = /^(?:as|the|what|its|their|his|her|that|more|higher|larger|bigger|faster)$/;

export const opensFactor = ({ text }: Word): boolean => TIMES.has(text.toLowerCase());

/** The factor that begins at a word and the index behind it, or null. */
export function readFactor(words: readonly Word[], at: number): { value: number; to: number } | null {
  const { form, value, text } = words[at];
  const spelled = TIMES.get(text.toLowerCase());
  if (spelled !== undefined) return form !== 'twice' || COMPARED.test(words[at + 1]?.form ?? '') ? { value: spelled, to: at + 1 } : null;
  return value !== null && words[at + 1]?.form === 'times' && COMPARED.test(words[at + 2]?.form ?? '') ? { value, to: at + 2 } : null;
}
