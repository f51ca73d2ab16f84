// Words of direction: what went up and what went down.

import { lowerOf, type Word } from '../text/words.ts';

/** 1: up; -1: down; 0: no word of direction. */
export function directionOf(word: Word): number {
  const form = lowerOf(word);
  const { upward, downward } = word.language;
  return Number(upward.has(form)) || -Number(downward.has(form)) || 0;
}
