// What became of each claim of the reference: stated, in part, missing, or told differently; with the nearest passage.

import type { Passage } from '../article.ts';
import type { AlignedPair } from '../changes/aligned-pair.ts';
import { probability, type Model } from '../logistic.ts';
import fitted from './model.json' with { type: 'json' };
import { passageOf, type Reading, type ReadSentence } from '../text/reading.ts';
import { findWords, isA } from '../text/words.ts';
import type { Change } from '../changes/change.ts';
import type { Quantity } from '../facts/quantity.ts';
import { scoreNear } from './evidence.ts';
import { isClaim, isHeadline, isRepeated, isWhole } from './checkable.ts';
import type { ClaimFeature, SharedSentence } from './features.ts';
import { rankImportance } from './importance.ts';
import { findLacking } from './lacking.ts';
import type { Rival } from './rivals.ts';
import type { Topic } from './topics.ts';
import { findUnanswered } from './unanswered.ts';

/** A claim of the reference, and how far the report carries it. */
export interface Claim {
  reference: Passage;
  status: 'stated' | 'partly' | 'missing' | 'conflicting';
  /** conflicting only because the report is later and things moved on */
  superseded?: true;
  /** how far the report carries it, 0 to 1 */
  score: number;
  /** 0 to 1, for ranking */
  importance: number;
  /** the post of somebody else that says it, where the report shows one and does not tell it itself */
  post?: string;
  /** what other claims that are not told, or not in full, are about too */
  topic?: Topic;
  /** how surely the nearest passage tells some of it, 0 to 1 */
  near: number;
  /** nearest passage of the report, also when missing; null only if there is no text */
  evidence: Passage | null;
  /** a second passage, where the nearest alone does not carry what is carried */
  further?: Passage;
  changes: Change[];
}

/** A claim that only the report makes. */
export interface AddedClaim {
  report: Passage;
  score: number;
  importance: number;
  /** what others of these are about too */
  topic?: Topic;
  nearest: Passage | null;
  /** how surely the nearest passage tells some of it, 0 to 1 */
  near: number;
}

const TOLD: Model<ClaimFeature> = fitted.told;
const STATED: Model<ClaimFeature> = fitted.stated;
/**
 * Share of a claim's weight that one sentence must carry before a differing fact in it is a conflict and not another
 * matter (0.35 to 0.65 do the same).
 */
const SAME_MATTER = 0.5;
const LATER = 3_600_000; // milliseconds after which a report can know more

/**
 * Share of a claim's weight that two sentences must carry, whatever the sentences around promise (+0.2 points of
 * macro-F1).
 */
const LEAST_TOLD = 0.15;

const JUST_UNDER = 0.01;
/**
 * A claim whose quotation is printed is told, at least in part; any score over the threshold says so (0.55 to 0.9 do
 * the same).
 */
const QUOTED_SCORE = 0.7;

function scoreTold({ features, two }: SharedSentence): number {
  const score = probability(TOLD, features);
  return two >= LEAST_TOLD ? score : Math.min(score, fitted.toldFrom - JUST_UNDER);
}

const isTold = (score: number): boolean => score >= fitted.toldFrom;
const isStated = ({ features }: SharedSentence): boolean => probability(STATED, features) >= fitted.statedFrom;

/** What the comparison knows when claims are judged. */
export interface Known {
  shared: readonly SharedSentence[];
  pairs: ReadonlyMap<ReadSentence, AlignedPair>;
  /** facts of sentences that the report tells otherwise */
  rivals: ReadonlyMap<ReadSentence, Rival[]>;
  /** sentences of an earlier version that the report, a later one, has no more; undefined of any other report */
  removed: ReadonlySet<ReadSentence> | undefined;
  /** sentences whose quotation the report prints, with the index of its sentence */
  quotedAlike: ReadonlyMap<ReadSentence, number>;
}

/** Every claim of the reference, in its order. */
export function judgeClaims(reference: Reading, report: Reading, known: Known): Claim[] {
  const importance = rankImportance(reference, report);
  const open = findUnanswered(reference, report);
  const stems = new Set(report.sentences.flatMap(sentence => [...sentence.stems]));
  return known.shared.flatMap((one, place) => {
    const { sentence } = one;
    const isRemoved = known.removed?.has(sentence);
    const claims = isClaim(sentence) || isHeadline(sentence, place, reference);
    if (!(isRemoved && isWhole(sentence)) && (!claims || isRepeated(sentence, place, reference))) return [];
    return [asRevised(judgeClaim(one, importance[place], reference, report, known, { open, stems }), isRemoved)];
  });
}

/** Of a later version no likeness tells: a sentence is there no more, or it is. */
function asRevised(claim: Claim, isRemoved: boolean | undefined): Claim {
  if (isRemoved === undefined || claim.status === 'conflicting') return claim;
  if (isRemoved) return { ...claim, status: 'missing', score: Math.min(claim.score, fitted.toldFrom), changes: [] };
  return { ...claim, status: 'stated', score: Math.max(claim.score, fitted.toldFrom), changes: [] };
}

function judgeClaim(
  one: SharedSentence,
  importance: number,
  reference: Reading,
  report: Reading,
  { pairs, quotedAlike, rivals }: Known,
  { open, stems }: { open: ReadonlyMap<ReadSentence, Quantity[]>; stems: ReadonlySet<string> },
): Claim {
  const { sentence, best, helper } = one;
  const printed = quotedAlike.get(sentence);
  const own = scoreTold(one);
  const score = Math.max(own, printed === undefined ? 0 : QUOTED_SCORE);
  const told = isTold(score);
  const inPrint = printed !== undefined && own < QUOTED_SCORE;
  const nearest = inPrint ? printed : best;
  const changed = told && one.one >= SAME_MATTER ? conflictsOf(pairs.get(sentence)) : [];
  const rival = !changed.length ? (rivals.get(sentence) ?? []) : [];
  const conflicts = changed.length ? changed : rival.map(({ change }) => change);
  const [evidence, further] = rival.length
    ? [rival[0].report]
    : [nearest, told ? helper : -1].map(at => report.sentences[at]);
  const whole = isStated(one) && !open.get(sentence)?.length && one.features.unprinted < UNPRINTED;
  const carried = whole ? 'stated' : 'partly';
  const unchanged = told ? carried : 'missing';
  const status = conflicts.length ? 'conflicting' : unchanged;
  return {
    reference: passageOf(reference, sentence),
    status,
    score,
    importance,
    near: inPrint || rival.length ? 1 : scoreNear(one.likeness),
    evidence: evidence ? passageOf(report, evidence) : null,
    ...(further && { further: passageOf(report, further) }),
    changes: status === 'partly' ? lackingChanges(reference, sentence, [evidence, further], stems) : conflicts,
    ...(status === 'conflicting' && movedOn(reference, report, sentence, conflicts) && { superseded: true as const }),
  };
}

/** Share of a claim that is quoted words the report does not print: the rest, who spoke and where, is not the claim. */
const UNPRINTED = 0.5;

const conflictsOf = (pair: AlignedPair | undefined): Change[] =>
  pair?.changes.filter(({ severity }) => severity === 'material') ?? [];

/**
 * Share of its weight: a report's sentence of which the reference carries less is news, however much around it is
 * known; unless it is surely told.
 */
const LEAST_SHARED = 0.45;
/** Score from which it is surely told. Neither is measured: no labels say what is only here. */
const CLOSE = 0.85;

/**
 * Claims that only the report makes.
 * @param printed sentences whose quotation the reference prints too
 * @param put sentences that a later version has put in, where the report is one
 */
export function findAdded(
  report: Reading,
  reference: Reading,
  mirrored: readonly SharedSentence[],
  printed: ReadonlySet<ReadSentence>,
  put?: ReadonlySet<ReadSentence>,
): AddedClaim[] {
  const importance = rankImportance(report, reference);
  return mirrored.flatMap((one, place) => {
    const { sentence, two } = one;
    const score = scoreTold(one);
    const known = score >= CLOSE || (isTold(score) && two >= LEAST_SHARED) || printed.has(sentence);
    // a standfirst sums up what the text goes on to say
    const summary = report.article.paragraphs[sentence.paragraph]?.role === 'standfirst';
    const isAdded = !(known || summary || !isClaim(sentence) || isRepeated(sentence, place, report));
    if (!(put ? put.has(sentence) && isWhole(sentence) : isAdded)) return [];
    return [
      {
        report: passageOf(report, sentence),
        score,
        importance: importance[place],
        near: scoreNear(one.likeness),
        nearest: one.best >= 0 ? passageOf(reference, reference.sentences[one.best]) : null,
      },
    ];
  });
}

/** What the evidence lacks, as changes with nothing on the report's side. */
const lackingChanges = (
  { article }: Reading,
  sentence: ReadSentence,
  evidence: readonly (ReadSentence | undefined)[],
  stems: ReadonlySet<string>,
): Change[] =>
  findLacking(
    article.text,
    sentence,
    evidence.filter(one => one !== undefined),
    stems,
  ).map(reference => ({ kind: 'wording', severity: 'minor', reference, report: null }));

function movedOn(reference: Reading, report: Reading, sentence: ReadSentence, conflicts: readonly Change[]): boolean {
  const [earlier, later] = [reference.article.publishedTime, report.article.publishedTime].map(time =>
    Date.parse(time ?? ''),
  );
  if (!(later - earlier > LATER)) return false;
  return (
    reference.language.expectation.test(sentence.text) ||
    (sentence.words.some(word => isA(word, 'risingTolls')) && conflicts.every(hasRisen))
  );
}

/** Tolls only rise: a higher one in a later report is news, not a contradiction. */
function hasRisen({ kind, reference, report }: Change): boolean {
  const [before, after] = [reference, report].map(
    span => findWords(span?.text ?? '').find(({ value }) => value !== null)?.value ?? NaN,
  );
  return kind === 'number' && after > before;
}
