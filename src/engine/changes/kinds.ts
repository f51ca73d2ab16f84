// The kinds of change, each once, in the order in which a reader is told of them: facts before style. A kind of its own
// takes a row here, a finder in finders.ts, a sentence in words and an icon.

import type { FactKind } from '../facts/facts.ts';

const KINDS = [
  // say something else of the world
  { kind: 'number', fact: true },
  { kind: 'date', fact: true },
  { kind: 'name', fact: true },
  { kind: 'negation', fact: true },
  // say it otherwise
  { kind: 'attribution', fact: false },
  { kind: 'certainty', fact: false },
  { kind: 'wording', fact: false },
] as const satisfies readonly ({ kind: FactKind; fact: true } | { kind: string; fact: false })[];

/** One of the kinds. */
export type ChangeKind = (typeof KINDS)[number]['kind'];

const FACTS: ReadonlySet<ChangeKind> = new Set(KINDS.filter(({ fact }) => fact).map(({ kind }) => kind));

/** Whether a change of this kind says something else of the world. */
export const isFactKind = (kind: ChangeKind): boolean => FACTS.has(kind);

const RANKS: ReadonlyMap<ChangeKind, number> = new Map(KINDS.map(({ kind }, rank) => [kind, rank]));

/** Orders changes by their kinds. */
export const byKind = (x: { kind: ChangeKind }, y: { kind: ChangeKind }): number =>
  RANKS.get(x.kind)! - RANKS.get(y.kind)!;
