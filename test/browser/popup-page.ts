// What a reader sees in the popup, as data.

import type { Page } from 'puppeteer-core';
import { launchChromium, settled, type Driven } from './chromium.ts';
import { serveFixtures, type Site } from './site.ts';

/** A browser on the fixture pages, with one tab; pages set in `changed` are served instead of the stored ones. */
export interface Tour {
  chrome: Driven;
  site: Site;
  page: Page;
  changed: Map<string, string>;
  clickOn: (name: string) => Promise<Page>;
  closePopup: () => Promise<void>;
  end: () => Promise<void>;
}

export async function startTour(): Promise<Tour> {
  const changed = new Map<string, string>();
  const site = await serveFixtures(0, changed);
  const chrome = await launchChromium();
  const page = await chrome.browser.newPage();
  const isOpen = (): boolean => chrome.browser.targets().some(target => target.url().endsWith('/popup.html'));
  return {
    chrome,
    site,
    page,
    changed,
    clickOn: async name => {
      await page.goto(`${site.origin}/${name}/`);
      const popup = await chrome.click(page);
      await settled(popup);
      return popup;
    },
    closePopup: async () => {
      await page.mouse.click(5, 400);
      while (isOpen())
        await new Promise(done => {
          setTimeout(done, 20);
        });
    },
    end: async () => {
      await chrome.close();
      await site.close();
    },
  };
}

/** Presses the button of that name. */
export const press = (popup: Page, name: string): Promise<void> =>
  popup.evaluate(
    wanted => [...document.querySelectorAll('button')].find(button => button.textContent === wanted)?.click(),
    name,
  );

/** Waits until the heading says this. */
export const waitForHeading = async (popup: Page, words: string): Promise<void> => {
  await popup.waitForFunction(
    (wanted: string) => document.querySelector('h1')?.textContent?.includes(wanted),
    {},
    words,
  );
};

export interface Card {
  tag: string;
  text: string;
  all: string;
}

export async function openTab(popup: Page, tab: string): Promise<void> {
  await popup.click(`#tab-${tab}`);
  await popup.waitForSelector(`#tab-${tab}[aria-selected=true]`);
  await popup.waitForSelector('#panel[aria-busy=false]'); // the first rows are painted before the rest
  const all = await popup.$('.more-rows button');
  await all?.click();
  await popup.waitForFunction(() => !document.querySelector('.more-rows'));
}

export const readCards = (popup: Page): Promise<Card[]> =>
  popup.$$eval('.card', cards =>
    cards.map(card => ({
      tag: [...card.querySelectorAll('.tag, .kind')].map(tag => tag.textContent?.trim()).join(', '),
      text: card.querySelector('.src, .pair')?.textContent ?? '',
      all: card.textContent ?? '',
    })),
  );

export const summaryOf = (popup: Page): Promise<string> =>
  popup.$eval('.summary', element => element.textContent ?? '');
export const headingOf = async (popup: Page): Promise<string> => {
  await settled(popup);
  return popup.$eval('h1', element => element.textContent ?? '');
};
export const countOf = (popup: Page, tab: string): Promise<string> =>
  popup.$eval(`#tab-${tab} .count`, element => element.textContent ?? '');
