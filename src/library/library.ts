// The stored articles: IndexedDB through idb, one versioned store. Nothing is ever written elsewhere.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { PROFILE_VERSION, profileOf, type Article, type StoryProfile } from '../engine/index.ts';
import { sampleReference } from './sample.ts';

export interface StoredArticle {
  id: string;
  kind: 'page' | 'pasted' | 'file' | 'sample';
  article: Article;
  /** milliseconds since 1970 */
  savedAt: number;
  /** what it is about, kept so that a whole library is ranked in a moment */
  profile: StoryProfile;
}

interface Schema extends DBSchema {
  articles: { key: string; value: StoredArticle; indexes: { savedAt: number } };
  settings: { key: string; value: unknown };
}

const NAME = 'crossread';
const VERSION = 1;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    // one step a version, in order, so that any older library arrives here whole
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('articles', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
        database.createObjectStore('settings');
      }
    },
    terminated() { opened = undefined; },
  });
  return opened;
}

/** All stored articles, newest first. The bundled sample is put in on the first opening, once. */
export async function listArticles(): Promise<StoredArticle[]> {
  const database = await open();
  await putSampleIn(database).catch(() => undefined); // without room for it pages can still be read
  const articles = (await database.getAllFromIndex('articles', 'savedAt')).reverse();
  return articles.some(isOutdated) ? renewProfiles(database, articles) : articles;
}

async function putSampleIn(database: IDBPDatabase<Schema>): Promise<void> {
  if (await database.get('settings', 'sampled')) return;
  await database.put('articles', storedFrom(sampleReference(), 'sample', 0, 'sample'));
  await database.put('settings', true, 'sampled');
}

/** Made by another version of the engine, which counts otherwise. */
const isOutdated = ({ profile }: StoredArticle): boolean => profile.version !== PROFILE_VERSION;

/** The same articles with profiles of this engine, which are written back, so that they are made anew only once. */
async function renewProfiles(database: IDBPDatabase<Schema>, articles: readonly StoredArticle[]): Promise<StoredArticle[]> {
  const renewed = articles.map(stored => (isOutdated(stored) ? { ...stored, profile: profileOf(stored.article) } : stored));
  const transaction = database.transaction('articles', 'readwrite');
  const write = async (stored: StoredArticle): Promise<void> => {
    // only what still stands there: another window may have removed it meanwhile
    if (await transaction.store.getKey(stored.id)) await transaction.store.put(stored);
  };
  // where nothing can be written the articles can still be read, and the next opening tries again
  await Promise.all([...renewed.filter(stored => !articles.includes(stored)).map(write), transaction.done]).catch(() => undefined);
  return renewed;
}

/** Stores an article; one saved before from the same address stays, since versions of a page are worth comparing. */
export async function saveArticle(article: Article, kind: StoredArticle['kind'], savedAt: number): Promise<StoredArticle> {
  const stored = storedFrom(article, kind, savedAt, crypto.randomUUID());
  await (await open()).put('articles', stored);
  return stored;
}

export async function removeArticle(id: string): Promise<void> {
  await (await open()).delete('articles', id);
}

/** Undo of a removal. */
export async function restoreArticle(stored: StoredArticle): Promise<void> {
  await (await open()).put('articles', stored);
}

const storedFrom = (article: Article, kind: StoredArticle['kind'], savedAt: number, id: string): StoredArticle =>
  ({ id, kind, article, savedAt, profile: profileOf(article) });
