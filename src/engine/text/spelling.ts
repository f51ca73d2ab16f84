// One form for the many spellings of a word: British and American, abbreviated titles, transliterated names.

import type { Spelling } from '../languages/sections/spelling.ts';

const SHORTEST = 6; // letters of a word that the rules of spelling are asked of
const SHORTEST_NAME = 5;

/** @param word lower case, already without typography */
export function foldSpelling(word: string, { spellings, spellingRules }: Spelling): string {
  const listed = spellings.get(word);
  if (listed !== undefined) return listed;
  if (word.length < SHORTEST) return word;
  for (const [pattern, replacement] of spellingRules) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}

/** @param word lower case; use only for words written with a capital */
export function foldName(word: string, { nameRules }: Spelling): string {
  if (word.length < SHORTEST_NAME) return word;
  return nameRules.reduce((name, [pattern, replacement]) => name.replace(pattern, replacement), word);
}
