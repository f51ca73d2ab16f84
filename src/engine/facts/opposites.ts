// Words that deny each other: listed pairs, prefixes, words of direction.

import { lowerOf, type Word } from '../text/words.ts';
import { directionOf } from './directions.ts';
import { isPrefixed } from './prefixes.ts';

const NONE: ReadonlySet<string> = new Set();

/** The words that are listed against a word, in small letters. */
export const oppositesOf = (word: Word): ReadonlySet<string> => word.language.opposites.get(lowerOf(word)) ?? NONE;
/** Whether each of two words is the opposite of the other. */
export const areOpposite = (x: Word, y: Word): boolean =>
  oppositesOf(x).has(lowerOf(y)) || isPrefixed(x, y) || directionOf(x) * directionOf(y) < 0;
