// Amounts without a figure: all, most, half, dozens, doubled. Two of them differ where they stand for each other and are of two ranks.

import { lowerOf, type Word } from '../text/words.ts';

/** Each rank is one amount in several words; the vague ones ("some", "several", "many") are left out, since nobody can hold them against each other. */
const RANKS = new Map<string, number>();
[
  'all every each both entire whole', 'none no', 'most majority', 'half halves halved', 'third thirds', 'quarter quarters', 'fifth fifths', 'minority few',
  'tens', 'dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions', 'double doubled doubling twice twofold', 'triple tripled tripling threefold', 'quadruple quadrupled fourfold',
].forEach((list, rank) => {
  for (const form of list.split(' ')) RANKS.set(form, rank);
});
const VAGUE = /^(?:some|several|many|any)$/;

const rankOf = (words: readonly Word[]): number | undefined => RANKS.get(words.find(word => RANKS.has(lowerOf(word)))?.text.toLowerCase() ?? '');

/** "All of the senators", "most of the senators"; everything against something, too. */
export function areOtherAmounts(left: readonly Word[], right: readonly Word[]): boolean {
  const [x, y] = [rankOf(left), rankOf(right)];
  const vague = (words: readonly Word[]): boolean => words.some(word => VAGUE.test(lowerOf(word)));
  if (x !== undefined && y !== undefined) return x !== y;
  return (x === ALL && vague(right)) || (y === ALL && vague(left));
}

const ALL = 0;
