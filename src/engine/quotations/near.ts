// Which quotations of two articles are worth aligning: those that share two telling words in a row, or a telling word
// where one is short. What many quotations share (a stock phrase) leads to none of them unless nothing rarer does, and
// of all that are led to only those that share most are kept, so that the cost is linear in the number of quotations.

import { isQuotedA, type QuotedWord } from './align-quotations.ts';
import type { Quoted } from './quoted.ts';

const SHORT = 7; // words of a quotation that may be known by what is left without its denial
const FEW = 3; // words of a quotation that may share no two in a row
// quotations of one article that share two words in a row; beyond it is a stock phrase. Of 150 news articles none has a
// pair of words in more than 4 of its quotations, nor a word in more than 8.
const STOCK = 24;
const MOST = 12; // quotations of the other article that one is aligned with

/** For each quotation of the left the places of those of the right that share most with it, the likest first. */
export function findNear(left: readonly Quoted[], right: readonly Quoted[]): number[][] {
  const index = new Map<string, number[]>();
  right.forEach(({ words }, place) => {
    for (const key of new Set([...keysOf(words), ...wordKeys(words)])) {
      const places = index.get(key);
      if (places) places.push(place);
      else index.set(key, [place]);
    }
  });
  return left.map(({ words }, at) => {
    const lists = [...keysOf(words), ...askedWords(words)].flatMap(key => [index.get(key) ?? []]);
    const rare = lists.filter(list => list.length > 0 && list.length <= STOCK);
    const counts = new Map<number, number>();
    for (const list of rare.length ? rare : rarest(lists, at / left.length))
      for (const place of list) counts.set(place, (counts.get(place) ?? 0) + 1);
    return [...counts]
      .sort(([, x], [, y]) => y - x)
      .slice(0, MOST)
      .map(([place]) => place);
  });
}

/** Of the shortest list of those that all are long, the part that stands about as far into the article. */
function rarest(lists: readonly (readonly number[])[], share: number): (readonly number[])[] {
  const shortest = lists.filter(list => list.length).sort((x, y) => x.length - y.length)[0];
  if (!shortest) return [];
  const from = Math.max(0, Math.round(share * shortest.length - MOST / 2));
  return [shortest.slice(from, from + MOST)];
}

/**
 * What two utterances must share before they are aligned: two words in a row that say something, or all of a short one
 * but its denial.
 */
function keysOf(words: readonly QuotedWord[]): Set<string> {
  const keys = new Set<string>();
  const pairs = (telling: boolean): void =>
    words.forEach((word, i) => {
      if (i > 0 && !(telling && word.function && words[i - 1].function)) keys.add(`${words[i - 1].stem} ${word.stem}`);
    });
  pairs(true);
  if (words.length <= SHORT) keys.add(affirmed(words)).add(inAnyOrder(words));
  if (!keys.size) pairs(false); // “it is what it is”
  keys.add(`= ${words.map(word => word.form).join(' ')}`);
  return keys;
}

/**
 * One by one the words that say something, for a short quotation is also found inside a long one, but two long ones not
 * by one word.
 */
const wordKeys = (words: readonly QuotedWord[], length = words.length <= FEW ? 'few' : 'many'): string[] =>
  words.flatMap(({ stem, function: small, gap }) => (small || gap ? [] : [`${length} ${stem}`]));
const askedWords = (words: readonly QuotedWord[]): string[] =>
  words.length <= FEW ? [...wordKeys(words), ...wordKeys(words, 'many')] : wordKeys(words, 'few');

/** The words that say something, whichever comes first. */
const inAnyOrder = (words: readonly QuotedWord[]): string =>
  `~ ${words
    .flatMap(word => (word.gap || word.function ? [] : [word.stem]))
    .sort()
    .join(' ')}`;

/** What is left without denial: the same of “we do not support it” and “we support it”. */
export const affirmed = (words: readonly QuotedWord[]): string =>
  words
    .filter(word => !word.gap && !isQuotedA(word, 'negations') && !isQuotedA(word, 'do'))
    .map(({ form, word }) => word.language.clipped.get(form) ?? form)
    .join(' ');

/** How many words deny. */
export const denials = (words: readonly QuotedWord[]): number =>
  words.filter(word => isQuotedA(word, 'negations')).length;
