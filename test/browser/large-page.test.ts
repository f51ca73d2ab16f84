// Pages that would freeze their tab: an article among 100,000 elements, in 5 MB of HTML, or itself as long as a
// library. The findings must be those of the same article on its ordinary page; times are printed, since machines
// differ.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFixtures } from '../fixtures.ts';
import { launchChromium, settled, type Driven } from './chromium.ts';
import { headingOf, openTab, readCards, summaryOf } from './popup-page.ts';
import { serveFixtures, type Site } from './site.ts';

const COUNT = 100_000; // elements
const wire = readFixtures().find(({ name }) => name === 'wire')!.html;

/** What a script of the page adds once it runs, so that the served file stays small. */
const FILLERS: Record<string, string> = {
  comments: `add('section', 'discussion-list', COUNT / 5, i => '<div class="entry"><b>Reader ' + i + '</b><p>I rode on that ferry for years, and nobody ever told me it would end like this, number ' + i + '.</p><a href="#r' + i + '">Reply</a><time>9:30</time></div>')`,
  links: `add('div', 'wall', COUNT / 3, i => '<li><a href="/' + i + '"><span>Ferry fares and sailing times, part ' + i + '</span></a></li>')`,
  rows: `add('div', 'prices', COUNT / 4, i => '<div><span>Lot ' + i + '</span><i>12</i><i>' + i + '</i></div>')`,
  'comments-in-article': `add('div', 'entries', COUNT / 3, i => '<div><p>Short word ' + i + '</p><em>!</em></div>', 'article, main')`,
  markup: `add('div', 'listing', 20_000, i => '<p data-state="' + 'x'.repeat(200) + '">Item ' + i + '</p>')`,
};

const pageWith = (filler: string): string =>
  wire.replace(
    '</body>',
    `<script>
  const COUNT = ${COUNT};
  const add = (tag, name, count, one, at = 'body') => {
    const box = document.createElement(tag);
    box.className = name;
    box.innerHTML = Array.from({ length: count }, (_, i) => one(i)).join('');
    document.querySelector(at).append(box);
  };
  ${filler};
  const longest = [0];
  new PerformanceObserver(list => { for (const { duration } of list.getEntries()) longest[0] = Math.max(longest[0], duration); }).observe({ type: 'longtask' });
</script></body>`,
  );

let chrome: Driven;
let site: Site;
let page: Page;

beforeAll(async () => {
  const endless = `add('div', 'more', 20_000, i => '<p>In part ' + i + ' of this report the council heard that the ferry would sail again, and that nobody knew when it would be.</p>', '.body')`;
  site = await serveFixtures(
    0,
    new Map([...Object.entries(FILLERS), ['endless', endless]].map(([name, filler]) => [name, pageWith(filler)])),
  );
  chrome = await launchChromium();
  page = await chrome.browser.newPage();
});
afterAll(async () => {
  await chrome.close();
  await site.close();
});

async function findingsOn(name: string): Promise<unknown> {
  await page.goto(`${site.origin}/${name}/`);
  const popup = await chrome.click(page);
  await settled(popup);
  const findings: unknown[] = [await summaryOf(popup)];
  for (const tab of ['quotes', 'missing', 'wording', 'added']) {
    await openTab(popup, tab);
    findings.push(await readCards(popup));
  }
  await popup.close().catch(() => undefined);
  return findings;
}

const htmlOf = (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
const resetClock = (): Promise<void> => page.evaluate('longest[0] = 0') as Promise<void>;

describe('a very large page', () => {
  for (const name of Object.keys(FILLERS)) {
    it(`gives the findings of its article alone: ${name}`, async () => {
      const expected = await findingsOn('wire');
      expect(await findingsOn(name)).toEqual(expected);
    });
  }

  it('stays as it was, and its tab free', async () => {
    for (const name of Object.keys(FILLERS)) {
      await page.goto(`${site.origin}/${name}/?again`);
      const before = await htmlOf();
      await resetClock();
      const start = performance.now();
      const popup = await chrome.click(page);
      await popup.waitForSelector('.summary');
      const whole = performance.now() - start;
      const blocked = (await page.evaluate(
        'new Promise(resolve => setTimeout(() => resolve(longest[0]), 100))',
      )) as number;
      await popup.close().catch(() => undefined);
      const count = await page.evaluate(() => document.querySelectorAll('*').length);
      console.log(
        `${name}: ${count} elements, ${(before.length / 1e6).toFixed(1)} MB, click to findings ${whole.toFixed(0)} ms, longest blocked ${blocked.toFixed(0)} ms`,
      );
      expect((await htmlOf()) === before, name).toBe(true);
      // the aim is 200; two seconds and more is what it was when the whole page was read at once
      expect(blocked, name).toBeLessThan(1000);
    }
  });

  it('says so when the text itself is beyond reading', async () => {
    await page.goto(`${site.origin}/endless/`);
    expect(await headingOf(await chrome.click(page))).toBe('This page is too large to read');
  });
});
