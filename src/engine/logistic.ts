// A logistic model: a handful of fitted weights over named features, so that every score can be explained by hand.

/** A bias, and one weight for each sign. */
export interface Model<Feature extends string> {
  bias: number;
  weights: Record<Feature, number>;
}

/** The probability that the model gives, 0 to 1. */
export function probability<Feature extends string>(
  { bias, weights }: Model<Feature>,
  features: Record<Feature, number>,
): number {
  let sum = bias;
  for (const name in weights) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
