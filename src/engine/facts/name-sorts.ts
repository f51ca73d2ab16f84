// What sort of thing a name names, as far as its words and the title before it tell: a person, a nation, a body
// or place with its common noun, one known by initials or a single word.

import { isCapital } from '../text/characters.ts';
import { TITLES } from '../languages/lexicon.ts';
import { isCountry } from '../languages/nations.ts';
import { isContent } from '../text/reading.ts';
import type { Word } from '../text/words.ts';

/** Common nouns that many names end with: sharing one does not make two names one. */
export const GENERIC = /^(?:company|corp|inc|co|ltd|county|university|college|school|department|ministry|court|committee|commission|party|bank|group|street|avenue|road|hospital|league|association|institute|agency|office|board|council|church|judge|minister|president|senator|governor|general|prime|secretary|chief|police|state|states|united|national|north|south|east|west|new|index|average|exchange|market|fund|cup|series|prize|award|act|river|island|islands|mountain|lake|airport|hotel|bridge|park|museum|center|stadium|tower|city|town|district|province|republic|times|post|journal|news|press|airlines|airways)$/;

/** Those of them that stand before a name of any sort: New Lorne is a place. */
const QUALIFIER = /^(?:new|united|national|north|south|east|west)$/;

/** Bodies that are known by one word of their own. */
const BODY = /^(?:congress|senate|parliament|cabinet|commons|kremlin|pentagon|capitol)$/;

export type NameSort = 'person' | 'nation' | 'short' | 'body' | 'plain';

export function sortOf(words: readonly Word[], [from, to]: readonly [number, number]): NameSort {
  const name = words.slice(from, to).filter(isContent);
  const before = words[words[from - 1]?.text === '.' ? from - 2 : from - 1];
  if ([before, ...name].some(word => word && TITLES.has(word.form))) return 'person';
  if (name.some(word => isCountry(word.form) || word.stem.endsWith('~'))) return 'nation';
  if (name.length === 1 && (isAcronym(name[0].text) || BODY.test(name[0].form))) return 'short';
  return name.some(word => GENERIC.test(word.form) && !QUALIFIER.test(word.form)) ? 'body' : 'plain';
}

export const isAcronym = (text: string): boolean => text.length > 1 && isCapital(text[1] === '.' ? text : text[1]) && text === text.toUpperCase();

/** Whether two names end with one common noun: rivers, courts, counties. */
export function shareGeneric(x: readonly Word[], y: readonly Word[]): boolean {
  return x.some(word => GENERIC.test(word.form) && y.some(other => other.form === word.form));
}
