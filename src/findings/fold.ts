// One row a quotation: its further sentences stand in the quotes already, and as claims of their own they would be
// counted twice. They are folded under the sentence in which the quotation begins.

import type { AddedClaim, Claim, Comparison, QuotationMatch, Span } from '../engine/index.ts';

/** How many further sentences of its quotation stand under a row. */
export interface Folding {
  folded?: number;
}

/** Share of a sentence that stands between the marks, before it is said and nothing else. */
const SAID = 0.8;

/** The claims of the reference without the further sentences of its quotations. */
export const foldClaims = ({ claims, quotations }: Comparison): (Claim & Folding)[] =>
  fold(claims, ({ reference }) => reference, runsOf(quotations, 'reference'));

/** What only the report says, folded alike. */
export const foldAdded = ({ added, quotations }: Comparison): (AddedClaim & Folding)[] =>
  fold(added, ({ report }) => report, runsOf(quotations, 'report'));

/** The runs of each quotation, in their order; two rows may tell of one. */
function runsOf(quotations: readonly QuotationMatch[], side: 'reference' | 'report'): (readonly Span[])[] {
  const runs = quotations.flatMap(match => (match[side] ? [match[side].runs] : []));
  return [...new Map(runs.map(one => [one[0].start, one])).values()].sort((x, y) => x[0].start - y[0].start);
}

function fold<Row extends object>(
  rows: readonly Row[],
  spanOf: (row: Row) => Span,
  quotations: readonly (readonly Span[])[],
): (Row & Folding)[] {
  const kept: (Row & Folding)[] = [];
  let begun = -1;
  for (const row of rows) {
    const span = spanOf(row);
    while (begun + 1 < quotations.length && quotations[begun + 1][0].start < span.start) begun++;
    const runs = begun < 0 ? [] : quotations[begun];
    const last = kept.at(-1);
    const goesOn = last && isSaid(span, runs) && spanOf(last).end > runs[0].start;
    if (goesOn) last.folded = (last.folded ?? 0) + 1;
    else kept.push({ ...row });
  }
  return kept;
}

const isSaid = (span: Span, runs: readonly Span[]): boolean =>
  runs.reduce((sum, run) => sum + sharedLetters(run, span), 0) >= SAID * (span.end - span.start);

const sharedLetters = (x: Span, y: Span): number => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
