// Numbers of a claim that stand nowhere in the other article: the claim is not wholly told. Cost: linear in the numbers
// of both texts.

import type { Reading, ReadSentence } from '../text/reading.ts';
import type { Word } from '../text/words.ts';
import { readQuantities } from '../facts/quantities.ts';
import type { Quantity } from '../facts/quantity.ts';

const NEAR = 0.05; // relative difference within which another number may be the same, rounded
/** Whether two numbers may be one, rounded. */
const areNear = (x: number, y: number): boolean => Math.abs(x - y) <= NEAR * Math.max(x, y);

const FEW = 2; // "two" is as often "both", or not told at all
/** Kinds that a report may leave out or put in other words. */
const LOOSE = new Set<Quantity['kind']>(['ordinal', 'day', 'time', 'year', 'duration']);

/** The numbers of each sentence that the other article has nowhere, of those that tell something. */
export function findUnanswered(reading: Reading, other: Reading): ReadonlyMap<ReadSentence, Quantity[]> {
  const values = other.sentences.flatMap(quantitiesIn).map(({ value }) => value);
  const numbersIn = (words: readonly Word[]): string[] =>
    words.filter(word => word.value !== null).map(word => word.form);
  const forms = new Set([...numbersIn(other.title), ...other.sentences.flatMap(({ words }) => numbersIn(words))]);
  const stands = (value: number): boolean => values.some(one => areNear(one, value));
  const isOpen =
    ({ words }: ReadSentence) =>
    (quantity: Quantity): boolean =>
      !LOOSE.has(quantity.kind) &&
      (quantity.kind !== 'count' || quantity.value > FEW) &&
      !stands(quantity.value) &&
      !words.slice(quantity.from, quantity.to).some(word => forms.has(word.form));
  return new Map(reading.sentences.map(sentence => [sentence, quantitiesIn(sentence).filter(isOpen(sentence))]));
}

const quantitiesIn = ({ words }: ReadSentence): Quantity[] =>
  words.some(word => word.value !== null) ? readQuantities(words) : [];
