// What is marked in the page: each passage that has something to tell, by the most telling kind of it, with its findings
// as they are shown beside it. Plain data, so that it can be sent to the page, where passages are found by their words.

import type { Article, Passage, Span } from '../engine/index.ts';
import { describeSpan, type Quote } from '../engine/quote.ts';
import { hasFact, isHeadline, kindsOf, type Findings, type Shown } from './findings.ts';
import { MARK_KINDS, type MarkFinding, type MarkKind, type MarkSide } from './mark.ts';
import { findingsIn } from './mark-findings.ts';
import { judgeSentences, type Status } from './ribbon.ts';
import type { Target } from './spans.ts';

/** A passage or the headline, by what it says. */
export type MarkPlace = Quote | { headline: string };

/** A passage of the page and all that is found in it, the most telling first. */
export interface PageMark {
  kind: MarkKind;
  at: MarkPlace;
  findings: MarkFinding[];
}

/** All that is marked in a page, in its order. */
export interface PageMarks {
  /** what the reference is called */
  reference: string;
  langs: Record<'reference' | 'report', string | undefined>;
  marks: PageMark[];
  /** the passage to begin with, and the words in it that were asked for */
  first?: { mark: number; words: MarkPlace };
}

/** A sentence of the page while its findings are gathered. */
interface Home {
  passage: Passage;
  kinds: MarkKind[];
  findings: MarkFinding[];
}

/**
 * The marks of a comparison.
 * @param target what the reader asked to be shown
 */
export function marksOf(comparison: Shown, findings: Findings, target?: Target): PageMarks {
  const { reference, report } = comparison;
  const homes = homesOf(comparison, findings);
  const asked = target === undefined || target === 'headline' ? undefined : homeAt(homes, target);
  if (asked && !asked.kinds.length) asked.kinds.push('nearest');
  const marked = homes.filter(({ kinds }) => kinds.length);
  const headline = headlineMark(comparison, findings, target === 'headline');
  const marks = [...headline, ...marked.map(home => markOf(home, report))];
  const mark = asked ? headline.length + marked.indexOf(asked) : 0;
  return {
    reference: reference.siteName ?? '',
    langs: { reference: reference.lang, report: report.lang },
    marks,
    ...(target !== undefined && marks.length && { first: { mark, words: placeOf(report, target) } }),
  };
}

const placeOf = ({ title, text }: Article, target: Target): MarkPlace =>
  target === 'headline' ? { headline: title } : describeSpan(text, target);

const STATUS_KINDS: Partial<Record<Status, MarkKind>> = {
  conflicting: 'conflicting',
  partly: 'partly',
  added: 'added',
  stated: 'stated',
};

function homesOf(comparison: Shown, findings: Findings): Home[] {
  const homes = judgeSentences(comparison, findings).map(({ passage, status }): Home => {
    const kind = STATUS_KINDS[status];
    return { passage, kinds: kind ? [kind] : [], findings: [] };
  });
  for (const { at, ...finding } of findingsIn(comparison, findings)) {
    const home = homeAt(homes, at);
    // of a claim that is missing the nearest passage is shown where it is asked for, and marked no other way
    if (finding.kind !== 'nearest') home?.kinds.push(finding.kind);
    home?.findings.push(finding);
  }
  return homes;
}

/** The sentence that a passage begins in, or the first that it touches; sentences stand in their order. */
function homeAt(homes: readonly Home[], { start, end }: Span): Home | undefined {
  let [low, high] = [0, homes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (homes[middle].passage.end <= start) low = middle + 1;
    else high = middle;
  }
  const first = homes[low]; // that ends behind where the passage begins
  return first && first.passage.start < end ? first : undefined;
}

const rankOf = ({ kind }: Pick<MarkFinding, 'kind'>): number => MARK_KINDS.indexOf(kind);

function markOf({ passage, kinds, findings }: Home, { text }: Article): PageMark {
  const kind = MARK_KINDS.find(one => kinds.includes(one))!;
  const wanted = findings.filter(finding => finding.kind !== 'nearest' || kind === 'nearest');
  return { kind, at: describeSpan(text, passage), findings: withoutEchoes(wanted) };
}

/** What a more telling finding says of the same words of the reference need not be said twice. */
function withoutEchoes(findings: readonly MarkFinding[]): MarkFinding[] {
  const kept: MarkFinding[] = [];
  for (const one of [...findings].sort((a, b) => rankOf(a) - rankOf(b))) {
    const told = kept.filter(other => !isOwn(other)).flatMap(({ reference }) => reference ?? []);
    const echoes = !isOwn(one) && told.some(reference => one.reference && touch(reference, one.reference));
    if (!echoes) kept.push(one);
  }
  return kept;
}

/** What is only here stands beside what comes nearest to it, which other findings may tell of. */
const isOwn = ({ kind }: MarkFinding): boolean => kind === 'added';

const touch = (a: MarkSide, b: MarkSide): boolean =>
  a.start < b.start + b.text.length && b.start < a.start + a.text.length;

/** The headline where it differs, or was asked for. */
function headlineMark({ report }: Shown, { wording }: Findings, asked: boolean): PageMark[] {
  const rows = wording.filter(isHeadline);
  if (!rows.length && !asked) return [];
  const findings = rows.map((row): MarkFinding => {
    const side = (of: 'reference' | 'report', as: 'was' | 'now'): MarkSide => ({
      ...row.headline[of],
      marks: row.changes.flatMap(change => (change[of] ? [{ ...change[of], as }] : [])),
    });
    return {
      kind: hasFact(row) ? 'conflicting' : 'reworded',
      tags: ['headline', ...kindsOf(row)],
      reference: side('reference', 'was'),
      report: side('report', 'now'),
      words: [], // it stands apart from the text
    };
  });
  const kind = MARK_KINDS.find(one => findings.some(finding => finding.kind === one)) ?? 'nearest';
  return [{ kind, at: { headline: report.title }, findings }];
}
