// The whole comparison of two articles: read both once, then quotations, story, claims, wording, origin, in that order.

import type { Article } from './article.ts';
import { findAdded, judgeClaims, type AddedClaim, type Claim } from './claims/claims.ts';
import { findShared } from './claims/features.ts';
import { matchQuotations, type QuotationMatch } from './quotations/match.ts';
import { readQuotations } from './quotations/quotations.ts';
import { findOrigin, type Origin } from './story/origin.ts';
import { readProfile } from './story/profile.ts';
import { judgeStory, type Verdict } from './story/same-story.ts';
import { readArticle, reconcile, type Reading } from './text/reading.ts';
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
}

const TOO_SHORT = 60; // words

export function compare(reference: Article, report: Article): Comparison {
  const [left, right] = reconcile(readArticle(reference), readArticle(report));
  const quotations = { reference: readQuotations(left), report: readQuotations(right) };
  const shared = findShared(left, right);
  const mirrored = findShared(right, left);
  const pairs = alignPairs(left, right, shared, mirrored);
  return {
    reference: left.article, report: right.article,
    story: judge(left, right),
    quotations: matchQuotations(left, right, quotations),
    claims: judgeClaims(left, right, shared, pairs),
    added: findAdded(right, left, mirrored),
    wording: wordingOf(left, right, pairs.values()),
    origin: findOrigin(left, right, quotations),
  };
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
  const words = ({ sentences }: Reading): number => sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const languageOf = ({ lang }: Article): string | undefined => lang?.slice(0, 2).toLowerCase();
  const [a, b] = [languageOf(reference), languageOf(report.article)];
  if (a && b && a !== b) return { reason: 'language', message: 'The two texts are in different languages.' };
  if (report.article.completeness === 'partial') return { reason: 'partial-text', message: 'Only the start of this article can be read.' };
  if (report.article.completeness === 'live-blog') return { reason: 'live-blog', message: 'A live blog changes and has no end, so Missing is withheld.' };
  if (Math.min(words(report), words(left)) < TOO_SHORT) return { reason: 'too-short', message: 'Under 60 words: too little to compare.' };
  if (verdict === 'different') return { reason: 'different-story', message: 'The two texts report different stories.' };
  if (verdict === 'related') return { reason: 'different-story', message: 'The two texts share people or a topic, but report another event.' };
  return undefined;
}
