// Makes src/engine/text/frequencies.json: in how many news articles each stem stands.
//   node test/fit/frequencies.ts [--bench FOLDER]
// From: the articles of BASIL, ECB+, PolNeAR and NewsWCL50 (development halves), about 1,180 reports of 2004 to 2018.
// Only counts of single words are kept, no text; words of fewer than three articles are left out.

import { writeFileSync } from 'node:fs';
import { findWords } from '../../src/engine/text/words.ts';
import { rowsOf } from './bench.ts';

const LEAST = 3; // articles
const texts = [
  ...rowsOf<{ title: string; paragraphs: string[][] }>('basil').map(
    row => `${row.title}\n${row.paragraphs.flat().join(' ')}`,
  ),
  ...rowsOf<{ sentences: string[] }>('ecbplus_docs').map(row => row.sentences.join(' ')),
  ...rowsOf<{ text: string }>('polnear').map(row => row.text),
  ...rowsOf<{ sentences: string[] }>('newswcl50').map(row => row.sentences.join(' ')),
];

const documents = new Map<string, number>();
for (const text of texts) {
  const stems = new Set(
    findWords(text)
      .filter(word => !word.mark && !word.function && word.value === null)
      .map(word => word.stem),
  );
  for (const stem of stems) documents.set(stem, (documents.get(stem) ?? 0) + 1);
}
const byCount: Record<string, string[]> = {};
for (const [stem, count] of documents)
  if (count >= LEAST && /^[\p{L}'.~]+$/u.test(stem)) (byCount[count] ??= []).push(stem);
const stems = Object.fromEntries(Object.entries(byCount).map(([count, list]) => [count, list.sort().join(' ')]));
writeFileSync(
  new URL('../../src/engine/text/frequencies.json', import.meta.url),
  `${JSON.stringify({ documents: texts.length, stems }, null, 1)}\n`,
);
console.log(`${texts.length} articles, ${Object.values(byCount).flat().length} stems`);
