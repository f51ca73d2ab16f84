// What the library keeps, in the real IndexedDB: older libraries arrive whole, also when that is interrupted; what is
// found through its indexes is what judging every article finds; what is exported and imported is the same library.

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { profileOf, type Article } from '../../../src/engine/index.ts';
import { articleFromText } from '../../../src/library/import.ts';
import { longText, reports } from '../../bench/texts.ts';
import { bundle } from '../bundle.ts';
import { launchChromium, type Driven } from '../chromium.ts';
import { serveFixtures, type Site } from '../site.ts';
import type * as InPage from './in-page.ts';

declare const tested: typeof InPage;

let chrome: Driven;
let site: Site;
let code: string;
let page: Page;

beforeAll(async () => {
  [code, site, chrome] = await Promise.all([
    bundle(join(import.meta.dirname, 'in-page.ts'), 'tested'),
    serveFixtures(),
    launchChromium(),
  ]);
  page = await chrome.browser.newPage();
});
afterAll(async () => {
  await chrome.close();
  await site.close();
});
/** As a reader starts the browser again. */
async function restart(): Promise<void> {
  await page.goto(`${site.origin}/wire/`);
  await page.evaluate(code);
}
beforeEach(async () => {
  await page.goto(`${site.origin}/wire/`);
  await page.evaluate(
    () =>
      new Promise(resolve => {
        indexedDB.deleteDatabase('crossread').onsuccess = resolve;
      }),
  );
  await restart();
});

const articleAt = (i: number): Article => ({
  ...articleFromText(longText(reports.reference, 90, i)),
  title: `Report ${i}`,
  url: `https://a.invalid/${i % 5}`,
});
const oldRecord = (i: number): object => ({
  id: `id-${i}`,
  kind: 'page',
  savedAt: 1000 + i,
  article: articleAt(i),
  profile: profileOf(articleAt(i)),
});
const DAMAGED = [{ id: 'bare' }, { id: 7 }, { ...oldRecord(1), id: 'text', article: { title: 'No text' } }];

/** A library as an earlier version left it. */
const makeOld = (version: 1 | 2, records: readonly object[]): Promise<void> =>
  page.evaluate(
    (wanted, all) =>
      new Promise<void>(resolve => {
        const opening = indexedDB.open('crossread', wanted);
        opening.onupgradeneeded = () => {
          const database = opening.result;
          database.createObjectStore('articles', { keyPath: 'id' });
          database.createObjectStore('settings');
          if (wanted < 2) return;
          for (const name of ['reports', 'remarks']) database.createObjectStore(name, { keyPath: 'id' });
          database.createObjectStore('choices');
        };
        opening.onsuccess = () => {
          const transaction = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
          for (const record of all) transaction.objectStore('articles').put(record);
          transaction.objectStore('settings').put(true, 'sampled');
          if (wanted === 2) transaction.objectStore('choices').put('id-1', 'https://a.invalid/');
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    version,
    [...records],
  );

interface Stands {
  ids: string[];
  words: number[];
  damaged: IDBValidKey[];
  kept: Record<string, unknown>;
  profiles: number;
}
const openNew = (): Promise<Stands> =>
  page.evaluate(async () => {
    const { database } = await tested.openShelf();
    const listings = await tested.readListings(database!);
    const articles = (await database!.getAll('articles')) as unknown as { id: string }[];
    return {
      ids: listings.map(one => one.id),
      words: listings.map(one => one.words),
      damaged: await tested.damagedIn(database!),
      kept: Object.fromEntries(articles.map(one => [one.id, one])),
      profiles: (await database!.getAllKeys('profiles')).length,
    };
  });

describe('an older library', () => {
  const records = Array.from({ length: 40 }, (_, i) => oldRecord(i));
  const newestFirst = records.map((_, i) => `id-${39 - i}`);

  it.each([1, 2] as const)('of version %i arrives whole, what is damaged set aside', async version => {
    await makeOld(version, [...records, ...DAMAGED]);
    const { ids, damaged, kept, profiles } = await openNew();
    expect(ids).toEqual(newestFirst);
    expect(damaged).toEqual([7, 'bare', 'text']);
    expect(profiles).toBe(40);
    const { profile: _, ...withoutProfile } = oldRecord(3) as { profile: object };
    expect(kept['id-3']).toEqual(JSON.parse(JSON.stringify(withoutProfile)));
    expect(kept.text).toEqual(JSON.parse(JSON.stringify(DAMAGED[2])));
  });

  it('keeps the choices of version 2', async () => {
    await makeOld(2, records);
    await openNew();
    expect(await page.evaluate(async () => (await tested.open()).get('choices', 'https://a.invalid/'))).toBe('id-1');
  });

  it('arrives whole when it is interrupted on the way', async () => {
    await makeOld(2, [...records, ...DAMAGED]);
    const written = await page.evaluate(async () => {
      const put: (value: unknown, key?: IDBValidKey) => IDBRequest = Reflect.get(IDBObjectStore.prototype, 'put');
      let left = 120; // some articles on the way
      IDBObjectStore.prototype.put = function write(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
        if (left-- <= 0) throw new DOMException('closed', 'AbortError');
        return Reflect.apply(put, this, [value, key]);
      } as IDBObjectStore['put'];
      const { database, loose } = await tested.openShelf();
      return { listed: (await database!.getAllKeys('listings')).length, loose: loose.length };
    });
    expect(written.listed).toBeGreaterThan(0);
    expect(written.listed).toBeLessThan(40);
    expect(written.listed + written.loose).toBeGreaterThanOrEqual(40); // none is missed meanwhile
    await restart();
    const { ids, damaged } = await openNew();
    expect([ids, damaged]).toEqual([newestFirst, [7, 'bare', 'text']]);
  });

  it('is profiled anew by another engine, notes and names untouched', async () => {
    await makeOld(2, records);
    const before = await openNew();
    await page.evaluate(async () => {
      await tested.changeArticle('id-5', { note: 'Ask.', name: 'Mine' });
      const database = await tested.open();
      for (const name of ['profiled', 'profiling']) await database.put('settings', 0, name);
      for (const one of await database.getAll('profiles'))
        await database.put('profiles', { ...one, version: 0, keys: [] });
    });
    await restart();
    const { ids, kept, words } = await openNew();
    expect(ids).toEqual(newestFirst);
    expect(kept['id-5']).toMatchObject({ note: 'Ask.', name: 'Mine' });
    expect(words).toEqual(before.words);
    const near = await page.evaluate(async () => {
      const database = await tested.open();
      return (await database.getAll('profiles')).every(one => one.keys.length > 0);
    });
    expect(near).toBe(true);
  });
});

describe('the indexes', () => {
  it('find what judging every article finds: the best reference, and versions of the address', async () => {
    const wrong = await page.evaluate(
      async (articles: Article[], pages: Article[]) => {
        for (const [i, article] of articles.entries()) await tested.keepArticle(article, 'page', 1000 + i);
        const shelf = await tested.openShelf();
        const records = (await shelf.database!.getAll('articles')) as unknown as { id: string; article: Article }[];
        const all = records.map(one => ({ ...one, profile: tested.profileOf(one.article) })) as never[];
        const differing: string[] = [];
        for (const article of pages) {
          const reading = tested.readArticle(article);
          const { ranked } = await tested.findReferences(shelf, reading, []);
          const [found, best] = [ranked, tested.rankReferences(reading, all)].map(list => {
            const { id, verdict, score, version } = tested.chooseReference(list) ?? {};
            return JSON.stringify({ id, verdict, score, version });
          });
          if (found !== best) differing.push(`${article.title}: ${found}, not ${best}`);
        }
        return differing;
      },
      Array.from({ length: 120 }, (_, i) => ({ ...retold(i), url: `https://a.invalid/${i % 100}` })),
      Array.from({ length: 30 }, (_, i) => ({ ...retold(i * 4 + 1, 3), url: `https://a.invalid/${i * 4}` })),
    );
    expect(wrong).toEqual([]);
  });

  it('lists what is near first, then the newest, and says that there is more', async () => {
    const { length, more, judged } = await page.evaluate(
      async (articles: Article[]) => {
        for (const [i, article] of articles.entries()) await tested.keepArticle(article, 'page', 1000 + i);
        const { ranked, more: others } = await tested.service.compareWithLibrary(articles[3]);
        return { length: ranked.length, more: others, judged: ranked.map(one => one.verdict !== 'unjudged') };
      },
      Array.from({ length: 120 }, (_, i) => retold(i)),
    );
    expect(more).toBe(true);
    expect(length).toBeLessThan(120);
    expect(judged.slice(0, judged.lastIndexOf(true)).every(Boolean)).toBe(true);
  });
});

/** A short report of a story of its own. */
function retold(story: number, seed = 0): Article {
  const told = longText(reports[seed ? 'report' : 'reference'], 120, seed + (story % 3)).replace(
    /\b\p{L}{5,}\b/gu,
    (word, at: number) =>
      (at + word.length) % 3 ? `${word}${'abcdefghij'[story % 10]}o${Math.floor(story / 10)}` : word,
  );
  return { ...articleFromText(told), title: `Story ${story}` };
}

describe('a reader’s wish', () => {
  const chosen = (id?: string): Promise<string | undefined> =>
    page.evaluate(
      async (article: Article, wanted?: string) =>
        (await tested.service.compareWithLibrary(article, wanted)).reference?.id,
      { ...retold(1, 3), url: 'https://b.invalid/' },
      id,
    );

  it('goes: chosen now, pinned, chosen for this page before, what fits best', async () => {
    const [best, other, pinned] = await page.evaluate(
      async (articles: Article[]) => {
        const kept = [];
        for (const article of articles) kept.push((await tested.keepArticle(article, 'page', 1)).id);
        return kept;
      },
      [retold(1), retold(2), retold(3)],
    );
    expect(await chosen()).toBe(best);
    await page.evaluate(id => tested.service.rememberChoice('https://b.invalid/', id), other);
    expect(await chosen()).toBe(other);
    await page.evaluate(id => tested.service.pin(id), pinned);
    expect(await chosen()).toBe(pinned);
    expect(await chosen(best)).toBe(best);
    await page.evaluate(async id => {
      await tested.service.pin(null);
      await tested.removeArticle(id);
    }, other);
    expect(await chosen()).toBe(best); // what was chosen is gone
  });
});

describe('an exported library', () => {
  const whole = (): Promise<unknown> =>
    page.evaluate(async () => {
      const database = await tested.open();
      const names = ['articles', 'listings', 'profiles', 'choices', 'reports', 'remarks'] as const;
      const stores = await Promise.all(names.map(name => database.getAll(name)));
      const pinned = await database.get('settings', 'pinned');
      return JSON.parse(JSON.stringify({ stores, pinned, choices: await database.getAllKeys('choices') })) as unknown;
    });

  it('is the same library where it is imported: notes, names, pins, choices, reports and remarks', async () => {
    await page.evaluate(
      async (articles: Article[]) => {
        await tested.openShelf();
        for (const [i, article] of articles.entries()) await tested.keepArticle(article, 'page', 1000 + i);
        const database = await tested.open();
        const [first, second] = (await database.getAllKeys('articles')) as string[];
        await tested.changeArticle(first, { note: 'Ask “them”.\nTwice.', name: 'Mine' });
        await tested.service.pin(second);
        await tested.service.rememberChoice('https://b.invalid/ü', first);
        await database.put('reports', { id: 'r', texts: ['a', 'b'] } as { id: string });
        await database.put('remarks', { id: 'm', says: 'no' } as { id: string });
      },
      Array.from({ length: 12 }, (_, i) => retold(i)),
    );
    const before = await whole();
    const text = await page.evaluate(async () => (await tested.exportLibrary()).pieces.join(''));
    await page.evaluate(async () => {
      (await tested.open()).close();
      await new Promise(resolve => {
        indexedDB.deleteDatabase('crossread').onsuccess = resolve;
      });
    });
    await restart();
    const imported = await page.evaluate(async (file: string) => {
      await tested.openShelf();
      return tested.importLibrary(tested.readLibraryFile(file)!.file);
    }, text);
    expect(imported.added).toHaveLength(12); // the sample is there already
    expect(await whole()).toEqual(before);
    const again = await page.evaluate(
      async (file: string) => tested.importLibrary(tested.readLibraryFile(file)!.file),
      text,
    );
    expect(again).toEqual({ added: [], known: 13 });
    expect(await whole()).toEqual(before);
  });
});
