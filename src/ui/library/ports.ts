// What the library's page asks of the world around it; the entry point fulfils it.

import type { Article } from '../../engine/index.ts';
import type { About } from '../../library/library.ts';
import type { Listing } from '../../library/listing.ts';
import type { KeptArticle } from '../../library/stored.ts';

/** All that is kept, as the page lists it. */
export interface Holdings {
  listings: Listing[];
  /** keys of what is damaged and set aside */
  damaged: IDBValidKey[];
  pinned?: string;
  /** why it cannot be opened */
  closed?: string;
}

/** What became of what was brought. */
export interface Brought {
  added: string[];
  known: number;
  /** names of files of which nothing could be read */
  refused: string[];
}

/** All that is asked. */
export interface LibraryPorts {
  list: () => Promise<Holdings>;
  read: (id: string) => Promise<KeptArticle | null>;
  change: (id: string, about: About) => Promise<void>;
  /** the returned function brings them back */
  remove: (keys: readonly IDBValidKey[]) => Promise<() => Promise<void>>;
  pin: (id: string | null) => Promise<void>;
  bringText: (text: string, about: Partial<Article>) => Promise<Brought>;
  bringFiles: (files: readonly File[]) => Promise<Brought>;
  /** saves them as a file; all without ids. How many there were. */
  save: (ids?: readonly string[]) => Promise<number>;
  /** the words of a text as they are searched */
  fold: (text: string) => string[];
  hits: (text: string, sought: readonly string[]) => { start: number; end: number }[];
  /** brings the index of texts on by a slice */
  prepare: () => Promise<{ done: number; of: number }>;
  searchTexts: (words: readonly string[]) => Promise<string[][]>;
  countHits: (ids: readonly string[], words: readonly string[]) => Promise<number[]>;
  countQuotes: (ids: readonly string[]) => Promise<number[]>;
  /** bytes; absent where the browser does not tell */
  storage: () => Promise<{ used: number; of: number; kept: boolean } | null>;
  keep: () => Promise<boolean>;
}
