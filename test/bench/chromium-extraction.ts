// Whether a page reads the same in jsdom and in a real Chromium, by the content script as it is built (wxt build
// first):
//   npm run bench -- chromium-extraction [--bench FOLDER] [--pages COUNT]
// Pages are taken evenly from the benchmark's dev half (FOLDER, otherwise ../shared/bench). Each is served under its
// own address with its scripts and every outside request blocked, as a browser shows it that runs scripts.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { gunzipSync } from 'node:zlib';
import { BUILD } from '../browser/chromium.ts';
import { browserPath } from '../setup.mjs';
import { readHtml } from '../../src/cli/documents.ts';
import type { Article } from '../../src/engine/index.ts';

type Reading = Awaited<ReturnType<typeof readHtml>>;
interface Row {
  id: string;
  split: string;
  url: string;
  html: string;
}

const SCRIPT = join(BUILD, 'content-scripts/article.js');
const PAGES = 40;
const CONTEXT = 60; // characters shown on either side of the first difference

const option = (name: string): string | undefined => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);

export async function benchChromiumExtraction(): Promise<void> {
  const folder = join(option('--bench') ?? '../shared/bench', 'data/extraction');
  if (!existsSync(folder)) return console.log(`\nno pages in ${folder}`);
  if (!existsSync(SCRIPT)) return console.log(`\nno ${SCRIPT}: run wxt build first`);
  const all = readFileSync(join(folder, 'bench.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row)
    .filter(({ split }) => split === 'dev');
  const count = Math.min(all.length, Number(option('--pages') ?? PAGES));
  const rows = Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]);
  const script = readFileSync(SCRIPT, 'utf8');
  const executablePath = browserPath();
  if (!executablePath) return console.log('\nno browser: run node test/setup.mjs --browser first');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  let same = 0;
  let alike = 0;
  for (const { id, url, html } of rows) {
    const page = gunzipSync(readFileSync(join(folder, html))).toString('utf8');
    const address = URL.canParse(url) ? url.replace(/^http:/, 'https:') : `https://${id}.example/`; // the browser tries https first
    const [plain, real] = [await readHtml(page, address), await readInChromium(browser, page, address, script)];
    const difference = firstDifference(textOf(plain), textOf(real));
    if (!difference) same++;
    if (!difference && aboutOf(plain) === aboutOf(real)) alike++;
    if (difference) console.log(`\n${id}\n  jsdom    ${difference[0]}\n  Chromium ${difference[1]}`);
    else if (aboutOf(plain) !== aboutOf(real))
      console.log(`\n${id}\n  jsdom    ${aboutOf(plain)}\n  Chromium ${aboutOf(real)}`);
  }
  await browser.close();
  return console.log(`\nthe same text in jsdom and Chromium on ${same} of ${count} pages, the same in all on ${alike}`);
}

async function readInChromium(browser: Browser, html: string, address: string, script: string): Promise<Reading> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', request => {
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return void request.abort();
      // scripts are off by policy and not by setting, under which <noscript> would be parsed as no reader's browser
      // does
      return void request.respond({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
        body: html,
      });
    });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const answer = (await page.evaluate(script)) as Reading;
    return answer;
  } finally {
    await page.close();
  }
}

const textOf = (reading: Reading): string =>
  'article' in reading ? reading.article.text : `[${reading.failure.reason}]`;

/** All but the text. */
function aboutOf(reading: Reading): string {
  if (!('article' in reading)) return '';
  const { paragraphs, ...about }: Article = reading.article;
  return JSON.stringify({
    ...about,
    text: '',
    roles: paragraphs
      .map(({ role }) => role[0])
      .join('')
      .replace(/b+$/, ''),
  });
}

/** The surroundings of the first difference in each text, or null. */
function firstDifference(a: string, b: string): [string, string] | null {
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at++;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - CONTEXT), at + CONTEXT));
  return [around(a), around(b)];
}
