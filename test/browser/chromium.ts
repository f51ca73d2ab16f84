// A real Chromium with the built extension, and the real click on its toolbar button.

import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../setup.mjs';

export const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface Driven {
  browser: Browser;
  id: string;
  click: (page: Page) => Promise<Page>;
  close: () => Promise<void>;
}

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--hide-scrollbars',
  '--screen-info={1600x1200}',
];

export async function launchChromium({
  headless = true,
  extension = BUILD,
}: { headless?: boolean; extension?: string } = {}): Promise<Driven> {
  const executablePath = browserPath();
  if (!executablePath) throw new Error('no browser: run node test/setup.mjs --browser');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: [...QUIET, '--enable-unsafe-extension-debugging', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const id = await browser.installExtension(extension);
  const click = async (page: Page): Promise<Page> => {
    const url = `chrome-extension://${id}/popup.html`;
    await page.bringToFront();
    const before = new Set(browser.targets());
    const opened = browser.waitForTarget(target => target.url() === url && !before.has(target), { timeout: 10_000 });
    const installed = (await browser.extensions()).get(id);
    if (!installed) throw new Error('the extension is not installed');
    await installed.triggerAction(page);
    return (await opened).asPage();
  };
  return { browser, id, click, close: () => browser.close() };
}

/** Waits until the popup has something to say. */
export async function settled(popup: Page): Promise<void> {
  await popup.waitForFunction(
    () => document.querySelector('.summary, .state h1') && !document.querySelector('[aria-busy=true]'),
    { timeout: 10_000 },
  );
}
