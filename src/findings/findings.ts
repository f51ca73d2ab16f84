// A comparison as the rows a reader sees, counted and ordered once: screens and exports read the same lists.
// Order: facts first, then importance, then the reference's order.

import { isFactKind } from '../engine/changes/kinds.ts';
import type {
  AddedClaim,
  Change,
  Claim,
  Comparison,
  Passage,
  QuotationMatch,
  TextSpan,
  WordingPair,
} from '../engine/index.ts';

export type Tab = 'quotes' | 'missing' | 'wording' | 'added';
export const TABS: readonly Tab[] = ['quotes', 'missing', 'wording', 'added'];

export interface Findings {
  /** those not quoted are left out while withheld: they may stand in what cannot be read */
  quotes: QuotationMatch[];
  /** claims missing or told in part; null while withheld */
  missing: Claim[] | null;
  wording: WordingRow[];
  /** claims only here; null while withheld */
  added: AddedClaim[] | null;
  counts: Counts;
}

/** The two headlines, where they differ: offsets index the titles, which stand in no paragraph. */
export interface HeadlinePair {
  headline: Record<'reference' | 'report', TextSpan>;
  changes: Change[];
}
export type WordingRow = WordingPair | HeadlinePair;
export const isHeadline = (row: object): row is HeadlinePair => 'headline' in row;
/** The two texts of a row, whichever kind of row it is. */
export const sidesOf = (row: WordingRow): HeadlinePair['headline'] => (isHeadline(row) ? row.headline : row);

/** The kinds of change to name: that a headline is worded otherwise goes without saying. */
export const kindsOf = (row: WordingRow): Change['kind'][] =>
  [...new Set(row.changes.map(({ kind }) => kind))].filter(kind => kind !== 'wording' || !isHeadline(row));

export interface Counts {
  /** quotations of the reference, and how many of them the report has in any form of quotation */
  quotes: number;
  quotesHere: number;
  altered: number;
  otherSpeaker: number;
  claims: number;
  missing: number;
  partly: number;
  /** passages, the headline among them, in which a number, date, name or polarity differs */
  factsDiffer: number;
}

const isFact = ({ kind, severity }: Change): boolean => isFactKind(kind) && severity === 'material';
export const hasFact = ({ changes }: { changes: Change[] }): boolean => changes.some(isFact);

const QUOTE_ORDER: Record<QuotationMatch['relation'], number> = {
  altered: 0,
  trimmed: 2,
  paraphrased: 3,
  verbatim: 4,
  'reference-only': 5,
  'report-only': 6,
};

/** A comparison as the reader wants to see it; lifted: why something would be withheld that was asked for anyway. */
export interface Shown extends Comparison {
  story: Comparison['story'] & { lifted?: Comparison['story']['withheld'] };
}

/** What screens and copies are made of: what is withheld is put back where the reader asks for it. */
export function asShown(comparison: Comparison, anyway = false): Shown {
  const { story } = comparison;
  return anyway ? { ...comparison, story: { ...story, withheld: undefined, lifted: story.withheld } } : comparison;
}

export function findingsOf(comparison: Shown): Findings {
  const { quotations, claims, added, story } = comparison;
  const wording = story.verdict === 'different' && !story.lifted ? [] : wordingOf(comparison);
  const withheld = story.withheld !== undefined;
  const reported = claims.filter(({ status }) => status === 'missing' || status === 'partly');
  const quoted = new Set(quotations.filter(match => match.reference).map(match => match.reference!.start));
  const here = new Set(
    quotations
      .filter(match => match.reference && ['verbatim', 'trimmed', 'altered'].includes(match.relation))
      .map(match => match.reference!.start),
  );
  return {
    quotes: quotations
      .filter(({ relation }) => !withheld || relation !== 'reference-only')
      .filter(tellsMore)
      .sort((a, b) => quoteRank(a) - quoteRank(b)),
    missing: withheld ? null : byImportance(reported),
    wording,
    added: withheld ? null : byImportance(added),
    counts: {
      quotes: quoted.size,
      quotesHere: here.size,
      altered: quotations.filter(match => match.relation === 'altered').length,
      otherSpeaker: quotations.filter(match => match.speakerChanged).length,
      claims: claims.length,
      missing: reported.filter(({ status }) => status === 'missing').length,
      partly: reported.filter(({ status }) => status === 'partly').length,
      factsDiffer: wording.filter(hasFact).length,
    },
  };
}

/** A quotation that the report prints twice is one row, unless the second time tells something else. */
const tellsMore = (match: QuotationMatch, at: number, all: readonly QuotationMatch[]): boolean =>
  match.relation !== 'verbatim' ||
  match.speakerChanged ||
  !all.some(
    (other, i) =>
      i !== at &&
      other.report &&
      other.reference?.start === match.reference?.start &&
      (other.relation !== 'verbatim' || i < at),
  );

/** The headline first, since most readers see nothing else. */
function wordingOf({ wording, headlines, reference, report }: Comparison): WordingRow[] {
  const whole = ({ title }: Comparison['report']) => ({ start: 0, end: title.length, text: title });
  const headline = headlines.length
    ? [{ headline: { reference: whole(reference), report: whole(report) }, changes: headlines }]
    : [];
  return [
    ...headline,
    ...[...wording].sort(
      (a, b) => Number(hasFact(b)) - Number(hasFact(a)) || shift(b) - shift(a) || a.reference.start - b.reference.start,
    ),
  ];
}

function quoteRank(match: QuotationMatch): number {
  if (match.relation === 'altered') return 0;
  if (match.speakerChanged) return 1;
  if (match.cuts.some(cut => cut.midSentence && !cut.marked && !cut.restElsewhere)) return 1.5;
  return QUOTE_ORDER[match.relation];
}

/** Certainty and attribution before plain wording. */
const shift = ({ changes }: WordingPair): number =>
  changes.filter(change => change.kind === 'certainty' || change.kind === 'attribution').length;

const byImportance = <Row extends { importance: number }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => b.importance - a.importance);

/** The lead is the first quarter. */
export const isLead = ({ paragraph }: Passage, paragraphs: number): boolean => paragraph < paragraphs / 4;

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|that|which)$/i;

/**
 * A quotation's speaker, by name rather than by office, and the fuller of two; none where only a pronoun is known,
 * since that tells nobody who speaks.
 */
export function speakerOf({ reference, report }: QuotationMatch): string | undefined {
  const known = [reference?.speaker, report?.speaker]
    .filter(speaker => speaker !== undefined)
    .filter(({ name }) => !PRONOUN.test(name));
  const rank = ({ person, name }: { person: boolean; name: string }): number =>
    Number(person) + Number(NAMED.test(name));
  return known.sort((a, b) => rank(b) - rank(a) || b.name.length - a.name.length)[0]?.name;
}

/** Ends in a capital word, as "Ann Lee" does and "American president" does not. */
const NAMED = /(?:^|\s)\p{Lu}\S*$/u;
