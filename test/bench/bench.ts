// Speed, side by side in one run: the whole comparison against jsdiff's word diff on the same two texts, and how each grows.
// Texts are made from the bundled sample: its sentences in another order, words exchanged here and there, up to the length wanted.

import { diffWords } from 'diff';
import { articleOf, compare } from '../../src/engine/index.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

const LENGTHS = [500, 1000, 2000, 4000, 8000, 16_000]; // words of both texts together
const ROUNDS = 7;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const NAMES = ['Ames', 'Brandt', 'Castell', 'Dorn', 'Eriksen', 'Falk', 'Garnier', 'Holt', 'Ibarra', 'Jansen', 'Kovac', 'Lindt', 'Moreau', 'Nagy', 'Okafor', 'Petrov'];

/** About `words` words: the sample's paragraphs again and again, with names and numbers of their own each time. */
function longText(paragraphs: readonly string[], words: number, seed: number): string {
  const parts: string[] = [];
  for (let count = 0, round = 0; count < words; round++) {
    const paragraph = paragraphs[(round * 7 + seed) % paragraphs.length]
      .replace(/\b(?:Trump|Hegseth|Putin|Zelenskyy|Zelenskiy|Rubio|Vance)\b/g, name => (round < paragraphs.length ? name : NAMES[(round * 3 + name.length) % NAMES.length]))
      .replace(/\d+/g, digits => String(Number(digits) + Math.floor(round / paragraphs.length)));
    parts.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return parts.join('\n\n');
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const time = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const paragraphsOf = ({ text, paragraphs }: ReturnType<typeof sampleReference>): string[] => paragraphs.map(({ start, end }) => text.slice(start, end));
const [left, right] = [paragraphsOf(sampleReference()), [...paragraphsOf(sampleReport()), ...paragraphsOf(sampleReference()).slice(4, 9)]];
console.log('words   compare    diffWords   ratio');
for (const length of LENGTHS) {
  const [a, b] = [longText(left, length / 2, 0), longText(right, length / 2, 3)];
  const [whole, plain]: number[][] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    whole.push(time(() => compare(articleOf({ text: a }), articleOf({ text: b }))));
    plain.push(time(() => diffWords(a, b, { intlSegmenter: segmenter })));
  }
  console.log(`${String(length).padStart(6)} ${median(whole).toFixed(1).padStart(8)} ms ${median(plain).toFixed(1).padStart(9)} ms ${(median(whole) / median(plain)).toFixed(2).padStart(7)}`);
}
