// What lists show of a stored article, so that no text is read to list it. All of it is made from the article.

import type { StoredRecord } from './database.ts';
import type { KeptArticle } from './stored.ts';

/** An article as lists have it. */
export interface Listing {
  id: string;
  kind: KeptArticle['kind'];
  /** the reader's own, else the article's, else how its text begins */
  title: string;
  siteName?: string;
  url?: string;
  publishedTime?: string;
  savedAt: number;
  words: number;
  name?: string;
  note?: string;
  readAt?: number;
  /** quotations of speech; counted when the library is first looked at */
  quotes?: number;
}

/** One that is damaged and set aside. */
interface SetAside extends StoredRecord {
  damaged: 1;
}

const STAND_IN = 60; // characters of a text that stand in for the title it lacks

/** The listing of an article of so many words. */
export function listingOf({ id, kind, article, savedAt, name, note, readAt }: KeptArticle, words: number): Listing {
  const { title, siteName, url, publishedTime } = article;
  return withoutAbsent({
    id,
    kind,
    title: name || title || `${article.text.slice(0, STAND_IN)}…`,
    siteName,
    url,
    publishedTime,
    savedAt,
    words,
    name,
    note,
    readAt,
  });
}

/** As it lies in its store; age: what is newest comes first in its index. */
export const listingRecord = (listing: Listing): StoredRecord =>
  ({ ...listing, age: -listing.savedAt }) as StoredRecord;

/** What is set aside takes the place of a listing, so that it is not tried at every click. */
export const setAside = (id: IDBValidKey): SetAside => ({ id, damaged: 1 });

/** The listing in a record; null for what is set aside. */
export function readListing(record: unknown): Listing | null {
  if (typeof record !== 'object' || record === null || 'damaged' in record) return null;
  const { age: _, ...listing } = record as Listing & { age?: number };
  return listing;
}

/** An index of IndexedDB, and a reader of what is exported, takes "undefined" for a value. */
export function withoutAbsent<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
}
