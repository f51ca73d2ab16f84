// Which passages of two columns are joined, and how one column goes when the other is scrolled.

import type { Span } from '../engine/index.ts';
import { firstThat } from './first-that.ts';
import { isOn, type Entry, type EntryKind } from './entries.ts';

/** Two passages that tell the same, as numbers of an entry and of its span in the report. */
export interface PassageLink {
  entry: number;
  /** the first span of the reference stands for all, since its claim is one sentence and its quotation one remark */
  report: number;
}

const within = (inner: Span, outers: readonly Span[]): boolean =>
  outers.some(outer => inner.start >= outer.start && inner.end <= outer.end);

/**
 * A link for each passage that tells a claim, and for each quotation that the link of its claim does not lead to
 * already: two lines between the same two sentences would say nothing more.
 */
export function linksOf(entries: readonly Entry[], off: ReadonlySet<EntryKind> = new Set()): PassageLink[] {
  const sentences = entries.filter(
    ({ row, spans }) => row.row !== 'quote' && spans.reference.length && spans.report.length,
  );
  const byStart = sentences.map(({ spans }) => spans);
  return entries.flatMap((entry, number) => {
    const { spans, row } = entry;
    if (!spans.reference.length || !isOn(entry, off)) return [];
    const told = spans.report.map((span, report) => ({ span, report }));
    const known = row.row === 'quote' ? byStart.filter(one => within(spans.reference[0], one.reference)) : [];
    const fresh = told.filter(({ span }) => !known.some(one => within(span, one.report)));
    return fresh.map(({ report }) => ({ entry: number, report }));
  });
}

/** Heights of two passages that stand side by side, in pixels from the top of their columns. */
export interface Step {
  reference: number;
  report: number;
}

/**
 * The most links that run in the same order in both columns, so that one column never goes back while the other goes
 * on: the longest increasing subsequence (Fredman 1975), n log n.
 */
export function stepsOf(links: readonly Step[]): Step[] {
  const sorted = [...links].sort((a, b) => a.reference - b.reference || b.report - a.report);
  const tails: number[] = []; // numbers of the links that end the best sequence of each length
  const before = sorted.map(({ report }, i) => {
    const at = firstThat(tails, tail => sorted[tail].report >= report);
    tails[at] = i;
    return at > 0 ? tails[at - 1] : -1;
  });
  const steps: Step[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]) steps.push(sorted[at]);
  return steps.reverse();
}

/**
 * Where the other column is at the height that this one is at: between two steps in proportion.
 * @param ends heights of both columns, which go with each other as their tops do
 */
export function follow(steps: readonly Step[], from: keyof Step, height: number, ends: Step): number {
  const to = from === 'reference' ? 'report' : 'reference';
  const all = [{ reference: 0, report: 0 }, ...steps, ends];
  const next = Math.min(
    all.length - 1,
    Math.max(
      1,
      firstThat(all, step => step[from] >= height),
    ),
  );
  const [a, b] = [all[next - 1], all[next]];
  const share = b[from] > a[from] ? (height - a[from]) / (b[from] - a[from]) : 0;
  return a[to] + Math.min(1, Math.max(0, share)) * (b[to] - a[to]);
}
