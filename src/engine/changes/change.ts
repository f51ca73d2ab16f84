// A change: one difference inside an alignment, and its kind.

import type { TextSpan } from '../article.ts';
import { isNameWord } from '../text/names.ts';
import { isA, isPrintedA, type Word, type Range } from '../text/words.ts';
import { areOtherAmounts } from '../facts/amounts.ts';
import type { FactKind } from '../facts/facts.ts';
import { areOpposite } from '../facts/opposites.ts';

export type ChangeKind = FactKind | 'certainty' | 'attribution' | 'wording';

/** Kinds that say something else of the world; the others say it otherwise. */
export const FACTS: ReadonlySet<ChangeKind> = new Set(['number', 'date', 'name', 'negation']);

export interface Change {
  kind: ChangeKind;
  /** material: sense, fact, or who and what is named differs */
  severity: 'material' | 'minor' | 'cosmetic';
  /** null: only in the report */
  reference: TextSpan | null;
  /** null: only in the reference */
  report: TextSpan | null;
  /** where the report's words would stand in the reference, when that has none */
  place?: number;
}

/** A change as words of two aligned sentences; null where one of them has none. */
export interface Found { kind: ChangeKind; severity: Change['severity']; a: Range | null; b: Range | null }

const LONGEST_EXCHANGE = 5; // words of a difference; in a longer one a negation or an amount is one word among many

/**
 * Names a difference between two short stretches of words, either of which may be empty.
 * @param opens a sentence begins here, so that the first capital tells no name
 */
export function kindOf(reference: readonly Word[], report: readonly Word[], opens = false): Pick<Change, 'kind' | 'severity'> {
  const all = [...reference, ...report];
  if (all.some(word => isA(word, 'months') && word.capital || isA(word, 'weekdays'))) return { kind: 'date', severity: 'material' };
  if (all.some(word => word.value !== null)) return { kind: 'number', severity: 'material' };
  const exchanged = reference.length === 1 && report.length === 1 && areOpposite(reference[0], report[0]);
  const short = Math.max(reference.length, report.length) <= LONGEST_EXCHANGE;
  if (exchanged || short && reference.some(isNegation) !== report.some(isNegation)) return { kind: 'negation', severity: 'material' };
  if (short && reference.length && report.length && areOtherAmounts(reference, report)) return { kind: 'number', severity: 'minor' };
  if (all.every(word => isA(word, 'hedges'))) return { kind: 'certainty', severity: 'minor' };
  if (all.every(word => isA(word, 'contractible') || word.mark)) return { kind: 'wording', severity: 'cosmetic' };
  const names = (words: readonly Word[]): boolean => words.some((word, i) => isNameWord(word) && !(opens && i === 0));
  if (names(reference) && names(report)) return { kind: 'name', severity: 'material' };
  if (short && certaintyOf(reference) && certaintyOf(report) && certaintyOf(reference) !== certaintyOf(report)) return { kind: 'certainty', severity: 'minor' };
  if (reference.some(isCue) && report.some(isCue)) return { kind: 'attribution', severity: 'minor' };
  return { kind: 'wording', severity: all.every(word => word.mark || isA(word, 'fillers')) ? 'cosmetic' : 'minor' };
}

const isNegation = (word: Word): boolean => isA(word, 'negations');
const isCue = (word: Word): boolean => isPrintedA(word, 'cueVerbs');

/** The rung of the surest word, 0 where none tells. */
export const certaintyOf = (words: readonly Word[]): number => Math.max(0, ...words.map(rungOf));

/** May with a capital is the month. */
const rungOf = (word: Word): number => (word.capital && isA(word, 'months') ? 0 : word.language.certainty.get(word.form) ?? 0);
