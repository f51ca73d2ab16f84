// told, stated: hand-labelled sentences of BASIL report pairs.  statement: REALSumm, PyrXSum (human content units), PropSegmEnt.

import { CLAIM_FEATURES, findShared } from '../../src/engine/claims/features.ts';
import { prepareText, STATEMENT_FEATURES, statementFeatures } from '../../src/engine/claims/statements.ts';
import { reconcile } from '../../src/engine/text/reading.ts';
import { f1Of, files, read, report, sets, type Bare } from './bench.ts';
import { balance, crossValidate, fit, type Example } from './logistic.ts';

const { claimPairs } = await sets('compare');
const { realsumm, pyrxsum, propsegment } = await sets('claims');

export const fitClaims = async (): Promise<unknown> => ({ ...await fitSentences(), statement: await fitStatements() });

async function fitSentences(): Promise<Record<string, unknown>> {
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
