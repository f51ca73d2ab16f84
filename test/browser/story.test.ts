// The story board in the real Chromium: chosen from the library, compared, read, and left.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, startTour, type Tour } from './popup-page.ts';

const require = createRequire(import.meta.url);
const REPORTS = ['wire', 'broadsheet', 'tabloid'];
let tour: Tour;
let board: Page;

beforeAll(async () => {
  tour = await startTour();
  for (const name of [...REPORTS, 'unrelated']) {
    const popup = await tour.clickOn(name);
    await popup.keyboard.press('s');
    await popup.waitForSelector('.toast');
    await tour.closePopup();
  }
  board = await tour.chrome.browser.newPage();
});
afterAll(() => tour.end());

const storyAddress = (): string => `chrome-extension://${tour.chrome.id}/story.html`;
const textsOf = (selector: string): Promise<string[]> =>
  board.$$eval(selector, elements => elements.map(element => element.textContent?.trim() ?? ''));
const compared = (): Promise<unknown> =>
  board.waitForFunction(() => document.querySelector('table') && !document.querySelector('.progress')?.textContent);

async function openBoard(): Promise<void> {
  await board.goto(storyAddress());
  await board.waitForSelector('.picker label');
  await board.evaluate(() =>
    [...document.querySelectorAll('.picker label')]
      .find(label => label.textContent?.includes('Continental Wire'))
      ?.querySelector('input')
      ?.click(),
  );
  await press(board, 'Choose what tells the same story');
  await board.waitForFunction(() => document.querySelectorAll('.picker input:checked').length > 2);
  await Promise.all([board.waitForNavigation(), board.click('.picker [type=submit]')]);
  await compared();
}

describe('the story board', () => {
  it('offers what tells the same story, and nothing of another', async () => {
    await openBoard();
    const outlets = await textsOf('section:first-of-type thead th[scope=col]');
    for (const outlet of ['Continental Wire', 'The Albion', 'Daily Buzzer'])
      expect(outlets.some(text => text.startsWith(outlet))).toBe(true);
    expect(outlets).toHaveLength(2 + REPORTS.length + 1); // the bundled sample tells this story too
  });

  it('names what is told otherwise, in the cell of who tells it', async () => {
    expect(await board.$('button[aria-label="Continental Wire: Differs: Saturday"]')).not.toBeNull();
  });

  it('shows both passages under the row, by keyboard, and folds them again', async () => {
    const cell = await board.$('button[aria-label="Continental Wire: Differs: Saturday"]');
    await cell?.focus();
    await board.keyboard.press('Enter');
    expect(await textsOf('.evidence-row dd')).toEqual([
      expect.stringContaining('on Friday'),
      expect.stringContaining('Saturday'),
    ]);
    expect(await textsOf('.evidence-row mark')).toEqual(expect.arrayContaining(['Saturday']));
    await board.keyboard.press('Enter');
    expect(await textsOf('.evidence-row')).toEqual([]);
  });

  it('counts on its chips what they leave', async () => {
    for (const chip of await board.$$('.tools .chip')) {
      await chip.click();
      const count = Number(await chip.$eval('b', element => element.textContent));
      expect(await board.$$eval('section:first-of-type tbody tr', rows => rows.length)).toBe(count);
    }
  });

  it('stands at its address when it is opened again', async () => {
    const before = await textsOf('tbody th');
    await board.reload();
    await compared();
    await press(board, `All claims ${await board.$eval('.tools .chip:last-child b', element => element.textContent)}`);
    expect(await textsOf('tbody th')).toEqual(before);
  });

  it.each(['light', 'dark'])('has nothing that keeps anybody out, in %s', async scheme => {
    await board.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await board.evaluate(readFileSync(require.resolve('axe-core'), 'utf8'));
    const violations = await board.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id, ...rest }) => `${id} ${JSON.stringify(rest).slice(0, 300)}`);
    });
    expect(violations).toEqual([]);
    if (process.env.PICTURES)
      await board.screenshot({ path: `${process.env.PICTURES}/story-${scheme}.png`, fullPage: true });
  });

  it('says what to do where an article of it has gone', async () => {
    const address = new URL(board.url());
    address.searchParams.set('of', `${address.searchParams.get('of')},gone`);
    await board.goto(address.href);
    await compared();
    expect(await textsOf('.note')).toEqual(['1 article of this board is no longer in the library.']);
  });
});
