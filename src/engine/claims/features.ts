// What a sentence of one article shares with another article, as a few numbers of which a logistic model makes a
// verdict. Exact stems only, weighted by rarity: on reports of real length a similar word always stands somewhere by
// chance. Nothing here depends on the order of the other article's paragraphs, nor grows weaker when it says more
// besides. Cost: linear in what is shared (nearest.ts), and words times words for a claim and its few nearest
// sentences.

import type { Reading, ReadSentence } from '../text/reading.ts';
import { chooseEvidence, orderPlaces } from './evidence.ts';
import { findHelper, findNearest, indexSentences, isFound, mostPlain, type Index } from './nearest.ts';
import { coverageAround } from './surroundings.ts';
import type { Said } from './quoted.ts';
import { weightsOf, type Weigh } from './weights.ts';

/** The signs by which a claim is judged. */
export const CLAIM_FEATURES = [
  'alike',
  'mass',
  'plain',
  'anywhere',
  'common',
  'length',
  'position',
  'around',
  'strangers',
  'unprinted',
  'unheard',
] as const;
/** One of them. */
export type ClaimFeature = (typeof CLAIM_FEATURES)[number];

/** A sentence, and what the other article has of it. */
export interface SharedSentence {
  sentence: ReadSentence;
  features: Record<ClaimFeature, number>;
  /** share of the claim's weight that the nearest sentence carries, 0 to 1 */
  one: number;
  /** share that the sentence which carries most and a second carry together */
  two: number;
  /** the nearest sentence of the other article: an index, or -1 when that has no sentence */
  best: number;
  /** cosine of its shared weight with the claim's, 0 to 1 */
  likeness: number;
  /** the sentences of the other article that carry most, best first */
  places: readonly number[];
  /** a second sentence that carries what the nearest lacks, or -1 */
  helper: number;
}

const HELPER_GAIN = 0.12; // share of the claim's weight that makes a second passage worth showing; not measured

/**
 * Every sentence of `from` against the whole of `to`.
 * @param said what of the sentences of `from` somebody says
 */
export function findShared(from: Reading, to: Reading, said: ReadonlyMap<ReadSentence, Said>): SharedSentence[] {
  const weigh = weightsOf(from.sentences);
  const index = indexSentences(to.sentences);
  const totals = to.sentences.map(sentence => weigh(sentence).total);
  const shared = from.sentences.map((sentence, place) =>
    readShared(sentence, place, { weigh, index, totals, said: said.get(sentence) }),
  );
  const around = coverageAround(
    shared.map(({ two }) => two),
    from.sentences.map(({ paragraph }) => paragraph),
  );
  return shared.map((one, place) => ({ ...one, features: { ...one.features, around: around[place] } }));
}

/** What a sentence is read against, and what of it somebody says. */
interface Against {
  weigh: Weigh;
  index: Index;
  totals: readonly number[];
  said: Said | undefined;
}

function readShared(sentence: ReadSentence, place: number, { weigh, index, totals, said }: Against): SharedSentence {
  const claim = weigh(sentence);
  const nearest = findNearest(claim, index);
  const { places, carried } = nearest;
  const most = carried.get(places[0] ?? -1) ?? 0;
  const ordered = orderPlaces(sentence, places, index);
  const best = chooseEvidence(claim, ordered, index);
  const { helper, gain } = best < 0 || best === places[0] ? nearest : findHelper(claim, index, best);
  const found = claim.words.map(word => isFound(index, word));
  const opening = sentence.words.find(word => !word.mark);
  const likeness = (at: number): number => (carried.get(at) ?? 0) / Math.sqrt(claim.total * totals[at]);
  let alike = 0;
  for (const at of carried.keys()) alike = Math.max(alike, likeness(at));
  return {
    sentence,
    one: (carried.get(best) ?? 0) / claim.total,
    two: (most + nearest.gain) / claim.total,
    likeness: best < 0 ? 0 : likeness(best),
    best: best < 0 && index.sentences.length ? 0 : best,
    places,
    helper: gain / claim.total >= HELPER_GAIN ? helper : -1,
    features: {
      alike,
      mass: most + nearest.gain,
      plain: mostPlain(claim, index),
      around: 0,
      unprinted: said?.unprinted ?? 0,
      anywhere: claim.weights.reduce((sum, weight, i) => sum + (found[i] ? weight : 0), 0),
      common: Math.max(0, ...ordered.map(({ common, of }) => common / of)),
      length: Math.log(claim.words.length + 1),
      position: Math.log(place + 1),
      strangers: claim.words.filter((word, i) => word.capital && word !== opening && !found[i]).length,
      unheard: said?.speakers.length && !said.speakers.some(speaker => index.places.has(speaker)) ? 1 : 0,
    },
  };
}
