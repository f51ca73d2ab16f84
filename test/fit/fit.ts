// Makes src/engine/models.json: the weights of the engine's logistic models, each fitted on labelled data of its own kind.
//   npm run fit -- --bench FOLDER     (a folder with data/engine/*.dev.jsonl and the readers of its sets under lib/)
// quotation: hand-labelled pairs of quotations from BASIL articles.  told, stated: hand-labelled sentences of BASIL report pairs.
// speech: quoted passages of PolNeAR, attributed by people or not.  statement: REALSumm, PyrXSum (human content units), PropSegmEnt.   story: BASIL and ECB+ pairs.
// Prints cross-validated figures, whole groups (stories, pages) held out together.

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findParagraphs, type Article } from '../../src/engine/article.ts';
import { CLAIM_FEATURES, findShared } from '../../src/engine/claims/features.ts';
import { prepareText, STATEMENT_FEATURES, statementFeatures } from '../../src/engine/claims/statements.ts';
import { quotedWords } from '../../src/engine/quotations/align-quotations.ts';
import { relate } from '../../src/engine/quotations/relate.ts';
import { attribute } from '../../src/engine/quotations/attribute.ts';
import { findQuotations } from '../../src/engine/quotations/find.ts';
import { readQuotations } from '../../src/engine/quotations/quotations.ts';
import { SPEECH_FEATURES } from '../../src/engine/quotations/speech.ts';
import { readProfile } from '../../src/engine/story/profile.ts';
import { STORY_FEATURES, storyFeatures } from '../../src/engine/story/same-story.ts';
import { readArticle, reconcile, type Reading } from '../../src/engine/text/reading.ts';
import { auc, balance, crossValidate, fit, type Example } from './logistic.ts';

const { values: options } = parseArgs({ options: { bench: { type: 'string', default: '../shared/bench' } } });
const bench = resolve(options.bench);
const { shelf } = await import(`${bench}/lib/data.mjs`);
const files = shelf(`${bench}/data`, 'dev');
const sets = async (path: string): Promise<Record<string, { items(shelf: unknown): AsyncIterable<any> }>> => import(`${bench}/lib/yardsticks/${path}.mjs`);

type Bare = Omit<Example, 'weight'>;
const article = (given: { text: string; title?: string }): Article => ({ title: '', ...given, paragraphs: findParagraphs(given.text), completeness: 'full' });
const readings = new Map<string, Reading>();
const read = (given: { text: string; title?: string }): Reading => {
  const key = `${given.title ?? ''}\n${given.text}`;
  if (!readings.has(key)) readings.set(key, readArticle(article(given)));
  return readings.get(key)!;
};

const { quoteRelations, claimPairs } = await sets('compare');
const { polnear } = await sets('quotations');
const { realsumm, pyrxsum, propsegment } = await sets('claims');
const { basil, ecbplus } = await sets('story');

const models = {
  quotation: await fitQuotations(),
  ...await fitSpeech(),
  ...await fitClaims(),
  statement: await fitStatements(),
  ...await fitStory(),
};
writeFileSync(new URL('../../src/engine/models.json', import.meta.url), `${JSON.stringify(models, null, 1)}\n`);

async function fitQuotations(): Promise<unknown> {
  const examples: Bare[] = [];
  for await (const { request, gold, group } of quoteRelations.items(files)) {
    const words = [request.reference, request.report].map(given => {
      const reading = read(given);
      const inside = readQuotations(reading)[0];
      return quotedWords(reading.sentences.flatMap(s => s.words).filter(w => inside?.runs.some(run => w.start >= run.start && w.end <= run.end)));
    });
    examples.push({ features: relate(words[0], words[1]).features, positive: gold !== 'different', group });
  }
  const names = ['run', 'content', 'shorterShared', 'inner', 'sides'];
  report('quotation', balance(examples), names);
  return fit(balance(examples), names, { penalty: 0.01 });
}

/** Natural weights, and the threshold from which F1 and balanced accuracy together are best. */
async function fitSpeech(): Promise<Record<string, unknown>> {
  const examples: Example[] = [];
  for await (const { request, passages, group } of polnear.items(files)) {
    const reading = read(request.article);
    attribute(reading, findQuotations(reading.article), (quotation, features) => {
      const passage = passages.find((one: { start: number; end: number }) => quotation.runs.some(run => Math.min(run.end, one.end) - Math.max(run.start, one.start) > (one.end - one.start) / 2));
      if (passage) examples.push({ features, positive: passage.attributed, weight: 1, group });
    });
  }
  report('speech', balance(examples), SPEECH_FEATURES);
  const scores = crossValidate(examples, SPEECH_FEATURES, 10);
  const labels = examples.map(example => (example.positive ? 'speech' : 'label'));
  let best = { from: 0.5, sum: 0, f1: 0, accuracy: 0 };
  for (let from = 0.3; from < 0.97; from += 0.01) {
    const said = scores.map(score => (score >= from ? 'speech' : 'label'));
    const right = (kind: string): number => said.filter((one, i) => one === kind && labels[i] === kind).length / labels.filter(one => one === kind).length;
    const [f1, accuracy] = [f1Of(said, labels, 'speech'), (right('speech') + right('label')) / 2];
    // a remark taken for a label is lost to the reader, a label taken for a remark is one row too many: F1 weighs double
    if (2 * f1 + accuracy > best.sum) best = { from: Number(from.toFixed(2)), sum: 2 * f1 + accuracy, f1, accuracy };
  }
  console.log(`speech: from ${best.from}, F1 held out ${best.f1.toFixed(3)}, balanced accuracy ${best.accuracy.toFixed(3)}`);
  return { speech: fit(examples, SPEECH_FEATURES), speechFrom: best.from };
}

async function fitClaims(): Promise<Record<string, unknown>> {
  const told: Bare[] = [];
  const statuses: string[] = [];
  for await (const { request, gold, group } of claimPairs.items(files)) {
    const [reference, other] = reconcile(read(request.reference), read(request.report));
    const shared = findShared(reference, other);
    for (const claim of gold) {
      const inside = (one: { start: number; end: number }): number => Math.min(one.end, claim.end) - Math.max(one.start, claim.start);
      const nearest = shared.reduce((a, b) => (inside(b.sentence) > inside(a.sentence) ? b : a));
      told.push({ features: nearest.features, positive: claim.status !== 'missing', group });
      statuses.push(claim.status);
    }
  }
  const stated = told.map((example, i) => ({ ...example, positive: statuses[i] === 'stated' }));
  const keep = statuses.map(status => status !== 'conflicting');
  const balancedStated = balance(stated.filter((_, i) => keep[i]));
  report('told', balance(told), CLAIM_FEATURES);
  report('stated', balancedStated, CLAIM_FEATURES);
  const [toldModel, statedModel] = [fit(balance(told), CLAIM_FEATURES, { penalty: 0.02 }), fit(balancedStated, CLAIM_FEATURES, { penalty: 0.02 })];
  const toldScores = crossValidate(balance(told), CLAIM_FEATURES, 10);
  const statedScores = crossValidate(balance(stated), CLAIM_FEATURES, 10);
  const thresholds = bestThresholds(toldScores, statedScores, statuses);
  return { told: toldModel, stated: statedModel, toldFrom: thresholds.told, statedFrom: thresholds.stated };
}

function bestThresholds(told: number[], stated: number[], labels: string[]): { told: number; stated: number } {
  let best = { told: 0.5, stated: 0.5, f1: 0 };
  for (let t = 0.4; t < 0.7; t += 0.02) {
    for (let s = 0.3; s < 0.8; s += 0.02) {
      const said = told.map((value, i) => (value < t ? 'missing' : stated[i] >= s ? 'stated' : 'partly'));
      const f1 = ['stated', 'partly', 'missing'].reduce((sum, status) => sum + f1Of(said, labels, status), 0) / 3;
      if (f1 > best.f1) best = { told: Number(t.toFixed(2)), stated: Number(s.toFixed(2)), f1 };
    }
  }
  console.log(`claims: told from ${best.told}, stated from ${best.stated}, macro-F1 held out ${best.f1.toFixed(3)}`);
  return best;
}

function f1Of(said: string[], labels: string[], status: string): number {
  const hits = said.filter((one, i) => one === status && labels[i] === status).length;
  return 2 * hits / (said.filter(one => one === status).length + labels.filter(one => one === status).length || 1);
}

async function fitStatements(): Promise<unknown> {
  const examples: Example[] = [];
  for (const set of [realsumm, pyrxsum, propsegment]) {
    const own: Bare[] = [];
    for await (const { request, claims, group } of set.items(files)) {
      const prepared = prepareText(read(request.report));
      claims.forEach(({ label }: { label: boolean }, i: number) => own.push({ features: statementFeatures(request.claims[i], prepared).features, positive: label, group }));
    }
    report('statement', balance(own), STATEMENT_FEATURES);
    examples.push(...balance(own));
  }
  return fit(examples, STATEMENT_FEATURES);
}

async function fitStory(): Promise<Record<string, unknown>> {
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
  return { story: fit(examples, STORY_FEATURES, { penalty: 0.003 }), storySame: threshold };
}

/** Where the F1 of "same" is best. */
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

function report(name: string, examples: Example[], names: readonly string[]): void {
  const scores = crossValidate(examples, names);
  console.log(`${name}: ${examples.length} examples, AUC held out ${auc(scores, examples.map(e => e.positive)).toFixed(3)}`);
}
