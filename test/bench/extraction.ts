// Speed of reading a page, side by side in one run: Readability alone, the clone that it takes apart, and what is added
// around both. And on how many pages half of the words are lost that Readability alone reads (npm run bench --
// lost-text). Pages: the dev half of the benchmark (--bench FOLDER, otherwise ../shared/bench), one in five for speed,
// or the fixtures where there is none.

import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { gunzipSync } from 'node:zlib';
import { readBlocks } from '../../src/extraction/blocks.ts';
import { wordCount, wordsOf } from '../../src/extraction/text.ts';
import { findConsent } from '../../src/extraction/consent.ts';
import { copyPage } from '../../src/extraction/locate.ts';
import { readNames } from '../../src/extraction/names.ts';
import { readPage, type PageReading } from '../../src/extraction/read-page.ts';
import { readFixtures } from '../fixtures.ts';
import { median, time } from './texts.ts';

const ROUNDS = 2; // the better one counts
const EVERY = 5; // one page in so many: the whole half takes ten minutes

interface Sample {
  id: string;
  url?: string;
  html: string;
}

function* readPages(every: number): Generator<Sample> {
  const at = argv.indexOf('--bench');
  const folder = join(at < 0 ? '../shared/bench' : argv[at + 1], 'data/extraction');
  if (!existsSync(folder)) return yield* readFixtures().map(({ name, html }) => ({ id: name, html }));
  const pages = readFileSync(join(folder, 'bench.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Sample & { split: string })
    .filter(({ split }) => split === 'dev');
  for (const [index, { id, url, html }] of pages.entries()) {
    if (index % every === 0) yield { id, url, html: gunzipSync(readFileSync(join(folder, html))).toString('utf8') };
  }
}

/** Prints how long pages take: in Readability, in its clone, and in what is added around both. */
export async function benchExtraction(): Promise<void> {
  const [plain, cloned, added]: number[][] = [[], [], []];
  for (const { html } of readPages(EVERY)) {
    const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
    const rounds = Array.from({ length: ROUNDS }, () => {
      let clone: Document | undefined;
      const cloning = time(() => {
        clone = window.document.cloneNode(true) as Document;
      });
      const parsing = time(() => new Readability(clone!, { keepClasses: true, serializer: node => node }).parse());
      return [parsing, cloning, time(() => readPage(window.document))];
    });
    const [alone, clone, whole] = [0, 1, 2].map(which => Math.min(...rounds.map(round => round[which])));
    plain.push(alone);
    cloned.push(clone);
    added.push(whole - alone - clone);
    window.close();
    await new Promise(resolve => {
      setImmediate(resolve);
    });
  }
  const [reading, cloneTime, rest] = [plain, cloned, added].map(times => `${median(times).toFixed(1)} ms`);
  console.log(
    `\nreading a page, medians over ${plain.length} pages: ` +
      `Readability ${reading}, its clone ${cloneTime}, added around both ${rest}`,
  );
}

const LOST = 0.5; // of the words that Readability alone reads

/**
 * Names the pages of which ours reads less than half as many words, and why where a wall or a consent dialog tells it.
 */
export async function benchLostText(): Promise<void> {
  let [pages, lost, explained] = [0, 0, 0];
  for (const { id, url, html } of readPages(1)) {
    const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
    const { document } = window;
    const alone = wordsByReadability(document.cloneNode(true) as Document);
    const reading = readPage(document, url);
    const ours = 'article' in reading ? wordCount(reading.article.text) : 0;
    pages++;
    if (ours < LOST * alone) {
      const why = whyLess(document, reading, ours);
      if (why) explained++;
      else lost++;
      const outcome = 'failure' in reading ? reading.failure.reason : reading.article.completeness;
      console.log(`${id}: ${ours} of ${alone} words; ${why ?? `LOST (${outcome})`}`);
    }
    window.close();
    await new Promise(resolve => {
      setImmediate(resolve);
    });
  }
  console.log(
    `\nless than half of what Readability alone reads: ${lost} of ${pages} pages, ` +
      `beside ${explained} with a wall or a consent dialog`,
  );
}

function wordsByReadability(copy: Document): number {
  const content = new Readability(copy, { keepClasses: true, serializer: node => node as Element }).parse()?.content;
  return content ? wordsOf(readBlocks(content)) : 0;
}

/** @param ours words read */
function whyLess(document: Document, reading: PageReading, ours: number): string | null {
  if ('article' in reading && reading.article.completeness === 'partial') return 'the text ends at a wall';
  const elements = [...document.querySelectorAll('*')];
  const rest = wordsByReadability(copyPage(document, elements, findConsent(elements, readNames())).document);
  return ours < LOST * rest ? null : `a consent dialog was left out, without which there are ${rest}`;
}
