// Fits a conditional logit (McFadden 1974): among some alternatives, and "none" with a utility of zero, one is chosen.
// Adam on the likelihood with an L2 penalty; where several alternatives are right, their probabilities count together.

import { round } from './logistic.ts';

export interface Choice { alternatives: { features: Readonly<Record<string, number | undefined>>; right: boolean }[]; group: string }

export function fitChoice(choices: readonly Choice[], names: readonly string[], { penalty = 0.0005, rounds = 250, rate = 0.1 } = {}): Record<string, number> {
  const inputs = choices.map(({ alternatives }) => alternatives.map(({ features }) => names.flatMap((name, k) => (features[name] ? [[k, features[name]] as const] : []))));
  const size = names.length;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= rounds; step++) {
    const slope = new Float64Array(size);
    inputs.forEach((alternatives, c) => {
      const odds = alternatives.map(input => Math.exp(input.reduce((sum, [k, value]) => sum + weights[k] * value, 0)));
      const total = odds.reduce((a, b) => a + b, 1);
      const right = odds.reduce((sum, one, i) => sum + (choices[c].alternatives[i].right ? one : 0), 0);
      alternatives.forEach((input, i) => {
        const wanted = choices[c].alternatives[i].right ? odds[i] / right : 0;
        const error = (odds[i] / total - wanted) / choices.length;
        for (const [k, value] of input) slope[k] += error * value;
      });
    });
    for (let k = 0; k < size; k++) {
      slope[k] += penalty * weights[k];
      first[k] = 0.9 * first[k] + 0.1 * slope[k];
      second[k] = 0.999 * second[k] + 0.001 * slope[k] ** 2;
      weights[k] -= rate * (first[k] / (1 - 0.9 ** step)) / (Math.sqrt(second[k] / (1 - 0.999 ** step)) + 1e-9);
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, round(weights[k])]));
}
