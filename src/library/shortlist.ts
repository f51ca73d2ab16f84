// Which stored articles may tell a page's story, without judging them all: each is kept with the keys of what it is most
// about, and those that share most with the page, weighed by how few share them, are judged exactly.
// What it can miss: a reference whose story the page tells in other words and names altogether, and in a library of one
// topic some of the many that are near. Measured on 1,917 articles, each against all the others: of 1,372 that have a
// report of their story there the best is missed by 1.5 %; of all reports of one story 1.2 % are; where only another
// event of the topic is kept, a near one is found but the nearest is missed by three in ten. With 48 places instead of 32
// it is 1.2 %, with twice the keys 0.9 %, for half as much time again.

import type { StoryProfile } from '../engine/index.ts';

const KEPT = 16; // keys of each kind that a stored article is found by
const ASKED = 24; // keys of each kind that a page asks for
/** Articles that are judged exactly. */
export const SHORTLIST = 32;
/** Articles looked at that share one key: where there are more it tells little. */
export const MOST_SHARING = 256;

type Bag = StoryProfile['all'];

/** Hashes of the terms that weigh most: of the whole, of its first sentences, of its names; heaviest first. */
function heaviest({ all, lead, names }: StoryProfile, most: number): Map<number, number> {
  const keys = new Map<number, number>();
  for (const bag of [all, lead, names]) {
    for (const [stem, count, rarity] of topOf(bag, most)) {
      const key = keyOf(stem);
      keys.set(key, Math.max(keys.get(key) ?? 0, weightOf(count, rarity)));
    }
  }
  return keys;
}

const weightOf = (count: number, rarity: number): number => (1 + Math.log(count)) * rarity;

const topOf = (bag: Bag, most: number): Bag =>
  bag.toSorted((a, b) => weightOf(b[1], b[2]) - weightOf(a[1], a[2]) || (a[0] < b[0] ? -1 : 1)).slice(0, most);

/** What a stored article is found by. */
export const keysOf = (profile: StoryProfile): number[] => [...heaviest(profile, KEPT).keys()];

/** What a page asks for, with how much each tells of it. */
export const asksOf = (profile: StoryProfile): [key: number, weight: number][] => [...heaviest(profile, ASKED)];

/** Articles of a large library: of how many a key's articles are a share is not worth counting them. */
const MANY = 1000;

/** Articles that have one of the page's keys. */
export interface Found {
  weight: number;
  ids: readonly string[];
}

/** Those that share most with the page, the first of them most; a key counts the more, the fewer have it. */
export function nearestOf(found: readonly Found[]): string[] {
  const scores = new Map<string, number>();
  for (const { weight, ids } of found) {
    const share = weight * Math.log(1 + MANY / ids.length);
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + share);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, SHORTLIST)
    .map(([id]) => id);
}

/** FNV-1a, 32 bits: a number is a smaller key than a word, and two words of one key only make another article judged. */
function keyOf(stem: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < stem.length; i++) value = Math.imul(value ^ stem.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
