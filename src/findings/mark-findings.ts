// Each finding that stands somewhere in the page, as it is shown beside the page, and where that is.

import type { Article, Change, Claim, Passage, Span, TextSpan, Utterance } from '../engine/index.ts';
import { describeSpan, type Quote } from '../engine/quote.ts';
import { showCut } from './cuts.ts';
import { hasFact, isHeadline, kindsOf, outcomeOf, type Findings, type Shown } from './findings.ts';
import { foldClaims } from './fold.ts';
import type { MarkFinding, MarkKind, MarkSide } from './mark.ts';
import { nearness } from './nearness.ts';

/** A finding, and the span of the page that it is about. */
export interface Placed extends MarkFinding {
  at: Span;
}

/** All of them; those of what is worded otherwise before the claims that these passages tell. */
export const findingsIn = (comparison: Shown, findings: Findings): Placed[] => [
  ...wordingIn(comparison, findings),
  ...quotesIn(comparison, findings),
  ...claimsIn(comparison, findings),
  ...addedIn(comparison, findings),
];

const plain = ({ text, start }: TextSpan): MarkSide => ({ text, start, marks: [] });

const changesOn = (changes: readonly Change[], side: 'reference' | 'report'): TextSpan[] =>
  changes.flatMap(change => change[side] ?? []);

const marked = (passage: TextSpan, spans: readonly Span[], as: 'was' | 'now' | 'lacking'): MarkSide => ({
  text: passage.text,
  start: passage.start,
  marks: spans.map(({ start, end }) => ({ start, end, as })),
});

const quotesOf = ({ text }: Article, spans: readonly Span[]): Quote[] => spans.map(span => describeSpan(text, span));

/** The paragraph of the reference that an offset stands in. */
const paragraphAt = ({ paragraphs }: Article, { start }: Span): number =>
  paragraphs.findIndex(one => one.start <= start && start < one.end);

function wordingIn({ report, reference }: Shown, { wording }: Findings): Placed[] {
  return wording
    .filter(row => !isHeadline(row))
    .map((row): Placed => ({
      at: row.report,
      kind: hasFact(row) ? 'conflicting' : 'reworded',
      tags: kindsOf(row),
      paragraph: paragraphAt(reference, row.reference),
      reference: marked(row.reference, changesOn(row.changes, 'reference'), 'was'),
      report: marked(row.report, changesOn(row.changes, 'report'), 'now'),
      words: quotesOf(report, changesOn(row.changes, 'report')),
    }));
}

const QUOTE_KINDS: Record<Utterance['relation'], MarkKind> = {
  altered: 'conflicting',
  trimmed: 'partly',
  paraphrased: 'partly',
  longer: 'stated',
  verbatim: 'stated',
  'report-only': 'added',
  'reference-only': 'nearest',
};

const quotesIn = (comparison: Shown, { quotes }: Findings): Placed[] =>
  quotes.flatMap(row => (row.report ? [quoteIn(comparison, row, row.report)] : []));

function quoteIn({ reference, report }: Shown, row: Utterance, now: NonNullable<Utterance['report']>): Placed {
  const { relation, speakerChanged, changes } = row;
  const differing = changesOn(changes, 'report');
  return {
    at: differing[0] ?? now,
    kind: speakerChanged ? 'conflicting' : QUOTE_KINDS[relation],
    tags: speakerChanged ? ['speaker', ...(relation === 'verbatim' ? [] : [relation])] : [relation],
    ...(row.reference && {
      paragraph: paragraphAt(reference, row.reference),
      reference: withCuts(reference, row, withMarks(reference, row.reference)),
    }),
    report: marked(withMarks(report, now), differing, 'now'),
    words: quotesOf(report, differing.length ? differing : row.pieces.flatMap(piece => piece.report ?? [])),
  };
}

const QUOTE_MARK = /["'«»‘’“”„‟]/;

/** A quotation with the marks around it, where it has any. */
function withMarks({ text }: Article, { start, end }: Span): TextSpan {
  const isMarked = QUOTE_MARK.test(text[start - 1] ?? '') && QUOTE_MARK.test(text[end] ?? '');
  const [from, to] = isMarked ? [start - 1, end + 1] : [start, end];
  return { start: from, end: to, text: text.slice(from, to) };
}

/** What the page leaves of a quotation is struck, what it alters is marked. */
function withCuts({ text }: Article, { cuts, changes, reference }: Utterance, quotation: TextSpan): MarkSide {
  const cut = cuts
    .filter(({ side, restElsewhere }) => side === 'report' && !restElsewhere)
    .map(one => ({ ...showCut(text, one, reference!.runs), as: 'cut' as const }));
  const { marks, ...side } = marked(quotation, changesOn(changes, 'reference'), 'was');
  return { ...side, marks: [...marks, ...cut] };
}

/** While withheld, what is not found is not called missing. */
const claimsIn = (comparison: Shown, { missing }: Findings): Placed[] =>
  foldClaims(comparison)
    .filter(({ status }) => missing || status !== 'missing')
    .flatMap(claim => (claim.evidence ? [claimIn(comparison, claim, claim.evidence)] : []));

function claimIn({ reference, report }: Shown, claim: Claim, evidence: Passage): Placed {
  const outcome = outcomeOf(claim);
  // of a passage that may have nothing to do with the claim it says little what it lacks
  const changes = outcome === 'perhaps' || outcome === 'missing' ? [] : claim.changes;
  const lacking = changes.filter(change => !change.report);
  const differing = changes.filter(change => change.report);
  const side = marked(claim.reference, changesOn(differing, 'reference'), 'was');
  const gone = marked(claim.reference, changesOn(lacking, 'reference'), 'lacking');
  return {
    at: evidence,
    kind: claim.status === 'missing' ? 'nearest' : claim.status,
    tags: [outcome],
    paragraph: paragraphAt(reference, claim.reference),
    reference: { ...side, marks: [...side.marks, ...gone.marks] },
    report: marked(evidence, changesOn(differing, 'report'), 'now'),
    words: claim.status === 'conflicting' ? quotesOf(report, changesOn(differing, 'report')) : [],
  };
}

function addedIn({ reference }: Shown, { added }: Findings): Placed[] {
  return (added ?? []).map(({ report, nearest, ...row }): Placed => ({
    at: report,
    kind: 'added',
    tags: ['added'],
    ...(nearest &&
      nearness({ near: row.near }).bars > 0 && {
        paragraph: paragraphAt(reference, nearest),
        reference: plain(nearest),
      }),
    report: plain(report),
    words: [],
  }));
}
