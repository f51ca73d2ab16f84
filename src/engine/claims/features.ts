// What a sentence of one article shares with another article, as a few numbers of which a logistic model makes a verdict.
// Exact stems only, weighted by rarity: on reports of real length a similar word always stands somewhere by chance.
// Cost: an inverted index over stems, so each word meets only the sentences that have it; then linear in what is shared.

import { isContent, type Reading, type ReadSentence } from '../text/reading.ts';
import { findNameRuns } from '../text/names.ts';
import { countSentences, rarityOf } from '../text/rarity.ts';
import type { Word } from '../text/words.ts';

export const CLAIM_FEATURES = ['two', 'all', 'mass', 'run', 'common', 'length', 'position', 'neighbours', 'names', 'numbers', 'lift', 'pairs', 'three', 'one'] as const;
export type ClaimFeature = (typeof CLAIM_FEATURES)[number];

export interface SharedSentence {
  sentence: ReadSentence;
  features: Record<ClaimFeature, number>;
  /** the nearest sentence of the other article: an index, or -1 when that has no sentence */
  best: number;
  /** a second sentence that carries what the nearest lacks, or -1 */
  helper: number;
  /** content words that the nearest sentences lack */
  lacking: Word[];
}

const LONGEST_RUN = 8;
const HELPER_GAIN = 0.12; // share of the claim's weight that makes a second passage worth showing
const UNKNOWN = 0.5; // value of a feature that a claim gives no occasion for

interface Weighted { words: Word[]; weights: number[]; total: number }

/** Every sentence of `from` against the whole of `to`. */
export function findShared(from: Reading, to: Reading): SharedSentence[] {
  const counts = countSentences(from.sentences, to.sentences);
  const index = indexOf(to.sentences);
  const shared = from.sentences.map((sentence, place) => {
    const claim = weigh(sentence, counts);
    return { place, ...readFeatures(sentence, claim, to.sentences, index, place / from.sentences.length) };
  });
  return shared.map((one, place) => {
    const beside = [shared[place - 1], shared[place + 1]].filter(Boolean).map(other => other.features.two);
    const neighbours = beside.length ? beside.reduce((a, b) => a + b, 0) / beside.length : one.features.two;
    return { sentence: one.sentence, best: one.best, helper: one.helper, lacking: one.lacking, features: { ...one.features, neighbours } };
  });
}

function weigh(sentence: ReadSentence, counts: ReturnType<typeof countSentences>): Weighted {
  const seen = new Set<string>();
  const first = (word: Word): boolean => !seen.has(word.stem) && Boolean(seen.add(word.stem));
  let words = sentence.words.filter(word => isContent(word) && first(word));
  if (!words.length) words = sentence.words.filter(word => !word.mark);
  const log = Math.log(counts.total + 2);
  const weights = words.map(word => rarityOf(word) * Math.log((counts.total + 2) / (counts.of(word.stem) + 1)) / log);
  return { words, weights, total: weights.reduce((a, b) => a + b, 0) || 1 };
}

type Index = ReadonlyMap<string, number[]>;

function indexOf(sentences: readonly ReadSentence[]): Index {
  const index = new Map<string, number[]>();
  sentences.forEach(({ stems }, place) => {
    for (const stem of stems) {
      const places = index.get(stem);
      if (places) places.push(place);
      else index.set(stem, [place]);
    }
  });
  return index;
}

function readFeatures(sentence: ReadSentence, claim: Weighted, to: readonly ReadSentence[], index: Index, position: number): SharedSentence {
  const places = claim.words.map(word => index.get(word.stem) ?? []);
  const carried = new Map<number, number>();
  places.forEach((list, word) => { for (const place of list) carried.set(place, (carried.get(place) ?? 0) + claim.weights[word]); });
  const share = (weight: number): number => weight / claim.total;
  const best = bestOf(carried);
  const has = (place: number, word: number): boolean => places[word].includes(place);
  const union = (...which: number[]): number => share(claim.weights.reduce((sum, weight, word) => sum + (which.some(place => has(place, word)) ? weight : 0), 0));
  const one = best < 0 ? 0 : share(carried.get(best)!);
  const two = bestPair(carried, union, one);
  const helpers = findHelpers(best, carried, union);
  const ranked = [...carried.values()].sort((a, b) => b - a);
  const named = nameWords(sentence);
  const numbers = claim.words.map((word, at) => ({ word, at })).filter(({ word }) => word.value !== null);
  const names = claim.words.map((word, at) => ({ word, at })).filter(({ word }) => named.has(word));
  const found = (list: { at: number }[], test: (at: number) => boolean): number => (list.length ? list.filter(({ at }) => test(at)).length / list.length : UNKNOWN);
  const stems = sentence.words.filter(word => !word.mark).map(word => word.stem);
  const features: Record<ClaimFeature, number> = {
    one, two,
    all: share(claim.weights.reduce((sum, weight, word) => sum + (places[word].length ? weight : 0), 0)),
    mass: one * claim.total,
    run: Math.min(LONGEST_RUN, longestRun(stems, carried, to)) / LONGEST_RUN,
    common: best < 0 ? 0 : commonSubsequence(stems, to[best].words.filter(word => !word.mark).map(word => word.stem)) / Math.max(1, stems.length),
    length: Math.log(claim.words.length + 1),
    position, neighbours: 0,
    names: found(names, at => best >= 0 && has(best, at)),
    numbers: found(numbers, at => places[at].length > 0),
    lift: one - share(ranked[2] ?? 0),
    pairs: pairsTogether(claim, places),
    three: union(best, ...helpers),
  };
  const helper = helpers.find(place => union(best, place) - one >= HELPER_GAIN) ?? -1;
  const lacking = claim.words.filter((_, word) => best < 0 || !(has(best, word) || (helper >= 0 && has(helper, word))));
  return { sentence, features, best: best < 0 && to.length ? 0 : best, helper, lacking };
}

function bestOf(carried: ReadonlyMap<number, number>): number {
  let best = -1;
  for (const [place, weight] of carried) {
    const top = carried.get(best) ?? 0;
    if (weight > top + 1e-9 || (Math.abs(weight - top) <= 1e-9 && place < best)) best = place;
  }
  return best;
}

/** The best two adjacent sentences together. */
function bestPair(carried: ReadonlyMap<number, number>, union: (...which: number[]) => number, one: number): number {
  let most = one;
  for (const place of carried.keys()) if (carried.has(place + 1)) most = Math.max(most, union(place, place + 1));
  return most;
}

/** Up to two sentences that add most to the best one; near ones preferred. */
function findHelpers(best: number, carried: ReadonlyMap<number, number>, union: (...which: number[]) => number): number[] {
  const chosen: number[] = [];
  while (best >= 0 && chosen.length < 2) {
    const base = union(best, ...chosen);
    let [helper, most] = [-1, 0];
    for (const place of carried.keys()) {
      if (place === best || chosen.includes(place)) continue;
      const gain = (union(best, ...chosen, place) - base) * (Math.abs(place - best) <= 2 ? 1 : 0.8);
      if (gain > most) [helper, most] = [place, gain];
    }
    if (helper < 0) break;
    chosen.push(helper);
  }
  return chosen;
}

/** Longest run of words that stands in one sentence that shares anything at all. */
function longestRun(stems: readonly string[], carried: ReadonlyMap<number, number>, to: readonly ReadSentence[]): number {
  let longest = 0;
  for (const place of carried.keys()) {
    const words = to[place].words.filter(word => !word.mark);
    let before = new Uint8Array(words.length + 1);
    for (const stem of stems) {
      const row = new Uint8Array(words.length + 1);
      for (let k = 0; k < words.length; k++) {
        if (words[k].stem !== stem) continue;
        row[k + 1] = before[k] + 1;
        if (row[k + 1] > longest) longest = row[k + 1];
      }
      before = row;
    }
  }
  return longest;
}

function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let before = new Uint16Array(b.length + 1);
  for (const stem of a) {
    const row = new Uint16Array(b.length + 1);
    for (let k = 0; k < b.length; k++) row[k + 1] = b[k] === stem ? before[k] + 1 : Math.max(before[k + 1], row[k]);
    before = row;
  }
  return before[b.length];
}

/** Share of neighbouring content words of the claim that stand together in some sentence. */
function pairsTogether({ words, weights }: Weighted, places: readonly number[][]): number {
  let [together, all] = [0, 0];
  for (let word = 0; word + 1 < words.length; word++) {
    const weight = Math.min(weights[word], weights[word + 1]);
    all += weight;
    if (places[word].some(place => places[word + 1].includes(place))) together += weight;
  }
  return all ? together / all : 0;
}

function nameWords(sentence: ReadSentence): ReadonlySet<Word> {
  const names = new Set<Word>();
  for (const { from, to } of findNameRuns(sentence.words)) for (const word of sentence.words.slice(from, to)) names.add(word);
  return names;
}
