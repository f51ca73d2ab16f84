// The library opened and in order: every article has its listing and its profile, made from it where they are missing.
// An older library, one that another engine has profiled, and one whose making was interrupted are all the same case.

import { PROFILE_VERSION } from '../engine/index.ts';
import { open, type Database, type StoredRecord, type Writing } from './database.ts';
import { listingOf, listingRecord, setAside } from './listing.ts';
import { packProfile } from './packed.ts';
import { sampleReference } from './sample.ts';
import { keysOf } from './shortlist.ts';
import { readStored, type StoredArticle } from './stored.ts';
import { storedFrom } from './stored-from.ts';

/** The library as it can be asked. */
export interface Shelf {
  /** absent where it cannot be opened */
  database?: Database;
  /** the name of what keeps it from being opened */
  closed?: string;
  /** articles that are nowhere written: held here, or without room for what would find them */
  loose: StoredArticle[];
}

/** Articles that could not be stored, for as long as this window is open. */
export const held = new Map<string, StoredArticle>();

/** Opens it, whatever state it is in. The bundled sample is put in on the first opening, once. */
export async function openShelf(): Promise<Shelf> {
  try {
    const database = await open();
    return { database, loose: [...held.values(), ...(await putInOrder(database))] };
  } catch (problem) {
    const closed = problem instanceof Error ? problem.name : String(problem);
    return { closed, loose: [...held.values(), sampleArticle()] };
  }
}

/** The database that is in order, or being put so, as long as this window holds it open. */
let order: { of: Database; loose: Promise<StoredArticle[]> } | undefined;

/** Once, whoever asks; the articles for which there is no room to write what would find them are handed back. */
async function putInOrder(database: Database): Promise<StoredArticle[]> {
  if (order?.of !== database) order = { of: database, loose: makeOrder(database) };
  const loose = await order.loose.catch((problem: unknown) => {
    order = undefined;
    throw problem;
  });
  if (loose.length) order = undefined; // the next one who asks tries again
  return loose;
}

async function makeOrder(database: Database): Promise<StoredArticle[]> {
  const sampling = putSampleIn(database).catch(() => undefined); // without room for it pages can still be read
  const loose = await catchUp(database);
  await sampling;
  return loose;
}

const sampleArticle = (): StoredArticle => storedFrom(sampleReference(), 'sample', 0, 'sample');

/** Whatever stands there for a setting, the sample was put in: it must not come back when it has been removed. */
async function putSampleIn(database: Database): Promise<void> {
  if (await database.getKey('settings', 'sampled')) return;
  const transaction = database.transaction(WRITTEN, 'readwrite');
  await Promise.all([
    ...put(transaction, sampleArticle()),
    transaction.objectStore('settings').put(true, 'sampled'),
    transaction.done,
  ]);
}

const MADE = ['listings', 'profiles'] as const;
const WRITTEN: ('articles' | 'settings' | (typeof MADE)[number])[] = ['articles', 'settings', ...MADE];
type Transaction = Writing<(typeof WRITTEN)[number]>;

/** Writes an article and all that is made from it: together or not at all. */
export async function shelve(database: Database, stored: StoredArticle): Promise<void> {
  const transaction = database.transaction(WRITTEN, 'readwrite');
  await Promise.all([...put(transaction, stored), transaction.done]);
}

function put(transaction: Transaction, stored: StoredArticle): Promise<unknown>[] {
  const { profile, ...kept } = stored;
  const [{ id }, listing] = [kept, listingRecord(listingOf(kept, profile.words))];
  return [
    transaction.objectStore('articles').put(kept),
    transaction.objectStore('listings').put(listing),
    transaction.objectStore('profiles').put({ id, keys: keysOf(profile), listing, ...packProfile(profile) }),
  ];
}

/** Removes a record and all that was made from it. */
export async function unshelve(database: Database, key: IDBValidKey): Promise<void> {
  const transaction = database.transaction(WRITTEN, 'readwrite');
  await Promise.all([
    ...(['articles', ...MADE] as const).map(name => transaction.objectStore(name).delete(key)),
    transaction.done,
  ]);
}

/** Makes what is missing; the articles for which there is no room to write it are handed back. */
async function catchUp(database: Database): Promise<StoredArticle[]> {
  if ((await database.get('settings', 'profiled')) === PROFILE_VERSION) return [];
  // nothing is counted where all is well: to count records reads them
  if ((await database.get('settings', 'profiling')) !== PROFILE_VERSION) await forgetProfiles(database);
  const [kept, listed] = await Promise.all([database.getAllKeys('articles'), database.getAllKeys('listings')]);
  const missing = without(kept, listed);
  const loose: StoredArticle[] = [];
  for (let from = 0; from < missing.length; from += SLICE)
    loose.push(...(await mend(database, missing.slice(from, from + SLICE))));
  if (!loose.length) await database.put('settings', PROFILE_VERSION, 'profiled').catch(() => undefined);
  return loose;
}

const SLICE = 32; // articles written together: some 20 ms, so that the screen goes on

/** Another engine's profiles are of no use, and what was listed from them neither. */
async function forgetProfiles(database: Database): Promise<void> {
  const transaction = database.transaction(['listings', 'profiles', 'settings'], 'readwrite');
  const work = Promise.all([
    transaction.objectStore('listings').clear(),
    transaction.objectStore('profiles').clear(),
    transaction.objectStore('settings').put(PROFILE_VERSION, 'profiling'),
    transaction.done,
  ]);
  await work.catch(() => undefined); // where nothing can be written the next opening tries again
}

function without(keys: readonly IDBValidKey[], others: readonly IDBValidKey[]): IDBValidKey[] {
  const nameOf = (key: IDBValidKey): string => JSON.stringify([typeof key, key]);
  const names = new Set(others.map(nameOf));
  return keys.filter(key => !names.has(nameOf(key)));
}

/**
 * Makes listings and profiles of some articles anew, and sets aside what is damaged. Each is read by itself: one that
 * cannot be read would fail the others.
 * @returns those for which there was no room
 */
export async function mend(database: Database, keys: readonly IDBValidKey[]): Promise<StoredArticle[]> {
  const read = await Promise.all(
    keys.map(async key => readStored(await database.get('articles', key).catch(() => undefined))),
  );
  const transaction = database.transaction(WRITTEN, 'readwrite');
  const write = async (key: IDBValidKey, stored: StoredArticle | null): Promise<void> => {
    // only what still stands there: another window may have removed it meanwhile
    if ((await transaction.objectStore('articles').getKey(key)) === undefined) return;
    await Promise.all(stored ? put(transaction, stored) : setAsideIn(transaction, key));
  };
  try {
    await Promise.all([...keys.map((key, i) => write(key, read[i])), transaction.done]);
    return [];
  } catch {
    abort(transaction);
    return read.filter(stored => stored !== null);
  }
}

/** What was written of it is taken back, unless the browser has done so. */
function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // it has been aborted
  }
}

const setAsideIn = (transaction: Transaction, key: IDBValidKey): Promise<unknown>[] => [
  transaction.objectStore('listings').put(setAside(key)),
  transaction.objectStore('profiles').delete(key),
];

/** Puts a damaged record back and sets it aside, as it was. */
export async function putDamaged(database: Database, record: StoredRecord): Promise<void> {
  const transaction = database.transaction(WRITTEN, 'readwrite');
  const work = [transaction.objectStore('articles').put(record), ...setAsideIn(transaction, record.id)];
  await Promise.all([...work, transaction.done]);
}

/** Keys of records that a reader has to be told of. */
export const damagedIn = (database: Database): Promise<IDBValidKey[]> =>
  database.getAllKeysFromIndex('listings', 'damaged');

/** A record as it lies there; undefined also where it cannot be read. */
export const recordOf = (database: Database, key: IDBValidKey): Promise<StoredRecord | undefined> =>
  database.get('articles', key).catch(() => undefined);
