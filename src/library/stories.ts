// What a story board asks of the library: articles to choose from, those of one story, and each read against another.

import {
  compareReadings,
  judgeStory,
  readArticle,
  type Article,
  type Comparison,
  type Reading,
} from '../engine/index.ts';
import { readLibrary } from './library.ts';
import type { StoredArticle } from './stored.ts';
import { traceWords, type Traced } from './trace.ts';

const stored = async (): Promise<StoredArticle[]> => (await readLibrary()).articles;

const readings = new Map<string, Reading>();

function read({ id, article }: StoredArticle): Reading {
  const reading = readings.get(id) ?? readArticle(article);
  readings.set(id, reading);
  return reading;
}

async function readingOf(id: string): Promise<Reading> {
  const one = readings.get(id) ?? (await stored()).find(article => article.id === id);
  if (!one) throw new Error(id);
  return 'sentences' in one ? one : read(one);
}

/** What a worker can be asked for, beside comparing with the whole library. */
export const stories = {
  /** in the order of the ids; what is no longer there is left out */
  articlesOf: async (ids: readonly string[]): Promise<{ id: string; article: Article }[]> => {
    const known = new Map((await stored()).map(({ id, article }) => [id, article]));
    return ids.flatMap(id => (known.has(id) ? [{ id, article: known.get(id)! }] : []));
  },

  /** newest first */
  listArticles: async (): Promise<
    { id: string; title: string; siteName?: string; publishedTime?: string; words: number }[]
  > =>
    (await stored()).map(({ id, article: { title, siteName, publishedTime }, profile }) => ({
      id,
      title,
      siteName,
      publishedTime,
      words: profile.words,
    })),

  /** the others that tell the story of this one, the nearest first */
  sameStory: async (id: string): Promise<string[]> => {
    const all = await stored();
    const own = all.find(one => one.id === id);
    if (!own) return [];
    return all
      .filter(one => one.id !== id)
      .map(one => ({ id: one.id, ...judgeStory(one.profile, own.profile) }))
      .filter(({ verdict }) => verdict === 'same')
      .sort((a, b) => b.score - a.score)
      .map(one => one.id);
  },

  /** each stored article in which some words stand */
  trace: async (words: string): Promise<{ found: Traced[]; of: number }> => {
    const articles = await stored();
    return { found: traceWords(words, articles, one => read(one)), of: articles.length };
  },

  compareStored: async (reference: string, report: string): Promise<Comparison> =>
    compareReadings(await readingOf(reference), await readingOf(report)),
};
