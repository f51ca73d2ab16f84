// What the ribbon draws: every claim of the reference, every sentence of the report, and which is told where. Its cells
// take their status from the rows that the tabs list, so that both count alike.

import type { Claim, Passage, Span } from '../engine/index.ts';
import type { Findings, Shown } from './findings.ts';
import { foldClaims } from './fold.ts';

/** What became of a claim, or what a sentence does for the claims. */
export type Status = Claim['status'] | 'added' | 'other' | 'unread';

/** The most telling status of the passages of a cell stands for all of them. */
const RANK: readonly Status[] = ['conflicting', 'missing', 'partly', 'added', 'stated', 'other', 'unread'];

/** A passage, or several where there are too many. */
export interface Cell {
  status: Status;
  /** one of that status first */
  passages: readonly Passage[];
  /** passages of each status, the most telling first */
  tally: readonly (readonly [status: Status, count: number])[];
}

/** A claim told by a sentence, as the numbers of their cells. */
export interface Link {
  from: number;
  to: number;
  status: Status;
}

/** The ribbon of a comparison. */
export interface RibbonCells {
  reference: readonly Cell[];
  report: readonly Cell[];
  links: readonly Link[];
  /** for each cell of the reference the one that is nearest to it in the report, or -1 */
  nearest: readonly number[];
  /** statuses that may come up */
  statuses: readonly Status[];
}

/** A passage, and what became of it. */
export interface Judged {
  passage: Passage;
  status: Status;
}

/** The cells of both texts, and how they hang together. */
export function ribbonOf(comparison: Shown, findings: Findings): RibbonCells {
  const claims = foldClaims(comparison);
  const reference = cellsOf(claims.map(claim => ({ passage: claim.reference, status: statusOf(claim, findings) })));
  const report = cellsOf(judgeSentences(comparison, findings));
  return {
    reference,
    report,
    links: claims.flatMap(claim => {
      const [from, to] = [cellAt(reference, claim.reference), cellAt(report, claim.evidence)];
      return claim.status === 'missing' || from < 0 || to < 0 ? [] : [{ from, to, status: claim.status }];
    }),
    nearest: reference.map(({ passages: [first] }) =>
      cellAt(report, claims.find(claim => claim.reference.start === first.start)?.evidence),
    ),
    statuses: ['stated', 'partly', 'conflicting', ...withheldOr(findings)],
  };
}

const withheldOr = ({ missing }: Findings): Status[] => (missing ? ['missing', 'added'] : ['unread']);

/** While withheld, a claim not found may stand in what was not read. */
const statusOf = ({ status }: Claim, { missing }: Findings): Status =>
  status === 'missing' && !missing ? 'unread' : status;

/** A sentence that has a row of its own among what is only here is that, even where it tells of a claim too. */
export function judgeSentences({ sentences }: Shown, { added }: Findings): Judged[] {
  const onlyHere = new Set(added?.map(({ report }) => report.start));
  return sentences.map(({ status, ...passage }) => {
    if (onlyHere.has(passage.start)) return { passage, status: 'added' };
    return { passage, status: status === 'added' ? 'other' : status };
  });
}

/** The cell that a passage begins in, or -1. */
export const cellAt = (cells: readonly Cell[], span?: Span | null): number =>
  span
    ? cells.findIndex(({ passages }) => passages.some(({ start, end }) => start <= span.start && span.start < end))
    : -1;

/** Cells that the ribbon has room for. */
export const MOST_CELLS = 60;

/** Cells of single passages; of whole paragraphs when there are too many, of several paragraphs when these are. */
function cellsOf(judged: readonly Judged[]): Cell[] {
  if (judged.length <= MOST_CELLS) return judged.map(one => cellOf([one]));
  const order = new Map([...new Set(judged.map(({ passage }) => passage.paragraph))].map((one, i) => [one, i]));
  const each = Math.ceil(order.size / MOST_CELLS); // paragraphs
  const groups: Judged[][] = [];
  for (const one of judged) (groups[Math.floor(order.get(one.passage.paragraph)! / each)] ??= []).push(one);
  return groups.map(cellOf);
}

function cellOf(judged: readonly Judged[]): Cell {
  const ranked = [...judged].sort((a, b) => RANK.indexOf(a.status) - RANK.indexOf(b.status));
  const tally = RANK.map(status => [status, judged.filter(one => one.status === status).length] as const);
  return {
    status: ranked[0].status,
    passages: ranked.map(({ passage }) => passage),
    tally: tally.filter(([, count]) => count > 0),
  };
}
