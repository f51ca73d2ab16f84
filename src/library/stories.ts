// What a story board asks of the library, and whoever asks who else has some words: articles to choose from, those of
// one story, each read against another.

import { compareReadings, type Article, type Comparison, type Reading } from '../engine/index.ts';
import type { Database } from './database.ts';
import { readListings } from './library.ts';
import type { Listing } from './listing.ts';
import { readingOf, textOf } from './readings.ts';
import { findReferences } from './references.ts';
import { openShelf, recordOf } from './shelf.ts';
import { readKept } from './stored.ts';
import { byRelation, traceWords, type Traced } from './trace.ts';

async function readingById(id: string): Promise<Reading> {
  const text = await textOf(await openShelf(), id);
  if (!text) throw new Error(id);
  return readingOf(text);
}

const AT_ONCE = 32; // texts in memory together: some 600 kB

/** What a worker can be asked for, beside comparing with the whole library. */
export const stories = {
  /** in the order of the ids; what is no longer there is left out */
  articlesOf: async (ids: readonly string[]): Promise<{ id: string; article: Article }[]> => {
    const shelf = await openShelf();
    const texts = await Promise.all(ids.map(id => textOf(shelf, id)));
    return texts.flatMap(text => (text ? [{ id: text.id, article: text.article }] : []));
  },

  /** newest first */
  listArticles: async (): Promise<Pick<Listing, 'id' | 'title' | 'siteName' | 'publishedTime' | 'words'>[]> => {
    const { database, loose } = await openShelf();
    const held = loose.map(({ id, article, profile }) => ({ id, ...titled(article), words: profile.words }));
    return [...held, ...(database ? await readListings(database) : [])];
  },

  /** the others that tell the story of this one, the nearest first */
  sameStory: async (id: string): Promise<string[]> => {
    const { ranked } = await findReferences(await openShelf(), await readingById(id), []);
    return ranked.filter(one => one.verdict === 'same' && one.id !== id).map(one => one.id);
  },

  /** each stored article in which some words stand */
  trace: async (words: string): Promise<{ found: Traced[]; of: number }> => {
    const { database, loose } = await openShelf();
    const ids = database ? (await readListings(database)).map(({ id }) => id) : [];
    const found = traceWords(words, loose);
    for (let from = 0; database && from < ids.length; from += AT_ONCE)
      found.push(...traceWords(words, await readAll(database, ids.slice(from, from + AT_ONCE))));
    return { found: found.sort(byRelation), of: ids.length + loose.length };
  },

  compareStored: async (reference: string, report: string): Promise<Comparison> =>
    compareReadings(await readingById(reference), await readingById(report)),
};

const titled = ({
  title,
  siteName,
  publishedTime,
}: Article): Pick<Listing, 'title' | 'siteName' | 'publishedTime'> => ({
  title,
  siteName,
  publishedTime,
});

async function readAll(database: Database, ids: readonly string[]): Promise<{ id: string; article: Article }[]> {
  const kept = await Promise.all(ids.map(async id => readKept(await recordOf(database, id))));
  return kept.filter(one => one !== null);
}
