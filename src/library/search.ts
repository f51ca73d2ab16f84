// Full text of the whole library: an index of minisearch over the words of each text, kept in the database and brought
// up to date in slices. Titles, outlets and notes are not in it: they change, and lists hold them anyway.
// Limits: words are found by their beginning, not within; how often a word stands in a text is counted when it is shown.

import MiniSearch from 'minisearch';
import { open, type Database } from './database.ts';
import { findHits, foldedWords } from './fold.ts';

interface Doc {
  id: string;
  text: string;
}

const OPTIONS = {
  fields: ['text'],
  // each word once: order is the reader's, so that how often it stands there is not weighed
  tokenize: (text: string): string[] => [...new Set(foldedWords(text))],
  processTerm: (word: string): string => word,
  autoVacuum: false,
};

/** How far the index is. */
export interface Progress {
  done: number;
  of: number;
}

interface Texts {
  database: Database;
  index: MiniSearch<Doc>;
  /** changes that are in the index and not in the database yet */
  unsaved: number;
}

let texts: Promise<Texts> | undefined;

const SLICE = 200; // milliseconds between two signs of progress
const WORTH_SAVING = 50; // texts; fewer are read again in a moment when the library is next searched

/** Brings the index on by a slice; call it until all is done. */
export async function prepare(): Promise<Progress> {
  const current = await (texts ??= load());
  const { database, index } = current;
  const ids = (await database.getAllKeys('listings')).filter(key => typeof key === 'string');
  const kept = new Set(ids);
  for (const id of idsIn(index))
    if (!kept.has(id)) {
      index.discard(id);
      current.unsaved++;
    }
  const end = performance.now() + SLICE;
  for (const id of ids) {
    if (performance.now() > end) break;
    if (index.has(id)) continue;
    index.add({ id, text: await textOf(database, id) });
    current.unsaved++;
  }
  const progress = { done: index.documentCount, of: ids.length };
  if (progress.done >= progress.of && current.unsaved >= WORTH_SAVING) await save(current);
  return progress;
}

const KEY = 'texts';

async function load(): Promise<Texts> {
  const database = await open();
  const stored = await database.get('search', KEY).catch(() => undefined);
  return { database, index: indexFrom(stored), unsaved: 0 };
}

/** An index that cannot be read is made anew. */
function indexFrom(stored: unknown): MiniSearch<Doc> {
  try {
    if (typeof stored === 'string') return MiniSearch.loadJSON<Doc>(stored, OPTIONS);
  } catch {
    // falls through: of another version, or in pieces
  }
  return new MiniSearch<Doc>(OPTIONS);
}

/** Without room for it, it is made anew next time. */
async function save(current: Texts): Promise<void> {
  current.unsaved = 0;
  await current.database.put('search', JSON.stringify(current.index), KEY).catch(() => undefined);
}

function* idsIn(index: MiniSearch<Doc>): Generator<string> {
  for (const { id } of index.search(MiniSearch.wildcard)) yield id as string;
}

async function textOf(database: Database, id: string): Promise<string> {
  const record = await database.get('articles', id).catch(() => undefined);
  const article: unknown = Reflect.get(record ?? {}, 'article');
  const text: unknown = typeof article === 'object' && article ? Reflect.get(article, 'text') : '';
  return typeof text === 'string' ? text : '';
}

/** For each of some folded words, the ids of the texts in which a word begins like it. */
export async function searchTexts(words: readonly string[]): Promise<string[][]> {
  const { index } = await (texts ??= load());
  return words.map(word => index.search(word, { prefix: true }).map(({ id }) => id as string));
}

/** How often words that begin like those sought stand in each of these texts. */
export async function countHits(ids: readonly string[], words: readonly string[]): Promise<number[]> {
  const { database } = await (texts ??= load());
  return Promise.all(ids.map(async id => findHits(await textOf(database, id), words).length));
}
