// Why "missing" and "only here" are not to be shown: findings that would mislead are worse than none.

import { countWords, type Reading } from '../text/reading.ts';
import type { Verdict } from './same-story.ts';

/** Why "missing" and "only here" are not to be shown. A reason and what belongs to it; what a reader is told of it is said elsewhere. */
export type Withheld =
  | { reason: 'different-story' | 'live-blog' | 'language' }
  /** side: the article of which only the start is known */
  | { reason: 'partial-text'; side: 'reference' | 'report' }
  /** least: words that either article has to have */
  | { reason: 'too-short'; least: number };

const TOO_SHORT = 60; // words

/** The reason to withhold them, if there is one. */
export function withhold(reference: Reading, report: Reading, verdict: Verdict): Withheld | undefined {
  if (areForeign(reference, report)) return { reason: 'language' };
  if (report.article.completeness === 'partial') return { reason: 'partial-text', side: 'report' };
  if (report.article.completeness === 'live-blog') return { reason: 'live-blog' };
  if (reference.article.completeness === 'partial') return { reason: 'partial-text', side: 'reference' };
  if (Math.min(countWords(report), countWords(reference)) < TOO_SHORT) return { reason: 'too-short', least: TOO_SHORT };
  return verdict === 'same' ? undefined : { reason: 'different-story' };
}

/** Said only where both languages are known. */
const areForeign = ({ tongue: a }: Reading, { tongue: b }: Reading): boolean =>
  a !== undefined && b !== undefined && a !== b;
