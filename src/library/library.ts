// The stored articles.

import { profileOf, type Article } from '../engine/index.ts';
import { open, type Database, type StoredRecord } from './database.ts';
import { digestOf } from './digest.ts';
import { sampleReference } from './sample.ts';
import { readStored, type StoredArticle } from './stored.ts';

/** All that is stored. */
export interface Library {
  /** newest first */
  articles: StoredArticle[];
  /** keys of the records that are set aside, since they cannot be read */
  damaged: IDBValidKey[];
  /** the name of what keeps it from being opened; the articles are then the sample and those held here */
  closed?: string;
}

/** What became of an article to keep. held: only while this popup is open, since the library cannot be opened. */
export interface Kept {
  id: string;
  as: 'new' | 'known' | 'held';
}

const held = new Map<string, StoredArticle>();

/** Whether a worker would miss some of the articles. */
export const holdsAny = (): boolean => held.size > 0;

/** All that is stored, whatever state it is in. The bundled sample is put in on the first opening, once. */
export async function readLibrary(): Promise<Library> {
  try {
    const database = await open();
    await putSampleIn(database).catch(() => undefined); // without room for it pages can still be read
    return await readRecords(database);
  } catch (problem) {
    const closed = problem instanceof Error ? problem.name : String(problem);
    return { articles: [...held.values(), sampleArticle()], damaged: [], closed };
  }
}

async function readRecords(database: Database): Promise<Library> {
  // one that cannot be read fails them all when they are asked for together
  const records = await database.getAll('articles').catch(() => readOneByOne(database));
  const library: Library = { articles: [], damaged: [] };
  const renewed: StoredArticle[] = [];
  for (const record of records) {
    const stored = readStored(record);
    if (stored) library.articles.push(stored);
    else library.damaged.push(record.id);
    if (stored && stored !== record) renewed.push(stored);
  }
  library.articles.sort((a, b) => b.savedAt - a.savedAt);
  if (renewed.length) await writeBack(database, renewed);
  return library;
}

async function readOneByOne(database: Database): Promise<StoredRecord[]> {
  const keys = await database.getAllKeys('articles');
  return Promise.all(keys.map(async id => (await database.get('articles', id).catch(() => undefined)) ?? { id }));
}

/** Whatever stands there for a setting, the sample was put in: it must not come back when it has been removed. */
async function putSampleIn(database: Database): Promise<void> {
  if (await database.getKey('settings', 'sampled')) return;
  const transaction = database.transaction(['articles', 'settings'], 'readwrite');
  await Promise.all([
    transaction.objectStore('articles').put(sampleArticle()),
    transaction.objectStore('settings').put(true, 'sampled'),
    transaction.done,
  ]);
}

const sampleArticle = (): StoredArticle => storedFrom(sampleReference(), 'sample', 0, 'sample');

/** Articles with profiles made anew, so that they are made only once. */
async function writeBack(database: Database, renewed: readonly StoredArticle[]): Promise<void> {
  const transaction = database.transaction('articles', 'readwrite');
  const write = async (stored: StoredArticle): Promise<void> => {
    // only what still stands there: another window may have removed it meanwhile
    if (await transaction.store.getKey(stored.id)) await transaction.store.put(stored);
  };
  // where nothing can be written the articles can still be read, and the next opening tries again
  await Promise.all([...renewed.map(write), transaction.done]).catch(() => undefined);
}

/** Stores an article once; another one of the same address stays, since versions of a page are worth comparing. */
export async function keepArticle(article: Article, kind: StoredArticle['kind'], savedAt: number): Promise<Kept> {
  const id = await idOf(article);
  const database = await open().catch(() => undefined);
  if (!database) {
    held.set(id, storedFrom(article, kind, savedAt, id));
    return { id, as: 'held' };
  }
  if (readStored(await database.get('articles', id).catch(() => undefined))) return { id, as: 'known' };
  await database.put('articles', storedFrom(article, kind, savedAt, id));
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
  const record = await database.get('articles', key).catch(() => undefined);
  await database.delete('articles', key);
  return record;
}

/** Undo of a removal. */
export async function restoreArticle(record: StoredRecord): Promise<void> {
  const stored = readStored(record);
  const database = await open().catch(() => undefined);
  if (!database && stored) held.set(stored.id, stored);
  else await (database ?? (await open())).put('articles', record);
}

const storedFrom = (article: Article, kind: StoredArticle['kind'], savedAt: number, id: string): StoredArticle => ({
  id,
  kind,
  article,
  savedAt,
  profile: profileOf(article),
});
