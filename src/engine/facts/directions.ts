// Words of direction: what went up and what went down.

import { wordSet } from '../languages/lexicon.ts';
import { lowerOf, type Word } from '../text/words.ts';

const UPWARD = wordSet(`up rise rose risen rises rising gain gained gains gaining climb climbed climbs climbing jump jumped jumps advance advanced advances
  higher increase increased increases increasing rally rallied surge surged surges soar soared grew grow grows growing rebound rebounded improve improved swelled swell swells`);
const DOWNWARD = wordSet(`down fall fell falls fallen falling drop dropped drops dropping slip slipped slips lose lost loses shed decline declined declines
  declining dip dipped sink sank sunk slump slumped shrink shrank eased ease lower decrease decreased decreases retreat retreated tumble tumbled
  plunge plunged slid slide weaken weakened plummet plummeted recede receded recedes subside subsided`);

/** 1: up; -1: down; 0: no word of direction. */
export function directionOf(word: Word): number {
  const form = lowerOf(word);
  return UPWARD.has(form) ? 1 : DOWNWARD.has(form) ? -1 : 0;
}
