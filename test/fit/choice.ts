// Fits a conditional logit (McFadden 1974): among some alternatives, and "none" with a utility of zero, one is chosen.
// By descent on the likelihood with an L2 penalty; where several alternatives are right, their probabilities count
// together.

import { descend } from './adam.ts';
import { round } from './logistic.ts';

export interface Choice {
  alternatives: { features: Readonly<Record<string, number | undefined>>; right: boolean }[];
  group: string;
}

export function fitChoice(
  choices: readonly Choice[],
  names: readonly string[],
  { penalty = 0.0005, rounds = 250, rate = 0.1 } = {},
): Record<string, number> {
  const inputs = choices.map(({ alternatives }) =>
    alternatives.map(({ features }) =>
      names.flatMap((name, k) => (features[name] ? [[k, features[name]] as const] : [])),
    ),
  );
  const weights = descend(
    names.length,
    at => {
      const slope = new Float64Array(names.length);
      inputs.forEach((alternatives, c) => {
        const odds = alternatives.map(input => Math.exp(input.reduce((sum, [k, value]) => sum + at[k] * value, 0)));
        const total = odds.reduce((a, b) => a + b, 1);
        const right = odds.reduce((sum, one, i) => sum + (choices[c].alternatives[i].right ? one : 0), 0);
        alternatives.forEach((input, i) => {
          const wanted = choices[c].alternatives[i].right ? odds[i] / right : 0;
          const error = (odds[i] / total - wanted) / choices.length;
          for (const [k, value] of input) slope[k] += error * value;
        });
      });
      for (let k = 0; k < slope.length; k++) slope[k] += penalty * at[k];
      return slope;
    },
    { rounds, rate },
  );
  return Object.fromEntries(names.map((name, k) => [name, round(weights[k])]));
}
