// Many reports of one story on one board: what each tells of a claim, how each prints a quotation. Plain data, made of
// what every two of them make of each other.

import type { Article, Change, Comparison, Passage, Quotation, Utterance } from '../engine/index.ts';
import type { Outcome } from './findings.ts';

/** Reports of one board: two at least, and no more than a table has room for. */
export const FEWEST_REPORTS = 2;
export const MOST_REPORTS = 12;

/** One report read against another; each is named by its place among all. */
export interface Against {
  reference: number;
  report: number;
  comparison: Comparison;
}

/** What a report tells of a claim. own: the row has its words; unknown: not compared, or not all of it can be read. */
export interface ClaimCell {
  outcome: Outcome | 'own' | 'unknown';
  /** where it tells it, or what is nearest */
  passage?: Passage;
  /** what it tells otherwise, the row's words first */
  changes: readonly Change[];
}

/** A claim of the story, in the words of one report, and what each of them tells of it. */
export interface ClaimAcross {
  /** whose words these are */
  report: number;
  passage: Passage;
  /** one for each report */
  cells: readonly ClaimCell[];
  /** 0 to 1 */
  importance: number;
}

/** How a report prints a quotation. */
export interface QuoteCell {
  relation: Utterance['relation'] | 'own' | 'unknown';
  otherSpeaker: boolean;
  quotation?: Quotation;
  changes: readonly Change[];
}

/** A quotation of the story, as one report prints it. */
export interface QuoteAcross {
  report: number;
  quotation: Quotation;
  cells: readonly QuoteCell[];
}

/** Two reports that share unquoted text. */
export interface SharedText {
  reports: readonly [number, number];
  /** of the unquoted words of the one that shares more of its own, 0 to 1 */
  share: number;
  /** the longest of it */
  text: string;
}

/** A story told by several reports. */
export interface Board {
  reports: readonly Article[];
  /** places of the reports, the first published first, what has no date last; those of one origin side by side */
  order: readonly number[];
  /** told by two or more */
  claims: readonly ClaimAcross[];
  quotes: readonly QuoteAcross[];
  /** told by one alone, the most important first */
  only: readonly ClaimAcross[];
  shared: readonly SharedText[];
  /** the reports by common origin, each group in its order; most groups are of one */
  groups: readonly (readonly number[])[];
}

/** What a board counts, for its first sentences. */
export interface BoardCounts {
  reports: number;
  /** told by two or more */
  claims: number;
  quotes: number;
  /** claims that every report states */
  everywhere: number;
  differing: number;
  /** claims of one report alone */
  only: number;
  /** reports that share much text with another */
  sharing: number;
}
