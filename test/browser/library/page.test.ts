// The library's page in the real browser: sought, changed, deleted and brought back, brought in and taken out.

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/engine/index.ts';
import { launchChromium, type Driven } from '../chromium.ts';
import { press } from '../popup-page.ts';

let chrome: Driven;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  chrome = await launchChromium();
  page = await chrome.browser.newPage();
  page.on('request', request => {
    if (!/^(?:chrome-extension|blob|data):/.test(request.url())) requests.push(request.url());
  });
});
afterAll(() => chrome.close());

const article = (siteName: string, title: string, day: string, text: string, url?: string) =>
  articleOf({ siteName, title, publishedTime: `${day}T09:00:00Z`, text, lang: 'en', ...(url && { url }) });
const FERRY =
  'The ferry to Lórne stays in the harbour, the company said. “We will sail when the ice allows it,” said Ann Lee. Lorne waits.';
const ARTICLES = [
  article('Coast', 'Ferry waits for the thaw', '2025-02-13', FERRY, 'https://a.invalid/ferry'),
  article('Coast', 'Ferry waits for the thaw', '2025-02-13', `${FERRY} It is cold.`, 'https://a.invalid/ferry'),
  article('Quay Ledger', 'Lorne opens its bridge', '2025-02-12', 'Buses cross it every ten minutes.'),
  article('Northgate', 'Steel gets dearer', '2025-02-10', 'Mills in the north raise their prices.'),
].map((one, i) => ({ id: `id-${i}`, kind: 'page', savedAt: 1000 + i, article: one }));
const library = (parts: object = {}): string =>
  JSON.stringify({
    format: 'crossread-library',
    version: 1,
    articles: ARTICLES,
    choices: {},
    reports: [],
    remarks: [],
    ...parts,
  });

const open = async (): Promise<void> => {
  await page.goto(`chrome-extension://${chrome.id}/library.html`);
  await page.waitForSelector('.room .warning');
};
const reload = async (): Promise<void> => {
  await page.reload();
  await page.waitForSelector('.room .warning');
};
const drop = (name: string, text: string): Promise<void> =>
  page.evaluate(
    (file, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file));
      document
        .querySelector('main')!
        .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    text,
  );
const titles = (): Promise<string[]> => page.$$eval('tbody a.src', all => all.map(one => one.textContent ?? ''));
const waitForTitles = (wanted: string[]): Promise<void> => expect.poll(titles).toEqual(wanted);
const toast = async (words: string): Promise<void> => {
  await expect.poll(() => page.$$eval('.toast span', all => all.map(one => one.textContent))).toEqual([words]);
};
const ROWS = ['Ferry waits for the thaw', 'Lorne opens its bridge', 'Steel gets dearer'];

beforeEach(async () => {
  await open();
  await page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const opening = indexedDB.open('crossread');
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const transaction = opening.result.transaction(names, 'readwrite');
          for (const name of names) transaction.objectStore(name).clear();
          transaction.objectStore('settings').put(true, 'sampled');
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await reload();
  await page.waitForSelector('p.none');
});
const fill = async (): Promise<void> => {
  await drop('library.json', library());
  await waitForTitles(ROWS);
};

/** Presses what a row's menu offers. */
async function choose(row: number, command: string): Promise<void> {
  await page.$$eval('.row-menu > button', (all, at) => (all[at] as HTMLElement).click(), row);
  await page.waitForSelector('[role=menuitem]');
  await page.$$eval(
    '[role=menuitem]',
    (all, name) => (all.find(one => one.textContent === name) as HTMLElement).click(),
    command,
  );
}

describe('an empty library', () => {
  it('says what to do', async () =>
    expect(await page.$eval('.none', one => one.textContent)).toBe('Nothing kept yet. Save a page or paste a text.'));
});

describe('the search', () => {
  beforeEach(fill);

  it('finds titles at once and texts with how often, without accents, by the beginning of a word', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('lorn');
    await waitForTitles(ROWS.slice(0, 2));
    await expect
      .poll(() => page.$$eval('tbody small', all => all.map(one => one.textContent)))
      .toEqual(['2 in the text']);
    expect(await page.$$eval('tbody mark', all => all.map(one => one.textContent))).toEqual(['Lorne']);
    expect(await page.$eval('.find [role=status]', one => one.textContent)).toBe('3 found');
  });
  it('takes one word from the title and one from the text, and no others', async () => {
    await page.type('.find input', 'thaw ann');
    await waitForTitles(ROWS.slice(0, 1));
    await page.type('.find input', ' steel');
    await page.waitForSelector('.none');
  });
  it('finds a note as soon as it is written', async () => {
    await page.click('tbody tr:nth-child(3) .note button');
    await page.keyboard.type('Ask the smelter');
    await page.keyboard.press('Escape');
    await page.type('.find input', 'smelt');
    await waitForTitles([ROWS[2]]);
  });
  it('finds in its kept index what it found when it was made', async () => {
    await drop(
      'more.json',
      library({ articles: Array.from({ length: 60 }, (_, i) => ({ ...ARTICLES[3], id: `more-${i}` })) }),
    );
    await expect.poll(async () => (await titles()).length).toBe(63);
    const isSaved = (): Promise<number> =>
      page.evaluate(
        () =>
          new Promise<number>(resolve => {
            const opening = indexedDB.open('crossread');
            opening.onsuccess = () => {
              const asked = opening.result.transaction('search').objectStore('search').count();
              asked.onsuccess = () => {
                opening.result.close();
                resolve(asked.result);
              };
            };
          }),
      );
    await expect.poll(isSaved).toBe(1);
    await reload();
    await page.type('.find input', 'mill');
    await expect.poll(async () => (await titles()).length).toBe(61);
  });
});

describe('the list', () => {
  beforeEach(fill);

  it('is sorted by a column, and says by which', async () => {
    const sortBy = (n: number): Promise<void> => page.click(`thead th:nth-child(${n}) button`);
    await sortBy(3);
    await waitForTitles(ROWS);
    await sortBy(3);
    await waitForTitles(ROWS.toReversed());
    expect(
      await page.$$eval('[aria-sort]', all => all.map(one => [one.textContent, one.getAttribute('aria-sort')])),
    ).toEqual([['Title', 'descending']]);
  });
  it('counts quotes and words', async () => {
    await expect
      .poll(() => page.$$eval('tbody tr:first-child .n', all => all.map(one => one.textContent)))
      .toEqual(['32', '1']); // headline and text
  });
  it('shows older versions of an address when asked to', async () => {
    await page.click('button.pill');
    await waitForTitles([ROWS[0], ...ROWS]);
    expect(await page.$eval('button.pill', one => [one.textContent, one.getAttribute('aria-expanded')])).toEqual([
      '2 versions',
      'true',
    ]);
  });
  it('keeps a name and a note', async () => {
    await choose(1, 'Rename');
    await page.keyboard.type('The bridge');
    await page.keyboard.press('Enter');
    await waitForTitles([ROWS[0], 'The bridge', ROWS[2]]);
    await page.click('tbody tr:nth-child(2) .note button');
    await page.keyboard.type('Ask the mayor');
    await new Promise(done => {
      setTimeout(done, 400); // kept as it is typed: nothing is pressed to keep it
    });
    await reload();
    await waitForTitles([ROWS[0], 'The bridge', ROWS[2]]);
    expect(await page.$eval('tbody tr:nth-child(2) .note', one => one.textContent)).toBe('Ask the mayor');
    await choose(1, 'Rename');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await waitForTitles(ROWS); // without a name it is called as it was published
  });
  it('deletes many at once, and brings them back with their notes', async () => {
    await page.click('tbody tr:nth-child(2) .note button');
    await page.keyboard.type('Ask');
    await page.keyboard.press('Escape');
    await page.click('thead input[type=checkbox]');
    expect(await page.$eval('.selection b', one => one.textContent)).toBe('4 selected');
    await press(page, 'Delete');
    await toast('Deleted 4 references');
    await page.waitForSelector('p.none');
    await press(page, 'Undo');
    await waitForTitles(ROWS);
    expect(await page.$eval('tbody tr:nth-child(2) .note', one => one.textContent)).toBe('Ask');
  });
  it('pins one, and lets go of it', async () => {
    const pinned = (): Promise<(string | null)[]> =>
      page.$$eval('span.pill', all => all.map(one => one.closest('tr')!.querySelector('a')!.textContent));
    await choose(1, 'Pin: read every page against it');
    await expect.poll(pinned).toEqual([ROWS[1]]);
    await choose(1, 'Unpin');
    await expect.poll(pinned).toEqual([]);
  });
  it('opens an article, and goes back to where it was', async () => {
    await page.type('.find input', 'lorne');
    await waitForTitles(ROWS.slice(0, 2));
    await page.click('tbody tr:first-child a.src');
    await page.waitForSelector('main.text h1');
    expect(await page.$$eval('main.text mark', all => all.map(one => one.textContent))).toEqual(['Lórne', 'Lorne']);
    await page.goBack();
    await page.waitForSelector('main.text', { hidden: true });
    expect(await titles()).toEqual(ROWS.slice(0, 2));
  });
  it('shows a hundred rows of ten thousand, and turns pages', async () => {
    const many = Array.from({ length: 250 }, (_, i) => ({ ...ARTICLES[3], id: `many-${i}` }));
    await drop('many.json', library({ articles: many }));
    await expect.poll(() => page.$eval('h1 span', one => one.textContent)).toBe('254 references');
    expect((await titles()).length).toBe(100);
    await press(page, 'Next');
    await press(page, 'Next');
    await expect.poll(() => page.$eval('.pager span', one => one.textContent)).toBe('201–253 of 253');
  });
});

describe('what is brought', () => {
  it('is a text that is pasted', async () => {
    await press(page, 'Paste a text');
    await page.waitForSelector('textarea');
    await page.type('textarea', 'Sleeper trains to run again\n\n');
    await page.type(
      'textarea',
      'Sleeper trains will run along the coast from July, and a bed will cost from 49 euros, it was said.',
    );
    await page.click('button[type=submit]');
    await waitForTitles(['Sleeper trains to run again']);
  });
  it('is what is dropped: pages, texts and libraries; what cannot be read is named', async () => {
    const page1 = `<title>Bridge</title><article><h1>Bridge opens</h1>${'<p>The council opened the new bridge over the river on Monday, after three years of work that cost nine million.</p>'.repeat(4)}</article>`;
    await drop('bridge.html', page1);
    await waitForTitles(['Bridge opens']);
    await drop('note.txt', 'Trains return\n\nSleeper trains will run along the coast again from June.');
    await expect.poll(async () => (await titles()).toSorted()).toEqual(['Bridge opens', 'Trains return']);
    await drop('picture.png', '\0\x01\x02PNG\0\0');
    await toast('Not read: picture.png. Save as text or HTML, or paste the words.');
    await drop('note.txt', 'Trains return\n\nSleeper trains will run along the coast again from June.');
    await toast('1 already kept.');
    await press(page, 'Export all');
    await toast('Exported 2 references.');
  });
  it('is the exported library itself, with notes, names and pin', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crossread-library-'));
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const noted = ARTICLES.map((one, i) => ({ ...one, note: `Note ${i}`, ...(i === 2 && { name: 'Mine' }) }));
    const rest = {
      pinned: 'id-3',
      choices: { 'https://b.invalid/': 'id-2' },
      reports: [{ id: 'r' }],
      remarks: [{ id: 'm' }],
    };
    await drop('library.json', library({ articles: noted, ...rest }));
    await expect.poll(async () => (await titles()).length).toBe(3);
    await press(page, 'Export all');
    const saved = (): string[] => readdirSync(folder).filter(name => name.endsWith('.json'));
    await expect.poll(saved).toHaveLength(1);
    const [name] = saved();
    expect(name).toMatch(/^crossread-library-\d{4}-\d\d-\d\d\.json$/);
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { articles: { id: string }[] };
    const byId = file.articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect({ ...file, articles: byId }).toEqual(JSON.parse(library({ articles: noted, ...rest })));
  });
  it('is what the browser’s dialog gives', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'crossread-file-')), 'note.txt');
    writeFileSync(path, 'Trains return\n\nSleeper trains will run along the coast again from June.');
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await waitForTitles(['Trains return']);
    await toast('1 reference added.');
    await press(page, 'Undo');
    await page.waitForSelector('p.none');
  });
});

describe('what is damaged', () => {
  it('is told, removed and brought back', async () => {
    await page.evaluate(
      () =>
        new Promise<void>(resolve => {
          const opening = indexedDB.open('crossread');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction(['articles', 'settings'], 'readwrite');
            transaction.objectStore('articles').put({ id: 'bare' });
            transaction.objectStore('settings').delete('profiled');
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await reload();
    await page.waitForSelector('[role=alert]');
    await press(page, 'Remove it for good');
    await page.waitForSelector('[role=alert]', { hidden: true });
    await press(page, 'Undo');
    await page.waitForSelector('[role=alert]');
  });
});

describe('by keyboard alone', () => {
  it('a note is written, a row selected and deleted, and that undone', async () => {
    await fill();
    const focusOn = async (selector: string): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never comes to ${selector}`);
    };
    await page.keyboard.press('/');
    await focusOn('tbody tr:first-child input[type=checkbox]');
    await page.keyboard.press('Space');
    await focusOn('tbody tr:first-child .note button');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Noted');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.matches('.note button.written'));
    await focusOn('tbody tr:first-child .row-menu button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('[role=menuitem]'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await toast(`Deleted “${ROWS[0]}”`);
    await focusOn('.toast button');
    await page.keyboard.press('Enter');
    await waitForTitles(ROWS);
    await expect.poll(() => page.$eval('tbody tr:first-child .note', one => one.textContent)).toBe('Noted');
  });
});

describe('trust', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const violations = async (): Promise<string[]> => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      type Found = { violations: { id: string; nodes: { html: string }[] }[] };
      const { axe: tool } = globalThis as unknown as { axe: { run: () => Promise<Found> } };
      return (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`);
    });
  };

  it.each(['light', 'dark'])('nothing is to complain of in %s: list, menu, note, form, text', async scheme => {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await fill();
    await page.type('.find input', 'lorn');
    await page.waitForSelector('tbody small');
    await page.click('tbody tr:first-child input');
    expect.soft(await violations(), 'list').toEqual([]);
    await page.click('.row-menu > button');
    await page.waitForSelector('[role=menu]');
    expect.soft(await violations(), 'menu').toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('.note button');
    expect.soft(await violations(), 'note').toEqual([]);
    await page.click('tbody a.src');
    await page.waitForSelector('main.text h1');
    expect.soft(await violations(), 'text').toEqual([]);
    await page.goBack();
    await page.waitForSelector('main.text', { hidden: true });
    await press(page, 'Paste a text');
    await page.waitForSelector('textarea#pasted');
    expect.soft(await violations(), 'form').toEqual([]);
  });

  it('nothing was asked of any network', () => expect(requests).toEqual([]));
});
