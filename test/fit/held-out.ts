// Scores of pairs that share no story with any pair their model was fitted on, on either side: words and names of a
// story come back in all its pairs.

import { probability } from '../../src/engine/logistic.ts';
import { fit, type Example } from './logistic.ts';

/** A pair of reports with the story or topic of each. */
interface OfTwo extends Example {
  stories: readonly [string, string];
}

const FOLDS = 10;

/** Each pair's score from a model that saw no pair with either of its stories' folds. */
export function heldOut<Pair extends OfTwo>(
  pairs: readonly Pair[],
  seed: number,
  names: readonly string[],
  { penalty, isFitted = () => true }: { penalty: number; isFitted?: (pair: Pair) => boolean },
): number[] {
  const foldOf = (story: string): number =>
    ([...`${seed} ${story} ${seed}`].reduce(
      (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0,
      0x811c9dc5,
    ) %
      9973) %
    FOLDS;
  const folds = pairs.map(({ stories: [a, b] }) => [foldOf(a), foldOf(b)].sort((x, y) => x - y));
  const scores = pairs.map(() => 0);
  for (const key of new Set(folds.map(both => both.join(' ')))) {
    const left = new Set(key.split(' ').map(Number));
    const model = fit(
      pairs.filter((pair, i) => isFitted(pair) && !folds[i].some(fold => left.has(fold))),
      names,
      { penalty },
    );
    folds.forEach((both, i) => {
      if (both.join(' ') === key) scores[i] = probability(model, pairs[i].features);
    });
  }
  return scores;
}

/** The mean of some numbers. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
