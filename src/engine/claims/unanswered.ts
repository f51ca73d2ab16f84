// Numbers of a claim that stand nowhere in the other article: the claim is not wholly told, and where its evidence has one number of
// the same sort that the claim's article knows nothing of, the two are told of one thing. Cost: linear in the numbers of both texts.

import type { Reading, ReadSentence } from '../text/reading.ts';
import { isRounding } from '../wording/number-changes.ts';
import { readQuantities, type Quantity } from '../wording/quantities.ts';

const NEAR = 0.05; // relative difference within which another number may be the same, rounded
const FEW = 2; // "two" is as often "both", or not told at all
/** Kinds that a report may leave out or put in other words. */
const LOOSE = new Set<Quantity['kind']>(['ordinal', 'day', 'time', 'year', 'duration']);

/** The numbers of each sentence that the other article has nowhere, of those that tell something. */
export function findUnanswered(reading: Reading, other: Reading): ReadonlyMap<ReadSentence, Quantity[]> {
  const values = other.sentences.flatMap(quantitiesIn).map(({ value }) => value);
  const forms = new Set(other.sentences.flatMap(({ words }) => words.filter(word => word.value !== null).map(word => word.form)));
  const stands = (value: number): boolean => values.some(one => Math.abs(one - value) <= NEAR * Math.max(one, value));
  const isOpen = ({ words }: ReadSentence) => (quantity: Quantity): boolean => !LOOSE.has(quantity.kind) && (quantity.kind !== 'count' || quantity.value > FEW)
    && !stands(quantity.value) && !words.slice(quantity.from, quantity.to).some(word => forms.has(word.form) || other.article.title.includes(word.text));
  return new Map(reading.sentences.map(sentence => [sentence, quantitiesIn(sentence).filter(isOpen(sentence))]));
}

const quantitiesIn = ({ words }: ReadSentence): Quantity[] => (words.some(word => word.value !== null) ? readQuantities(words) : []);

/** The one number of the evidence that answers a claim's one number of its sort, and neither article knows the other's. */
export function answerOf(quantity: Quantity, open: readonly Quantity[], evidence: readonly Quantity[]): Quantity | undefined {
  const isAlike = (other: Quantity): boolean => other.kind === quantity.kind && other.unit === quantity.unit && other.of === quantity.of
    && (quantity.kind !== 'count' || quantity.noun !== null && other.noun?.stem === quantity.noun.stem);
  const answers = evidence.filter(isAlike);
  return answers.length === 1 && open.filter(isAlike).length === 1 && !isRounding(quantity, answers[0]) ? answers[0] : undefined;
}
