// How much each word of a claim weighs: the rarer in the news and in the claim's own article, the more.
// Counted over the claim's article alone: whatever else stands in the other one takes nothing from what is carried
// (and on whole sentences tells better than counts over both: +0.4 points of AUC held out).

import { once } from '../text/once.ts';
import { countSentences, rarityOf } from '../text/rarity.ts';
import { distinctWords, isContent, type ReadSentence } from '../text/reading.ts';
import type { Word } from '../text/words.ts';
import { withoutDateline } from './furniture.ts';

/** The distinct content words of a sentence behind its dateline; all its words where it has none. */
export interface Weighted {
  words: Word[];
  /** by rarity in the news and in the claim's own article */
  weights: number[];
  total: number;
  /** by rarity in the news alone, and in the claim's own article alone */
  news: number[];
  own: number[];
}

/** Weighs the words of a sentence. */
export type Weigh = (sentence: ReadSentence) => Weighted;

// nats added to every rarity: on whole sentences common words tell more than their frequency promises (1 to 8 do about
// the same)
const FLATTEN = 4;
/**
 * Power of the rarity in the claim's own article: whoever the whole article is about tells little about one claim (+0.3
 * points of AUC; 1.5 and 3 give less).
 */
const OWN_RARITY = 2;

/** Weighs by rarity in the news and in these sentences. */
export const weightsOf = once((article: readonly ReadSentence[]): Weigh => {
  const counts = countSentences(article);
  const log = Math.log(counts.total + 2);
  return once(sentence => {
    const words = wordsOf(sentence);
    const news = words.map(word => FLATTEN + rarityOf(word));
    const own = words.map(word => Math.log((counts.total + 2) / (counts.of(word.stem) + 1)) / log);
    const weights = news.map((weight, i) => weight * own[i] ** OWN_RARITY);
    return { words, weights, total: weights.reduce((a, b) => a + b, 0) || 1, news, own };
  });
});

function wordsOf(sentence: ReadSentence): Word[] {
  const words = withoutDateline(sentence);
  const content = distinctWords(words.filter(isContent));
  return content.length ? content : words.filter(word => !word.mark);
}
