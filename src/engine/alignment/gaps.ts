// Links between words that no anchor holds: synonyms, rephrasings, and phrases (all words of one with all of the
// other). A logistic model weighs what two words have in common and how they lie between the anchors around them; a
// second one looks again when it knows what the first thinks of the pairs beside. Fitted on MultiMWA by
// test/fit/wording.ts: held out on independent sentences F1 80.2 at precision 88.2, on light edits 97.9 at 98.8.
// Weights of their own for each class of words, 228 instead of 38, did no better without the two features of articles
// and particles. Cost: about linear in the sentences, as the pairs are.

import type { Word } from '../text/words.ts';
import type { Link } from './anchors.ts';
import { findGapPairs, GAP_FEATURES, type GapPair, type WordClass } from './gap-pairs.ts';
import { isDeterminer, isPreposition } from './kinship.ts';
import fitted from './model.json' with { type: 'json' };

/**
 * What the second look knows: some of the first one's features, its log-odds, and how likely the pairs around this one
 * are.
 */
export const CONTEXT_FEATURES = [
  'beside',
  'shift',
  'linked',
  'linkedContent',
  'behindHead',
  'beforeHead',
  'article',
  'first',
  'along',
  'around',
  'rivals',
  'likelyArticle',
  'particle',
] as const;

/** One weight for each sign, and a bias for each sort of words. */
export interface Weights {
  bias: Record<WordClass, number>;
  features: readonly number[];
}

const weightsOf = <Name extends string>(model: Record<WordClass | Name, number>, names: readonly Name[]): Weights => ({
  bias: { function: model.function, content: model.content, mixed: model.mixed, mark: model.mark },
  features: names.map(name => model[name]),
});
const FIRST = weightsOf(fitted.first, GAP_FEATURES);
const SECOND = weightsOf(fitted.second, CONTEXT_FEATURES);

/** Probability from which two words are linked: precision on independent sentences stays at 88 of 100. */
export const LINKED = 0.4;
/**
 * The same between sentences that are anchored over LIGHT of the longer one: what an edit leaves over seldom
 * corresponds (precision 98.3 at LINKED, 98.8 here).
 */
export const LINKED_LIGHT = 0.6;
const LIGHT = 0.6; // share of the longer sentence's words that are anchored

/** Links between the words that the anchors leave over. */
export function linkGaps(a: readonly Word[], b: readonly Word[], anchors: readonly Link[]): Link[] {
  const pairs = findGapPairs(a, b, anchors);
  const first = pairs.map(pair => probabilityOf(FIRST, pair.class, pair.features));
  const lookAgain = secondLook(pairs, first, anchors, a.length, b.length);
  const needed = neededOf(a, b, anchors);
  return pairs
    .filter((pair, k) => probabilityOf(SECOND, pair.class, lookAgain(pair, k)) >= needed)
    .map(({ i, j }) => [i, j]);
}

/** Probability from which two words of these sentences are linked. */
export function neededOf(a: readonly Word[], b: readonly Word[], anchors: readonly Link[]): number {
  const count = (words: readonly Word[]): number => words.reduce((sum, word) => sum + Number(!word.mark), 0);
  const anchored = anchors.reduce((sum, [i, j]) => sum + Number(!a[i].mark && !b[j].mark), 0);
  return anchored >= LIGHT * Math.max(count(a), count(b)) ? LINKED_LIGHT : LINKED;
}

/** Probability that two words correspond, 0 to 1. */
export function probabilityOf(
  { bias, features: weights }: Weights,
  of: WordClass,
  features: readonly number[],
): number {
  let sum = bias[of];
  for (let k = 0; k < weights.length; k++) sum += weights[k] * features[k];
  return 1 / (1 + Math.exp(-sum));
}

const [BESIDE, SHIFT, LINKS, BEHIND, BEFORE, ARTICLE] = (
  ['beside', 'shift', 'linked', 'behindHead', 'beforeHead', 'article'] as const
).map(name => GAP_FEATURES.indexOf(name));

/**
 * What the second look knows of a pair, in the order of CONTEXT_FEATURES, when the first has found them all so likely.
 */
export function secondLook(
  pairs: readonly GapPair[],
  first: readonly number[],
  anchors: readonly Link[],
  n: number,
  m: number,
): (pair: GapPair, k: number) => number[] {
  const { likely, width, at } = likelihoods(pairs, first, anchors, n, m);
  return ({ i, j, class: of, light, lightInA, features }, k) => {
    const here = at(i, j);
    const above = likely[here - width];
    const below = likely[here + width];
    const before = likely[here - 1];
    const behind = likely[here + 1];
    // the row holds the other pairs of the first sentence's word, the column those of the second's
    const inRow = Math.max(highest(likely, at(i, 0), 1, j - 1), highest(likely, here + 2, 1, m - j - 2));
    const inColumn = Math.max(
      highest(likely, at(0, j), width, i - 1),
      highest(likely, here + 2 * width, width, n - i - 2),
    );
    const free = lightInA ? 1 - Math.max(before, behind, inRow) : 1 - Math.max(above, below, inColumn);
    return [
      features[BESIDE],
      features[SHIFT],
      features[LINKS],
      of === 'content' ? features[LINKS] : 0,
      features[BEHIND],
      features[BEFORE],
      features[ARTICLE],
      Math.log((first[k] + 1e-9) / (1 - first[k] + 1e-9)), // a billionth keeps the log-odds finite
      likely[here - width - 1] + likely[here + width + 1],
      above + below + before + behind,
      inRow + inColumn,
      // a function word that has no partner goes with its noun, or with the verb before it
      light && isDeterminer(light) ? (lightInA ? below : behind) * free : 0,
      light && isPreposition(light) ? (lightInA ? above : before) * free : 0,
    ];
  };
}

/**
 * How likely each pair is, as rows of the first sentence's words, with a margin around: both ends are linked surely.
 */
function likelihoods(
  pairs: readonly GapPair[],
  first: readonly number[],
  anchors: readonly Link[],
  n: number,
  m: number,
): { likely: Float64Array; width: number; at: (i: number, j: number) => number } {
  const width = m + 2;
  const likely = new Float64Array((n + 2) * width);
  const at = (i: number, j: number): number => (i + 1) * width + j + 1;
  likely[at(-1, -1)] = likely[at(n, m)] = 1;
  for (const [i, j] of anchors) likely[at(i, j)] = 1;
  pairs.forEach(({ i, j }, k) => {
    likely[at(i, j)] = first[k];
  });
  return { likely, width, at };
}

function highest(values: Float64Array, from: number, step: number, count: number): number {
  let most = 0;
  for (let k = 0, at = from; k < count; k++, at += step) if (values[at] > most) most = values[at];
  return most;
}
