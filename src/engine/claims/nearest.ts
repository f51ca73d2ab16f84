// The sentences of another article nearest to a claim, and how much of its weight each carries. Cost: an inverted index
// over stems, so each word meets only sentences that have it; a word that stands nearly everywhere finds no sentence by
// itself, which keeps the work linear in long articles.

import type { ReadSentence } from '../text/reading.ts';
import type { Word } from '../text/words.ts';
import type { Weighted } from './weights.ts';

/** The sentence that carries most of another, alone and with help. */
export interface Nearest {
  /** indices of the sentences that share most, best first; empty when nothing is shared */
  places: number[];
  /** weight that each sentence carries */
  carried: ReadonlyMap<number, number>;
  /** a second sentence that adds most to the best, or -1, and the weight that it adds */
  helper: number;
  gain: number;
}

/** Where each stem stands. */
export interface Index {
  sentences: readonly ReadSentence[];
  places: ReadonlyMap<string, number[]>;
}

/** A word in more sentences than this says too little to lead to one. No news report of usual length has so many. */
const COMMON = 60;
const MOST_PLACES = 4; // the models are fitted with so many; 2 and 8 tell half a point of macro-F1 worse

/** An index of an article's sentences by their stems. */
export function indexSentences(sentences: readonly ReadSentence[]): Index {
  const places = new Map<string, number[]>();
  sentences.forEach(({ stems }, place) => {
    for (const stem of stems) {
      const list = places.get(stem);
      if (list) list.push(place);
      else places.set(stem, [place]);
    }
  });
  return { sentences, places };
}

/** Whether a word stands anywhere in the indexed article. */
export const isFound = ({ places }: Index, { stem }: Word): boolean => places.has(stem);

/** The sentences of the other article that carry most of this one. */
export function findNearest(claim: Weighted, index: Index): Nearest {
  const carried = carriedBy(claim, index);
  // between equals the shorter is nearer, then the earlier
  const lengthOf = (place: number): number => index.sentences[place].words.length;
  const places = topOf(carried, (a, b) => carried.get(b)! - carried.get(a)! || lengthOf(a) - lengthOf(b) || a - b);
  const { helper, gain } = places.length ? findHelper(claim, index, places[0]) : { helper: -1, gain: 0 };
  return { places, carried, helper, gain };
}

function carriedBy({ words, weights }: Weighted, { sentences, places }: Index): Map<number, number> {
  const carried = new Map<number, number>();
  const listOf = (word: Word): readonly number[] => places.get(word.stem) ?? [];
  words.forEach((word, i) => {
    const list = listOf(word);
    if (list.length <= COMMON) for (const place of list) carried.set(place, (carried.get(place) ?? 0) + weights[i]);
  });
  words.forEach((word, i) => {
    const list = listOf(word);
    if (list.length <= COMMON) return;
    if (!carried.size) for (const place of list.slice(0, COMMON)) carried.set(place, 0);
    for (const [place, weight] of carried)
      if (sentences[place].stems.has(word.stem)) carried.set(place, weight + weights[i]);
  });
  return carried;
}

/**
 * The most weight in words that are no names and no numbers that any sentence carries: who and how many is shared by
 * chance more often than what.
 */
export function mostPlain({ words, weights }: Weighted, { places }: Index): number {
  const carried = new Map<number, number>();
  let most = 0;
  words.forEach((word, i) => {
    const list = word.capital || word.value !== null ? undefined : places.get(word.stem);
    if (!list || list.length > COMMON) return;
    for (const place of list) {
      const weight = (carried.get(place) ?? 0) + weights[i];
      carried.set(place, weight);
      most = Math.max(most, weight);
    }
  });
  return most;
}

function topOf(carried: ReadonlyMap<number, number>, compare: (a: number, b: number) => number): number[] {
  const top: number[] = [];
  for (const place of carried.keys()) {
    let at = top.length;
    while (at > 0 && compare(place, top[at - 1]) < 0) at--;
    if (at >= MOST_PLACES) continue;
    top.splice(at, 0, place);
    top.length = Math.min(top.length, MOST_PLACES);
  }
  return top;
}

/** The sentence that carries most of what another lacks. */
export function findHelper(
  { words, weights }: Weighted,
  { sentences, places }: Index,
  best: number,
): { helper: number; gain: number } {
  const gains = new Map<number, number>();
  words.forEach((word, i) => {
    if (sentences[best].stems.has(word.stem)) return;
    for (const place of (places.get(word.stem) ?? []).slice(0, COMMON))
      gains.set(place, (gains.get(place) ?? 0) + weights[i]);
  });
  let [helper, gain] = [-1, 0];
  for (const [place, more] of gains) {
    const nearer = Math.abs(more - gain) <= 1e-9 && Math.abs(place - best) < Math.abs(helper - best);
    if (more > gain + 1e-9 || nearer) [helper, gain] = [place, more];
  }
  return { helper, gain };
}
