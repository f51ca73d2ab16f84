// What stays: findings while the popup is closed, references in the library, and what happens where there is no room or
// no text.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFixtures } from '../fixtures.ts';
import { settled } from './chromium.ts';
import { headingOf, openTab, readCards, startTour, summaryOf, waitForHeading, type Tour } from './popup-page.ts';

let tour: Tour;
beforeEach(async () => {
  tour = await startTour();
});
afterEach(() => tour.end());

const wire = readFixtures().find(({ name }) => name === 'wire')!.html;
const reopen = async (page: Page = tour.page): Promise<Page> => {
  const popup = await tour.chrome.click(page);
  await settled(popup);
  return popup;
};
const chosenTab = (popup: Page): Promise<string> => popup.$eval('[role=tab][aria-selected=true]', tab => tab.id);
const toastOf = async (popup: Page): Promise<string> => {
  await popup.waitForSelector('.toast');
  return popup.$eval('.toast', toast => toast.textContent ?? '');
};

/** Waits until the tab's memory says this; it is written a moment after each change. */
async function remembered(popup: Page, view: { tab: string; cards?: object }): Promise<void> {
  await popup.waitForFunction(
    async (wanted: object) =>
      Object.values((await (globalThis as any).chrome.storage.session.get(null)) as Record<string, any>).some(
        ({ memory }) =>
          Object.entries(wanted).every(([key, value]) => JSON.stringify(memory.view?.[key]) === JSON.stringify(value)),
      ),
    {},
    view,
  );
}

interface Stored {
  id: string;
  article: { text: string };
}

/** What lies in one of the library's stores; with a version, after that version of the engine has profiled it all. */
const readStore = <Record>(popup: Page, name: string, version?: number): Promise<Record[]> =>
  popup.evaluate(
    async (store: string, outdated: number | undefined) => {
      const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error!);
        });
      const database = await asked(indexedDB.open('crossread'));
      const transaction = database.transaction([store, 'profiles', 'settings'], 'readwrite');
      const profiles = transaction.objectStore('profiles');
      if (outdated !== undefined) {
        await asked(transaction.objectStore('settings').put(outdated, 'profiled'));
        for (const one of await asked(profiles.getAll())) await asked(profiles.put({ ...one, version: outdated }));
      }
      const all = await asked(transaction.objectStore(store).getAll());
      database.close();
      return all;
    },
    name,
    version,
  );
const readLibrary = (popup: Page): Promise<Stored[]> => readStore(popup, 'articles');
const idsIn = async (popup: Page): Promise<string[]> => (await readLibrary(popup)).map(({ id }) => id);
const versionsIn = async (popup: Page, version?: number): Promise<number[]> =>
  (await readStore<{ version: number }>(popup, 'profiles', version)).map(one => one.version);

describe('closing and reopening', () => {
  it('keeps tab, filter and card', async () => {
    const popup = await tour.clickOn('wire');
    await openTab(popup, 'missing');
    await popup.click('.chip:nth-child(2)');
    await popup.waitForSelector('.chip:nth-child(2)[aria-pressed=true]');
    await popup.keyboard.press('j');
    await popup.keyboard.press('j');
    await popup.waitForSelector('.card:nth-of-type(2).current');
    const cards = await readCards(popup);
    await remembered(popup, { tab: 'missing', cards: { missing: 1 } });
    await tour.closePopup();
    const again = await reopen();
    expect(await chosenTab(again)).toBe('tab-missing');
    await again.waitForSelector('.chip:nth-child(2)[aria-pressed=true]');
    await again.waitForSelector('.card:nth-of-type(2).current');
    expect(await readCards(again)).toEqual(cards);
  });

  it('begins anew on a page that has changed', async () => {
    const popup = await tour.clickOn('wire');
    const summary = await summaryOf(popup);
    await openTab(popup, 'missing');
    await tour.closePopup();
    tour.changed.set('wire', wire.replace(/<p>[^<]*Brent crude.*?<\/p>/s, '').replaceAll('Saturday', 'Sunday'));
    const again = await tour.clickOn('wire');
    await again.waitForFunction(() => document.querySelector('[role=tab][aria-selected=true]')?.id === 'tab-quotes');
    await expect.poll(() => summaryOf(again)).not.toBe(summary);
  });

  it('keeps two windows apart', async () => {
    const popup = await tour.clickOn('wire');
    await openTab(popup, 'added');
    await remembered(popup, { tab: 'added' });
    await tour.closePopup();
    const session = await tour.chrome.browser.target().createCDPSession();
    const opened = tour.chrome.browser.waitForTarget(target => target.url().endsWith('/broadsheet/'));
    await session.send('Target.createTarget', { url: `${tour.site.origin}/broadsheet/`, newWindow: true });
    const other = (await (await opened).page())!;
    await expect.poll(() => other.evaluate(() => document.readyState)).toBe('complete');
    const second = await reopen(other);
    expect(await second.$eval('.what', element => element.textContent)).toContain('The Albion');
    expect(await chosenTab(second)).toBe('tab-quotes');
    await other.mouse.click(5, 400);
    expect(await chosenTab(await reopen())).toBe('tab-added');
  });

  it('looks for another reference when the one shown has been removed elsewhere', async () => {
    await tour.clickOn('wire');
    await tour.closePopup();
    const popup = await tour.clickOn('broadsheet');
    await popup.keyboard.press('r');
    await popup.waitForSelector('.menu.references');
    await popup.click('.menu [aria-label^="Remove"]');
    await waitForHeading(popup, 'Nothing to read');
    await tour.closePopup();
    await tour.page.goBack();
    expect(await headingOf(await reopen())).toContain('Nothing to read');
  });

  it('works where long pages have filled the memory', async () => {
    const popup = await tour.clickOn('wire');
    const room = 10_485_760 - 30_000; // bytes: less is left than any page needs
    await popup.evaluate(async (bytes: number) => {
      const { session } = (globalThis as any).chrome.storage;
      await session.set({
        'tab:1': { url: 'https://a.invalid/', at: 1, memory: 'x'.repeat(bytes - (await session.getBytesInUse(null))) },
      });
    }, room);
    await tour.closePopup();
    const other = await tour.chrome.browser.newPage();
    await other.goto(`${tour.site.origin}/broadsheet/`);
    const second = await reopen(other);
    await openTab(second, 'wording');
    await remembered(second, { tab: 'wording' });
    expect(
      await second.evaluate(async () => 'tab:1' in (await (globalThis as any).chrome.storage.session.get(null))),
    ).toBe(false);
    await other.mouse.click(5, 400);
    expect(await chosenTab(await reopen(other))).toBe('tab-wording');
  });
});

describe('the library', () => {
  it('writes profiles of another version of the engine back', async () => {
    const popup = await tour.clickOn('wire');
    const versions = await versionsIn(popup);
    expect(await versionsIn(popup, 0)).toEqual([0]);
    await tour.closePopup();
    const again = await tour.clickOn('broadsheet');
    expect(await summaryOf(again)).toContain('Same story.');
    await expect.poll(() => versionsIn(again)).toEqual(versions);
  });

  it('says when there is no room left, and keeps what it has', async () => {
    const popup = await tour.clickOn('broadsheet');
    // what a full disk answers; a quota set from outside does not reach a database that is open
    await popup.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await popup.keyboard.press('s');
    expect(await toastOf(popup)).toBe(
      'There is no room left to keep it. Remove a reference, or free space on this device.',
    );
    expect(await idsIn(popup)).toEqual(['sample']);
  });
});

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-files-'));
  async function open(popup: Page, name: string, content: string | Uint8Array): Promise<void> {
    writeFileSync(join(folder, name), content);
    const input = (await popup.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, name));
  }

  it.each<[string, string | Uint8Array, string]>([
    [
      'report.docx',
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0]),
      'report.docx is not a text. Save it as text or HTML, or paste its words.',
    ],
    ['empty.txt', ' \n', 'empty.txt is empty.'],
    [
      'broken.html',
      '<table><tr><td>1<td',
      'No article was found in broken.html. Open it in the browser, or paste its text.',
    ],
  ])('%s is refused with a reason and a next step', async (name, content, problem) => {
    const popup = await tour.clickOn('unrelated');
    await open(popup, name, content);
    await popup.waitForSelector('.problem');
    expect(await popup.$eval('.problem', element => element.textContent)).toBe(problem);
    expect(await idsIn(popup)).toEqual(['sample']);
  });

  it('of an older encoding is read with its quotation marks', async () => {
    const popup = await tour.clickOn('wire');
    const text =
      'Bridge opens in Lorne\n\n\x93We will open it before the winter,\x94 said Ann L\xe9e, the mayor of the town, on Monday. Buses will cross it every ten minutes, and the old ferry will sail for the last time on Sunday.';
    await open(
      popup,
      'old.txt',
      Uint8Array.from(text, character => character.charCodeAt(0)),
    );
    await popup.waitForFunction(() =>
      document.querySelector('.switch')?.textContent?.includes('Bridge opens in Lorne'),
    );
    expect(
      (await readLibrary(popup))
        .map(({ article }) => article.text)
        .some(stored => stored.startsWith('“We will open it before the winter,” said Ann Lée,')),
    ).toBe(true);
  });
});
