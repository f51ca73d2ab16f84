// What became of each claim of the reference: stated, in part, missing, or told differently; with the nearest passage.

import { sliceOf, type Passage, type Span } from '../article.ts';
import { probability, type Model } from '../logistic.ts';
import fitted from './model.json' with { type: 'json' };
import { CUE_VERBS, TITLES } from '../text/lexicon.ts';
import { isContent, type Reading, type ReadSentence } from '../text/reading.ts';
import { lowerOf } from '../text/words.ts';
import type { Change } from '../wording/change.ts';
import type { AlignedPair } from '../wording/pairs.ts';
import type { ClaimFeature, SharedSentence } from './features.ts';
import { isFurniture, withoutDateline } from './furniture.ts';
import { rankImportance } from './importance.ts';
import { findLacking } from './lacking.ts';

export interface Claim {
  reference: Passage;
  status: 'stated' | 'partly' | 'missing' | 'conflicting';
  /** conflicting only because the report is later and things moved on */
  superseded?: true;
  /** how far the report carries it, 0 to 1 */
  score: number;
  /** 0 to 1, for ranking */
  importance: number;
  /** nearest passage of the report, also when missing; null only if there is no text */
  evidence: Passage | null;
  /** a second passage, where the nearest alone does not carry what is carried */
  further?: Passage;
  changes: Change[];
}

export interface AddedClaim { report: Passage; score: number; importance: number; nearest: Passage | null }

const TOLD: Model<ClaimFeature> = fitted.told;
const STATED: Model<ClaimFeature> = fitted.stated;
/** Share of a claim's weight that one sentence must carry before a differing fact in it is a conflict and not another matter (0.35 to 0.65 do the same). */
const SAME_MATTER = 0.5;
const FACTS = new Set(['number', 'date', 'name', 'negation']);
const EXPECTED = /\b(?:will|would|expected to|set to|due to|plans? to|scheduled|is to|are to|likely to)\b/i;
const LATER = 3_600_000; // milliseconds after which a report can know more

/** Share of a claim's weight that two sentences must carry, whatever the sentences around promise (+0.2 points of macro-F1). */
const LEAST_TOLD = 0.15;

const JUST_UNDER = 0.01;

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
  /** sentences whose quotation the report prints, with the index of its sentence */
  quotedAlike: ReadonlyMap<ReadSentence, number>;
}

/** A claim whose quotation is printed is told, at least in part; any score over the threshold says so (0.55 to 0.9 do the same). */
const QUOTED_SCORE = 0.7;

export function judgeClaims(reference: Reading, report: Reading, { shared, pairs, quotedAlike }: Known): Claim[] {
  const importance = rankImportance(reference);
  return shared.flatMap((one, place) => {
    if (!(isClaim(one.sentence) || isHeadline(one.sentence, place, reference)) || isRepeated(one.sentence, place, reference)) return [];
    const printed = quotedAlike.get(one.sentence);
    const score = Math.max(scoreTold(one), printed === undefined ? 0 : QUOTED_SCORE);
    const pair = pairs.get(one.sentence);
    const told = isTold(score);
    const conflicts = told && pair && one.one >= SAME_MATTER ? pair.changes.filter(change => FACTS.has(change.kind) && change.severity === 'material') : [];
    const status = conflicts.length ? 'conflicting' : !told ? 'missing' : isStated(one) ? 'stated' : 'partly';
    const nearest = printed !== undefined && scoreTold(one) < QUOTED_SCORE ? printed : one.best;
    const [evidence, further] = [nearest, status === 'missing' ? -1 : one.helper].map(at => report.sentences[at]);
    const claim: Claim = {
      reference: passageOf(reference, one.sentence), status, score, importance: importance[place],
      evidence: evidence ? passageOf(report, evidence) : null,
      ...(further && { further: passageOf(report, further) }),
      changes: [...conflicts, ...(status === 'partly' ? lackingChanges(reference, one.sentence, [evidence, further]) : [])],
    };
    return [status === 'conflicting' && movedOn(reference, report, one.sentence) ? { ...claim, superseded: true as const } : claim];
  });
}

/** Share of its weight: a report's sentence of which the reference carries less is news, however much around it is known; unless it is surely told. */
const LEAST_SHARED = 0.45;
/** Score from which it is surely told. Both were set by reading what was listed for pairs of real reports; no labels say what is only here. */
const CLOSE = 0.85;

/**
 * Claims that only the report makes.
 * @param printed sentences whose quotation the reference prints too
 */
export function findAdded(report: Reading, reference: Reading, mirrored: readonly SharedSentence[], printed: ReadonlySet<ReadSentence>): AddedClaim[] {
  const importance = rankImportance(report);
  return mirrored.flatMap((one, place) => {
    const score = scoreTold(one);
    // a standfirst sums up what the text goes on to say
    if (report.article.paragraphs[one.sentence.paragraph]?.role === 'standfirst') return [];
    if (score >= CLOSE || (isTold(score) && one.two >= LEAST_SHARED) || printed.has(one.sentence) || !isClaim(one.sentence) || isRepeated(one.sentence, place, report)) return [];
    return [{
      report: passageOf(report, one.sentence), score, importance: importance[place],
      nearest: one.best >= 0 ? passageOf(reference, reference.sentences[one.best]) : null,
    }];
  });
}

export const passageOf = ({ article }: Reading, sentence: Span & { paragraph: number }): Passage =>
  ({ ...sliceOf(article.text, sentence), paragraph: sentence.paragraph });

const LEAST_WORDS = 2; // of content, titles and cues left out
const HEADING = 12; // words; a longer line without an end mark is a sentence all the same (6 to 20 do the same)

/** A sentence that can be checked: headings, furniture and bare transitions (“That’s correct,” she said) say too little. */
function isClaim(sentence: ReadSentence): boolean {
  const [words, { text }] = [withoutDateline(sentence), sentence];
  if (isFurniture(sentence)) return false;
  if (words.length < HEADING && !/[.!?…:;]["”’»)\]]*$|[,”"’]$/.test(text)) return false;
  return words.filter(word => !word.mark && !word.function && !TITLES.has(word.form) && !CUE_VERBS.has(lowerOf(word))).length >= LEAST_WORDS;
}

const LEAD_PARAGRAPHS = 2; // in which a headline or a standfirst stands
const HEADLINE_WORDS = 4; // of content
const TAKEN_UP = 0.67; // share of them; in 592 articles nine opening lines have 0.7 and more, all of them headlines

/** A line that opens the text and is taken up by what follows says what the article says; any other heading only names a part of it. */
function isHeadline(sentence: ReadSentence, place: number, { sentences }: Reading): boolean {
  if (sentence.paragraph >= LEAD_PARAGRAPHS || isFurniture(sentence)) return false;
  const content = sentence.words.filter(isContent);
  const taken = content.filter(({ stem }) => sentences.some(({ stems }, at) => at > place && stems.has(stem)));
  return content.length >= HEADLINE_WORDS && taken.length >= TAKEN_UP * content.length;
}

const REPEATED = 0.85; // share of its words
const SOON = 4; // sentences within which the body says a standfirst again

/** A standfirst that the body says again in full is one claim, not two. */
function isRepeated(sentence: ReadSentence, place: number, { sentences, article }: Reading): boolean {
  if (sentence.paragraph >= LEAD_PARAGRAPHS && article.paragraphs[sentence.paragraph]?.role !== 'standfirst') return false;
  const stems = sentence.words.filter(word => !word.mark && !word.function).map(word => word.stem);
  return sentences.slice(place + 1, place + 1 + SOON).some(later => later.paragraph > sentence.paragraph
    && stems.filter(stem => later.stems.has(stem)).length >= REPEATED * stems.length);
}

/** What the evidence lacks, as changes with nothing on the report's side. */
const lackingChanges = ({ article }: Reading, sentence: ReadSentence, evidence: readonly (ReadSentence | undefined)[]): Change[] =>
  findLacking(article.text, sentence, evidence.filter(one => one !== undefined)).map(reference => ({ kind: 'wording', severity: 'minor', reference, report: null }));

function movedOn(reference: Reading, report: Reading, sentence: ReadSentence): boolean {
  const [earlier, later] = [reference.article.publishedTime, report.article.publishedTime].map(time => Date.parse(time ?? ''));
  return later - earlier > LATER && EXPECTED.test(sentence.text);
}
