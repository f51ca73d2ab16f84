// rivals: facts planted into real reports, against the facts of reports of one story as they are. Reports seldom
// contradict each other, so every fact that seems to differ in them is taken for one that does not.

import { articleOf, readArticle, type Reading } from '../../src/engine/index.ts';
import { overlap, spanAcross } from '../../src/engine/article.ts';
import { findShared } from '../../src/engine/claims/features.ts';
import { RIVAL_FEATURES, type RivalKind } from '../../src/engine/claims/one-thing.ts';
import { findCandidates, type Candidate } from '../../src/engine/claims/rivals.ts';
import { reconcile } from '../../src/engine/text/reading.ts';
import { files, read, rowsOf, sets } from './bench.ts';
import { crossValidate, fit, type Example } from './logistic.ts';
import { drawFrom, plantsIn, type LabelledPair, type Plant } from './plants.ts';

const { basil } = await sets('story');

const PENALTY = 0.01;
const FOLDS = 10;
const ROUNDS = 2; // plants in every place, of other values
/** Facts that may seem to differ in so many pairs of real reports, by kind. */
const ALARMS: Record<RivalKind, number> = { day: 0.03, date: 0.04, number: 0.04, name: 0.02 };

/** Candidates of which any will do: those of one plant, or of one fact of a report as it is. */
interface Group {
  kind: RivalKind;
  story: string;
  candidates: Candidate[];
}

export async function fitRivals(): Promise<{ rivals: Record<string, unknown>; rivalsFrom: Record<string, number> }> {
  const [planted, { natural, pairs }] = [plantAll(), await readNatural()];
  const fitted = (['day', 'date', 'number', 'name'] as const).map(kind => fitKind(kind, planted, natural, pairs));
  return {
    rivals: Object.fromEntries(fitted.map(({ kind, model }) => [kind, model])),
    rivalsFrom: Object.fromEntries(fitted.map(({ kind, level }) => [kind, level])),
  };
}

function fitKind(kind: RivalKind, planted: readonly Group[], natural: readonly Group[], pairs: number) {
  const [plants, facts] = [planted, natural].map(groups => groups.filter(group => group.kind === kind));
  const seen = plants.filter(({ candidates }) => candidates.length);
  const examples = [...seen, ...facts].flatMap((group, i): Example[] =>
    group.candidates.map(({ features }) => ({
      features,
      positive: i < seen.length,
      group: group.story,
      weight: 1 / group.candidates.length / (i < seen.length ? seen.length : facts.length),
    })),
  );
  const model = fit(examples, RIVAL_FEATURES, { penalty: PENALTY });
  const heldOut = crossValidate(examples, RIVAL_FEATURES, FOLDS, 0, { penalty: PENALTY });
  const best = bestOf([...seen, ...facts], heldOut);
  const ranked = best.slice(seen.length).sort((x, y) => y - x);
  const level = Number(ranked[Math.floor(ALARMS[kind] * pairs)].toFixed(2));
  const found = best.slice(0, seen.length).filter(score => score > level).length;
  console.log(
    `rivals, ${kind}: ${plants.length} plants, ${seen.length} with a candidate, ${found} named held out, ` +
      `where ${ALARMS[kind]} a pair of ${pairs} are named as they are; from ${level}`,
  );
  return { kind, model, level };
}

/** The best score of each group. */
function bestOf(groups: readonly Group[], scores: readonly number[]): number[] {
  let at = 0;
  return groups.map(({ candidates }) => Math.max(...candidates.map(() => scores[at++])));
}

function plantAll(): Group[] {
  const draw = drawFrom(7);
  return rowsOf<LabelledPair>('claim_pairs').flatMap(pair =>
    Array.from({ length: ROUNDS }, () => plantsIn(pair, draw)).flatMap(plants =>
      plants.map(plant => ({ kind: plant.kind, story: pair.story, candidates: pointingAt(pair, plant) })),
    ),
  );
}

/** Candidates that hold the planted words against those that stood there. */
function pointingAt(pair: LabelledPair, plant: Plant): Candidate[] {
  const report = readArticle(articleOf({ text: plant.report }));
  return candidatesIn(read({ text: pair.reference_text }), report).filter(({ a, b, kind }) => {
    const was = a.sentence.words.slice(...a.fact.range).map(({ text }) => text);
    const here = overlap(spanAcross(b.sentence.words, ...b.fact.range), plant) > 0;
    return kind === plant.kind && here && was.some(word => plant.was.includes(word));
  });
}

function candidatesIn(reference: Reading, report: Reading): Candidate[] {
  const [a, b] = reconcile(reference, report);
  return findCandidates(a, b, { shared: findShared(a, b, new Map()), mirrored: findShared(b, a, new Map()) });
}

async function readNatural(): Promise<{ natural: Group[]; pairs: number }> {
  const natural: Group[] = [];
  let pairs = 0;
  for await (const { request, label, group } of basil.items(files)) {
    if (!label) continue;
    pairs++;
    const found = candidatesIn(read(request.reference), read(request.report));
    for (const fact of new Set(found.map(({ a }) => a))) {
      const candidates = found.filter(({ a }) => a === fact);
      natural.push({ kind: candidates[0].kind, story: group, candidates });
    }
  }
  return { natural, pairs };
}
