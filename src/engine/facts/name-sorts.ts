// What sort of thing a name names, as far as its words and the title before it tell: a person, a nation, a body
// or place with its common noun, one known by initials or a single word.

import { isCapital } from '../text/characters.ts';
import { isCountryWord } from '../text/nations.ts';
import { isContent } from '../text/reading.ts';
import { isA, type Word } from '../text/words.ts';

/** What sort of thing a name names. */
export type NameSort = 'person' | 'nation' | 'short' | 'body' | 'plain';

/** The sort of the name at these words. */
export function sortOf(words: readonly Word[], [from, to]: readonly [number, number]): NameSort {
  const name = words.slice(from, to).filter(isContent);
  const before = words[words[from - 1]?.text === '.' ? from - 2 : from - 1];
  if ([before, ...name].some(word => isA(word, 'titles'))) return 'person';
  if (name.some(word => isCountryWord(word) || word.stem.endsWith('~'))) return 'nation';
  if (name.length === 1 && (isAcronym(name[0].text) || isA(name[0], 'shortBodies'))) return 'short';
  return name.some(word => isA(word, 'genericNouns') && !isA(word, 'qualifiers')) ? 'body' : 'plain';
}

/** Whether a text is a name's initials. */
export const isAcronym = (text: string): boolean =>
  text.length > 1 && isCapital(text[1] === '.' ? text : text[1]) && text === text.toUpperCase();

/** Whether two names end with one common noun: rivers, courts, counties. */
export function shareGeneric(x: readonly Word[], y: readonly Word[]): boolean {
  return x.some(word => isA(word, 'genericNouns') && y.some(other => other.form === word.form));
}
