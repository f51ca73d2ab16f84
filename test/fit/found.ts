// found: the verdict judged again with what the comparison found, over the first verdict held out and seven signs.
// Whole articles, twins, and what is made of the former: briefs that tell the same and round-ups that do not.

import { probability } from '../../src/engine/logistic.ts';
import { compareReadings } from '../../src/engine/comparison/compare.ts';
import { FOUND_FEATURES, foundFeatures, readFound } from '../../src/engine/comparison/found.ts';
import { reconcile } from '../../src/engine/text/reading.ts';
import { heldOut, mean } from './held-out.ts';
import { auc, fit } from './logistic.ts';
import type { Pair } from './story.ts';

type Sets = Record<'whole' | 'twins' | 'made', readonly Pair[]>;

const PENALTY = 0.01;
const RIGHT = 0.96; // share of "same" between whole articles that are right, held out
const SURE = 0.99; // the same, where nothing need be said of doubt
const KEPT = 0.97; // share of same pairs of whole articles that reach the bar of doubt

/** @param firsts the first verdict's probabilities, held out, of all three sets in order, a list for each seed */
export function fitFound({ whole, twins, made }: Sets, firsts: readonly (readonly number[])[]): object {
  const pairs = [...whole, ...twins, ...made];
  const found = pairs.map(({ reports }) => {
    const [left, right] = reconcile(reports[0].reading, reports[1].reading);
    return readFound(left, right, compareReadings(left, right));
  });
  const examples = firsts.map(first =>
    pairs.map((pair, i) => ({ ...pair, features: foundFeatures(found[i], first[i]) })),
  );
  const model = fit(examples.flat(), FOUND_FEATURES, { penalty: PENALTY });
  const held = examples.map((all, seed) => heldOut(all, seed, FOUND_FEATURES, { penalty: PENALTY }));
  const fitted = examples.map(all => all.map(({ features }) => probability(model, features)));
  const bars = (scores: readonly (readonly number[])[]): Figures[] =>
    percents.map(bar => figuresAt(bar, scores, { whole, twins, made }));
  const lowest = (test: (figures: Figures) => boolean): Figures => bars(held).find(test) ?? bars(held).at(-1)!;
  const same = lowest(({ precision }) => precision >= RIGHT);
  const sure = lowest(({ precision }) => precision >= SURE);
  const doubtful = bars(held).findLast(({ recall }) => recall >= KEPT) ?? same;
  print('held out', same);
  print('fitted', figuresAt(same.bar, fitted, { whole, twins, made }));
  for (const figures of [doubtful, sure]) print('held out', figures);
  const twin = (scores: readonly number[]): number =>
    auc(
      scores.slice(whole.length, whole.length + twins.length),
      twins.map(pair => pair.positive),
    );
  console.log(
    `found: twins AUC held out ${mean(held.map(twin)).toFixed(3)}, fitted ${mean(fitted.map(twin)).toFixed(3)}`,
  );
  return { found: model, foundSame: same.bar, foundSure: sure.bar, foundDoubtful: doubtful.bar };
}

const percents = Array.from({ length: 80 }, (_, i) => (i + 15) / 100);

interface Figures {
  bar: number;
  precision: number;
  recall: number;
  /** balanced accuracy */
  twins: number;
  briefs: number;
  roundUps: number;
}

function print(how: string, { bar, precision, recall, twins, briefs, roundUps }: Figures): void {
  const f1 = (2 * precision * recall) / (precision + recall);
  const said = { precision, recall, F1: f1, 'twins balanced': twins, briefs, 'round-ups refused': roundUps };
  const list = Object.entries(said).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  console.log(`found: from ${bar}, ${how}: ${list.join(', ')}`);
}

function figuresAt(bar: number, rounds: readonly (readonly number[])[], { whole, twins, made }: Sets): Figures {
  const [second, third] = [whole.length, whole.length + twins.length];
  const share = (scores: readonly number[], set: readonly Pair[], from: number, positive: boolean): number => {
    const of = set.flatMap((pair, i) => (pair.positive === positive ? [scores[from + i] >= bar] : []));
    return of.filter(Boolean).length / of.length;
  };
  const over = (figure: (scores: readonly number[]) => number): number => mean(rounds.map(figure));
  const said = (scores: readonly number[]): boolean[] =>
    whole.flatMap((pair, i) => (scores[i] >= bar ? [pair.positive] : []));
  return {
    bar,
    precision: over(scores => said(scores).filter(Boolean).length / (said(scores).length || 1)),
    recall: over(scores => share(scores, whole, 0, true)),
    twins: over(scores => (share(scores, twins, second, true) + 1 - share(scores, twins, second, false)) / 2),
    briefs: over(scores => share(scores, made, third, true)),
    roundUps: over(scores => 1 - share(scores, made, third, false)),
  };
}
