// A board as its readers look at it: what is counted, which rows come first, what the reports are called.

import { carriedBy } from './across.ts';
import type { Board, BoardCounts, ClaimAcross, ClaimCell, QuoteAcross, QuoteCell } from './board.ts';

/** Whether a report tells a claim as it stands. */
export const isStated = ({ outcome }: ClaimCell): boolean => outcome === 'own' || outcome === 'stated';
/** Whether a report prints a quotation between marks, in whatever form. */
export const isQuoted = ({ relation }: QuoteCell): boolean =>
  relation !== 'reference-only' && relation !== 'unknown' && relation !== 'paraphrased';

const differs = ({ outcome }: ClaimCell): boolean => outcome === 'conflicting';
const isMissing = ({ outcome }: ClaimCell): boolean => outcome === 'missing';
const isAltered = ({ relation, otherSpeaker }: QuoteCell): boolean => relation === 'altered' || otherSpeaker;

/** Ways to see fewer claims. */
export type BoardFilter = 'disputed' | 'differs' | 'missing' | 'all';
export const BOARD_FILTERS: Record<BoardFilter, (row: ClaimAcross) => boolean> = {
  disputed: ({ cells }) => cells.some(cell => differs(cell) || cell.outcome === 'partly'),
  differs: ({ cells }) => cells.some(differs),
  missing: ({ cells }) => cells.some(isMissing),
  all: () => true,
};

/** The most disputed first: told otherwise by most, then told by about half, then the most important. */
export function mostDisputed(claims: readonly ClaimAcross[]): ClaimAcross[] {
  const countOf = (row: ClaimAcross, test: (cell: ClaimCell) => boolean): number => row.cells.filter(test).length;
  const split = (row: ClaimAcross): number => Math.min(countOf(row, isStated), countOf(row, isMissing));
  return [...claims].sort(
    (a, b) => countOf(b, differs) - countOf(a, differs) || split(b) - split(a) || b.importance - a.importance,
  );
}

/** What somebody alters or gives to another first, then what most of them print. */
export function changedFirst(quotes: readonly QuoteAcross[]): QuoteAcross[] {
  const changed = ({ cells }: QuoteAcross): number => cells.filter(isAltered).length;
  const here = ({ cells }: QuoteAcross): number => cells.filter(isQuoted).length;
  return [...quotes].sort((a, b) => changed(b) - changed(a) || here(b) - here(a));
}

/** What a board counts. */
export function countsOf({ reports, claims, quotes, only, groups }: Board): BoardCounts {
  return {
    reports: reports.length,
    claims: claims.length,
    quotes: quotes.length,
    everywhere: claims.filter(({ cells }) => cells.every(isStated)).length,
    differing: claims.filter(({ cells }) => cells.some(differs)).length,
    only: only.length,
    sharing: groups.filter(group => group.length > 1).flat().length,
  };
}

/** The reports by outlet, or by title where that is not known; two of one outlet are numbered. */
export function outletsOf({ reports }: Pick<Board, 'reports'>): string[] {
  const names = reports.map(({ siteName, title }, i) => siteName || title || String(i + 1));
  const nth = (name: string, i: number): number => names.slice(0, i + 1).filter(one => one === name).length;
  const isAlone = (name: string): boolean => names.filter(one => one === name).length === 1;
  return names.map((name, i) => (isAlone(name) ? name : `${name} (${nth(name, i)})`));
}

/** By how many reports a claim is carried; those of one origin counted once where that is asked for. */
export const carriersOf = (row: ClaimAcross, groups?: Board['groups']): { count: number; of: number } =>
  carriedBy(row.cells, isStated, groups);
