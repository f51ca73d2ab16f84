// Why "missing" and "only here" are not to be shown: findings that would mislead are worse than none.

import type { Article } from '../article.ts';
import { countWords, type Reading } from '../text/reading.ts';
import type { Verdict } from './same-story.ts';

/** Why "missing" and "only here" are not to be shown. A reason and what belongs to it; what a reader is told of it is said elsewhere. */
export type Withheld =
  | { reason: 'different-story' | 'live-blog' | 'language' }
  /** side: the article that is not known whole; gap: why, where it is not only its start that is known */
  | { reason: 'partial-text'; side: 'reference' | 'report'; gap?: Article['gap'] }
  /** least: words that either article has to have */
  | { reason: 'too-short'; least: number };

const TOO_SHORT = 60; // words

/** The reason to withhold them, if there is one. */
export function withhold(reference: Reading, report: Reading, verdict: Verdict): Withheld | undefined {
  if (areForeign(reference, report)) return { reason: 'language' };
  if (report.article.completeness === 'partial') return partial('report', report);
  if (report.article.completeness === 'live-blog') return { reason: 'live-blog' };
  if (reference.article.completeness === 'partial') return partial('reference', reference);
  if (Math.min(countWords(report), countWords(reference)) < TOO_SHORT) return { reason: 'too-short', least: TOO_SHORT };
  return verdict === 'same' ? undefined : { reason: 'different-story' };
}

const partial = (side: 'reference' | 'report', { article: { gap } }: Reading): Withheld => ({
  reason: 'partial-text',
  side,
  ...(gap && { gap }),
});

/** Said only where both languages are known. */
const areForeign = ({ tongue: a }: Reading, { tongue: b }: Reading): boolean =>
  a !== undefined && b !== undefined && a !== b;
