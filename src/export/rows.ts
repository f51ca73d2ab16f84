// The rows of an export: those that the screen lists, in its order, then those that its reader has hidden; each with the
// passages that it is made of, and where they stand.

import type { Article, Change, Comparison, Quotation, Span, TextSpan } from '../engine/index.ts';
import { TABS, type Findings, type Row, type Tab } from '../findings/findings.ts';
import { nearness } from '../findings/nearness.ts';
import { applyRemarks, type Placed, type Remark, type Remarked } from '../findings/remarks.ts';
import type { Side } from '../findings/spans.ts';
import { tabOf } from '../findings/view.ts';
import type { Exported } from './exported.ts';

/** A passage as it is handed out. */
export interface Located {
  text: string;
  /** several of a quotation that its cue interrupts */
  spans: readonly TextSpan[];
  /** counted from nought; none of a headline, whose offsets index the title */
  paragraph?: number;
  /** what differs in it, or what the other text lacks of it */
  marks: readonly Span[];
}

/** One row, whatever list it stands in. */
export interface ExportRow {
  tab: Tab;
  row: Row;
  sides: Record<Side, readonly Located[]>;
  remarks: readonly Remark[];
  /** why it is listed no more */
  hidden?: 'dismissed' | 'told';
}

/** All rows of a comparison with what its reader says of them. */
export interface ExportRows {
  remarked: Remarked;
  listed: ExportRow[];
  hidden: ExportRow[];
}

/** The rows of the screen, and those hidden from it. */
export function exportRows({ comparison, remarks = [] }: Pick<Exported, 'comparison' | 'remarks'>): ExportRows {
  const remarked = applyRemarks(comparison, remarks);
  const rowOf = (tab: Tab, row: Row): ExportRow => ({
    tab,
    row,
    sides: sidesIn(row, comparison),
    remarks: remarked.remarksOf(row),
  });
  return {
    remarked,
    listed: TABS.flatMap(tab => listOf(remarked.findings, tab).map(row => rowOf(tab, row))),
    hidden: distinct(remarked.hidden).map(({ row, remark }) => ({
      ...rowOf(tabOf(row), row),
      hidden: remark.kind === 'told' ? 'told' : 'dismissed',
    })),
  };
}

const listOf = (findings: Findings, tab: Tab): readonly Row[] => findings[tab] ?? [];

/** A row that is hidden for two reasons is hidden once. */
const distinct = (hidden: readonly Placed[]): Placed[] => [...new Map(hidden.map(one => [one.row, one])).values()];

/** The passages that a row is made of, in each text. */
export function sidesIn(row: Row, { reference, report }: Pick<Comparison, Side>): ExportRow['sides'] {
  const [there, here] = [passagesIn(reference), passagesIn(report)];
  switch (row.row) {
    case 'quote': {
      const [cut, more] = (['report', 'reference'] as const).map(side =>
        row.cuts.filter(one => one.side === side && !one.restElsewhere).map(({ missing }) => missing),
      );
      const [was, now] = [
        [...marksOf(row, 'reference'), ...cut],
        [...marksOf(row, 'report'), ...more],
      ];
      return {
        reference: quotationsIn(reference, row.report ? was : [])(row.reference),
        report: quotationsIn(report, row.reference ? now : [])(...row.pieces.map(piece => piece.report)),
      };
    }
    case 'claim': {
      const lacking = row.outcome === 'partly' ? marksOf(row, 'reference') : [];
      return {
        reference: there(lacking, row.reference),
        report: isNear(row) ? here([], row.evidence, row.further) : [],
      };
    }
    case 'added':
      return { reference: isNear(row) ? there([], row.nearest) : [], report: here([], row.report) };
    case 'wording':
      return {
        reference: there(marksOf(row, 'reference'), row.reference),
        report: here(marksOf(row, 'report'), row.report),
      };
    case 'headline': {
      const { headline, own } = row;
      const [was, now] = [marksOf(row, 'reference'), marksOf(row, 'report')];
      // a headline that quotes otherwise than its own text: both stand on the page
      return own
        ? { reference: [], report: [titleOf(headline.report, now), ...here(was, headline.reference)] }
        : { reference: [titleOf(headline.reference, was)], report: [titleOf(headline.report, now)] };
    }
  }
}

const marksOf = ({ changes }: { changes: readonly Change[] }, side: Side): Span[] =>
  changes.flatMap(change => change[side] ?? []);

/** What is too far away to be shown is not handed out either. */
const isNear = (row: Parameters<typeof nearness>[0]): boolean => nearness(row).bars > 0;

const titleOf = (title: TextSpan, marks: readonly Span[]): Located => ({ text: title.text, spans: [title], marks });

const passagesIn =
  (article: Article) =>
  (marks: readonly Span[], ...passages: (TextSpan | null | undefined)[]): Located[] =>
    passages.flatMap(passage => (passage ? [locate(article, [passage], marks)] : []));

const quotationsIn =
  (article: Article, marks: readonly Span[]) =>
  (...quotations: (Quotation | undefined)[]): Located[] =>
    quotations.flatMap(quotation => (quotation ? [locate(article, quotation.runs, marks)] : []));

function locate({ text, paragraphs }: Article, spans: readonly Span[], marks: readonly Span[]): Located {
  const runs = spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  return {
    text: runs.map(run => run.text).join(' '),
    spans: runs,
    paragraph: paragraphs.findIndex(({ end }) => end > spans[0].start),
    marks,
  };
}
