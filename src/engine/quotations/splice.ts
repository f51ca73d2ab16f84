// Splices: two utterances that the reference keeps apart and the report prints as one quotation, without a mark between them.
// Whoever reads them together takes them for one remark, so that each word is right and the quotation is not.

import type { Span } from '../article.ts';
import type { Reading } from '../text/reading.ts';
import type { QuotedWord } from './align-quotations.ts';
import type { Quotation } from './find.ts';

/** A quotation of the reference found in part of one of the report. */
export interface Part {
  reference: Quotation;
  report: Quotation;
  reportWords: readonly QuotedWord[];
  /** half-open indices into the words of the report's quotation */
  extent: [number, number];
}

const SEAM = 2; // words between two parts that still read as one remark

/**
 * Those of the parts that are joined to another.
 * @param quotations all of the reference
 */
export function findSpliced<Joined extends Part>(parts: readonly Joined[], reference: Reading, quotations: readonly Quotation[]): ReadonlySet<Joined> {
  const spliced = new Set<Joined>();
  const inOrder = [...parts].sort((x, y) => x.report.start - y.report.start || x.extent[0] - y.extent[0]);
  inOrder.forEach((second, i) => {
    const first = inOrder[i - 1];
    if (first?.report === second.report && isSeamless(first, second) && areApart(first, second, reference, quotations)) spliced.add(first).add(second);
  });
  return spliced;
}

/** Within one run, and neither ellipsis nor brackets between. */
function isSeamless({ report, reportWords, extent: [, from] }: Part, { extent: [to] }: Part): boolean {
  const [before, behind] = [reportWords[from - 1], reportWords[to]];
  const between = reportWords.slice(from, to);
  return between.length <= SEAM && !between.some(word => word.gap) && report.runs.some(run => before.start >= run.start && behind.end <= run.end);
}

/**
 * In another order, with other words of somebody between, or run together in mid-sentence. Narration alone does not part two
 * sentences: an outlet may put its own between what was said in one breath.
 */
function areApart(first: Part, second: Part, { sentences }: Reading, quotations: readonly Quotation[]): boolean {
  const [from, to] = [first.reference.end, second.reference.start];
  if (to < from) return true;
  const between = (span: Span): boolean => span.start >= from && span.end <= to;
  return quotations.some(between) || (!first.reportWords[first.extent[1] - 1].endsSentence && sentences.some(between));
}
