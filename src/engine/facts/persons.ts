// Names of persons: two words or more, or a surname behind a title. Bodies, nations and initials are known by other
// names too often for one to stand for another.

import { isContent } from '../text/reading.ts';
import { findNameRuns, isNameWord, stripTitles } from '../text/names.ts';
import { isCountryWord } from '../text/nations.ts';
import { isA, type Range, type Word } from '../text/words.ts';
import { isAcronym } from './name-sorts.ts';

/** Names of persons, without their titles. */
export function findPersons(words: readonly Word[]): Range[] {
  return findNameRuns(words).flatMap(({ from, to }): Range[] => {
    const run = words.slice(from, to);
    const name = withoutEnds(stripTitles(run));
    const start = words.indexOf(name[0]);
    const titled = start > from || isA(words[start - (words[start - 1]?.text === '.' ? 2 : 1)], 'titles');
    return isPerson(name, titled) ? [[start, start + name.length]] : [];
  });
}

/** A mark or "'s" at the end belongs to no name. */
function withoutEnds(name: readonly Word[]): readonly Word[] {
  const last = name.findLastIndex(word => !word.mark && word.form !== "'s");
  return name.slice(0, last + 1);
}

function isPerson(name: readonly Word[], titled: boolean): boolean {
  const parts = name.filter(isContent);
  return (
    parts.length >= (titled ? 1 : LEAST_WORDS) &&
    parts.every(word => isNameWord(word) && !isCountryWord(word) && !isA(word, 'genericNouns')) &&
    !parts.some(word => isAcronym(word.text) || isA(word, 'bodies') || isA(word, 'shortBodies'))
  );
}

const LEAST_WORDS = 2;
