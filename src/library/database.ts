// The one database: IndexedDB through idb, its shape a version. Nothing is ever written elsewhere.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** As it lies in a store, under its id: the rest may be damaged. */
export interface StoredRecord {
  id: IDBValidKey;
}

interface Schema extends DBSchema {
  articles: { key: IDBValidKey; value: StoredRecord };
  settings: { key: string; value: unknown };
  /** opened reports, both texts with them, so that an address opens after the reference has gone */
  reports: { key: IDBValidKey; value: StoredRecord };
  /** what the reader says of findings */
  remarks: { key: IDBValidKey; value: StoredRecord };
  /** the reference that a reader chose for a page, by the page's address */
  choices: { key: string; value: string };
}

/** All that is stored. */
export type Database = IDBPDatabase<Schema>;

const NAME = 'crossread';
const VERSION = 2;

/** One step a version, in order, so that any older library arrives here whole. */
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
