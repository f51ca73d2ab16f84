// What the library's page asks for, fulfilled by the library, the engine and the browser.

import { connectMethods } from '../../src/library/worker-link.ts';
import type { Brought, LibraryPorts } from '../../src/ui/library/ports.ts';
import { fileName } from '../../src/words/en/library.ts';
import { worker as words } from '../../src/words/en/worker.ts';
import { saveFile } from '../shared/save-file.ts';
import type * as Search from './search.ts';

const engine = import('../shared/engine.ts');
const keeping = engine.then(({ keeping }) => keeping);

/** The page's ports. */
export function portsWith({ address, findHits, foldedWords }: typeof Search): LibraryPorts {
  const search = connectMethods<Search.SearchService>(new Worker(address, { type: 'module' }), words);
  return {
    ...ofLibrary,
    fold: foldedWords,
    hits: findHits,
    prepare: () => search.prepare(),
    searchTexts: wanted => search.searchTexts(wanted),
    countHits: (ids, wanted) => search.countHits(ids, wanted),
  };
}

const ofLibrary: Omit<LibraryPorts, 'fold' | 'hits' | 'prepare' | 'searchTexts' | 'countHits'> = {
  list: async () => (await keeping).list(),
  read: async id => (await keeping).read(id),
  change: async (id, about) => (await keeping).change(id, about),
  remove: async keys => {
    const { removeAll, restoreAll } = await keeping;
    const records = await removeAll(keys);
    return async () => void (await restoreAll(records));
  },
  pin: async id => (await keeping).pin(id),
  bringText: async (text, about) => {
    const { service } = await engine;
    const { id, as } = await service.saveText(text, about, 'pasted', Date.now());
    return { added: as === 'new' ? [id] : [], known: as === 'known' ? 1 : 0, refused: [] };
  },
  bringFiles,
  save,
  countQuotes: async ids => (await keeping).countQuotes(ids),
  storage: async () => {
    const { usage, quota } = await navigator.storage.estimate();
    if (usage === undefined || quota === undefined) return null;
    return { used: usage, of: quota, kept: await navigator.storage.persisted() };
  },
  keep: () => navigator.storage.persist(),
};

async function bringFiles(files: readonly File[]): Promise<Brought> {
  const brought: Brought = { added: [], known: 0, refused: [] };
  for (const file of files) {
    const one = await bringFile(file).catch(() => null);
    if (!one || one.damaged) brought.refused.push(file.name);
    brought.added.push(...(one?.added ?? []));
    brought.known += one?.known ?? 0;
  }
  return brought;
}

async function bringFile(file: File): Promise<{ added: string[]; known: number; damaged: number } | null> {
  const { keeping, textOfFile } = await engine;
  const text = await textOfFile(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return null;
  if (!/\.x?html?$/i.test(file.name)) return keeping.bring(text);
  const { readPage } = await import('../../src/extraction/read-page.ts');
  const reading = readPage(new DOMParser().parseFromString(text, 'text/html'));
  return 'article' in reading ? keeping.bringPage(reading.article) : null;
}

/** Hands a file to the browser, which asks where to put it or puts it where downloads go. */
async function save(ids?: readonly string[]): Promise<number> {
  const { pieces, count } = await (await keeping).export(ids);
  saveFile(fileName(new Date().toISOString().slice(0, 10)), pieces, 'application/json');
  return count;
}
