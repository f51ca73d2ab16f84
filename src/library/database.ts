// The one database: IndexedDB through idb, its shape a version. Nothing is ever written elsewhere.

import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { PackedProfile } from './packed.ts';

/** As it lies in a store, under its id: the rest may be damaged. */
export interface StoredRecord {
  id: IDBValidKey;
}

/** What an article is about, found by the keys of what it is most about; with its listing, to be read at once. */
export type ProfileRecord = StoredRecord & Partial<PackedProfile> & { keys: number[]; listing: StoredRecord };

interface Schema extends DBSchema {
  /** what is kept, texts and all; whatever the other stores say of it is made from these */
  articles: { key: IDBValidKey; value: StoredRecord };
  settings: { key: string; value: unknown };
  /** opened reports, both texts with them, so that an address opens after the reference has gone */
  reports: { key: IDBValidKey; value: StoredRecord };
  /** what the reader says of findings */
  remarks: { key: IDBValidKey; value: StoredRecord };
  /** the reference that a reader chose for a page, by the page's address */
  choices: { key: string; value: string };
  /** what lists show of each article, so that no text is read to list them */
  listings: {
    key: IDBValidKey;
    value: StoredRecord;
    indexes: { address: string; newest: number; damaged: number };
  };
  profiles: { key: IDBValidKey; value: ProfileRecord; indexes: { keys: number } };
  /** the index of all texts, which the library's page makes */
  search: { key: string; value: unknown };
}

/** All that is stored. */
export type Database = IDBPDatabase<Schema>;
/** The names of its stores. */
export type StoreName = StoreNames<Schema>;
/** Some of its stores, to be written together or not at all. */
export type Writing<Names extends StoreName> = IDBPTransaction<Schema, Names[], 'readwrite'>;

const NAME = 'crossread';
const VERSION = 3;

/**
 * One step a version, in order, so that any older library arrives here whole. A step only makes room: what has to be
 * made from the articles is made in slices later on, so that whatever interrupts it, the rest follows.
 */
const STEPS: readonly ((database: Database) => void)[] = [
  database => {
    database.createObjectStore('articles', { keyPath: 'id' });
    database.createObjectStore('settings');
  },
  database => {
    database.createObjectStore('reports', { keyPath: 'id' });
    database.createObjectStore('remarks', { keyPath: 'id' });
    database.createObjectStore('choices');
  },
  database => {
    const listings = database.createObjectStore('listings', { keyPath: 'id' });
    listings.createIndex('address', 'url');
    listings.createIndex('newest', 'age');
    listings.createIndex('damaged', 'damaged');
    database.createObjectStore('profiles', { keyPath: 'id' }).createIndex('keys', 'keys', { multiEntry: true });
    database.createObjectStore('search');
  },
];

let opened: Promise<Database> | undefined;

/** Opens it, once; a call after one that failed tries again. */
export function open(): Promise<Database> {
  if (opened) return opened;
  opened = openDB<Schema>(NAME, VERSION, {
    upgrade: (database, from) => STEPS.slice(from).forEach(step => step(database)),
    // another window has a newer version, or deletes it all: what holds on would keep it waiting for ever
    blocking: (_current, _blocked, { target }) => {
      (target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
