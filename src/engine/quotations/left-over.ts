// Quotations that have no counterpart in marks: told in a transcript, in other words, without marks, or not at all.

import type { Quotation } from '../quotation.ts';
import { isCue } from '../text/cues.ts';
import { sentencesIn, type Reading } from '../text/reading.ts';
import { findParaphrase } from './paraphrase.ts';
import { blank, matchOf, type Both, type BothQuotations, type QuotationMatch } from './quotation-match.ts';
import type { Quoted } from './quoted.ts';
import { relate, type Relation } from './relate.ts';
import { findSpoken } from './spoken.ts';
import { findUnquoted } from './unquoted.ts';

/** Whether all words of a quotation are there, and no others between. */
const hasAll = ({ words }: Quoted, { relation, shared }: Relation): boolean =>
  relation !== 'altered' && shared === words.filter(word => !word.gap).length;

/** Whether the sentence around a passage says of somebody that he says it: “that the plan would cost nothing”. */
const isReported = (passage: Quotation, reading: Reading): boolean =>
  sentencesIn(reading, passage).some(({ words }) =>
    words.some((word, i) => isCue(words, i) && (word.end <= passage.start || word.start >= passage.end)),
  );

/**
 * A quotation of the reference that the report has in no quotation: in a transcript, in other words, or not at all.
 * @param isFound a few of its words are found already: then only the whole is worth telling besides
 */
export function leftOver(a: Quoted, isFound: boolean, both: Both, quotations: BothQuotations): QuotationMatch[] {
  const { reading: report, transcript } = both.report;
  const said = transcript();
  const spoken = said && findSpoken(a, said);
  if (spoken && (!isFound || hasAll(a, spoken.relation))) {
    const relation = relate(a.words, spoken.quoted.words);
    return [matchOf({ a, b: spoken.quoted, relation, score: 0, otherSpeaker: spoken.otherSpeaker }, false, both)];
  }
  const { quotation, words } = a;
  const found = findUnquoted(a, report, quotations.report)?.candidate;
  if (found && (!isFound || hasAll(a, found.relation))) {
    // an embedded post or a statement set apart is what was said, though nobody put marks around it
    if (!isReported(found.a.quotation, report))
      return [matchOf({ a, b: found.a, relation: relate(words, found.a.words), score: 0 }, false, both)];
    return [{ ...blank('paraphrased'), reference: quotation, report: found.a.quotation }];
  }
  if (isFound) return [];
  const passage = findParaphrase(quotation, words, report, quotations.report);
  return [
    passage
      ? { ...blank('paraphrased'), reference: quotation, report: passage }
      : { ...blank('reference-only'), reference: quotation },
  ];
}

/** The mirror image: what stands behind a quotation of the report. */
export function leftHere(b: Quoted, isFound: boolean, both: Both, quotations: BothQuotations): QuotationMatch[] {
  const { reading: reference, transcript } = both.reference;
  const said = transcript();
  const spoken = said && findSpoken(b, said);
  const isWhole = spoken !== undefined && hasAll(b, spoken.relation);
  // a transcript may have it in two places, which only the search for whole runs sees
  const found = isWhole ? undefined : findUnquoted(b, reference, quotations.reference);
  if (found && (hasAll(b, found.candidate.relation) || (!isFound && (!said || found.spliced))))
    return [matchOf(found.candidate, found.spliced, both)];
  if (spoken && (!isFound || isWhole)) return [matchOf({ ...spoken, a: spoken.quoted, b, score: 0 }, false, both)];
  return isFound ? [] : [{ ...blank('report-only'), report: b.quotation }];
}
