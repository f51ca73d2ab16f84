// Speed of reading a page, side by side in one run: Readability alone, the clone that it takes apart, and what is added around both.
// Pages: one in five of the dev half of the benchmark (--bench FOLDER, otherwise ../shared/bench), or the fixtures where there is none.

import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { gunzipSync } from 'node:zlib';
import { readPage } from '../../src/extraction/read-page.ts';
import { readFixtures } from '../fixtures.ts';
import { median, time } from './texts.ts';

const ROUNDS = 2; // the better one counts
const EVERY = 5; // one page in so many: the whole half takes ten minutes

function* readPages(): Generator<string> {
  const at = argv.indexOf('--bench');
  const folder = join(at < 0 ? '../shared/bench' : argv[at + 1], 'data/extraction');
  if (!existsSync(folder)) return yield* readFixtures().map(fixture => fixture.html);
  const pages = readFileSync(join(folder, 'bench.jsonl'), 'utf8').trim().split('\n').map(line => JSON.parse(line) as { split: string; html: string }).filter(({ split }) => split === 'dev');
  for (const [index, { html }] of pages.entries()) {
    if (index % EVERY === 0) yield gunzipSync(readFileSync(join(folder, html))).toString('utf8');
  }
}

export async function benchExtraction(): Promise<void> {
  const [plain, cloned, added]: number[][] = [[], [], []];
  for (const html of readPages()) {
    const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
    const rounds = Array.from({ length: ROUNDS }, () => {
      let clone: Document | undefined;
      const cloning = time(() => { clone = window.document.cloneNode(true) as Document; });
      return [time(() => new Readability(clone!, { keepClasses: true, serializer: node => node }).parse()), cloning, time(() => readPage(window.document))];
    });
    const [alone, clone, whole] = [0, 1, 2].map(which => Math.min(...rounds.map(round => round[which])));
    plain.push(alone);
    cloned.push(clone);
    added.push(whole - alone - clone);
    window.close();
    await new Promise(resolve => { setImmediate(resolve); });
  }
  console.log(`\nreading a page, medians over ${plain.length} pages: Readability ${median(plain).toFixed(1)} ms, its clone ${median(cloned).toFixed(1)} ms, added around both ${median(added).toFixed(1)} ms`);
}
