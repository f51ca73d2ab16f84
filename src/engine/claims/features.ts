// What a sentence of one article shares with another article, as a few numbers of which a logistic model makes a verdict.
// Exact stems only, weighted by rarity: on reports of real length a similar word always stands somewhere by chance.
// Nothing here depends on the order of the other article's paragraphs, nor grows weaker when it says more besides.
// Cost: linear in what is shared (nearest.ts), and words times words for a claim and its few nearest sentences.

import type { Reading, ReadSentence } from '../text/reading.ts';
import { findNearest, indexOf, isFound, type Index } from './nearest.ts';
import { shareInOrder } from './sequence.ts';
import { coverageAround } from './surroundings.ts';
import { weightsOf, type Weigh } from './weights.ts';

export const CLAIM_FEATURES = ['alike', 'mass', 'anywhere', 'common', 'length', 'position', 'around', 'strangers', 'unprinted'] as const;
export type ClaimFeature = (typeof CLAIM_FEATURES)[number];

export interface SharedSentence {
  sentence: ReadSentence;
  features: Record<ClaimFeature, number>;
  /** share of the claim's weight that the nearest sentence carries, and that two together carry, 0 to 1 */
  one: number;
  two: number;
  /** the nearest sentence of the other article: an index, or -1 when that has no sentence */
  best: number;
  /** a second sentence that carries what the nearest lacks, or -1 */
  helper: number;
}

const HELPER_GAIN = 0.12; // share of the claim's weight that makes a second passage worth showing
const ORDERED_PLACES = 3; // sentences, those that share most, in which words in the same order are looked for

/**
 * Every sentence of `from` against the whole of `to`.
 * @param unprinted per sentence of `from`: share of it that stands in a quotation which `to` does not have
 */
export function findShared(from: Reading, to: Reading, unprinted: ReadonlyMap<ReadSentence, number>): SharedSentence[] {
  const weigh = weightsOf(from.sentences);
  const index = indexOf(to.sentences);
  const totals = to.sentences.map(sentence => weigh(sentence).total);
  const shared = from.sentences.map((sentence, place) => readShared(sentence, place, { weigh, index, totals, unprinted: unprinted.get(sentence) ?? 0 }));
  const around = coverageAround(shared.map(({ two }) => two), from.sentences.map(({ paragraph }) => paragraph));
  return shared.map((one, place) => ({ ...one, features: { ...one.features, around: around[place] } }));
}

interface Surroundings { weigh: Weigh; index: Index; totals: readonly number[]; unprinted: number }

function readShared(sentence: ReadSentence, place: number, { weigh, index, totals, unprinted }: Surroundings): SharedSentence {
  const claim = weigh(sentence);
  const { places, carried, helper: second, gain } = findNearest(claim, index);
  const best = places[0] ?? -1;
  const one = (carried.get(best) ?? 0) / claim.total;
  const helper = gain / claim.total >= HELPER_GAIN ? second : -1;
  const found = claim.words.map(word => isFound(index, word));
  const opening = sentence.words.find(word => !word.mark);
  let alike = 0;
  for (const [at, weight] of carried) alike = Math.max(alike, weight / Math.sqrt(claim.total * totals[at]));
  return {
    sentence, one, two: one + gain / claim.total, best: best < 0 && index.sentences.length ? 0 : best, helper,
    features: {
      alike, mass: one * claim.total + gain, around: 0, unprinted,
      anywhere: claim.weights.reduce((sum, weight, i) => sum + (found[i] ? weight : 0), 0),
      common: Math.max(0, ...places.slice(0, ORDERED_PLACES).map(at => shareInOrder(sentence, index.sentences[at]))),
      length: Math.log(claim.words.length + 1), position: Math.log(place + 1),
      strangers: claim.words.filter((word, i) => word.capital && word !== opening && !found[i]).length,
    },
  };
}
