// Two quotations too long to be held against each other word by word: what both begin and end with is the same, and
// between, runs of words that stand once in each are anchors; only what lies between two anchors is aligned. Where a
// long stretch has no anchor, its two ends are. Cost: linear in the words.

import type { Link, QuotedWord } from './align-quotations.ts';

const RUN = 4; // words in a row that make an anchor
const APART = 120; // words from one border to the next, so that an alignment has something to go by
const MOST_CELLS = 160_000; // words times words of a stretch that is aligned as a whole
const END = 200; // words at each end of a longer one that are aligned

type Words = readonly QuotedWord[];
type Aligned = (a: Words, b: Words) => Link[];

/** @param align aligns two short lists */
export function alignLong(a: Words, b: Words, align: Aligned): Link[] {
  const shorter = Math.min(a.length, b.length);
  const isSame = (i: number, j: number): boolean => !a[i].gap && !b[j].gap && a[i].form === b[j].form;
  let head = 0;
  while (head < shorter && isSame(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(a.length - 1 - tail, b.length - 1 - tail)) tail++;
  const links: Link[] = Array.from({ length: head }, (_, i) => ({ a: i, b: i, same: true }));
  let [fromA, fromB] = [head, head];
  const last = { a: a.length - tail, b: b.length - tail };
  for (const border of [...bordersOf(a, b, head, last), last]) {
    links.push(...stretchLinks(a, b, [fromA, border.a], [fromB, border.b], align));
    [fromA, fromB] = [border.a, border.b];
  }
  for (let i = tail; i > 0; i--) links.push({ a: a.length - i, b: b.length - i, same: true });
  return links;
}

interface Place {
  a: number;
  b: number;
}

/** Anchors in order in both, some way apart. */
function bordersOf(a: Words, b: Words, head: number, last: Place): Place[] {
  const others = soleRuns(b, head, last.b);
  const anchors: Place[] = [];
  for (const [run, place] of soleRuns(a, head, last.a)) {
    const other = others.get(run);
    if (place >= 0 && other !== undefined && other >= 0) anchors.push({ a: place, b: other });
  }
  const borders: Place[] = [];
  let [nextA, nextB] = [head + APART, head];
  for (const anchor of inOrder(anchors)) {
    if (anchor.a < nextA || anchor.b < nextB) continue;
    borders.push(anchor);
    [nextA, nextB] = [anchor.a + APART, anchor.b];
  }
  return borders;
}

/** Where each run of words stands; -1 for one that stands in several places. */
function soleRuns(words: Words, from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at + RUN <= to; at++) {
    const run = words.slice(at, at + RUN);
    if (run.some(({ gap }) => gap)) continue;
    const key = run.map(({ form }) => form).join(' ');
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** The most places that are in order in both: a longest increasing subsequence by patience sorting. */
function inOrder(places: readonly Place[]): Place[] {
  const tops: number[] = [];
  const before: number[] = [];
  places.forEach((place, at) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[tops[middle]].b < place.b) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? tops[low - 1] : -1);
    tops[low] = at;
  });
  const chain: Place[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at]) chain.push(places[at]);
  return chain.reverse();
}

type Range = readonly [from: number, to: number];

function stretchLinks(a: Words, b: Words, [fromA, toA]: Range, [fromB, toB]: Range, align: Aligned): Link[] {
  const aligned = (startA: number, endA: number, startB: number, endB: number): Link[] =>
    align(a.slice(startA, endA), b.slice(startB, endB)).map(link => ({
      ...link,
      a: link.a + startA,
      b: link.b + startB,
    }));
  const [lengthA, lengthB] = [toA - fromA, toB - fromB];
  if (!lengthA || !lengthB) return [];
  if (lengthA * lengthB <= MOST_CELLS) return aligned(fromA, toA, fromB, toB);
  const [endA, endB] = [Math.min(END, lengthA >> 1), Math.min(END, lengthB >> 1)];
  return [...aligned(fromA, fromA + endA, fromB, fromB + endB), ...aligned(toA - endA, toA, toB - endB, toB)];
}
