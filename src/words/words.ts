// Every word of the status vocabulary, once: screens, exports and tests read it here.

import type { ChangeKind, Claim, QuotationMatch } from '../engine/index.ts';

export type Hue = 'same' | 'part' | 'diff' | 'gone' | 'only' | 'mute';

export const CLAIM_WORDS: Record<Claim['status'], { word: string; hue: Hue }> = {
  stated: { word: 'Stated', hue: 'same' },
  partly: { word: 'In part', hue: 'part' },
  conflicting: { word: 'Differs', hue: 'diff' },
  missing: { word: 'Missing', hue: 'gone' },
};

export const QUOTATION_WORDS: Record<QuotationMatch['relation'], { word: string; hue: Hue }> = {
  verbatim: { word: 'Same', hue: 'same' },
  trimmed: { word: 'Shortened', hue: 'part' },
  altered: { word: 'Altered', hue: 'diff' },
  paraphrased: { word: 'Paraphrased', hue: 'part' },
  'reference-only': { word: 'Not quoted', hue: 'gone' },
  'report-only': { word: 'Only here', hue: 'only' },
};

export const CHANGE_WORDS: Record<ChangeKind, { word: string; hue: Hue }> = {
  number: { word: 'Number', hue: 'diff' },
  date: { word: 'Date', hue: 'diff' },
  name: { word: 'Name', hue: 'diff' },
  negation: { word: 'Negation', hue: 'diff' },
  certainty: { word: 'Certainty', hue: 'part' },
  attribution: { word: 'Attribution', hue: 'part' },
  wording: { word: 'Wording', hue: 'mute' },
};

export interface Nearness {
  word: 'close' | 'fair' | 'weak' | 'none';
  bars: 0 | 1 | 2 | 3;
}

/**
 * How near the nearest passage is: a word and a number of bars, never a percentage. What is told has a passage, be it
 * weak.
 */
export function nearness({ near, status }: { near: number; status?: Claim['status'] }): Nearness {
  if (near >= 0.7) return { word: 'close', bars: 3 };
  if (near >= 0.45) return { word: 'fair', bars: 2 };
  if (near >= 0.2 || (status && status !== 'missing')) return { word: 'weak', bars: 1 };
  return { word: 'none', bars: 0 };
}

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
