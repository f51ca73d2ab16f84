// A comparison without what its reader calls no finding, with the claims that are told after all, and the speakers as
// the reader names them. It is corrected before it is made into rows, so that whatever counts counts alike.

import type { Claim, Quotation, ReportSentence, Utterance } from '../engine/index.ts';
import type { Row, Shown } from './findings.ts';
import { foldAdded, foldClaims, type Folding } from './fold.ts';
import { nearness } from './nearness.ts';
import type { Placed } from './remarks.ts';

type Kinds<Name extends Row['row']> = Extract<Row, { row: Name }>;

/** The rows of one kind of which this is said. */
const rowsOf = <Name extends Row['row']>(
  placed: readonly Placed[],
  kind: Placed['remark']['kind'],
  name: Name,
): Kinds<Name>[] =>
  placed
    .filter(({ remark }) => remark.kind === kind)
    .flatMap(({ row }) => (row.row === name ? [row as Kinds<Name>] : []));

/** @param placed remarks with the rows that they are about */
export function correct(comparison: Shown, placed: readonly Placed[]): Shown {
  const gone = { headlines: rowsOf(placed, 'dismissed', 'headline'), wording: rowsOf(placed, 'dismissed', 'wording') };
  const isGone = ({ reference, report }: Shown['wording'][number]): boolean =>
    gone.wording.some(row => row.reference.start === reference.start && row.report.start === report.start);
  const claims = correctClaims(comparison, placed).map(claim =>
    claim.status === 'conflicting' && gone.wording.some(row => row.reference.start === claim.reference.start)
      ? { ...claim, status: 'stated' as const }
      : claim,
  );
  return {
    ...comparison,
    utterances: correctQuotes(comparison, placed),
    claims,
    added: without(
      comparison.added,
      foldAdded(comparison),
      rowsOf(placed, 'dismissed', 'added'),
      one => one.report.start,
    ),
    wording: comparison.wording.filter(pair => !isGone(pair)),
    headlines: gone.headlines.some(row => !row.own) ? [] : comparison.headlines,
    headlineQuotations: comparison.headlineQuotations.filter(
      ({ headline }) => !gone.headlines.some(row => row.own && row.headline.report.start === headline.start),
    ),
    sentences: comparison.sentences.map(sentence => placeAgain(sentence, comparison.claims, claims)),
  };
}

const sameSpan = (a?: { start: number }, b?: { start: number }): boolean => a?.start === b?.start;

const isSame = (a: Utterance, b: Utterance): boolean =>
  sameSpan(a.reference, b.reference) && sameSpan(a.report, b.report);

function correctQuotes({ utterances }: Shown, placed: readonly Placed[]): Utterance[] {
  const gone = rowsOf(placed, 'dismissed', 'quote');
  const named = placed.filter(({ remark }) => remark.kind === 'speaker');
  return utterances
    .filter(one => !gone.some(row => isSame(row, one)))
    .map(one => {
      const name = named.findLast(({ row }) => row.row === 'quote' && isSame(row, one))?.remark.text;
      return name ? spokenBy(one, name) : one;
    });
}

/** One speaker in both texts; where the name stands in neither, its span is empty. */
function spokenBy(one: Utterance, name: string): Utterance {
  const said = (quotation: Quotation): Quotation => {
    const { start, end, text } = quotation.speaker ?? { start: quotation.start, end: quotation.start, text: '' };
    return { ...quotation, speaker: { start, end, text, name, person: true, certainty: 1 } };
  };
  const { reference, report } = one;
  return {
    ...one,
    speakerChanged: false,
    ...(reference && { reference: said(reference) }),
    ...(report && { report: said(report) }),
  };
}

function correctClaims(comparison: Shown, placed: readonly Placed[]): Claim[] {
  const told = new Set(rowsOf(placed, 'told', 'claim').map(({ reference }) => reference.start));
  const gone = rowsOf(placed, 'dismissed', 'claim');
  return without(comparison.claims, foldClaims(comparison), gone, one => one.reference.start).map(claim =>
    // of a passage that is not near nobody says that it tells the claim
    told.has(claim.reference.start)
      ? { ...claim, status: 'stated', changes: [], evidence: nearness(claim).bars > 0 ? claim.evidence : null }
      : claim,
  );
}

/** Rows are taken out with the further sentences of their quotations, which would else be rows of their own. */
function without<One>(
  all: readonly One[],
  folded: readonly (One & Folding)[],
  gone: readonly One[],
  startOf: (one: One) => number,
): One[] {
  const starts = new Set(gone.map(startOf));
  const heads = folded.filter(one => starts.has(startOf(one)));
  const taken = new Set(
    heads.flatMap(head => {
      const at = all.findIndex(one => startOf(one) === startOf(head));
      return all.slice(at, at + 1 + (head.folded ?? 0));
    }),
  );
  return all.filter(one => !taken.has(one));
}

const STRENGTH: Record<Claim['status'], number> = { conflicting: 3, stated: 2, partly: 1, missing: 0 };

/** What a sentence does for the claims, where one that it told has gone or is judged otherwise. */
function placeAgain(sentence: ReportSentence, before: readonly Claim[], now: readonly Claim[]): ReportSentence {
  const tells = ({ status, evidence, further }: Claim): boolean =>
    status !== 'missing' && [evidence, further].some(passage => passage?.start === sentence.start);
  if (before.filter(tells).every(claim => now.includes(claim))) return sentence;
  const [best] = now.filter(tells).sort((a, b) => STRENGTH[b.status] - STRENGTH[a.status]);
  return { ...sentence, status: best && best.status !== 'missing' ? best.status : 'other' };
}
