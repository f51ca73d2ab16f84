// Why "missing" and "only here" are not to be shown: findings that would mislead are worse than none.

import { countWords, type Reading } from '../text/reading.ts';
import type { Verdict } from './same-story.ts';

/** Why "missing" and "only here" are not to be shown. */
export interface Withheld {
  reason: 'different-story' | 'partial-text' | 'live-blog' | 'too-short' | 'language';
  message: string;
}

const TOO_SHORT = 60; // words

/** The reason to withhold them, if there is one. */
export function withhold(reference: Reading, report: Reading, verdict: Verdict): Withheld | undefined {
  if (areForeign(reference, report))
    return { reason: 'language', message: 'The two texts are in different languages.' };
  if (report.article.completeness === 'partial')
    return { reason: 'partial-text', message: 'Only the start of this article can be read.' };
  if (report.article.completeness === 'live-blog')
    return { reason: 'live-blog', message: 'A live blog changes and has no end, so Missing is withheld.' };
  if (reference.article.completeness === 'partial')
    return { reason: 'partial-text', message: 'Only the start of the reference was saved.' };
  if (Math.min(countWords(report), countWords(reference)) < TOO_SHORT)
    return { reason: 'too-short', message: `Under ${TOO_SHORT} words: too little to compare.` };
  if (verdict === 'different') return { reason: 'different-story', message: 'The two texts report different stories.' };
  if (verdict === 'related')
    return { reason: 'different-story', message: 'The two texts share people or a topic, but report another event.' };
  return undefined;
}

/** Said only where both languages are known. */
const areForeign = ({ tongue: a }: Reading, { tongue: b }: Reading): boolean =>
  a !== undefined && b !== undefined && a !== b;
