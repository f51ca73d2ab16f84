// The same toolbar click in a real Firefox: the findings, the keyboard, the page behind, what is remembered.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_BUILD, launchFirefox, whyNoFirefox, type DrivenFirefox } from './firefox.ts';
import { serveFixtures, type Site } from './site.ts';

const missing = whyNoFirefox();
if (missing) console.log(`The click in Firefox is not tested: ${missing}.`);

beforeAll(() => {
  execFileSync('wxt', ['build', '-b', 'firefox'], { shell: process.platform === 'win32' });
});

describe('the extension for Firefox', () => {
  it('asks for the same permissions and collects no data', () => {
    const manifest = JSON.parse(readFileSync(join(FIREFOX_BUILD, 'manifest.json'), 'utf8')) as Record<string, any>;
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});

describe.skipIf(missing)('the click in Firefox', () => {
  let firefox: DrivenFirefox;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serveFixtures();
    firefox = await launchFirefox();
    page = await firefox.browser.newPage();
  });
  afterAll(async () => {
    await firefox.close();
    await site.close();
  });

  async function clickOn(name: string): Promise<void> {
    await firefox.hidePopup();
    await page.goto(`${site.origin}/${name}/`);
    await firefox.click(page);
  }
  const heading = (): Promise<string | null> =>
    firefox.inPopup(document => document.querySelector('h1')?.textContent ?? '');
  /** the tab in front, the number it carries, and its cards, once all are painted */
  const tab = (): Promise<string[] | null> =>
    firefox.inPopup(document => {
      const chosen = document.querySelector('[role=tab][aria-selected=true]');
      if (!chosen || document.querySelector('[aria-busy=true]')) return [];
      return [
        chosen.id,
        chosen.querySelector('.count')?.textContent ?? '',
        String(document.querySelectorAll('.card').length),
      ];
    });

  it('shows the findings in a popup of the right size, each tab with the rows it counts', async () => {
    await clickOn('wire');
    await expect
      .poll(() => firefox.inPopup(document => document.querySelector('.summary')?.textContent))
      .toMatch(/^Same story\. .*\d of \d quotes are here/);
    await expect
      .poll(() => firefox.inPopup((_, window) => [window.innerWidth, window.innerHeight]))
      .toEqual([480, 600]);
    for (const [key, id] of [
      ['2', 'tab-missing'],
      ['3', 'tab-wording'],
      ['4', 'tab-added'],
      ['1', 'tab-quotes'],
    ]) {
      await firefox.press(key);
      await expect.poll(async () => (await tab())?.[0]).toBe(id);
      const [, count, cards] = (await tab())!;
      expect(cards, id).toBe(count);
    }
  });

  it('offers no file dialog, which would close the popup', async () => {
    await firefox.inPopup(document => document.querySelector<HTMLElement>('[aria-label=More]')?.click());
    await expect
      .poll(() =>
        firefox.inPopup(document => [...document.querySelectorAll('.menu .entry')].map(entry => entry.textContent)),
      )
      .toEqual([
        'Mark passages in the pageH',
        'Copy the findingsC',
        'Export…E',
        'Paste a text…P',
        'Story board…B',
        'LibraryL',
        'Keyboard shortcuts?',
      ]);
    await firefox.press('Escape');
  });

  it('shows a passage in the page, closes, and remembers the tab', async () => {
    const body = (): Promise<string> => page.evaluate(() => document.body.outerHTML);
    const before = await body();
    await firefox.press('4');
    await expect.poll(async () => (await tab())?.[0]).toBe('tab-added');
    await firefox.press('j');
    await expect.poll(() => firefox.inPopup(document => document.querySelectorAll('.card.current').length)).toBe(1);
    const text = await firefox.inPopup(document => document.querySelector('.card.current .src')?.textContent ?? '');
    await firefox.press('Enter');
    await expect.poll(() => firefox.inPopup(() => true)).toBe(null);
    expect(await page.evaluate(() => [...(CSS.highlights.get('crossread-current') ?? [])].map(String))).toEqual([text]);
    expect(await body()).toBe(before);
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(2);
    // the bar: walked and left by keys alone
    await page.keyboard.press('j');
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get('crossread-current') ?? [])].map(String)))
      .not.toEqual([text]);
    expect(await page.evaluate(() => document.querySelector('crossread-marks') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.querySelector('crossread-marks'))).toBe(null);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await firefox.click(page);
    await expect.poll(async () => (await tab())?.[0]).toBe('tab-added');
  });

  it('names what cannot be read', async () => {
    await clickOn('front-page');
    await expect.poll(heading).toBe('No article was found on this page');
    await firefox.hidePopup();
    // the browser's own pages never report that they are loaded
    await page.goto('about:license', { timeout: 1000 }).catch(() => undefined);
    await firefox.click(page);
    await expect.poll(heading).toBe('This page belongs to the browser');
  });

  it('keeps a page as a reference', async () => {
    await clickOn('unrelated');
    await expect.poll(heading).toBe('Nothing to read this page against yet');
    await firefox.press('s');
    await expect.poll(heading).toBe('This page is kept as a reference');
  });

  it('lists what is kept on a page of its own, found by its text', async () => {
    const library = await firefox.browser.newPage();
    // pages of an extension never report that they are loaded
    await library.goto(`${firefox.origin}/library.html`, { timeout: 1000 }).catch(() => undefined);
    await library.waitForSelector('tbody tr');
    await library.type('.find input', 'vladímir');
    await expect
      .poll(() => library.$$eval('tbody small', all => all.map(one => one.textContent)))
      .toEqual(expect.arrayContaining([expect.stringMatching(/^\d+ in the text$/)]));
    await library.close();
  });
});
