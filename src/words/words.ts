// Every word of the status vocabulary, once: screens, exports and tests read it here.

import type { ChangeKind, Claim, QuotationMatch } from '../engine/index.ts';
import type { Nearness } from '../findings/nearness.ts';

/** The colour of a status, named for what it says. */
export type Hue = 'same' | 'part' | 'diff' | 'gone' | 'only' | 'mute';

/** What became of a claim. */
export const CLAIM_WORDS: Record<Claim['status'], { word: string; hue: Hue }> = {
  stated: { word: 'Stated', hue: 'same' },
  partly: { word: 'In part', hue: 'part' },
  conflicting: { word: 'Differs', hue: 'diff' },
  missing: { word: 'Missing', hue: 'gone' },
};

/** What became of a quotation. */
export const QUOTATION_WORDS: Record<QuotationMatch['relation'], { word: string; hue: Hue }> = {
  verbatim: { word: 'Same', hue: 'same' },
  trimmed: { word: 'Shortened', hue: 'part' },
  altered: { word: 'Altered', hue: 'diff' },
  paraphrased: { word: 'Paraphrased', hue: 'part' },
  'reference-only': { word: 'Not quoted', hue: 'gone' },
  'report-only': { word: 'Only here', hue: 'only' },
};

/** What kind of change. */
export const CHANGE_WORDS: Record<ChangeKind, { word: string; hue: Hue }> = {
  number: { word: 'Number', hue: 'diff' },
  date: { word: 'Date', hue: 'diff' },
  name: { word: 'Name', hue: 'diff' },
  negation: { word: 'Negation', hue: 'diff' },
  certainty: { word: 'Certainty', hue: 'part' },
  attribution: { word: 'Attribution', hue: 'part' },
  wording: { word: 'Wording', hue: 'mute' },
};

/** How near a passage is. */
export const NEARNESS_WORDS: Record<Nearness['level'], string> = {
  close: 'close',
  fair: 'fair',
  weak: 'weak',
  none: 'none',
};

/** "1 claim", "2 claims". */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
