// The popup where there is little room: letters of twice the size, and a window of 320 pixels.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTab, startTour, type Tour } from './popup-page.ts';

let tour: Tour;
beforeAll(async () => {
  tour = await startTour();
});
afterAll(() => tour.end());

/** On the first tab, whichever was in front last. */
async function openQuotes(): Promise<Page> {
  const popup = await tour.clickOn('wire');
  await openTab(popup, 'quotes');
  return popup;
}

const TABS = ['quotes', 'missing', 'wording', 'added'];

/** How much of the first card's own words is in sight, in lines of them. */
const linesInSight = (popup: Page): Promise<number> =>
  popup.$eval('.card .src, .card .pair', words => {
    const { top, bottom } = words.getBoundingClientRect();
    const room = document.querySelector('.rows')!.getBoundingClientRect();
    const inSight = Math.min(bottom, room.bottom, innerHeight) - Math.max(top, room.top);
    return Math.round((inSight / Number.parseFloat(getComputedStyle(words).lineHeight)) * 10) / 10;
  });

describe('letters of twice the size', () => {
  const enlarge = (popup: Page): Promise<void> =>
    popup.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });

  it('leave room for a finding in every tab', async () => {
    const popup = await openQuotes();
    await enlarge(popup);
    for (const tab of TABS) {
      await openTab(popup, tab);
      expect.soft(await linesInSight(popup), tab).toBeGreaterThan(1);
    }
  });

  it('fold the ribbon away, to be opened', async () => {
    const popup = await openQuotes();
    const height = (): Promise<number> =>
      popup.$eval('.ribbon .drawing', drawing => drawing.getBoundingClientRect().height);
    expect(await popup.$eval('.ribbon .fold', fold => getComputedStyle(fold).display)).toBe('none');
    expect(await height()).toBeGreaterThan(40);
    await enlarge(popup);
    expect(await height()).toBe(0);
    await popup.click('.ribbon .fold');
    expect(await popup.$eval('.ribbon .fold', fold => fold.getAttribute('aria-expanded'))).toBe('true');
    expect(await height()).toBeGreaterThan(40);
  });

  it('bring a tab and a filter that are out of sight into it', async () => {
    const popup = await openQuotes();
    await enlarge(popup);
    const right = (selector: string): Promise<number> =>
      popup.$eval(selector, one => one.getBoundingClientRect().right);
    expect(await right('#tab-added')).toBeGreaterThan(480);
    await popup.keyboard.press('4');
    await popup.waitForSelector('#tab-added[aria-selected=true]');
    await expect.poll(() => right('#tab-added')).toBeLessThanOrEqual(480);
    await popup.keyboard.press('1');
    await popup.waitForSelector('#tab-quotes[aria-selected=true]');
    expect(await right('.chip:last-child')).toBeGreaterThan(480);
    await popup.focus('.chip:last-child');
    expect(await right('.chip:last-child')).toBeLessThanOrEqual(480);
  });
});

describe('a window of 320 pixels', () => {
  it('cuts off no cell of the ribbon, no name of a speaker and no button', async () => {
    const popup = await openQuotes();
    await popup.evaluate(() => {
      document.body.style.width = '320px';
    });
    const rights = await popup.$$eval('.ribbon .cell, .card .act', all =>
      all.map(one => one.getBoundingClientRect().right),
    );
    expect(rights.length).toBeGreaterThan(20);
    expect(Math.max(...rights)).toBeLessThanOrEqual(320);
    const cut = await popup.$$eval('.card .who', all => all.filter(one => one.scrollWidth > one.clientWidth).length);
    expect(cut).toBe(0);
  });

  it('has its filters in one row', async () => {
    const popup = await openQuotes();
    await popup.evaluate(() => {
      document.body.style.width = '320px';
    });
    const tops = await popup.$$eval('.bar .chip', chips =>
      chips.map(chip => Math.round(chip.getBoundingClientRect().top)),
    );
    expect(tops.length).toBeGreaterThan(2);
    expect(new Set(tops).size).toBe(1);
  });
});

it('the ribbon says what a cell is without covering what its shapes stand for, nor the tabs', async () => {
  const popup = await tour.clickOn('wire');
  await popup.hover('.ribbon .cell');
  await popup.waitForSelector('.ribbon .tip');
  const [tip, legend, cells] = await popup.evaluate(() =>
    ['.ribbon .tip', '.ribbon .legend', '.ribbon .drawing'].map(selector => {
      const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
      return { top, bottom };
    }),
  );
  expect(tip.bottom).toBeLessThanOrEqual(cells.top + 3);
  expect(tip.bottom).toBeLessThan(legend.top);
  expect(tip.top).toBeGreaterThan(0);
});
