// A board put together from what has been compared so far: two to twelve reports, each read against every other. Cheap
// beside the comparisons, so that it is made anew as each of them comes.

import type { Article, Comparison, Span } from '../engine/index.ts';
import { claimsAcross } from './across-claims.ts';
import { quotesAcross } from './across-quotes.ts';
import type { Against, Board, ClaimAcross, ClaimCell, SharedText } from './board.ts';

/** Every one of so many reports against every other, both ways of two reports together. */
export const readingsOf = (count: number): Pick<Against, 'reference' | 'report'>[] =>
  Array.from({ length: count }, (_, later) =>
    Array.from({ length: later }, (__, earlier) => [
      { reference: earlier, report: later },
      { reference: later, report: earlier },
    ]).flat(),
  ).flat();

/** Of what may be told nobody could say that it is. */
const UNTOLD: ReadonlySet<ClaimCell['outcome']> = new Set(['own', 'missing', 'perhaps', 'unknown']);

/** The board of some reports, as far as they have been compared. */
export function boardOf(reports: readonly Article[], read: readonly Against[]): Board {
  const rows = claimsAcross(reports, read);
  const shared = sharedText(read);
  const groups = groupsOf(reports.length, shared);
  const isOnly = ({ cells }: ClaimAcross): boolean => cells.every(({ outcome }) => UNTOLD.has(outcome));
  return {
    reports,
    order: inColumns(reports, groups),
    claims: rows.filter(row => !isOnly(row)),
    quotes: quotesAcross(reports, read),
    only: rows.filter(isOnly).sort((a, b) => b.importance - a.importance),
    shared,
    groups,
  };
}

function inColumns(reports: readonly Article[], groups: Board['groups']): number[] {
  const timeOf = (place: number): number => Date.parse(reports[place].publishedTime ?? '') || Infinity;
  const byTime = (a: number, b: number): number => timeOf(a) - timeOf(b) || a - b;
  const sorted = groups.map(group => [...group].sort(byTime));
  return sorted.sort(([a], [b]) => byTime(a, b)).flat();
}

/** Of two readings of the same two reports that which shares more. */
const sharedText = (read: readonly Against[]): SharedText[] =>
  read
    .map(({ reference, report, comparison }) => ({
      reports: [reference, report] as const,
      share: comparison.origin.share,
      text: longestOf(comparison),
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .filter(({ reports }, i, all) => i === all.findIndex(one => one.reports.every(place => reports.includes(place))));

function longestOf({ origin, report }: Comparison): string {
  const length = ({ start, end }: Span): number => end - start;
  const [longest] = origin.passages.map(passage => passage.report).sort((a, b) => length(b) - length(a));
  return longest ? report.text.slice(longest.start, longest.end) : '';
}

/** Of its unquoted words: what a report shares beyond that it has from where the other has it. */
const ONE_ORIGIN = 0.2;

/** Reports joined by what they share, in the order of their first. */
function groupsOf(count: number, shared: readonly SharedText[]): number[][] {
  const first = Array.from({ length: count }, (_, place) => place);
  for (const { reports, share } of shared) {
    if (share < ONE_ORIGIN) continue;
    const [a, b] = reports.map(place => first[place]);
    for (let place = 0; place < count; place++) if (first[place] === Math.max(a, b)) first[place] = Math.min(a, b);
  }
  const groups = new Map<number, number[]>();
  first.forEach((group, place) => groups.set(group, [...(groups.get(group) ?? []), place]));
  return [...groups.values()];
}

/** How many reports, or groups of one origin, have what passes; and of how many. */
export function carriedBy<Cell>(
  cells: readonly Cell[],
  has: (cell: Cell) => boolean,
  groups?: Board['groups'],
): { count: number; of: number } {
  const units = groups ?? cells.map((_, place) => [place]);
  return { count: units.filter(unit => unit.some(place => has(cells[place]))).length, of: units.length };
}
