// A page is read as it is shown: only a browser knows what a style sheet hides and what a shadow root holds.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../entrypoints/article.content.ts';
import { readFixtures } from '../fixtures.ts';
import { BUILD, launchChromium } from './chromium.ts';
import { FIREFOX_BUILD, launchFirefox, whyNoFirefox } from './firefox.ts';
import { serveFixtures, type Site } from './site.ts';

const TEXT = [
  'The observatory on the Hohe Wand will open its dome to everybody on the first Friday of each month, its keeper said on Monday.',
  'It was built in 1911 for a professor who wanted to count falling stars, and it has been used by four of his pupils since.',
  'The lens, which is as wide as a dinner plate, was polished again last winter by a firm of opticians in the next valley.',
  'Visitors must come on foot for the last mile, since the lamps of cars would blind those who are already at the eyepiece.',
];
const REST = [
  'The keeper has asked the village to dim its lamps on those evenings, and the innkeeper has promised to draw his curtains.',
  'Children may come too if they can stay awake, and for those who cannot there are two benches with blankets in the hall.',
];
const p = (lines: readonly string[]): string => lines.map(line => `<p>${line}</p>`).join('');
const page = (style: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>Dome opens to all</title><meta property="og:type" content="article"><style>${style}</style></head><body><article><h1>Dome opens to all</h1>${body}</article></body></html>`;

const TEASE = 'Every month there will be an evening for whoever wants to see the rings of Saturn for nothing.';
const PAGES: Record<string, { html: string; read: readonly string[] }> = {
  'a standfirst that is shown': {
    html: page('', `<div><p class="standfirst">${TEASE}</p></div><div>${p(TEXT)}</div>`),
    read: [TEASE, ...TEXT],
  },
  'a standfirst that a style hides': {
    html: page('.standfirst{display:none}', `<div><p class="standfirst">${TEASE}</p></div><div>${p(TEXT)}</div>`),
    read: TEXT,
  },
  'one that is invisible': {
    html: page('.lead{visibility:hidden}', `<div><p class="lead">${TEASE}</p></div><div>${p(TEXT)}</div>`),
    read: TEXT,
  },
  'one that is for a voice alone': {
    html: page(
      '.lead{position:absolute;width:1px;height:1px;overflow:hidden}',
      `<div><p class="lead">${TEASE}</p></div><div>${p(TEXT)}</div>`,
    ),
    read: TEXT,
  },
  'a paragraph within the text that a style hides': {
    html: page(
      '.x1{display:none}',
      `<div>${p(TEXT.slice(0, 2))}<div class="x1"><p>${TEASE}</p></div>${p(TEXT.slice(2))}</div>`,
    ),
    read: TEXT,
  },
  'a rest that a style folds away': {
    html: page(
      '.more{max-height:0;overflow:hidden}',
      `<div>${p(TEXT)}<button>Read more</button><div class="more">${p(REST)}</div></div>`,
    ),
    read: [...TEXT, ...REST],
  },
  'a rest that a style takes away': {
    html: page(
      '.more{display:none}',
      `<div>${p(TEXT)}<button>Read more</button><div class="more">${p(REST)}</div></div>`,
    ),
    read: [...TEXT, ...REST],
  },
  'a rest in an element to unfold': {
    html: page('', `<div>${p(TEXT)}<details><summary>Read more</summary>${p(REST)}</details></div>`),
    read: [...TEXT, ...REST],
  },
  'a whole text that waits for its script': {
    html: page('article{visibility:hidden}', `<div>${p([...TEXT, ...REST])}</div>`),
    read: [...TEXT, ...REST],
  },
};

let site: Site;
beforeAll(async () => {
  const pages = Object.entries(PAGES).map(([name, { html }]) => [name.replaceAll(' ', ''), html] as const);
  site = await serveFixtures(0, new Map(pages));
});
afterAll(() => site.close());

async function readIn(
  browser: Browser,
  build: string,
  name: string,
): Promise<{ text: string[]; completeness: string }> {
  const tab = await browser.newPage();
  try {
    await tab.goto(`${site.origin}/${name.replaceAll(' ', '')}/`);
    const script = readFileSync(join(build, 'content-scripts/article.js'), 'utf8');
    const reading = (await tab.evaluate(script)) as Reading;
    if ('failure' in reading) return { text: [`[${reading.failure.reason}]`], completeness: '' };
    const { text, completeness } = reading.article;
    return { text: text.split('\n\n'), completeness };
  } finally {
    await tab.close();
  }
}

const shadow = readFixtures().find(({ name }) => name === 'shadow-root')!.article;

function holdsIn(read: (name: string) => ReturnType<typeof readIn>): void {
  for (const [name, { read: wanted }] of Object.entries(PAGES))
    it(name, async () => expect(await read(name)).toEqual({ text: wanted, completeness: 'full' }));
  it('a shadow root', async () =>
    expect(await read('shadow-root')).toEqual({ text: shadow.paragraphs, completeness: 'full' }));
}

describe('read as Chromium shows it', () => {
  let chrome: Awaited<ReturnType<typeof launchChromium>>;
  beforeAll(async () => {
    chrome = await launchChromium();
  });
  afterAll(() => chrome.close());
  holdsIn(name => readIn(chrome.browser, BUILD, name));
});

describe.skipIf(whyNoFirefox())('read as Firefox shows it', () => {
  let firefox: Awaited<ReturnType<typeof launchFirefox>>;
  beforeAll(async () => {
    execFileSync('wxt', ['build', '-b', 'firefox'], { shell: process.platform === 'win32' });
    firefox = await launchFirefox();
  });
  afterAll(() => firefox.close());
  holdsIn(name => readIn(firefox.browser, FIREFOX_BUILD, name));
});
