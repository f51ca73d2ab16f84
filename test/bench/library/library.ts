// What a click costs with a library of any size, in the real browser: choosing a reference, and saving a page beside
// the bare put of the same record.

import { resolve } from 'node:path';
import { bundle } from '../../browser/bundle.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { serveFixtures } from '../../browser/site.ts';
import type * as InPage from './in-page.ts';

const SIZES = [10, 1000, 10_000];

export async function benchLibrary(): Promise<void> {
  const code = await bundle(resolve(import.meta.dirname, 'in-page.ts'), 'measured');
  const site = await serveFixtures();
  const chrome = await launchChromium();
  try {
    const page = await chrome.browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`${site.origin}/wire/`);
    await page.evaluate(code);
    const ask = <Name extends keyof typeof InPage>(name: Name, count = 0): Promise<number> =>
      page.evaluate((asked: string, size: number) => Reflect.get(globalThis, 'measured')[asked](size), name, count);
    console.log('\n      stored   first time     choosing  ÷ of 10       saving   a bare put    ratio');
    let least = 0;
    for (const size of SIZES) {
      await ask('fill', size);
      await page.reload(); // one window puts the library in order once
      await page.evaluate(code);
      const first = await ask('opening');
      const choosing = await ask('choosing');
      least ||= choosing;
      const [saving, putting] = [await ask('saving'), await ask('putting')];
      const shown = [first, choosing, choosing / least, saving, putting, saving / putting];
      console.log(`${String(size).padStart(12)} ${shown.map(one => one.toFixed(2).padStart(12)).join(' ')}`);
    }
  } finally {
    await chrome.close();
    await site.close();
  }
}
