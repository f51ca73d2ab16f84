// Quoted there, unquoted here: the sentence of the other article that carries most of a quotation's words, if that is
// enough. Cost: content words of the quotation times sentences.

import { touches } from '../article.ts';
import type { Quotation } from '../quotation.ts';
import type { Reading, ReadSentence } from '../text/reading.ts';
import { findWords } from '../text/words.ts';
import type { QuotedWord } from './align-quotations.ts';

/**
 * Share of the quotation's content words that one sentence must carry, and how many at least: less where it names the
 * speaker.
 */
const ENOUGH = { named: { share: 0.6, words: 3 }, unnamed: { share: 0.75, words: 5 } };

/** @param quotations those of the other article: a sentence that quotes is not a paraphrase */
export function findParaphrase(
  { speaker }: Quotation,
  words: readonly QuotedWord[],
  { sentences }: Reading,
  quotations: readonly Quotation[],
): Quotation | undefined {
  const wanted = [...new Set(words.filter(word => !word.gap && !word.function).map(word => word.stem))];
  let best: ReadSentence | undefined;
  let most = 0;
  for (const sentence of sentences) {
    const count = wanted.filter(stem => sentence.stems.has(stem)).length;
    if (count > most) [best, most] = [sentence, count];
  }
  if (!best) return undefined;
  const names = new Set(
    speaker
      ? findWords(speaker.name)
          .filter(word => word.capital && !word.function)
          .map(word => word.stem)
      : [],
  );
  const enough = [...names].some(name => best.stems.has(name)) ? ENOUGH.named : ENOUGH.unnamed;
  if (most < enough.words || most < enough.share * wanted.length) return undefined;
  const { start, end, text } = best;
  return touches(
    best,
    quotations.flatMap(({ runs }) => runs),
  )
    ? undefined
    : { start, end, text, runs: [{ start, end }], speech: false };
}
