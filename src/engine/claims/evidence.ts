// Which sentence shows best what became of a claim: of those that carry most of its weight, the one that carries most,
// also when words rare in the other text weigh more (whoever stands in every sentence of it leads nowhere), in the same
// order and without much besides. The three count alike: weights fitted on labelled evidence came out alike and did no
// better. Unlike the features these may depend on what else the other text says: they say where to look, not whether it
// is told.

import { probability, type Model } from '../logistic.ts';
import fitted from './model.json' with { type: 'json' };
import type { ReadSentence } from '../text/reading.ts';
import type { Index } from './nearest.ts';
import { countInOrder } from './sequence.ts';
import type { Weighted } from './weights.ts';

/** A sentence of the other text: how many words it has in the order of the claim, and how many each of them has. */
export interface Ordered {
  place: number;
  common: number;
  of: number;
  ofOther: number;
}

/** Sentences of the other text with the words that they have in the same order as the claim. */
export const orderPlaces = (sentence: ReadSentence, places: readonly number[], { sentences }: Index): Ordered[] =>
  places.map(place => ({ place, ...countInOrder(sentence, sentences[place]) }));

/** The place of the best of these sentences, or -1 where there is none. */
export function chooseEvidence(claim: Weighted, ordered: readonly Ordered[], index: Index): number {
  const own = shares(claim.news.map((weight, i) => weight * claim.own[i]));
  const other = shares(claim.words.map(({ stem }, i) => claim.news[i] * rarityIn(index, stem)));
  let [best, most] = [-1, -1];
  for (const { place, common, of, ofOther } of ordered) {
    const { stems } = index.sentences[place];
    const carried = claim.words.reduce((sum, { stem }, i) => sum + (stems.has(stem) ? own[i] + other[i] : 0), 0);
    const value = carried + common / Math.sqrt(of * ofOther);
    if (value > most + 1e-9) [best, most] = [place, value];
  }
  return best;
}

const NEAR: Model<'likeness'> = fitted.near;

/**
 * How surely the nearest sentence, with this likeness, tells some of a claim: at 0.7 a careful reader would point to
 * seven of ten such.
 */
export const scoreNear = (likeness: number): number => probability(NEAR, { likeness });

function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  return weights.map(weight => weight / total);
}

const rarityIn = ({ sentences, places }: Index, stem: string): number =>
  Math.log((sentences.length + 2) / ((places.get(stem)?.length ?? 0) + 1)) / Math.log(sentences.length + 2);
