// Which quotation of the report is which of the reference: of all candidates the best are taken first, one to one; a
// quotation left over may still be a fragment of one already taken, or told without marks in either article. Cost:
// about linear in the quotations and the sentences.

import type { Reading } from '../text/reading.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { leftHere, leftOver } from './left-over.ts';
import { matchOf, type BothQuotations, type QuotationMatch } from './quotation-match.ts';
import { narratedIn, quote, type Quoted } from './quoted.ts';
import { isComposed, quotesOf } from './rest.ts';
import { findSpliced } from './splice.ts';

export type { BothQuotations, QuotationMatch };

/** Matches the quotations of two articles, in the order of the reference. */
export function matchQuotations(reference: Reading, report: Reading, quotations: BothQuotations): QuotationMatch[] {
  // terms too: what one article prints as a term the other may print as speech
  const left = quotations.reference.map(quotation => quote(reference, quotation));
  const right = quotations.report.map(quotation => quote(report, quotation));
  const narrated = {
    left: narratedIn(reference, quotations.reference),
    right: narratedIn(report, quotations.report),
  };
  const { accepted, taken } = acceptBest(findCandidates(left, right, narrated));
  const parts = accepted.map(({ a, b, relation }) => ({
    reference: a.quotation,
    report: b.quotation,
    reportWords: b.words,
    extent: relation.extent.b,
  }));
  const spliced = findSpliced(parts, reference, quotations.reference);
  const both = { reference: quotesOf(reference, left), report: quotesOf(report, right) };
  const matches = accepted.map((candidate, i) =>
    matchOf(candidate, spliced.has(parts[i]) || isComposed(candidate, both.reference), both),
  );
  const isOpen = (one: Quoted): boolean => one.quotation.speech && !isMostlyTaken(one, taken);
  for (const a of left.filter(isOpen)) matches.push(...leftOver(a, taken.has(a), both, quotations));
  for (const b of right.filter(isOpen)) matches.push(...leftHere(b, taken.has(b), both, quotations));
  const place = (match: QuotationMatch): number =>
    match.reference?.start ?? reference.article.text.length + match.report!.start;
  return matches.sort((x, y) => place(x) - place(y));
}

const SURE = 0.8; // probability of one utterance, where both are printed elsewhere too
const isSure = ({ relation }: Candidate): boolean => relation.shared >= LEAST_PIECE && relation.sameUtterance >= SURE;

const LEAST_PIECE = 6; // words; fewer of two quotations that both are found already may be alike by chance

/**
 * The best candidates first, one to one, then fragments of what is taken; and which words of each quotation are taken.
 */
function acceptBest(candidates: readonly Candidate[]): {
  accepted: Candidate[];
  taken: ReadonlyMap<Quoted, [number, number][]>;
} {
  const bestFirst = candidates.toSorted((x, y) => y.score - x.score);
  const taken = new Map<Quoted, [number, number][]>();
  const accepted: Candidate[] = [];
  const accept = (candidate: Candidate): void => {
    const {
      a,
      b,
      relation: { extent },
    } = candidate;
    accepted.push(candidate);
    taken.set(a, [...(taken.get(a) ?? []), extent.a]);
    taken.set(b, [...(taken.get(b) ?? []), extent.b]);
  };
  for (const candidate of bestFirst) if (!taken.has(candidate.a) && !taken.has(candidate.b)) accept(candidate);
  // “A. B.” printed there as “A” and, a paragraph on, “B”: the second fragment belongs to a part that is still free
  const isFree = (quoted: Quoted, [from, to]: [number, number]): boolean =>
    !(taken.get(quoted) ?? []).some(([start, end]) => from < end && start < to);
  for (const candidate of bestFirst) {
    const { a, b, relation } = candidate;
    if (!isFree(a, relation.extent.a)) continue;
    const isLong = relation.shared >= LEAST_PIECE;
    const isNew = !taken.has(a) || !taken.has(b) || isLong;
    // what the reference has in two quotations the report may have in one
    const isShared = isLong && relation.relation !== 'altered';
    if (isFree(b, relation.extent.b) ? isNew : isShared) accept(candidate);
  }
  // quoted twice by one outlet and once by the other: the second time too it is there
  for (const candidate of bestFirst)
    if (
      (!taken.has(candidate.a) || !taken.has(candidate.b)) &&
      (candidate.relation.relation !== 'altered' || isSure(candidate))
    )
      accept(candidate);
  return { accepted, taken };
}

/** Whether half of its words are found already: a few of them may stand somewhere by themselves. */
function isMostlyTaken(one: Quoted, taken: ReadonlyMap<Quoted, readonly [number, number][]>): boolean {
  const found = (taken.get(one) ?? []).reduce((sum, [from, to]) => sum + to - from, 0);
  return found * 2 >= one.words.length;
}
