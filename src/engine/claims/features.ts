// What a sentence of one article shares with another article, as a few numbers of which a logistic model makes a verdict.
// Exact stems only, weighted by rarity: on reports of real length a similar word always stands somewhere by chance.
// Cost: an inverted index over stems, so each word meets only the sentences that have it; then linear in what is shared.

import { isContent, type Reading, type ReadSentence } from '../text/reading.ts';
import { countSentences, rarityOf } from '../text/rarity.ts';
import type { Word } from '../text/words.ts';

export const CLAIM_FEATURES = ['two', 'three', 'all', 'mass', 'run', 'common', 'pairs', 'length', 'position', 'around', 'paragraph', 'quoted'] as const;
export type ClaimFeature = (typeof CLAIM_FEATURES)[number];

export interface SharedSentence {
  sentence: ReadSentence;
  features: Record<ClaimFeature, number>;
  /** share of the claim's weight that the nearest sentence carries, 0 to 1 */
  one: number;
  /** the nearest sentence of the other article: an index, or -1 when that has no sentence */
  best: number;
  /** a second sentence that carries what the nearest lacks, or -1 */
  helper: number;
  /** content words that the nearest sentences lack */
  lacking: Word[];
}

const LONGEST_RUN = 8;
const RUN_PLACES = 6; // sentences, those that share most, in which runs are looked for: keeps the cost linear
const HELPER_GAIN = 0.12; // share of the claim's weight that makes a second passage worth showing
const AROUND = 6; // sentences on each side whose coverage tells of this one's, the nearer the more
const MOST_AROUND = 0.4; // coverage of the neighbours beyond which it says no more of the sentence itself
const FLATTEN = 4; // nats added to every rarity: on whole sentences common words tell more than their frequency promises (measured)
const QUOTED_RUN = 0.4; // share of a quotation that must be found in one run before it speaks for the claim

interface Weighted { words: Word[]; weights: number[]; total: number }

/** Every sentence of `from` against the whole of `to`. */
export function findShared(from: Reading, to: Reading): SharedSentence[] {
  const counts = countSentences(from.sentences, to.sentences);
  const index = indexOf(to.sentences);
  const shared = from.sentences.map((sentence, place) => readFeatures(sentence, weigh(sentence, counts), to.sentences, index, place));
  const covered = shared.map(one => one.features.two);
  const totals = new Map<number, { sum: number; count: number }>();
  from.sentences.forEach(({ paragraph }, place) => {
    const total = totals.get(paragraph) ?? { sum: 0, count: 0 };
    totals.set(paragraph, { sum: total.sum + covered[place], count: total.count + 1 });
  });
  return shared.map((one, place) => {
    const { sum, count } = totals.get(one.sentence.paragraph)!;
    const paragraph = count > 1 ? (sum - covered[place]) / (count - 1) : covered[place];
    return { ...one, features: { ...one.features, around: Math.min(MOST_AROUND, coverageAround(covered, place)), paragraph: Math.min(MOST_AROUND, paragraph) } };
  });
}

/** How well the sentences around are covered, each weighted by its nearness: reports leave things out by the paragraph. */
function coverageAround(covered: readonly number[], place: number): number {
  let [sum, weights] = [0, 0];
  for (let other = Math.max(0, place - AROUND); other <= Math.min(covered.length - 1, place + AROUND); other++) {
    if (other === place) continue;
    const weight = 1 / Math.abs(other - place);
    sum += weight * covered[other];
    weights += weight;
  }
  return weights ? sum / weights : covered[place];
}

function weigh(sentence: ReadSentence, counts: ReturnType<typeof countSentences>): Weighted {
  const seen = new Set<string>();
  const first = (word: Word): boolean => !seen.has(word.stem) && Boolean(seen.add(word.stem));
  let words = sentence.words.filter(word => isContent(word) && first(word));
  if (!words.length) words = sentence.words.filter(word => !word.mark);
  const log = Math.log(counts.total + 2);
  const weights = words.map(word => (FLATTEN + rarityOf(word)) * Math.log((counts.total + 2) / (counts.of(word.stem) + 1)) / log);
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

function readFeatures(sentence: ReadSentence, claim: Weighted, to: readonly ReadSentence[], index: Index, place: number): SharedSentence {
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
  const stems = stemsOf(sentence);
  const nearest = [...carried].sort((a, b) => b[1] - a[1]).slice(0, RUN_PLACES).map(([place]) => place);
  const features: Record<ClaimFeature, number> = {
    two, three: union(best, ...helpers),
    all: share(claim.weights.reduce((sum, weight, word) => sum + (places[word].length ? weight : 0), 0)),
    mass: one * claim.total,
    run: Math.min(LONGEST_RUN, longestRun(stems, nearest, to)) / LONGEST_RUN,
    common: best < 0 ? 0 : commonSubsequence(stems, stemsOf(to[best])) / Math.max(1, stems.length),
    pairs: pairsTogether(claim, places), length: Math.log(claim.words.length + 1),
    position: Math.log(place + 1), around: 0, paragraph: 0, quoted: quotationFound(sentence, nearest, to),
  };
  const helper = helpers.find(place => union(best, place) - one >= HELPER_GAIN) ?? -1;
  const lacking = claim.words.filter((_, word) => best < 0 || !(has(best, word) || (helper >= 0 && has(helper, word))));
  return { sentence, features, one, best: best < 0 && to.length ? 0 : best, helper, lacking };
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

/** Longest run of words that stands in one of these sentences. */
function longestRun(stems: readonly string[], places: readonly number[], to: readonly ReadSentence[]): number {
  let longest = 0;
  for (const place of places) longest = Math.max(longest, runIn(stems, stemsOf(to[place])));
  return longest;
}

// two rows serve every table: thousands of short-lived ones cost more than the work itself
let rows: [Uint16Array, Uint16Array] = [new Uint16Array(128), new Uint16Array(128)];

function freshRows(width: number): [Uint16Array, Uint16Array] {
  if (rows[0].length < width) rows = [new Uint16Array(2 * width), new Uint16Array(2 * width)];
  rows[0].fill(0, 0, width);
  rows[1].fill(0, 0, width);
  return rows;
}

function runIn(a: readonly string[], b: readonly string[]): number {
  let [before, row] = freshRows(b.length + 1);
  let longest = 0;
  for (const stem of a) {
    for (let k = 0; k < b.length; k++) {
      row[k + 1] = b[k] === stem ? before[k] + 1 : 0;
      if (row[k + 1] > longest) longest = row[k + 1];
    }
    [before, row] = [row, before];
  }
  return longest;
}

function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let [before, row] = freshRows(b.length + 1);
  for (const stem of a) {
    for (let k = 0; k < b.length; k++) row[k + 1] = b[k] === stem ? before[k] + 1 : Math.max(before[k + 1], row[k]);
    [before, row] = [row, before];
  }
  return before[b.length];
}

const kept = new WeakMap<ReadSentence, string[]>();

/** Stems in order, marks left out. */
function stemsOf(sentence: ReadSentence): string[] {
  let stems = kept.get(sentence);
  if (!stems) {
    stems = [];
    for (const word of sentence.words) if (!word.mark) stems.push(word.stem);
    kept.set(sentence, stems);
  }
  return stems;
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

const QUOTED = /["“]([^"”]{8,})["”]?/;

/** Whether the quotation in a claim is printed there: above 0 for found, below for not, 0 where nothing is quoted. */
function quotationFound(sentence: ReadSentence, places: readonly number[], to: readonly ReadSentence[]): number {
  const match = QUOTED.exec(sentence.text);
  if (!match) return 0;
  const start = sentence.start + match.index;
  const stems = sentence.words.filter(word => !word.mark && word.start >= start && word.end <= start + match[0].length).map(word => word.stem);
  return longestRun(stems, places, to) / Math.max(1, Math.min(LONGEST_RUN, stems.length)) - QUOTED_RUN;
}
