// Fits a logistic model by Newton's method with an L2 penalty: few features, very many examples, no step size to
// choose.

const PENALTY = 1;
const ROUNDS = 8;

/** @param inputs one row of features an example, the first of them constantly 1 */
export function fitByNewton(inputs: readonly (readonly number[])[], positive: readonly boolean[]): number[] {
  const size = inputs[0].length;
  const weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map(weight => PENALTY * weight);
    const curve = weights.map((_, k) => weights.map((__, m) => (k === m ? PENALTY : 0)));
    inputs.forEach((input, i) => {
      const p = 1 / (1 + Math.exp(-dot(weights, input)));
      const error = p - (positive[i] ? 1 : 0);
      const bend = Math.max(p * (1 - p), 1e-4);
      for (let k = 0; k < size; k++) {
        if (!input[k]) continue;
        slope[k] += error * input[k];
        for (let m = 0; m <= k; m++) curve[k][m] += bend * input[k] * input[m];
      }
    });
    solve(curve, slope).forEach((step, k) => {
      weights[k] -= step;
    });
  }
  return weights;
}

export function dot(weights: readonly number[], input: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += weights[k] * input[k];
  return sum;
}

/** Solves a symmetric system, of which the lower half is given, by Cholesky's factors. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const factor: number[][] = [];
  matrix.forEach((row, i) => {
    factor.push([]);
    for (let j = 0; j <= i; j++) {
      let sum = row[j];
      for (let k = 0; k < j; k++) sum -= factor[i][k] * factor[j][k];
      factor[i].push(i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / factor[j][j]);
    }
  });
  const half: number[] = [];
  right.forEach((value, i) => half.push((value - dot(half, factor[i])) / factor[i][i]));
  const solution = right.map(() => 0);
  for (let i = right.length - 1; i >= 0; i--) {
    let sum = half[i];
    for (let k = i + 1; k < right.length; k++) sum -= factor[k][i] * solution[k];
    solution[i] = sum / factor[i][i];
  }
  return solution;
}
