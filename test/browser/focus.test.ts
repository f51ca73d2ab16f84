// Where the keyboard's focus is, and what a screen reader is told, from one screen to the next.

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readFixtures } from '../fixtures.ts';
import { openTab, readCards, startTour, summaryOf, type Tour } from './popup-page.ts';

let tour: Tour;
beforeAll(async () => {
  tour = await startTour();
});
afterAll(() => tour.end());
afterEach(() => tour.closePopup());

const waitForFocus = async (popup: Page, selector: string): Promise<void> => {
  await popup.waitForFunction((wanted: string) => document.activeElement?.matches(wanted), {}, selector);
};

describe('the focus', () => {
  it('passes the ribbon in one step', async () => {
    const popup = await tour.clickOn('wire');
    await popup.$$eval('.summary button', all => all.at(-1)!.focus());
    await popup.keyboard.press('Tab');
    await waitForFocus(popup, '.ribbon .cell');
    await popup.keyboard.press('ArrowRight');
    await waitForFocus(popup, '.ribbon .cell:nth-of-type(2), .ribbon .cell + .cell');
    await popup.keyboard.press('Tab');
    await waitForFocus(popup, '[role=tab][aria-selected=true]');
  });

  it('goes with the current card, whose name is what it says', async () => {
    const popup = await tour.clickOn('wire');
    await popup.keyboard.press('2');
    await popup.keyboard.press('j');
    await waitForFocus(popup, '.card.current');
    const session = await popup.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const [{ text }] = await readCards(popup);
    expect(nodes.find(node => node.role?.value === 'article' && node.name?.value)?.name?.value).toContain(
      text.slice(0, 20),
    );
    await popup.keyboard.press('Tab');
    await waitForFocus(popup, '.card.current .act');
  });

  it('comes back to the card when the reference is left', async () => {
    const popup = await tour.clickOn('wire');
    await popup.keyboard.press('2');
    await popup.keyboard.press('j');
    await waitForFocus(popup, '.card.current');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await waitForFocus(popup, '.reading');
    await popup.keyboard.press('Escape');
    await waitForFocus(popup, '.card.current');
  });

  it('goes into a form each time it opens, and to the list of keys', async () => {
    const popup = await tour.clickOn('unrelated');
    for (const _ of [1, 2]) {
      await popup.keyboard.press('p');
      await waitForFocus(popup, 'textarea');
      await popup.keyboard.press('Escape');
      await waitForFocus(popup, '.option');
    }
    await popup.keyboard.press('?');
    await waitForFocus(popup, 'h1');
  });

  it('closes a menu that it leaves', async () => {
    const popup = await tour.clickOn('wire');
    await popup.keyboard.press('r');
    await waitForFocus(popup, '.find');
    const stops = await popup.$$eval('.menu input, .menu button', all => all.length);
    for (let i = 0; i < stops; i++) await popup.keyboard.press('Tab');
    await popup.waitForFunction(() => !document.querySelector('.menu') && document.activeElement !== document.body);
  });
});

describe('a screen reader is told', () => {
  const told = (popup: Page): Promise<(string | null)[]> =>
    popup.$$eval('[role=status]', all => all.map(one => one.textContent).filter(Boolean));

  it('the summary, when the findings have come up', async () => {
    const popup = await tour.clickOn('wire');
    const summary = await summaryOf(popup);
    await expect.poll(() => told(popup)).toEqual([summary]);
  });
  it('what stands in place of findings', async () => {
    const popup = await tour.clickOn('front-page');
    await expect.poll(() => told(popup)).toEqual(['No article was found on this page']);
  });
  it('that the page is being read, where that takes a while', async () => {
    const { html } = readFixtures().find(({ name }) => name === 'wire')!;
    tour.changed.set(
      'slow',
      html.replace(
        '</body>',
        '<script>const end = Date.now() + 4000; addEventListener("load", () => setTimeout(() => { while (Date.now() < end); }, 300));</script></body>',
      ),
    );
    await tour.page.goto(`${tour.site.origin}/slow/`);
    await new Promise(done => {
      setTimeout(done, 400);
    });
    const popup = await tour.chrome.click(tour.page);
    await popup.waitForFunction(
      () => document.querySelector('.working[role=status]')?.textContent === 'Reading and comparing…',
    );
    expect(await popup.$eval('.what', element => element.textContent)).toContain('Trump, Putin to start');
    await popup.waitForSelector('.summary');
  });
});

describe('claims', () => {
  it('can be read in the order of their text, which stays chosen', async () => {
    const popup = await tour.clickOn('wire');
    await openTab(popup, 'missing');
    const paragraphs = (): Promise<number[]> =>
      popup.$$eval('.card > .top .who', all => all.map(one => Number(/\d+/.exec(one.textContent ?? '')?.[0])));
    const important = await paragraphs();
    await popup.select('.order', 'In reference order');
    await expect.poll(paragraphs).toEqual(important.toSorted((a, b) => a - b));
    await openTab(popup, 'added');
    expect(await popup.$eval('.order', select => (select as HTMLSelectElement).value)).toBe('In page order');
  });
});
