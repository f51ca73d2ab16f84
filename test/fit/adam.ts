// Descends to the least of a function by its slope (Adam; Kingma and Ba 2015).

export interface Descent {
  rounds: number;
  rate: number;
}

/** @param slopeAt the slope at some weights, a new array each time */
export function descend(
  size: number,
  slopeAt: (weights: Float64Array) => Float64Array,
  { rounds, rate }: Descent,
): Float64Array {
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const slope = slopeAt(weights);
    for (let k = 0; k < size; k++) {
      first[k] = 0.9 * first[k] + 0.1 * slope[k];
      second[k] = 0.999 * second[k] + 0.001 * slope[k] ** 2;
      weights[k] -= (rate * (first[k] / (1 - 0.9 ** round))) / (Math.sqrt(second[k] / (1 - 0.999 ** round)) + 1e-9);
    }
  }
  return weights;
}
