// Names of persons: two words or more, or a surname behind a title. Bodies, nations and initials are known by other
// names too often for one to stand for another.

import { isContent } from '../text/reading.ts';
import { findNameRuns, isNameWord } from '../text/names.ts';
import { stripTitles, withoutPlace, type OpenTitles } from '../text/titles.ts';
import { isCountryWord } from '../text/nations.ts';
import { isA, type Range, type Word } from '../text/words.ts';
import { isAcronym } from './name-sorts.ts';

/** One sentence tells of no titles but those that are listed. */
const NONE: OpenTitles = new Set();

/** Names of persons, without their titles. */
export const namesOfPersons = (words: readonly Word[]): Range[] =>
  findNameRuns(words).flatMap(({ from, to }): Range[] => {
    const name = withoutEnds(withoutPlace(stripTitles(words.slice(from, to), NONE)));
    const start = words.indexOf(name[0]);
    const titled = start > from || isA(words[start - (words[start - 1]?.text === '.' ? 2 : 1)], 'titles');
    return isPerson(name, titled) ? [[start, start + name.length]] : [];
  });

/** The same without those of a list, of which each report names whom it will. */
export const findPersons = (words: readonly Word[]): Range[] =>
  isInTitleCase(words) ? [] : namesOfPersons(words).filter(range => !isListed(words, range));

/** A mark or "'s" at the end belongs to no name. */
function withoutEnds(name: readonly Word[]): readonly Word[] {
  const last = name.findLastIndex(word => !word.mark && word.form !== "'s");
  return name.slice(0, last + 1);
}

function isPerson(name: readonly Word[], titled: boolean): boolean {
  const parts = name.filter(isContent);
  return (
    parts.length >= (titled ? 1 : LEAST_WORDS) &&
    // Chad is a country, and a first name
    !isCountryWord(parts.at(-1)!) &&
    parts.every(word => isNameWord(word) && !isA(word, 'genericNouns')) &&
    !name.some(word => word.text === '-') &&
    !parts.some(word => isAcronym(word.text) || isA(word, 'bodies') || isA(word, 'shortBodies'))
  );
}

const LEAST_WORDS = 2;

/** One of several names in a row: "Marle, Arden and Lorne". */
export function isListed(words: readonly Word[], [from, to]: Range): boolean {
  const behindName = from > 1 && isNameWord(words[from - 2]);
  const beforeName = to + 1 < words.length && isNameWord(words[to + 1]);
  return (
    (behindName && isA(words[from - 1], 'coordinators')) ||
    (beforeName && isA(words[to], 'coordinators')) ||
    (behindName && beforeName && words[from - 1].form === ',' && words[to].form === ',')
  );
}

const LEAST_TITLE = 4; // words; fewer may all be names

/** A heading in title case: its capitals name nothing. */
export function isInTitleCase(words: readonly Word[]): boolean {
  const content = words.filter(word => isContent(word) && word.value === null);
  return (
    content.length >= LEAST_TITLE &&
    content.filter(word => word.capital).length >= 0.8 * content.length &&
    !/^[.!?]$/.test(words.at(-1)!.text)
  );
}
