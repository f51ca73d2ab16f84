// What a reader says of findings: a note, that it is none, that a claim is told after all, who speaks. Each is tied to
// its finding by the words of both texts and what stands around them, so that it is found again when the page is read
// anew and its words stand elsewhere. What fits nothing any more is listed, never lost.

import type { Comparison, Span } from '../engine/index.ts';
import { articleKey, describeSpan, matchQuote, type Quote } from '../engine/quote.ts';
import { correct } from './corrections.ts';
import { asShown, findingsOf, type Findings, type Row, type Shown } from './findings.ts';
import { spansOf, type Side } from './spans.ts';

/** note: some words; dismissed: no finding; told: a claim is told here after all; speaker: who says it is `text`. */
export interface Remark {
  id: string;
  kind: 'note' | 'dismissed' | 'told' | 'speaker';
  row: Row['row'];
  /** where the row stands in each text; of a headline in the titles */
  reference?: Quote;
  report?: Quote;
  /** the two articles, by `articleKey` */
  about: Record<Side, string>;
  text?: string;
  /** milliseconds since 1970 */
  at: number;
}

/** A row, and what is said of it. */
export interface Placed {
  remark: Remark;
  row: Row;
}

/** A comparison as its reader has corrected it. */
export interface Remarked {
  comparison: Shown;
  findings: Findings;
  /** what is said of a row that is listed, the oldest first */
  remarksOf: (row: Row) => readonly Remark[];
  /** rows that are listed no more: no findings, and claims that are told after all */
  hidden: readonly Placed[];
  /** what fits no row any more */
  orphans: readonly Remark[];
}

const SIDES: readonly Side[] = ['reference', 'report'];

/** The two articles of a comparison, as remarks name them. */
const aboutOf = ({ reference, report }: Pick<Comparison, Side>): Remark['about'] => ({
  reference: articleKey(reference),
  report: articleKey(report),
});

/** A remark on a row. */
export function remarkOn(row: Row, comparison: Comparison, said: Pick<Remark, 'id' | 'kind' | 'text' | 'at'>): Remark {
  const anchors = anchorsOf(row);
  const quotes = SIDES.flatMap(side => {
    const span = anchors[side];
    return span ? [[side, describeSpan(textOf(comparison, row.row, side), span)] as const] : [];
  });
  return { ...said, row: row.row, ...Object.fromEntries(quotes), about: aboutOf(comparison) };
}

/**
 * What makes a row that one: of a claim its own words, whatever is nearest to them now; of what only the page says the
 * page's.
 */
function anchorsOf(row: Row): Partial<Record<Side, Span>> {
  switch (row.row) {
    case 'headline':
      return row.own ? { report: row.headline.report } : row.headline;
    case 'claim':
      return { reference: row.reference };
    case 'added':
      return { report: row.report };
    default: {
      const { reference, report } = spansOf(row);
      return { ...(reference && { reference }), ...(report && { report }) };
    }
  }
}

const textOf = (comparison: Pick<Comparison, Side>, row: Row['row'], side: Side): string =>
  comparison[side][row === 'headline' ? 'title' : 'text'];

/** One name for a row, before and after it is corrected. */
export const rowKey = (row: Row): string => {
  const { reference, report } = anchorsOf(row);
  return [row.row, isOwn(row), ...[reference, report].map(span => (span ? `${span.start}-${span.end}` : ''))].join(' ');
};

const isOwn = (row: Row): boolean => row.row === 'headline' && row.own === true;

/** All rows, in the order of the tabs. */
export const allRows = ({ quotes, missing, wording, added }: Findings): Row[] => [
  ...quotes,
  ...(missing ?? []),
  ...wording,
  ...(added ?? []),
];

/** The comparison with what its reader says of it; remarks about other articles say nothing here. */
export function applyRemarks(comparison: Shown, remarks: readonly Remark[]): Remarked {
  const about = aboutOf(comparison);
  const own = remarks
    .filter(remark => SIDES.every(side => remark.about[side] === about[side]))
    .sort((a, b) => a.at - b.at);
  if (!own.length)
    return { comparison, findings: findingsOf(comparison), remarksOf: () => [], hidden: [], orphans: [] };
  // what is withheld is not shown, but what is said of it fits all the same
  const rows = allRows(findingsOf(asShown(comparison, true)));
  const placed = own.map(remark => ({ remark, row: rows.find(fitting(remark, comparison)) }));
  const fit = placed.filter((one): one is Placed => one.row !== undefined);
  const corrected = correct(comparison, fit);
  return {
    comparison: corrected,
    findings: findingsOf(corrected),
    remarksOf: row => fit.filter(one => rowKey(one.row) === rowKey(row)).map(({ remark }) => remark),
    hidden: fit.filter(({ remark: { kind } }) => kind === 'dismissed' || kind === 'told'),
    orphans: placed.filter(one => !one.row).map(({ remark }) => remark),
  };
}

/** Whether a row stands where the remark's words stand now. */
function fitting(remark: Remark, comparison: Shown): (row: Row) => boolean {
  const spans = SIDES.map(side => {
    const quote = remark[side];
    return quote && matchQuote(textOf(comparison, remark.row, side), quote);
  });
  // a note stays with a quotation that the page has taken up since; what was decided was decided of another finding
  const lenient = remark.kind === 'note' && remark.row === 'quote';
  if (spans.includes(null)) return () => false;
  return row => {
    if (row.row !== remark.row) return false;
    const anchors = anchorsOf(row);
    return SIDES.every((side, i) => {
      const [span, anchor] = [spans[i], anchors[side]];
      if (!span) return lenient || !anchor;
      return anchor?.start === span.start && anchor.end === span.end;
    });
  };
}
