// story: BASIL pairs of whole articles and ECB+ pairs of twin events.

import { readProfile } from '../../src/engine/story/profile.ts';
import { STORY_FEATURES, storyFeatures } from '../../src/engine/story/same-story.ts';
import { f1Of, files, read, report, sets, type Bare } from './bench.ts';
import { balance, crossValidate, fit, type Example } from './logistic.ts';

const { basil, ecbplus } = await sets('story');

export async function fitStory(): Promise<unknown> {
  const examples: Example[] = [];
  let whole = 0; // pairs of whole articles, which come first; the rest are twins
  for (const set of [basil, ecbplus]) {
    const own: Bare[] = [];
    for await (const { request, label, group } of set.items(files)) {
      const features = storyFeatures(readProfile(read(request.reference)), readProfile(read(request.report)));
      own.push({ features, positive: label, group: `${group}x` });
    }
    report('story', balance(own), STORY_FEATURES);
    examples.push(...balance(own));
    if (set === basil) whole = examples.length;
  }
  const scores = crossValidate(examples, STORY_FEATURES, 10);
  const threshold = bestStoryThreshold(scores, examples, whole);
  return { story: fit(examples, STORY_FEATURES, { penalty: 0.003 }), same: threshold };
}

/** Where F1 on whole articles and balanced accuracy on twins are best together. */
function bestStoryThreshold(scores: number[], examples: Example[], whole: number): number {
  const labels = examples.map(example => (example.positive ? 'same' : 'other'));
  let best = { from: 0.5, sum: 0, f1: 0, twins: 0 };
  for (let from = 0.4; from < 0.9; from += 0.01) {
    const said = scores.map(score => (score >= from ? 'same' : 'other'));
    const f1 = f1Of(said.slice(0, whole), labels.slice(0, whole), 'same');
    const twins = balancedOf(said.slice(whole), labels.slice(whole));
    if (f1 + twins > best.sum) best = { from: Number(from.toFixed(2)), sum: f1 + twins, f1, twins };
  }
  console.log(`story: same from ${best.from}, held out F1 ${best.f1.toFixed(3)}, twins ${best.twins.toFixed(3)}`);
  return best.from;
}

function balancedOf(said: readonly string[], labels: readonly string[]): number {
  const right = (kind: string): number => said.filter((one, i) => one === kind && labels[i] === kind).length / labels.filter(label => label === kind).length;
  return (right('same') + right('other')) / 2;
}
