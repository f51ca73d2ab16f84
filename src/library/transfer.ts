// The library as one file, and back: what is exported and imported elsewhere is the same library. Every record is
// checked by hand on its way in; what this version does not know of reports and remarks goes through untouched.

import { open, type Database, type StoredRecord } from './database.ts';
import { changeArticle, readListings } from './library.ts';
import { recordOf, shelve } from './shelf.ts';
import { readKept, readStored, type KeptArticle } from './stored.ts';

const FORMAT = 'crossread-library';
const VERSION = 1;

/** An exported library. */
export interface LibraryFile {
  format: typeof FORMAT;
  version: number;
  articles: KeptArticle[];
  pinned?: string;
  /** page's address → id of the reference that the reader chose for it */
  choices: Record<string, string>;
  reports: StoredRecord[];
  remarks: StoredRecord[];
}

/**
 * All that is kept, or only these articles, as pieces of one JSON text: a large library is more than one string holds.
 */
export async function exportLibrary(ids?: readonly string[]): Promise<{ pieces: string[]; count: number }> {
  const database = await open();
  const wanted = ids ?? (await readListings(database)).map(({ id }) => id);
  const pieces = [`{"format":"${FORMAT}","version":${VERSION},"articles":[`];
  let count = 0;
  for (const id of wanted) {
    const kept = readKept(await recordOf(database, id));
    if (kept) pieces.push(`${count++ ? ',\n' : '\n'}${JSON.stringify(kept)}`);
  }
  const rest = ids ? { choices: {}, reports: [], remarks: [] } : await readRest(database);
  pieces.push(`\n],${JSON.stringify(rest).slice(1)}\n`);
  return { pieces, count };
}

async function readRest(database: Database): Promise<Omit<LibraryFile, 'format' | 'version' | 'articles'>> {
  const stores = database.transaction(['settings', 'choices', 'reports', 'remarks']);
  const choices = stores.objectStore('choices');
  const [pinned, addresses, chosen, reports, remarks] = await Promise.all([
    stores.objectStore('settings').get('pinned'),
    choices.getAllKeys(),
    choices.getAll(),
    stores.objectStore('reports').getAll(),
    stores.objectStore('remarks').getAll(),
  ]);
  return {
    ...(typeof pinned === 'string' && { pinned }),
    choices: Object.fromEntries(addresses.map((address, i) => [address, chosen[i]])),
    reports,
    remarks,
  };
}

/** What is in an exported library, or null for any other text. What is damaged in it is counted, not taken. */
export function readLibraryFile(text: string): { file: LibraryFile; damaged: number } | null {
  const data = parsed(text);
  if (!isRecord(data) || data.format !== FORMAT || !Array.isArray(data.articles)) return null;
  const articles = data.articles.map(readKept);
  const [reports, remarks] = [data.reports, data.remarks].map(list => (Array.isArray(list) ? list.filter(hasId) : []));
  const choices = isRecord(data.choices) ? data.choices : {};
  const file: LibraryFile = {
    format: FORMAT,
    version: VERSION,
    articles: articles.filter(article => article !== null),
    ...(typeof data.pinned === 'string' && { pinned: data.pinned }),
    choices: Object.fromEntries(Object.entries(choices).filter((pair): pair is [string, string] => isText(pair[1]))),
    reports,
    remarks,
  };
  return { file, damaged: articles.length - file.articles.length };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasId = (value: unknown): value is StoredRecord => isRecord(value) && isText(value.id);

/** What an import did. */
export interface Imported {
  added: string[];
  known: number;
}

/** Adds an exported library to this one. What is here already stays as it is; names and notes it lacks are taken over. */
export async function importLibrary({ articles, pinned, choices, reports, remarks }: LibraryFile): Promise<Imported> {
  const database = await open();
  const added: string[] = [];
  for (const kept of articles) {
    const here = readKept(await recordOf(database, kept.id));
    const stored = here ? null : readStored(kept);
    if (stored) {
      await shelve(database, stored);
      added.push(kept.id);
    } else if (here) await completed(here, kept);
  }
  await importRest(database, { pinned, choices, reports, remarks });
  return { added, known: articles.length - added.length };
}

async function completed(here: KeptArticle, there: KeptArticle): Promise<void> {
  const [name, note] = [here.name ?? there.name, here.note ?? there.note];
  if (name !== here.name || note !== here.note) await changeArticle(here.id, { name, note });
}

type Rest = Pick<LibraryFile, 'pinned' | 'choices' | 'reports' | 'remarks'>;

async function importRest(database: Database, { pinned, choices, reports, remarks }: Rest): Promise<void> {
  const stores = database.transaction(['settings', 'choices', 'reports', 'remarks'], 'readwrite');
  const settings = stores.objectStore('settings');
  const work: Promise<unknown>[] = [];
  if (pinned !== undefined && (await settings.getKey('pinned')) === undefined)
    work.push(settings.put(pinned, 'pinned'));
  const put = async (
    store: { getKey: (key: string) => Promise<unknown> },
    key: string,
    write: () => Promise<unknown>,
  ): Promise<void> => {
    if ((await store.getKey(key)) === undefined) await write();
  };
  const chosen = stores.objectStore('choices');
  for (const [address, id] of Object.entries(choices)) work.push(put(chosen, address, () => chosen.put(id, address)));
  for (const [name, records] of Object.entries({ reports, remarks })) {
    const store = stores.objectStore(name as 'reports' | 'remarks');
    for (const record of records) work.push(put(store, record.id as string, () => store.put(record)));
  }
  await Promise.all([...work, stores.done]);
}
