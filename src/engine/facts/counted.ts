// Whether two numbers can be held against each other at all: what stands beside them may say that they are of two
// things. Linear in the words beside.

import { isContent } from '../text/reading.ts';
import { isA, isAnyOf, type Range, type Word } from '../text/words.ts';

/** A number in its sentence. */
export interface Counted {
  words: readonly Word[];
  range: Range;
  /** a rank, "the second"; a year; or anything else */
  of: 'rank' | 'year' | 'other';
}

/** What matters here of the sorts of numbers and roles there are. */
export const sortOfNumber = (kind: string): Counted['of'] => {
  if (kind === 'year') return 'year';
  return kind === 'ordinal' ? 'rank' : 'other';
};

/**
 * "Four women", "three other women"; "the second", "the first since"; in two lists of which another item agrees, items
 * of nothing that both name: the one says nothing against the other.
 */
export const mayCountOne = (a: Counted, b: Counted): boolean =>
  a.of === 'year' && b.of === 'year'
    ? isOneHead(a, b)
    : isAdditional(a) === isAdditional(b) &&
      !(isSince(a) && !namesStart(b)) &&
      !(isSince(b) && !namesStart(a)) &&
      !(haveOtherInCommon(a, b) && areOtherItems(a, b));

/** "The 2020 candidates", "the 2016 election": years before two nouns are of two things. */
function isOneHead(a: Counted, b: Counted): boolean {
  const [x, y] = [a, b].map(({ words, range: [from, to] }) =>
    isAnyOf(words[from - 1], 'articles', 'possessives') ? headBehind(words, to) : undefined,
  );
  return !x || !y || x.stem === y.stem;
}

/** The noun that closes the phrase which a year opens; none where a small word or a mark follows. */
function headBehind(words: readonly Word[], from: number): Word | undefined {
  let to = from;
  while (to < words.length && isContent(words[to])) to++;
  return to > from ? words[to - 1] : undefined;
}

const BESIDE = 2; // words behind a number, and one before

const isAdditional = ({ words, range }: Counted): boolean =>
  words.slice(Math.max(0, range[0] - 1), range[1] + BESIDE).some(word => isA(word, 'additional'));

const SINCE = 12; // words behind a rank among which "since" says from when it is counted

const isSince = ({ words, range, of }: Counted): boolean =>
  of === 'rank' && words.slice(range[1], range[1] + SINCE).some(word => isA(word, 'sinceWords'));

/** "Since spring it has seen trouble". */
const namesStart = ({ words }: Counted): boolean => words.some(word => isA(word, 'sinceWords'));

/** "One" and "two" are in any sentence. */
const LEAST = 3;

function haveOtherInCommon(a: Counted, b: Counted): boolean {
  const [own, other] = [a, b].map(
    ({ words, range }) =>
      new Set(words.flatMap(({ value }, at) => (value !== null && (at < range[0] || at >= range[1]) ? [value] : []))),
  );
  return [...own].some(value => value >= LEAST && other.has(value));
}

const ITEM = 8; // words behind a number that may say what it is of

/** Both say behind the number what it is of, and no word is the same. */
function areOtherItems(a: Counted, b: Counted): boolean {
  const [own, other] = [a, b].map(itemOf);
  return own.size > 0 && other.size > 0 && ![...own].some(stem => other.has(stem));
}

/** The words behind a preposition that the number, or what is counted, takes: "$200 million from the fund". */
function itemOf({ words, range }: Counted): Set<string> {
  const item = new Set<string>();
  const from = words.findIndex((word, at) => at >= range[1] && at < range[1] + BESIDE && isA(word, 'prepositions'));
  for (const word of from < 0 ? [] : words.slice(from, from + ITEM)) {
    if (word.value !== null || word.mark || isA(word, 'coordinators')) break;
    if (isContent(word)) item.add(word.stem);
  }
  return item;
}
