// A change: one difference inside an alignment.

import type { TextSpan } from '../article.ts';
import type { Range } from '../text/words.ts';
import type { ChangeKind } from './kinds.ts';

/** One difference, as a reader is told of it. */
export interface Change {
  kind: ChangeKind;
  /** material: sense, fact, or who and what is named differs */
  severity: 'material' | 'minor' | 'cosmetic';
  /** null: only in the report */
  reference: TextSpan | null;
  /** null: only in the reference */
  report: TextSpan | null;
  /** where the report's words would stand in the reference, when that has none */
  place?: number;
}

/** A change as words of two aligned sentences; null where one of them has none. */
export interface Found {
  kind: ChangeKind;
  severity: Change['severity'];
  a: Range | null;
  b: Range | null;
}

/** Whether two ranges share a word; none shares one with nothing. */
export const shareWords = (x: Range | null, y: Range | null): boolean =>
  x !== null && y !== null && x[0] < y[1] && y[0] < x[1];
