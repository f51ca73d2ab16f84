// What the library's page asks of the library: listed, changed, removed, brought back, counted.

import { readArticle, readQuotations, type Article } from '../engine/index.ts';
import { open, type StoredRecord } from './database.ts';
import { articleFromText } from './import.ts';
import { listingRecord, readListing, type Listing } from './listing.ts';
import { changeArticle, keepArticle, readListings, removeArticle, restoreArticle, type Kept } from './library.ts';
import { damagedIn, openShelf, recordOf } from './shelf.ts';
import { readKept, type KeptArticle } from './stored.ts';
import { exportLibrary, importLibrary, readLibraryFile } from './transfer.ts';
import { pin, readWish } from './wishes.ts';

/** All that is kept, as the page lists it. */
export interface Holdings {
  listings: Listing[];
  damaged: IDBValidKey[];
  pinned?: string;
  closed?: string;
}

async function list(): Promise<Holdings> {
  const { database, closed } = await openShelf();
  if (!database) return { listings: [], damaged: [], closed };
  const [listings, damaged, { pinned }] = await Promise.all([
    readListings(database),
    damagedIn(database),
    readWish(database),
  ]);
  return { listings, damaged, pinned };
}

const read = async (id: string): Promise<KeptArticle | null> => readKept(await recordOf(await open(), id));

/** Removes all of them; the records come back as they were, for whoever undoes it. */
async function removeAll(keys: readonly IDBValidKey[]): Promise<StoredRecord[]> {
  const records = await inBatches(keys, removeArticle);
  return records.filter(record => record !== undefined);
}

const restoreAll = (records: readonly StoredRecord[]): Promise<void[]> => inBatches(records, restoreArticle);

const BATCH = 64; // transactions that wait for one another

async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += BATCH)
    results.push(...(await Promise.all(items.slice(at, at + BATCH).map(work))));
  return results;
}

/** Counts the quotations of articles that nobody has counted yet, and keeps the numbers. */
async function countQuotes(ids: readonly string[]): Promise<number[]> {
  const database = await open();
  const records = await Promise.all(ids.map(id => recordOf(database, id)));
  const counts = records.map(record => {
    const kept = readKept(record);
    return kept ? readQuotations(readArticle(kept.article)).filter(({ speech }) => speech).length : 0;
  });
  const { store, done } = database.transaction('listings', 'readwrite');
  const write = async (id: string, quotes: number): Promise<void> => {
    const listing = readListing(await store.get(id));
    if (listing) await store.put(listingRecord({ ...listing, quotes }));
  };
  await Promise.all([...ids.map((id, i) => write(id, counts[i])), done]);
  return counts;
}

/** What became of a file's text: an exported library may hold many articles. */
async function bring(text: string): Promise<{ added: string[]; known: number; damaged: number } | null> {
  const library = readLibraryFile(text);
  if (library) return { ...(await importLibrary(library.file)), damaged: library.damaged };
  if (!text.trim()) return null;
  return broughtBy(await keepArticle(articleFromText(text), 'file', Date.now()));
}

/** The same of a page's article. */
const bringPage = async (article: Article): Promise<{ added: string[]; known: number; damaged: number }> =>
  broughtBy(await keepArticle(article, 'file', Date.now()));

const broughtBy = ({ id, as }: Kept) => ({
  added: as === 'new' ? [id] : [],
  known: as === 'known' ? 1 : 0,
  damaged: 0,
});

/** All of it. */
export const keeping = {
  list,
  read,
  change: changeArticle,
  removeAll,
  restoreAll,
  countQuotes,
  bring,
  bringPage,
  export: exportLibrary,
  pin,
};
