// Pages that hold no single article are named as what they are, by the real click.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type Driven } from './chromium.ts';
import { headingOf } from './popup-page.ts';
import { serveFixtures, type Site } from './site.ts';

let chrome: Driven;
let site: Site;

beforeAll(async () => {
  site = await serveFixtures();
  chrome = await launchChromium();
});
afterAll(async () => {
  await chrome.close();
  await site.close();
});

for (const [name, heading] of [
  ['list-of-articles', 'This page holds several articles'],
  ['front-page-with-excerpts', 'This page holds several articles'],
  ['gallery', 'This page is a picture gallery'],
  ['front-page', 'No article was found on this page'],
]) {
  it(`says of the ${name} page: ${heading}`, async () => {
    const page = await chrome.browser.newPage();
    await page.goto(`${site.origin}/${name}/`);
    expect(await headingOf(await chrome.click(page))).toBe(heading);
    await page.close();
  });
}
