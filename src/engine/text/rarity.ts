// How much a word tells: by how few news articles use it at all, and by how few sentences of the two texts at hand do.
// The table is made by test/fit/frequencies.ts, which says from what.

import table from './frequencies.json' with { type: 'json' };
import type { ReadSentence } from './reading.ts';
import type { Word } from './words.ts';

const counts = new Map<string, number>();
for (const [count, stems] of Object.entries(table.stems))
  for (const stem of stems.split(' ')) counts.set(stem, Number(count));

// nats; 0.05 to 0.5 and 4 to 8 judge labelled claims alike within half a point of macro-F1
const FUNCTION_WEIGHT = 0.15;
const NUMBER_WEIGHT = 6; // as a word of two or three articles: any number is common, this one is not
const UNSEEN = 0.5; // articles that a word missing from the table counts as

/** Inverse document frequency over news, in nats: 0.15 for function words to about 7 for words never seen. */
export function rarityOf(word: Pick<Word, 'stem' | 'function' | 'value'>): number {
  if (word.function) return FUNCTION_WEIGHT;
  if (word.value !== null) return NUMBER_WEIGHT;
  return Math.log((table.documents + 1) / ((counts.get(word.stem) ?? 0) + UNSEEN));
}

/** In how many of the sentences each stem stands. */
export function countSentences(...texts: (readonly ReadSentence[])[]): { of: (stem: string) => number; total: number } {
  const seen = new Map<string, number>();
  for (const sentences of texts)
    for (const { stems } of sentences) for (const stem of stems) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  return { of: stem => seen.get(stem) ?? 0, total: texts.reduce((sum, sentences) => sum + sentences.length, 0) };
}
