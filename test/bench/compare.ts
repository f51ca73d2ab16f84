// The whole comparison against jsdiff's word diff on the same two texts, and how each grows.

import { diffWords } from 'diff';
import { articleOf, compare } from '../../src/engine/index.ts';
import { longText, median, reports, row, time } from './texts.ts';

const LENGTHS = [500, 1000, 1200, 2000, 4000, 8000, 16_000]; // words of both texts together
const rounds = (length: number): number => (length > 4000 ? 1 : 7); // the word diff takes half a minute for the longest
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

export function benchCompare(): void {
  console.log('\n       words    compare     diffWords   ratio');
  for (const length of LENGTHS) {
    const [a, b] = [longText(reports.reference, length / 2), longText(reports.report, length / 2, 3)];
    const [whole, plain]: number[][] = [[], []];
    for (let round = 0; round < rounds(length); round++) {
      whole.push(time(() => compare(articleOf({ text: a }), articleOf({ text: b }))));
      plain.push(time(() => diffWords(a, b, { intlSegmenter: segmenter })));
    }
    console.log(row(length, median(whole), median(plain)));
  }
}
