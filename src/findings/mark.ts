// One passage marked in the page: its kinds, what they are called, and a finding as it is shown there.

import type { ChangeKind, Span, Utterance } from '../engine/index.ts';
import type { Quote } from '../engine/quote.ts';
import type { ShownCut } from './cuts.ts';
import type { Outcome } from './findings.ts';

/** How a passage is marked; nearest: it tells nothing, and was asked for as what comes nearest to a missing claim. */
export type MarkKind = 'conflicting' | 'partly' | 'added' | 'reworded' | 'stated' | 'nearest';

/** The most telling first. */
export const MARK_KINDS: readonly MarkKind[] = ['conflicting', 'partly', 'added', 'reworded', 'stated', 'nearest'];

/** What a finding is called. */
export type MarkTag = Outcome | Utterance['relation'] | ChangeKind | 'speaker' | 'headline' | 'added';

/** Words of one text with parts of them marked; offsets are those of the article. */
export interface MarkSide {
  text: string;
  start: number;
  marks: (Span & { as: 'was' | 'now' | 'lacking' | 'cut'; folded?: ShownCut['folded'] })[];
}

/** One finding of a passage. */
export interface MarkFinding {
  kind: MarkKind;
  tags: MarkTag[];
  /** paragraph of the reference, 0-based */
  paragraph?: number;
  reference?: MarkSide;
  report: MarkSide;
  /** the words in question on the page: those that differ, or a quotation; none: all of the passage */
  words: Quote[];
}
