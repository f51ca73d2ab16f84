// Two sentences that tell the same thing in both articles, with what changed between them.

import type { Passage } from '../article.ts';
import type { ReadSentence } from '../text/reading.ts';
import type { Change } from './change.ts';

/** The sentences themselves. */
export interface AlignedPair {
  reference: ReadSentence;
  report: ReadSentence;
  score: number;
  changes: Change[];
}
/** The same as passages to be shown. */
export interface WordingPair {
  reference: Passage;
  report: Passage;
  score: number;
  changes: Change[];
}
