// told, stated: hand-labelled sentences of BASIL report pairs; told also the mirror image: a report's sentence that is
// evidence for some claim is told by the reference, one that is evidence for none is not.  statement: REALSumm, PyrXSum
// (human content units), PropSegmEnt.

import { overlap, type Span } from '../../src/engine/article.ts';
import { CLAIM_FEATURES, findShared, type SharedSentence } from '../../src/engine/claims/features.ts';
import { findSaid } from '../../src/engine/claims/quoted.ts';
import { prepareText, STATEMENT_FEATURES, statementFeatures } from '../../src/engine/claims/statements.ts';
import { matchQuotations } from '../../src/engine/quotations/match.ts';
import { readQuotations } from '../../src/engine/quotations/quotations.ts';
import { reconcile } from '../../src/engine/text/reading.ts';
import { auc, balance, crossValidate, fit, type Example } from './logistic.ts';
import { fitRivals } from './rivals.ts';
import { f1Of, files, read, report, sets, type Bare } from './bench.ts';

const { claimPairs } = await sets('compare');
const { realsumm, pyrxsum, propsegment } = await sets('claims');

const PENALTY = 0.02; // some thousand examples only

/** Divisions into folds: fifty pairs are few, and one division is as good as another. */
const SEEDS = [0, 1, 2, 3, 4];

/** Pairs of one story share their texts: “story:reference>report”. */
const storyOf = (pair: string): string => pair.split(':')[0];

export const fitClaims = async (): Promise<unknown> => ({
  ...(await fitSentences()),
  ...(await fitRivals()),
  statement: await fitStatements(),
});

async function fitSentences(): Promise<Record<string, unknown>> {
  const told: Bare[] = [];
  const mirrored: Bare[] = [];
  const near: Bare[] = [];
  const statuses: string[] = [];
  for await (const { request, gold, group } of claimPairs.items(files)) {
    const [reference, other] = reconcile(read(request.reference), read(request.report));
    const matches = matchQuotations(reference, other, {
      reference: readQuotations(reference),
      report: readQuotations(other),
    });
    const shared = findShared(reference, other, findSaid(reference, matches, 'reference'));
    const back = findShared(other, reference, findSaid(other, matches, 'report'));
    for (const claim of gold) {
      const nearest = shared.reduce((a, b) => (overlap(b.sentence, claim) > overlap(a.sentence, claim) ? b : a));
      told.push({ features: nearest.features, positive: claim.status !== 'missing', group: storyOf(group) });
      statuses.push(claim.status);
      near.push(nearExample(nearest, back, claim, storyOf(group)));
    }
    mirrored.push(...mirror(back, gold, storyOf(group)));
  }
  const stated = told.map((example, i) => ({ ...example, positive: statuses[i] === 'stated' }));
  const keep = statuses.map(status => status !== 'conflicting');
  const balancedStated = balance(stated.filter((_, i) => keep[i]));
  report('stated', balancedStated, CLAIM_FEATURES);
  const toldBoth = [
    ...balance(told),
    ...balance(mirrored).map(example => ({ ...example, weight: example.weight * MIRROR_WEIGHT })),
  ];
  const [toldModel, statedModel] = [
    fit(toldBoth, CLAIM_FEATURES, { penalty: PENALTY }),
    fit(balancedStated, CLAIM_FEATURES, { penalty: PENALTY }),
  ];
  const rounds = SEEDS.map(seed => ({
    told: crossValidate(toldBoth, CLAIM_FEATURES, 10, seed, { penalty: PENALTY }).slice(0, told.length),
    stated: crossValidate(balance(stated), CLAIM_FEATURES, 10, seed, { penalty: PENALTY }),
  }));
  console.log(
    `told: ${told.length} examples and ${mirrored.length} mirrored, AUC held out ${auc(
      rounds[0].told,
      told.map(({ positive }) => positive),
    ).toFixed(3)}`,
  );
  report('near', balance(near), ['likeness']);
  return {
    told: toldModel,
    stated: statedModel,
    near: fit(
      near.map(example => ({ ...example, weight: 1 })),
      ['likeness'],
    ),
    ...bestThresholds(rounds, statuses),
  };
}

/**
 * Against 1 for a claim that was labelled itself; nobody looked for everything that a report's sentence shares (0.25 to
 * 1 do the same).
 */
const MIRROR_WEIGHT = 0.5;
const LEAST_WORDS = 6; // marks counted; shorter ones are no claims as often as not

/** The report's sentences, told where some claim has them as evidence. */
function mirror(shared: readonly SharedSentence[], gold: readonly Labelled[], group: string): Bare[] {
  const evidence = gold.filter(({ status }) => status !== 'missing').flatMap(claim => claim.evidence);
  return shared
    .filter(({ sentence }) => sentence.words.length >= LEAST_WORDS)
    .map(one => ({ features: one.features, positive: isAmong(one, evidence), group }));
}

/** Whether most of a sentence lies in these spans. */
const isAmong = ({ sentence }: SharedSentence, spans: readonly Span[]): boolean =>
  spans.reduce((sum, span) => sum + overlap(span, sentence), 0) > (sentence.end - sentence.start) / 2;

/** Is the sentence found to be nearest one that the labels point to? */
const nearExample = (
  { likeness, best }: SharedSentence,
  others: readonly SharedSentence[],
  { status, evidence }: Labelled,
  group: string,
): Bare => ({
  features: { likeness },
  positive: status !== 'missing' && best >= 0 && isAmong(others[best], evidence),
  group,
});

interface Labelled extends Span {
  status: string;
  evidence: Span[];
}

interface Round {
  told: number[];
  stated: number[];
}

/**
 * Macro-F1, in points of a hundredth, by which thresholds may differ and yet be equally good: the data is too small to
 * tell them apart.
 */
const EQUALLY_GOOD = 0.3;

/**
 * The lowest of the best thresholds of told, by macro-F1 as the mean over several divisions into folds: a false
 * "missing" costs more trust than a true one earns.
 */
function bestThresholds(rounds: readonly Round[], labels: string[]): { toldFrom: number; statedFrom: number } {
  const tried: { toldFrom: number; statedFrom: number; f1: number }[] = [];
  for (let t = 0.4; t < 0.6; t += 0.02) {
    for (let s = 0.3; s < 0.8; s += 0.02) {
      const f1 =
        rounds.reduce((sum, { told, stated }) => {
          const carried = (i: number): string => (stated[i] >= s ? 'stated' : 'partly');
          return (
            sum +
            macroF1(
              told.map((value, i) => (value < t ? 'missing' : carried(i))),
              labels,
            )
          );
        }, 0) / rounds.length;
      tried.push({ toldFrom: Number(t.toFixed(2)), statedFrom: Number(s.toFixed(2)), f1 });
    }
  }
  const most = Math.max(...tried.map(({ f1 }) => f1));
  const good = tried.filter(({ f1 }) => f1 >= most - EQUALLY_GOOD / 100);
  const toldFrom = Math.min(...good.map(one => one.toldFrom));
  const { f1, statedFrom } = tried.filter(one => one.toldFrom === toldFrom).reduce((a, b) => (b.f1 > a.f1 ? b : a));
  console.log(
    `claims: told from ${toldFrom}, stated from ${statedFrom}, macro-F1 held out ${f1.toFixed(3)}, at best ${most.toFixed(3)}`,
  );
  return { toldFrom, statedFrom };
}

const macroF1 = (said: readonly string[], labels: readonly string[]): number =>
  ['stated', 'partly', 'missing'].reduce((sum, status) => sum + f1Of(said, labels, status), 0) / 3;

async function fitStatements(): Promise<unknown> {
  const examples: Example[] = [];
  for (const set of [realsumm, pyrxsum, propsegment]) {
    const own: Bare[] = [];
    for await (const { request, claims, group } of set.items(files)) {
      const prepared = prepareText(read(request.report));
      claims.forEach(({ label }: { label: boolean }, i: number) =>
        own.push({ features: statementFeatures(request.claims[i], prepared).features, positive: label, group }),
      );
    }
    report('statement', balance(own), STATEMENT_FEATURES);
    examples.push(...balance(own));
  }
  return fit(examples, STATEMENT_FEATURES);
}
