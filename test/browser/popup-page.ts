// What a reader sees in the popup, as data.

import type { Page } from 'puppeteer-core';
import { settled } from './chromium.ts';

export interface Card { tag: string; text: string; all: string }

export async function openTab(popup: Page, tab: string): Promise<void> {
  await popup.click(`#tab-${tab}`);
  await popup.waitForSelector(`#tab-${tab}[aria-selected=true]`);
  const all = await popup.$('.more-rows button');
  await all?.click();
  await popup.waitForFunction(() => !document.querySelector('.more-rows'));
}

export const readCards = (popup: Page): Promise<Card[]> => popup.$$eval('.card', cards => cards.map(card => ({
  tag: [...card.querySelectorAll('.tag, .kind')].map(tag => tag.textContent?.trim()).join(', '),
  text: card.querySelector('.src, .pair')?.textContent ?? '', all: card.textContent ?? '',
})));

export const summaryOf = (popup: Page): Promise<string> => popup.$eval('.summary', element => element.textContent ?? '');
export const headingOf = async (popup: Page): Promise<string> => {
  await settled(popup);
  return popup.$eval('h1', element => element.textContent ?? '');
};
export const countOf = (popup: Page, tab: string): Promise<string> => popup.$eval(`#tab-${tab} .count`, element => element.textContent ?? '');
