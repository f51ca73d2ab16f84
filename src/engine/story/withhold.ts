// Why "missing" and "only here" are not to be shown: findings that would mislead are worse than none.

import { countWords, type Reading } from '../text/reading.ts';
import type { Verdict } from './same-story.ts';

/** Why "missing" and "only here" are not to be shown. */
export type Withheld =
  | { reason: 'language' | 'live-blog' }
  /** side: of which only the start is known */
  | { reason: 'partial-text'; side: 'reference' | 'report' }
  /** least: words from which there is enough to compare */
  | { reason: 'too-short'; least: number }
  /** related: they share people or a topic */
  | { reason: 'different-story'; related: boolean };

const TOO_SHORT = 60; // words

/** The reason to withhold them, if there is one. */
export function withhold(reference: Reading, report: Reading, verdict: Verdict): Withheld | undefined {
  if (areForeign(reference, report)) return { reason: 'language' };
  if (report.article.completeness === 'partial') return { reason: 'partial-text', side: 'report' };
  if (report.article.completeness === 'live-blog') return { reason: 'live-blog' };
  if (reference.article.completeness === 'partial') return { reason: 'partial-text', side: 'reference' };
  if (Math.min(countWords(report), countWords(reference)) < TOO_SHORT) return { reason: 'too-short', least: TOO_SHORT };
  return verdict === 'same' ? undefined : { reason: 'different-story', related: verdict === 'related' };
}

/** Said only where both languages are known. */
const areForeign = ({ tongue: a }: Reading, { tongue: b }: Reading): boolean =>
  a !== undefined && b !== undefined && a !== b;
