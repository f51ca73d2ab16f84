// An address for one finding, by what it is and the words it stands on, so that the same finding has the same address
// whenever the two texts are compared again. Method: FNV-1a (Fowler, Noll, Vo) of 32 bits, from two starts.

import { isHeadline, type Row } from './findings.ts';
import { spansOf } from './spans.ts';

/** A letter that no other hash of the page begins with, then letters and figures: "f1k9x2c0a". */
const MARK = 'f';

/** The address of a row, without "#". */
export const addressOf = (row: Row): string => MARK + digest(identityOf(row));

/** Addresses of rows, in their order; what is said again in the same words has its turn behind its address. */
export function addressesOf(rows: readonly Row[]): string[] {
  const turns = new Map<string, number>();
  return rows.map(row => {
    const address = addressOf(row);
    const turn = (turns.get(address) ?? 0) + 1;
    turns.set(address, turn);
    return turn === 1 ? address : `${address}-${turn}`;
  });
}

/**
 * What makes a row this one. Of a claim, or what is only here, that is its own words: the nearest passage is evidence,
 * and another one may be nearest once the engine knows better.
 */
function identityOf(row: Row): string {
  if (isHeadline(row)) return JSON.stringify([row.row, row.headline.reference.text, row.headline.report.text]);
  const { reference, report } = spansOf(row) as Record<'reference' | 'report', { text: string } | null | undefined>;
  const words = { claim: [reference], added: [report], quote: [reference, report], wording: [reference, report] };
  return JSON.stringify([row.row, ...words[row.row].map(span => span?.text ?? null)]);
}

const digest = (text: string): string => [0x811c9dc5, 0x1b873593].map(start => fnv(text, start)).join('');

const PRIME = 0x01000193;

function fnv(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
