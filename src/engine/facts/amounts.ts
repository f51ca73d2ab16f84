// Amounts without a figure: all, most, half, dozens, doubled. Two of them differ where they stand for each other and
// are of two ranks.

import { isPrintedA, lowerOf, type Word } from '../text/words.ts';

function rankOf(words: readonly Word[]): number | undefined {
  for (const word of words) {
    const rank = word.language.amounts.get(lowerOf(word));
    if (rank !== undefined) return rank;
  }
  return undefined;
}

/** "All of the senators", "most of the senators"; everything against something, too. */
export function areOtherAmounts(left: readonly Word[], right: readonly Word[]): boolean {
  const [x, y] = [rankOf(left), rankOf(right)];
  const vague = (words: readonly Word[]): boolean => words.some(word => isPrintedA(word, 'vagueAmounts'));
  if (x !== undefined && y !== undefined) return x !== y;
  return (isEverything(x) && vague(right)) || (isEverything(y) && vague(left));
}

const isEverything = (rank: number | undefined): boolean => rank === 0;
