// What to call a difference between two short stretches of words, of which nothing else is known. The rows are asked in
// their order; the first that is true names the difference.

import { areOtherAmounts } from '../facts/amounts.ts';
import { areOpposite } from '../facts/opposites.ts';
import { isNameWord } from '../text/names.ts';
import { isA, isPrintedA, type Word } from '../text/words.ts';
import type { Change } from './change.ts';

interface Difference {
  reference: readonly Word[];
  report: readonly Word[];
  /** a sentence begins here, so that the first capital tells no name */
  opens: boolean;
}

interface Row {
  because: string;
  is: Pick<Change, 'kind' | 'severity'>;
  when: (difference: Difference) => boolean;
}

const LONGEST_EXCHANGE = 5; // words of a difference; in a longer one a negation or an amount is one word among many

const ROWS: readonly Row[] = [
  { because: 'a day or a month stands there', is: { kind: 'date', severity: 'material' }, when: some(isTime) },
  { because: 'a number stands there', is: { kind: 'number', severity: 'material' }, when: some(isNumber) },
  { because: 'each is the opposite of the other', is: { kind: 'negation', severity: 'material' }, when: areOpposites },
  { because: 'one of them denies', is: { kind: 'negation', severity: 'material' }, when: isDeniedOnce },
  { because: 'two amounts without a figure', is: { kind: 'number', severity: 'minor' }, when: areAmounts },
  { because: 'nothing but adverbs of doubt', is: { kind: 'certainty', severity: 'minor' }, when: every(isHedge) },
  { because: 'written out or contracted', is: { kind: 'wording', severity: 'cosmetic' }, when: every(isContractible) },
  { because: 'a name on both sides', is: { kind: 'name', severity: 'material' }, when: areNames },
  { because: 'two rungs of certainty', is: { kind: 'certainty', severity: 'minor' }, when: areOtherRungs },
  { because: 'two verbs of speech', is: { kind: 'attribution', severity: 'minor' }, when: areCues },
  { because: 'nothing but fillers', is: { kind: 'wording', severity: 'cosmetic' }, when: every(isFiller) },
];

/**
 * Names a difference; either stretch may be empty.
 * @param opens a sentence begins here
 */
export function nameDifference(reference: readonly Word[], report: readonly Word[], opens = false): Row['is'] {
  const difference = { reference, report, opens };
  return ROWS.find(({ when }) => when(difference))?.is ?? { kind: 'wording', severity: 'minor' };
}

/** The rung of the surest word, 0 where none tells. */
export const certaintyOf = (words: readonly Word[]): number => Math.max(0, ...words.map(rungOf));

/** May with a capital is the month. */
const rungOf = (word: Word): number =>
  word.capital && isA(word, 'months') ? 0 : (word.language.certainty.get(word.form) ?? 0);

// declared as functions, since the rows above are made before what stands below

function some(test: (word: Word) => boolean): Row['when'] {
  return ({ reference, report }) => reference.some(test) || report.some(test);
}

function every(test: (word: Word) => boolean): Row['when'] {
  return ({ reference, report }) => reference.every(test) && report.every(test);
}

function isTime(word: Word): boolean {
  return (isA(word, 'months') && word.capital) || isA(word, 'weekdays');
}

function isNumber({ value }: Word): boolean {
  return value !== null;
}

function isHedge(word: Word): boolean {
  return isA(word, 'hedges');
}

function isContractible(word: Word): boolean {
  return isA(word, 'contractible') || word.mark;
}

function isFiller(word: Word): boolean {
  return word.mark || isA(word, 'fillers');
}

function isShort({ reference, report }: Difference): boolean {
  return Math.max(reference.length, report.length) <= LONGEST_EXCHANGE;
}

function areOpposites({ reference, report }: Difference): boolean {
  return reference.length === 1 && report.length === 1 && areOpposite(reference[0], report[0]);
}

function isDeniedOnce(difference: Difference): boolean {
  const denies = (words: readonly Word[]): boolean => words.some(word => isA(word, 'negations'));
  return isShort(difference) && denies(difference.reference) !== denies(difference.report);
}

function areAmounts(difference: Difference): boolean {
  const { reference, report } = difference;
  return isShort(difference) && reference.length > 0 && report.length > 0 && areOtherAmounts(reference, report);
}

function areNames({ reference, report, opens }: Difference): boolean {
  const names = (words: readonly Word[]): boolean => words.some((word, i) => isNameWord(word) && !(opens && i === 0));
  return names(reference) && names(report);
}

function areOtherRungs(difference: Difference): boolean {
  const [x, y] = [certaintyOf(difference.reference), certaintyOf(difference.report)];
  return isShort(difference) && x > 0 && y > 0 && x !== y;
}

function areCues({ reference, report }: Difference): boolean {
  const speaks = (words: readonly Word[]): boolean => words.some(word => isPrintedA(word, 'cueVerbs'));
  return speaks(reference) && speaks(report);
}
