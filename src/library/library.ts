// What is kept, and its ways in and out.

import type { Article, Reading } from '../engine/index.ts';
import { open, type Database, type StoredRecord } from './database.ts';
import { digestOf } from './digest.ts';
import { listingOf, listingRecord, readListing, withoutAbsent, type Listing } from './listing.ts';
import { held, putDamaged, recordOf, shelve, unshelve } from './shelf.ts';
import { readKept, readStored, type KeptArticle, type StoredArticle } from './stored.ts';
import { storedFrom } from './stored-from.ts';

/** What became of an article to keep. held: only while this popup is open, since the library cannot be opened. */
export interface Kept {
  id: string;
  as: 'new' | 'known' | 'held';
}

/** Whether a worker would miss some of the articles. */
export const holdsAny = (): boolean => held.size > 0;

/**
 * Stores an article once; another one of the same address stays, since versions of a page are worth comparing.
 * @param reading of the article, where it has been read already
 */
export async function keepArticle(
  article: Article,
  kind: StoredArticle['kind'],
  savedAt: number,
  reading?: Reading,
): Promise<Kept> {
  const id = await idOf(article);
  const database = await open().catch(() => undefined);
  if (!database) {
    held.set(id, storedFrom(article, kind, savedAt, id, reading));
    return { id, as: 'held' };
  }
  if (readListing(await database.get('listings', id).catch(() => undefined))) return { id, as: 'known' };
  await shelve(database, storedFrom(article, kind, savedAt, id, reading));
  return { id, as: 'new' };
}

/**
 * The same for the same article, so that whether it is kept is known without reading any other: a digest of its text
 * and of what tells it apart, which is its address, or what the reader said of a text that has none.
 */
const idOf = ({ url, title, text, siteName, publishedTime }: Article): Promise<string> =>
  digestOf(JSON.stringify(url ? [url, title, text] : [title, text, siteName, publishedTime]));

/** Removes a record, whole or damaged, without reading any other. Hands it back as it was, if it can be read. */
export async function removeArticle(key: IDBValidKey): Promise<StoredRecord | undefined> {
  const here = typeof key === 'string' ? held.get(key) : undefined;
  if (here) {
    held.delete(here.id);
    return here;
  }
  const database = await open();
  const record = await recordOf(database, key);
  await unshelve(database, key);
  return record;
}

/** Undo of a removal. */
export async function restoreArticle(record: StoredRecord): Promise<void> {
  const stored = readStored(record);
  const database = await open().catch(() => undefined);
  if (!database && stored) held.set(stored.id, stored);
  else if (stored) await shelve(database ?? (await open()), stored);
  else await putDamaged(database ?? (await open()), record);
}

/** What a reader may say of an article. */
export type About = Partial<Pick<KeptArticle, 'name' | 'note'>>;

/** Says something else of an article; an empty text is none. */
export async function changeArticle(id: string, about: About): Promise<void> {
  const database = await open();
  const transaction = database.transaction(['articles', 'listings', 'profiles'], 'readwrite');
  const [articles, listings, profiles] = (['articles', 'listings', 'profiles'] as const).map(name =>
    transaction.objectStore(name),
  );
  const [record, listed, profile] = await Promise.all([articles.get(id), listings.get(id), profiles.get(id)]);
  const [kept, old] = [readKept(record), readListing(listed)];
  if (!kept || !old) return;
  const changed = withoutAbsent({ ...kept, ...emptied(about) });
  const listing = listingRecord(withoutAbsent({ ...listingOf(changed, old.words), quotes: old.quotes }));
  await Promise.all([
    articles.put(changed),
    listings.put(listing),
    profile && profiles.put({ ...profile, listing }),
    transaction.done,
  ]);
}

const emptied = (about: About): About =>
  Object.fromEntries(Object.entries(about).map(([name, text]) => [name, text.trim() ? text : undefined]));

/** Every whole article as lists have it, newest first. */
export async function readListings(database: Database): Promise<Listing[]> {
  const records = await database.getAllFromIndex('listings', 'newest');
  return records.map(readListing).filter(listing => listing !== null);
}
