// Which claims a reader would miss most: what other reports of the story carry too, and what people choose who sum news
// up. A small logistic model says so from what a sentence shows: its place, what it shares with the rest of its article
// and with the other report, what it is first to tell, and how specific it is. Headline, lead, quotation marks, cues,
// tense, hedges, pronouns, days and signs of background told nothing more on stories held out.
// Cost: linear in both texts.

import { probability, type Model } from '../logistic.ts';
import { countSentences, rarityOf } from '../text/rarity.ts';
import { distinctWords, isContent, type Reading, type ReadSentence } from '../text/reading.ts';
import type { Word } from '../text/words.ts';
import { withoutDateline } from './furniture.ts';
import fitted from './model.json' with { type: 'json' };

/** What a sentence shows of how much it matters. */
export const IMPORTANCE_FEATURES = [
  'early',
  'central',
  'shared',
  'fresh',
  'length',
  'rarity',
  'names',
  'numbers',
] as const;
export type ImportanceFeature = (typeof IMPORTANCE_FEATURES)[number];

const MODEL: Model<ImportanceFeature> = fitted.importance;

/** One value from 0 to 1 for every sentence of an article, in order, as it is read beside the other. */
export const rankImportance = (reading: Reading, other: Pick<Reading, 'sentences'>): number[] =>
  importanceFeatures(reading, other).map(
    (features, place) => scoreImportance(features) * (asks(reading.sentences[place]) ? ASKED : 1),
  );

/**
 * Words of content from which on a sentence can be understood without the one before; the model learns from what an
 * engine finds carried, and a remark of few words is found more easily than it is worth (6 to 10 order as well).
 */
const ENOUGH = 8;

/** From what a sentence shows, 0 to 1. */
export const scoreImportance = (features: Record<ImportanceFeature, number>, model = MODEL): number =>
  probability(model, features) * Math.sqrt(Math.min(1, Math.expm1(features.length) / ENOUGH));

/** A question of the outlet's own, as over a part of its text: it tells nothing. Too few of them to be fitted. */
const ASKED = 0.5;
const asks = ({ text }: ReadSentence): boolean => text.endsWith('?') && !/["“”„«»]/.test(text);

/** What each sentence of an article shows, in order. */
export function importanceFeatures(
  { title, sentences }: Reading,
  other: Pick<Reading, 'sentences'>,
): Record<ImportanceFeature, number>[] {
  const [counts, elsewhere] = [countSentences(sentences), countSentences(other.sentences)];
  const headline = new Set(title.map(({ stem }) => stem));
  const told = new Set<string>();
  return sentences.map((sentence, place) => {
    const words = withoutDateline(sentence);
    const content = distinctWords(words.filter(isContent));
    const features = {
      early: 1 - place / sentences.length,
      central: shareOf(content, ({ stem }) => counts.of(stem) > 1 || headline.has(stem)),
      shared: shareOf(content, ({ stem }) => elsewhere.of(stem) > 0),
      fresh: shareOf(content, ({ stem }) => !told.has(stem)),
      ...specificsOf(words, content),
    };
    for (const { stem } of content) told.add(stem);
    return features;
  });
}

/**
 * Nats of words, half of which pass every test, that are added to each sentence: a few common words that all pass say
 * nothing (10 to 50 order as well; without, remarks of a few words lead).
 */
const UNTOLD = 25;

/** Share of the weight of some words that passes a test, the rare ones weighing most. */
function shareOf(words: readonly Word[], test: (word: Word) => boolean): number {
  let [sum, total] = [UNTOLD / 2, UNTOLD];
  for (const word of words) {
    const weight = rarityOf(word);
    total += weight;
    if (test(word)) sum += weight;
  }
  return sum / total;
}

const YEAR = /^(?:1[6-9]|20)\d\d$/;

/** Counts by their logarithm: the first name tells more than the fifth. */
function specificsOf(words: readonly Word[], content: readonly Word[]) {
  const opensName = ({ capital }: Word, i: number): boolean => capital && i > 0 && !words[i - 1].capital;
  const isFigure = ({ value, form }: Word): boolean => value !== null && !YEAR.test(form);
  return {
    length: Math.log(1 + content.length),
    rarity: content.reduce((sum, word) => sum + rarityOf(word), 0) / Math.max(1, content.length),
    names: Math.log(1 + words.filter(opensName).length),
    numbers: Math.log(1 + words.filter(isFigure).length),
  };
}
