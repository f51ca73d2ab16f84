// Another choice of words: a thing for a thing, an act for an act, as whole phrases. What belongs to the words beside,
// an article or a preposition at either edge, is no part of it.

import type { Alignment } from '../alignment/align.ts';
import { isVerb } from '../facts/governor.ts';
import { isContent } from '../text/reading.ts';
import { isA, isAnyOf, type Range, type Word } from '../text/words.ts';

/** Stretches of both sentences. */
interface Stretches {
  a: Range;
  b: Range;
}

/** The phrases that were chosen; null where the two are not of one sort, or nothing is left of either. */
export function choiceOf({ a, b }: Pick<Alignment, 'a' | 'b'>, stretches: Stretches): Stretches | null {
  const chosen = { a: trimmed(a, stretches.a), b: trimmed(b, stretches.b) };
  const says = (words: readonly Word[], range: Range): boolean => words.slice(...range).some(isContent);
  if (!says(a, chosen.a) || !says(b, chosen.b)) return null;
  if (tellsOfOther([...a.slice(...chosen.a), ...b.slice(...chosen.b)])) return null;
  return acts(a, chosen.a) === acts(b, chosen.b) ? chosen : null;
}

/** Whether more stands there than a choice of words. */
export const tellsOfOther = (words: readonly Word[]): boolean => words.some(isOfOther);

/** A time, or a word that opens a clause. */
const isOfOther = (word: Word): boolean =>
  isAnyOf(word, 'weekdays', 'months', 'dayAdverbs', 'relatives', 'personalRelatives') ||
  (isA(word, 'behindPhrases') && !isA(word, 'prepositions'));

/** No particle, as in "called off". */
const isSmall = (word: Word): boolean => !isContent(word) && !isA(word, 'movingParticles');

function trimmed(words: readonly Word[], [from, to]: Range): Range {
  let [first, last] = [from, to];
  while (first < last && isSmall(words[first])) first++;
  while (last > first && isSmall(words[last - 1])) last--;
  return [first, last];
}

const acts = (words: readonly Word[], [from, to]: Range): boolean =>
  words.slice(from, to).some((_, i) => isVerb(words, from + i));
