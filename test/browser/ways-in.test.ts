// Ways in beside the button: the entries in a page's menu, as the browser tells the extension that one was chosen.

import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from './chromium.ts';
import { press, startTour, type Tour } from './popup-page.ts';

let tour: Tour;
beforeAll(async () => {
  tour = await startTour();
});
afterAll(() => tour.end());

async function background(): Promise<WebWorker> {
  const target = await tour.chrome.browser.waitForTarget(one => one.url().endsWith('/background.js'));
  const worker = await target.worker();
  if (!worker) throw new Error('no background');
  return worker;
}

/** What the browser does when a reader chooses an entry. */
const choose = async (menuItemId: string, selectionText?: string): Promise<void> =>
  (await background()).evaluate(
    (id, selection) => {
      const { chrome } = globalThis as unknown as {
        chrome: { contextMenus: { onClicked: { dispatch: (info: object) => void } } };
      };
      chrome.contextMenus.onClicked.dispatch({ menuItemId: id, selectionText: selection });
    },
    menuItemId,
    selectionText,
  );

const opened = async (path: string): Promise<Page> => {
  const target = await tour.chrome.browser.waitForTarget(one => one.url().includes(path));
  return target.asPage();
};

describe('the menu of a page', () => {
  it('keeps the page as a reference', async () => {
    await tour.clickOn('wire'); // as the entry itself does, this grants the page
    await tour.closePopup();
    await choose('save');
    const popup = await opened('/popup.html');
    await popup.waitForSelector('.toast');
    expect(await popup.$eval('.toast span', element => element.textContent)).toMatch(/Kept|Saved/);
    await settled(popup);
    await tour.closePopup();
  });

  it('asks who else has some words, and shows who says them and how', async () => {
    await choose('trace', '“Chasing this illusory goal will only prolong the war and cause more suffering”');
    const page = await opened('/trace.html');
    await page.waitForSelector('.card');
    const cards = await page.$$eval('.card', all => all.map(card => card.textContent ?? ''));
    expect(cards.some(text => text.includes('Pete Hegseth') && text.includes('Continental Wire'))).toBe(true);
    expect(await page.$eval('[role=status]', element => element.textContent)).toMatch(/of 2 stored articles/);
    await page.close();
  });

  it('says so where nobody has them, and takes others', async () => {
    await choose('trace', 'the lighthouse keeper sold eleven brass kettles');
    const page = await opened('/trace.html');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.startsWith('None of'));
    await page.$eval('textarea', area => {
      area.value = 'No one wants peace more than Ukraine';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await Promise.all([page.waitForNavigation(), press(page, 'Search')]);
    await page.waitForSelector('.card');
    expect(await page.$eval('.card', card => card.textContent)).toContain('Same');
  });
});
