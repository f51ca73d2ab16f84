// Pairs of sentences that tell the same thing in both articles, with what changed between them.
// Only pairs that share enough are aligned, which keeps the cost near linear in the length of the articles.

import { liesWithin, overlap, type Span } from '../article.ts';
import type { SharedSentence } from '../claims/features.ts';
import type { FactComparison } from '../claims/rivals.ts';
import type { QuotationMatch } from '../quotations/match.ts';
import { passageOf, type Reading, type ReadSentence } from '../text/reading.ts';
import { alignWords } from '../alignment/align.ts';
import type { AlignedPair, WordingPair } from '../changes/aligned-pair.ts';
import type { Change } from '../changes/change.ts';
import { byKind, isFactKind } from '../changes/kinds.ts';
import { findChanges } from '../changes/changes.ts';

/** Share of one sentence's weight that the other carries before they are compared word by word. */
const ENOUGH = 0.4;

/**
 * The same, of the shorter of two sentences that are each other's nearest: it may be told in a clause of the longer.
 */
const CLAUSE = 0.35;

/** What is known of both articles' sentences and facts. */
interface Shared {
  shared: readonly SharedSentence[];
  mirrored: readonly SharedSentence[];
  facts: FactComparison;
}

/** Each sentence of the reference with its nearest sentence, where each of the two is about what the other is. */
export function alignPairs(
  reference: Reading,
  report: Reading,
  { shared, mirrored, facts }: Shared,
): Map<ReadSentence, AlignedPair> {
  const pairs = new Map<ReadSentence, AlignedPair>();
  const texts = { reference: reference.article.text, report: report.article.text };
  const dates = { reference: reference.article.publishedTime, report: report.article.publishedTime };
  for (const { sentence, best, one } of shared) {
    const back = mirrored[best];
    if (!back) continue;
    const other = report.sentences[best];
    const isNearest = reference.sentences[back.best] === sentence;
    if (isNearest ? Math.max(one, back.one) < CLAUSE : Math.min(one, back.one) < ENOUGH) continue;
    const changes =
      other.text === sentence.text
        ? []
        : findChanges(alignWords(sentence.words, other.words), texts, dates).filter(
            change => !facts.isOfTwo(change, sentence, other),
          );
    const isClause = Math.min(one, back.one) < ENOUGH;
    pairs.set(sentence, {
      reference: sentence,
      report: other,
      score: (one + back.one) / 2,
      changes: isClause ? changes.filter(change => !isUnsureName(change)) : changes,
    });
  }
  return pairs;
}

/** Two names that may be of two things: beside a clause only, more likely than not. */
const isUnsureName = ({ kind, severity }: Change): boolean => kind === 'name' && severity === 'minor';

/** The pairs, and beside them the facts told otherwise of sentences that are no pair. */
export function withRivals(
  pairs: ReadonlyMap<ReadSentence, AlignedPair>,
  rivals: FactComparison['rivals'],
): AlignedPair[] {
  const all = new Map([...pairs].map(([reference, pair]) => [reference, [pair]]));
  for (const [reference, others] of rivals) {
    const own = all.get(reference) ?? [];
    for (const { report, change } of others) {
      const at = own.findIndex(pair => pair.report === report);
      if (at < 0) own.push({ reference, report, score: 0, changes: [change] });
      else if (!own[at].changes.some(told => isSameChange(told, change)))
        own[at] = { ...own[at], changes: [...own[at].changes, change].sort(byKind) };
    }
    all.set(reference, own);
  }
  return [...all.values()].flat();
}

/** Both point at one place of the report; a sentence denies once. */
const isSameChange = (x: Change, y: Change): boolean =>
  (x.kind === 'negation' && y.kind === 'negation') ||
  (x.report !== null && y.report !== null && overlap(x.report, y.report) > 0);

/** Changes inside matched quotations are findings about the quotation, told there. */
export function wordingOf(
  reference: Reading,
  report: Reading,
  pairs: readonly AlignedPair[],
  matches: readonly QuotationMatch[],
): WordingPair[] {
  const runs = matches.flatMap(match => (match.reference && match.report ? [match] : []));
  const quoted = ({ reference: a, report: b }: Change): boolean =>
    runs.some(match => inside(a, match.reference!.runs) && inside(b, match.report!.runs));
  const said = {
    reference: matches.flatMap(match => match.reference?.runs ?? []),
    report: matches.flatMap(match => match.report?.runs ?? []),
  };
  // a speaker's word against an outlet's own is no other choice of words: "we agreed" / Ann Lee said
  const mixed = ({ kind, reference: a, report: b }: Change): boolean =>
    !isFactKind(kind) && a !== null && b !== null && inside(a, said.reference) !== inside(b, said.report);
  return pairs
    .map(pair => ({ ...pair, changes: pair.changes.filter(change => !quoted(change) && !mixed(change)) }))
    .filter(({ changes }) => changes.length)
    .map(pair => ({
      reference: passageOf(reference, pair.reference),
      report: passageOf(report, pair.report),
      score: pair.score,
      changes: pair.changes,
    }));
}
const inside = (span: Span | null, runs: readonly Span[]): boolean => span === null || liesWithin(span, runs);
