// story: BASIL pairs of whole articles and ECB+ pairs of twin events.

import { readProfile } from '../../src/engine/story/profile.ts';
import { STORY_FEATURES, storyFeatures } from '../../src/engine/story/same-story.ts';
import { f1Of, files, read, report, sets, type Bare } from './bench.ts';
import { balance, crossValidate, fit, type Example } from './logistic.ts';

const { basil, ecbplus } = await sets('story');

export async function fitStory(): Promise<unknown> {
  const examples: Example[] = [];
  let whole = 0; // pairs of whole articles, which come first and which the threshold is for
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
  const threshold = bestStoryThreshold(scores.slice(0, whole), examples.slice(0, whole));
  return { story: fit(examples, STORY_FEATURES, { penalty: 0.003 }), same: threshold };
}

function bestStoryThreshold(scores: number[], examples: Example[]): number {
  let best = { from: 0.5, f1: 0 };
  for (let from = 0.4; from < 0.9; from += 0.01) {
    const said = scores.map(score => (score >= from ? 'same' : 'other'));
    const f1 = f1Of(said, examples.map(e => (e.positive ? 'same' : 'other')), 'same');
    if (f1 > best.f1) best = { from: Number(from.toFixed(2)), f1 };
  }
  console.log(`story: same from ${best.from}, F1 held out ${best.f1.toFixed(3)}`);
  return best.from;
}
