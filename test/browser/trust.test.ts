// What a reader has to take on trust, checked: no requests, no more permissions than named, accessible in light and
// dark.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILD, launchChromium, settled, type Driven } from './chromium.ts';
import { readFixtures } from '../fixtures.ts';
import { openTab } from './popup-page.ts';
import { serveFixtures, type Site } from './site.ts';

const require = createRequire(import.meta.url);
let chrome: Driven;
let site: Site;
let page: Page;

const changed = new Map<string, string>();

beforeAll(async () => {
  site = await serveFixtures(0, changed);
  chrome = await launchChromium();
  page = await chrome.browser.newPage();
});
afterAll(async () => {
  await chrome.close();
  await site.close();
});

async function clickOn(name: string): Promise<Page> {
  await page.goto(`${site.origin}/${name}/`);
  const popup = await chrome.click(page);
  await settled(popup);
  return popup;
}

describe('the built extension', () => {
  const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it('asks for activeTab, scripting and storage, and for nothing else', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
    for (const key of [
      'host_permissions',
      'optional_host_permissions',
      'optional_permissions',
      'content_scripts',
      'externally_connectable',
      'web_accessible_resources',
    ])
      expect(manifest[key], key).toBeUndefined();
  });

  it('is small: content scripts under 90 kB each, first paint under 60 kB of script, package under 1 MB', () => {
    const files = readdirSync(BUILD, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name));
    const size = (path: string): number => statSync(path).size;
    for (const script of ['article', 'marks'])
      expect(size(join(BUILD, `content-scripts/${script}.js`)), script).toBeLessThan(90_000);
    expect(size(join(BUILD, 'background.js'))).toBeLessThan(5_000); // the page's menu, and nothing else
    const html = readFileSync(join(BUILD, 'popup.html'), 'utf8');
    const first = new Set([...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(match => join(BUILD, match[1])));
    expect(first.size).toBeGreaterThan(0);
    // a set that grows while it is walked: whatever these import at once, and so on
    for (const path of first) {
      const imported = readFileSync(path, 'utf8').matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g);
      for (const [, target] of imported) first.add(join(dirname(path), target));
    }
    expect([...first].reduce((sum, path) => sum + size(path), 0)).toBeLessThan(60_000);
    expect(files.reduce((sum, path) => sum + size(path), 0)).toBeLessThan(1_000_000);
  });

  it('holds the engine once, for screens and worker alike', () => {
    const large = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.js'))
      .filter(path => statSync(join(BUILD, path)).size > 200_000); // bytes: more than all screens together
    expect(large).toEqual([expect.stringContaining('engine')]);
  });

  it('holds no remote code and no way to make it', () => {
    const scripts = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.js'));
    for (const path of scripts) {
      const code = readFileSync(join(BUILD, path), 'utf8');
      expect(code, path).not.toMatch(/\beval\(|new Function\(|importScripts\(/);
    }
  });
});

describe('privacy', () => {
  it('makes no request of its own from click to findings, and none when saving', async () => {
    await page.goto(`${site.origin}/wire/`);
    const requests: string[] = [];
    const watch = async (target: Target): Promise<void> => {
      const session: CDPSession | null = await target.createCDPSession().catch(() => null);
      session?.on('Network.requestWillBeSent', ({ request }) => {
        if (!request.url.startsWith('chrome-extension:')) requests.push(request.url);
      });
      await session?.send('Network.enable').catch(() => undefined);
    };
    chrome.browser.on('targetcreated', target => {
      void watch(target);
    });
    await Promise.all(chrome.browser.targets().map(watch));
    const served = site.requests.length;
    const popup = await chrome.click(page);
    await settled(popup);
    for (const tab of ['missing', 'wording', 'added', 'quotes']) await openTab(popup, tab);
    await popup.keyboard.press('s');
    await popup.waitForSelector('.toast');
    expect(requests).toEqual([]);
    expect(site.requests.length).toBe(served);
  });
});

describe('accessibility', () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

  const violations = async (popup: Page): Promise<string[]> => {
    await popup.evaluate(axe);
    return popup.evaluate(async () => {
      const { violations: found } = await (
        globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`);
    });
  };

  // without motion: half way between two schemes a button has the colours of neither
  const paint = (popup: Page, scheme: string): Promise<void> =>
    popup.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);

  it('loses nothing over its edges at twice the text size, in tabs, menus and forms', async () => {
    const popup = await clickOn('tabloid');
    await popup.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    // names in the head end in an ellipsis at any size; their titles hold the rest; tabs and filters are rows that scroll
    const outside = (): Promise<string[]> =>
      popup.$$eval('header *, main *', elements =>
        elements
          .filter(element => {
            const { left, right, width } = element.getBoundingClientRect();
            return (
              width > 1 && !element.closest('svg, .what > *, .tabs, .bar .chips') && (left < 0 || right > innerWidth)
            );
          })
          .map(element => element.outerHTML.slice(0, 120)),
      );
    for (const tab of ['quotes', 'missing', 'wording', 'added']) {
      await openTab(popup, tab);
      expect.soft(await outside(), tab).toEqual([]);
      expect.soft(await popup.$eval('.rows', rows => rows.clientHeight), tab).toBeGreaterThan(100);
    }
    for (const [key, selector] of [
      ['r', '.menu.references'],
      ['e', '.menu.exports'],
      ['p', '.paste'],
      ['?', '.keys'],
    ] as const) {
      await popup.keyboard.press(key);
      await popup.waitForSelector(selector);
      expect.soft(await outside(), selector).toEqual([]);
      await popup.keyboard.press('Escape');
      await popup.waitForFunction((gone: string) => !document.querySelector(gone), {}, selector);
    }
  });

  it('shows the chosen tab and filter where the reader has colours of their own', async () => {
    const popup = await clickOn('wire');
    const session = await popup.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    const [tab, otherTab] = await popup.$$eval('[role=tab]', tabs =>
      tabs.map(one => getComputedStyle(one).borderBottomWidth),
    );
    const [chip, otherChip] = await popup.$$eval('.chip', chips =>
      chips.map(one => getComputedStyle(one).backgroundColor),
    );
    expect([tab, otherTab]).toEqual(['3px', '0px']);
    expect(chip).not.toBe(otherChip);
  });

  for (const scheme of ['light', 'dark']) {
    it(`finds nothing to complain of in ${scheme}: tabs, menus, forms`, async () => {
      const popup = await clickOn('wire');
      await paint(popup, scheme);
      for (const tab of ['quotes', 'missing', 'wording', 'added']) {
        await openTab(popup, tab);
        expect.soft(await violations(popup), tab).toEqual([]);
      }
      for (const [key, selector] of [
        ['r', '.menu.references'],
        ['p', '.paste'],
        ['?', '.keys'],
      ]) {
        await popup.focus('.rows').catch(() => undefined);
        await popup.keyboard.press(key as '?');
        await popup.waitForSelector(selector);
        expect.soft(await violations(popup), selector).toEqual([]);
        await popup.keyboard.press('Escape');
        await popup.waitForSelector('.tabs');
      }
    });

    it(`finds nothing to complain of in ${scheme} where the headlines differ`, async () => {
      const { html } = readFixtures().find(fixture => fixture.name === 'wire')!;
      changed.set(
        'wire',
        html.replaceAll(
          'Trump, Putin to start Ukraine peace negotiations ‘immediately’',
          'Trump and Zelenskyy agree to begin talks on ending the war in Ukraine',
        ),
      );
      const popup = await clickOn('wire');
      changed.delete('wire');
      await paint(popup, scheme);
      await openTab(popup, 'wording');
      expect.soft(await violations(popup), 'the card').toEqual([]);
      await popup.click('.card [title^="Show in reference"]');
      await popup.waitForSelector('.reading h1 mark');
      expect.soft(await violations(popup), 'the reference').toEqual([]);
    });

    for (const name of ['unrelated', 'front-page', 'paywalled', 'live-blog']) {
      it(`finds nothing to complain of in ${scheme} on the ${name} page`, async () => {
        const popup = await clickOn(name);
        await paint(popup, scheme);
        expect(await violations(popup)).toEqual([]);
      });
    }

    it(`finds nothing to complain of in ${scheme} where no reference fits and one is damaged`, async () => {
      const save = async (name: string): Promise<Page> => {
        const saving = await clickOn(name);
        await saving.keyboard.press('s');
        await saving.waitForSelector('.toast');
        return saving;
      };
      await save('legal-text'); // whatever other tests have saved, there are several
      const saving = await save('author-bios');
      await saving.evaluate(
        () =>
          new Promise<void>(done => {
            const opening = indexedDB.open('crossread');
            opening.onsuccess = () => {
              const transaction = opening.result.transaction(['articles', 'settings'], 'readwrite');
              transaction.objectStore('articles').put({ id: 'damaged' });
              transaction.objectStore('settings').delete('profiled');
              transaction.oncomplete = () => {
                opening.result.close();
                done();
              };
            };
          }),
      );
      const popup = await clickOn('unrelated');
      await popup.waitForSelector('[role=alert]');
      await paint(popup, scheme);
      expect(await popup.$eval('h1', heading => heading.textContent)).toMatch(/^None of your \d references tells this/);
      expect(await violations(popup)).toEqual([]);
      await popup.keyboard.press('r');
      await popup.waitForSelector('.menu.references');
      expect(await violations(popup)).toEqual([]);
    });
  }
});
