// Fits a logistic model by gradient descent with an L2 penalty on standardised features.

import { probability, type Model } from '../../src/engine/logistic.ts';
import { descend } from './adam.ts';

export interface Example {
  features: Record<string, number>;
  positive: boolean;
  weight: number;
  group: string;
}

export function fit(
  examples: readonly Example[],
  names: readonly string[],
  { penalty = 0.002, rounds = 400, rate = 0.1 } = {},
): Model<string> {
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  const mean = names.map(name => examples.reduce((sum, e) => sum + e.weight * e.features[name], 0) / total);
  const deviation = names.map(
    (name, k) =>
      Math.sqrt(examples.reduce((sum, e) => sum + e.weight * (e.features[name] - mean[k]) ** 2, 0) / total) || 1,
  );
  const inputs = examples.map(e => names.map((name, k) => (e.features[name] - mean[k]) / deviation[k]));
  const size = names.length;
  const weights = descend(
    size + 1,
    at => {
      // the last is the bias
      const slope = new Float64Array(size + 1);
      inputs.forEach((input, i) => {
        const z = input.reduce((sum, value, k) => sum + value * at[k], at[size]);
        const error = ((1 / (1 + Math.exp(-z)) - (examples[i].positive ? 1 : 0)) * examples[i].weight) / total;
        input.forEach((value, k) => {
          slope[k] += error * value;
        });
        slope[size] += error;
      });
      for (let k = 0; k < size; k++) slope[k] += penalty * at[k];
      return slope;
    },
    { rounds, rate },
  );
  const raw = names.map((_, k) => weights[k] / deviation[k]);
  return {
    bias: round(weights[size] - raw.reduce((sum, weight, k) => sum + weight * mean[k], 0)),
    weights: Object.fromEntries(names.map((name, k) => [name, round(raw[k])])),
  };
}

export const round = (value: number): number => Number(value.toFixed(4));

/** Every class of every set weighs the same. */
export function balance(examples: readonly Omit<Example, 'weight'>[]): Example[] {
  const positives = examples.filter(example => example.positive).length;
  return examples.map(example => ({
    ...example,
    weight: 1 / (example.positive ? positives : examples.length - positives),
  }));
}

/**
 * Each example's probability from a model fitted without its group, as `fit` would with these options; another seed
 * makes other folds.
 */
export function crossValidate(
  examples: readonly Example[],
  names: readonly string[],
  folds = 5,
  seed = 0,
  options: Parameters<typeof fit>[2] = {},
): number[] {
  const hashOf = (group: string): number =>
    [...group].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const foldOf = (group: string): number => ((hashOf(group) ^ Math.imul(seed, 0x9e3779b1)) >>> 0) % folds;
  const models = Array.from({ length: folds }, (_, fold) =>
    fit(
      examples.filter(example => foldOf(example.group) !== fold),
      names,
      options,
    ),
  );
  return examples.map(({ features, group }) => probability(models[foldOf(group)], features));
}

/** Area under the ROC curve, ties by half. */
export function auc(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a] - scores[b]);
  const positives = labels.filter(Boolean).length;
  let ranks = 0;
  for (let i = 0; i < order.length;) {
    let j = i;
    while (j < order.length && scores[order[j]] === scores[order[i]]) j++;
    for (let k = i; k < j; k++) if (labels[order[k]]) ranks += (i + 1 + j) / 2;
    i = j;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (labels.length - positives));
}
