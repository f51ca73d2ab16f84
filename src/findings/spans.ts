// Where a row stands in both texts, and which row stands at a passage.

import type { Passage, Span } from '../engine/index.ts';
import type { Findings, Row, Tab } from './findings.ts';
import { rowsOf, type View } from './view.ts';

/** One of the two texts compared. */
export type Side = 'reference' | 'report';

/** What can be shown: a passage of the text, or the headline, which stands in none of its paragraphs. */
export type Target = Span | 'headline';

/** What a row marks in each text, where it stands there. */
export type Spans = Partial<Record<Side, Span | null>>;

/** Whichever kind of row it is; headlines stand in neither text. */
export function spansOf(row: Row): Spans {
  switch (row.row) {
    case 'quote':
    case 'wording':
      return { reference: row.reference, report: row.report };
    case 'claim':
      return { reference: row.reference, report: row.evidence };
    case 'added':
      return { reference: row.nearest, report: row.report };
    case 'headline':
      return {};
  }
}

/** The words by which a row is known: what the reference says, or what only the report says. */
export function wordsOf(row: Row): string {
  if (row.row === 'headline') return row.headline.report.text;
  if (row.row === 'added') return row.report.text;
  return row.reference?.text ?? (row.row === 'quote' ? (row.report?.text ?? '') : '');
}

/** Tabs whose rows a passage may be of, the one whose word the ribbon takes first. */
const CARRYING: readonly Tab[] = ['added', 'missing', 'wording'];

/** The card of a passage, wherever that is. */
export function cardAt(
  findings: Findings,
  view: View,
  passage: Passage,
  side: Side,
): { tab: Tab; card: number } | undefined {
  return CARRYING.map(tab => ({
    tab,
    card: rowsOf(findings, { ...view, tab, filters: {} }).findIndex(row => isOf(row, passage, side)),
  })).find(({ card }) => card >= 0);
}

function isOf(row: Row, passage: Passage, side: Side): boolean {
  if (row.row === 'quote' || row.row === 'headline') return false;
  if (row.row === 'added' && side === 'reference') return false; // but the nearest to it
  if (row.row === 'claim' && side === 'report' && row.status === 'missing') return false;
  return spansOf(row)[side]?.start === passage.start;
}
