// The whole comparison of two articles: read both once, then quotations, story, claims, wording, origin, in that order.

import { overlap, type Article, type Passage } from './article.ts';
import { findAdded, judgeClaims, passageOf, type AddedClaim, type Claim } from './claims/claims.ts';
import { findShared } from './claims/features.ts';
import { findQuotedAlike, findUnprinted } from './claims/quoted.ts';
import { matchQuotations, type QuotationMatch } from './quotations/match.ts';
import { readQuotations } from './quotations/quotations.ts';
import { findOrigin, type Origin } from './story/origin.ts';
import { readProfile } from './story/profile.ts';
import { judgeStory, type Verdict } from './story/same-story.ts';
import { readArticle, reconcile, type Reading, type ReadSentence } from './text/reading.ts';
import { alignPairs, wordingOf, type WordingPair } from './wording/pairs.ts';

export interface Withheld {
  reason: 'different-story' | 'partial-text' | 'live-blog' | 'too-short' | 'language';
  message: string;
}

export interface Story {
  verdict: Verdict;
  /** 0 to 1 */
  score: number;
  /** why "missing" and "only here" are not to be shown */
  withheld?: Withheld;
}

export interface Comparison {
  reference: Article;
  report: Article;
  story: Story;
  quotations: QuotationMatch[];
  /** every claim of the reference, in its order */
  claims: Claim[];
  /** claims only in the report */
  added: AddedClaim[];
  /** aligned, differently worded */
  wording: WordingPair[];
  /** unquoted text both carry word for word */
  origin: Origin;
  /** every sentence of the report, in its order, with what it does for the claims of the reference */
  sentences: ReportSentence[];
}

export interface ReportSentence extends Passage { status: 'stated' | 'partly' | 'conflicting' | 'added' | 'other' }

const TOO_SHORT = 60; // words

export const compare = (reference: Article, report: Article): Comparison => compareReadings(readArticle(reference), readArticle(report));

/** The same for articles that are read already. */
export function compareReadings(reference: Reading, report: Reading): Comparison {
  const [left, right] = reconcile(reference, report);
  const quotations = { reference: readQuotations(left), report: readQuotations(right) };
  const matches = matchQuotations(left, right, quotations);
  const shared = findShared(left, right, findUnprinted(left, matches, 'reference'));
  const mirrored = findShared(right, left, findUnprinted(right, matches, 'report'));
  const pairs = alignPairs(left, right, shared, mirrored);
  const claims = judgeClaims(left, right, { shared, pairs, quotedAlike: findQuotedAlike(left, right, matches) });
  const added = findAdded(right, left, mirrored, new Set(quotedIn(right, matches)));
  return {
    reference: left.article, report: right.article,
    story: judge(left, right),
    quotations: matches,
    claims, added,
    wording: wordingOf(left, right, pairs.values(), matches),
    origin: findOrigin(left, right, quotations),
    sentences: placeSentences(right, claims, added),
  };
}

/** Sentences of the report that print a quotation of the reference. */
function quotedIn(report: Reading, matches: readonly QuotationMatch[]): ReadSentence[] {
  const runs = matches.flatMap(match => (match.reference && match.report ? match.report.runs : []));
  return report.sentences.filter(sentence => runs.some(run => overlap(run, sentence) > 0));
}

const STRENGTH: Record<ReportSentence['status'], number> = { conflicting: 4, stated: 3, partly: 2, added: 1, other: 0 };

function placeSentences(report: Reading, claims: readonly Claim[], added: readonly AddedClaim[]): ReportSentence[] {
  const statuses = new Map<number, ReportSentence['status']>(added.map(claim => [claim.report.start, 'added']));
  for (const { status, evidence, further } of claims) {
    if (status === 'missing') continue;
    for (const passage of [evidence, further]) {
      if (passage && STRENGTH[status] > STRENGTH[statuses.get(passage.start) ?? 'other']) statuses.set(passage.start, status);
    }
  }
  return report.sentences.map(sentence => ({ ...passageOf(report, sentence), status: statuses.get(sentence.start) ?? 'other' }));
}

/** The story verdict alone. */
export function compareStory(reference: Article, report: Article): Story {
  const [left, right] = reconcile(readArticle(reference), readArticle(report));
  return judge(left, right);
}

function judge(left: Reading, right: Reading): Story {
  const judged = judgeStory(readProfile(left), readProfile(right));
  const withheld = withhold(left.article, right, left, judged.verdict);
  return { ...judged, ...(withheld && { withheld }) };
}

function withhold(reference: Article, report: Reading, left: Reading, verdict: Verdict): Withheld | undefined {
  const words = ({ sentences }: Reading): number => sentences.reduce((sum, sentence) => sum + sentence.words.filter(word => !word.mark).length, 0);
  const languageOf = ({ lang }: Article): string | undefined => lang?.slice(0, 2).toLowerCase();
  const [a, b] = [languageOf(reference), languageOf(report.article)];
  if (a && b && a !== b) return { reason: 'language', message: 'The two texts are in different languages.' };
  if (report.article.completeness === 'partial') return { reason: 'partial-text', message: 'Only the start of this article can be read.' };
  if (report.article.completeness === 'live-blog') return { reason: 'live-blog', message: 'A live blog changes and has no end, so Missing is withheld.' };
  if (reference.completeness === 'partial') return { reason: 'partial-text', message: 'Only the start of the reference was saved.' };
  if (Math.min(words(report), words(left)) < TOO_SHORT) return { reason: 'too-short', message: 'Under 60 words: too little to compare.' };
  if (verdict === 'different') return { reason: 'different-story', message: 'The two texts report different stories.' };
  if (verdict === 'related') return { reason: 'different-story', message: 'The two texts share people or a topic, but report another event.' };
  return undefined;
}
