// The longest common subsequence of two sentences' stems. Cost: words times words, for a few nearest sentences a claim.

import type { ReadSentence } from '../text/reading.ts';

/** How many words two sentences have in the same order, and of how many in each. */
export function countInOrder(
  sentence: ReadSentence,
  other: ReadSentence,
): { common: number; of: number; ofOther: number } {
  const [stems, others] = [stemsOf(sentence), stemsOf(other)];
  return {
    common: commonSubsequence(stems, others),
    of: Math.max(1, stems.length),
    ofOther: Math.max(1, others.length),
  };
}

// two rows serve every table: thousands of short-lived ones cost more than the work itself
let rows: [Uint16Array, Uint16Array] = [new Uint16Array(128), new Uint16Array(128)];

function freshRows(width: number): [Uint16Array, Uint16Array] {
  if (rows[0].length < width) rows = [new Uint16Array(2 * width), new Uint16Array(2 * width)];
  rows[0].fill(0, 0, width);
  return rows;
}

function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let [before, row] = freshRows(b.length + 1);
  for (const stem of a) {
    row[0] = 0;
    for (let k = 0; k < b.length; k++) row[k + 1] = b[k] === stem ? before[k] + 1 : Math.max(before[k + 1], row[k]);
    [before, row] = [row, before];
  }
  return before[b.length];
}

const kept = new WeakMap<ReadSentence, string[]>();

/** Stems in order, marks left out. */
function stemsOf(sentence: ReadSentence): string[] {
  let stems = kept.get(sentence);
  if (!stems) {
    stems = sentence.words.filter(word => !word.mark).map(word => word.stem);
    kept.set(sentence, stems);
  }
  return stems;
}
