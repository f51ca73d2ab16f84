// Texts of any length for benchmarks, made from the paragraphs of the bundled sample, and the clock that all of them
// use.

import type { Article } from '../../src/engine/index.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

const paragraphsOf = ({ text, paragraphs }: Article): string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));

/** Two reports of one story, as paragraphs. */
export const reports = {
  reference: paragraphsOf(sampleReference()),
  report: [...paragraphsOf(sampleReport()), ...paragraphsOf(sampleReference()).slice(4, 9)],
};

/**
 * About `words` words: the paragraphs in another order, and again with words, names and numbers of their own, as a long
 * text has them.
 */
export function longText(paragraphs: readonly string[], words: number, seed = 0): string {
  const parts: string[] = [];
  for (let count = 0, round = 0; count < words; round++) {
    const copy = Math.floor(round / paragraphs.length);
    const paragraph = renamed(paragraphs[(round * 7 + seed) % paragraphs.length], copy);
    parts.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return parts.join('\n\n');
}

/** Another story in the same sentences: every longer word gets an ending of this copy. */
function renamed(paragraph: string, copy: number): string {
  if (!copy) return paragraph;
  const ending = [...String(copy)].map(digit => 'bcdfghklmn'[Number(digit)] + 'aeiou'[Number(digit) % 5]).join('');
  return paragraph
    .replace(/\b\p{L}{5,}\b/gu, word => (/(?:said|wrote|asked|added|told)$/.test(word) ? word : word + ending))
    .replace(/\d+/g, digits => String(Number(digits) + copy));
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds that some work takes. */
export function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A line of a table: words, two times in milliseconds, and the first as a share of the second. */
export const row = (label: string | number, ours: number, other: number): string =>
  `${String(label).padStart(12)} ${ours.toFixed(1).padStart(10)} ms ${other.toFixed(1).padStart(10)} ms ${(ours / other).toFixed(2).padStart(7)}`;
