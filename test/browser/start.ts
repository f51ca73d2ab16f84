// npm start: builds, serves the fixture pages on this machine, and opens a browser with the extension on a sample page.
// Without a display it does what a reader would do, prints what the popup says and keeps its picture.

import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { hasDisplay } from '../setup.mjs';
import { launchChromium, settled } from './chromium.ts';
import { openTab, readCards, summaryOf } from './popup-page.ts';
import { serveFixtures } from './site.ts';

const SAMPLE = 'wire';

execFileSync('wxt', ['build'], { stdio: 'inherit', shell: process.platform === 'win32' });
const site = await serveFixtures(Number(process.env.PORT ?? 0));
const address = `${site.origin}/${SAMPLE}/`;
if (hasDisplay(process)) await open();
else await report();

/** Stays until the window is closed. */
async function open(): Promise<void> {
  const chrome = await launchChromium({ headless: false }).catch(problem => {
    console.error(`The browser would not start with the extension: ${String(problem)}`);
    console.log(
      `Load it by hand: open chrome://extensions, switch on Developer mode, choose “Load unpacked” and .output/chrome-mv3, then open ${address}`,
    );
    return null;
  });
  if (!chrome) return;
  const [page] = await chrome.browser.pages();
  await page.goto(address);
  console.log(
    `\n${address} is open. Click the Crossread button in the toolbar (it may hide behind the puzzle piece).\nMore pages: ${['broadsheet', 'tabloid', 'paywalled', 'live-blog', 'unrelated', 'front-page'].map(name => `${site.origin}/${name}/`).join('  ')}`,
  );
  await new Promise<void>(resolve => {
    chrome.browser.once('disconnected', () => resolve());
  });
  await site.close();
}

async function report(): Promise<void> {
  const chrome = await launchChromium();
  const page = await chrome.browser.newPage();
  await page.goto(address);
  const popup = await chrome.click(page);
  await settled(popup);
  const picture = `${tmpdir()}/crossread-popup.png` as const;
  await popup.screenshot({ path: picture });
  console.log(`\nThere is no display, so the button was clicked here, on ${address}\n\n${await summaryOf(popup)}`);
  for (const tab of ['quotes', 'missing', 'wording', 'added']) {
    await openTab(popup, tab);
    console.log(
      `\n${(await popup.$eval(`#tab-${tab}`, element => element.childNodes[0].textContent ?? '')).toUpperCase()}`,
    );
    for (const card of await readCards(popup)) console.log(`  [${card.tag}] ${card.text.replace(/\s+/g, ' ')}`);
  }
  console.log(`\nThe popup's picture: ${picture}`);
  await chrome.close();
  await site.close();
}
