// Edits: where two sentences run on in the same words, what one puts between them and the other does not. There the
// words say by themselves what changed, whatever else the sentences hold: "will take up" / "will not take up". Cost:
// linear in the sentences.

import { isContent } from '../text/reading.ts';
import type { Word, Range } from '../text/words.ts';
import { sameAs, type Alignment } from './align.ts';

/** What stands between the same words in both sentences; one range may be empty. */
export interface Edit {
  a: Range;
  b: Range;
}

const LONGEST = 4; // words between; more is another way to put it
const FRAME = 3; // words in a row that both have around an edit, before and behind together
const LOOKED_AT = 4; // words of the frame on each side among which one must tell something

/** Every place where two sentences run on in the same words around what differs. */
export function findEdits(alignment: Alignment): Edit[] {
  const { a, b } = alignment;
  const partner = a.map((_, i) => sameAs(alignment, i) ?? -1);
  /** the two words are the same, or both sentences begin or end there */
  const same = (i: number, j: number): boolean => {
    if (i < 0 || j < 0) return i === -1 && j === -1;
    if (i >= a.length || j >= b.length) return i === a.length && j === b.length;
    return partner[i] === j;
  };
  const answered = new Set(partner);
  /** a word of the other sentence that stands here too, only elsewhere */
  const moved = (from: number, to: number): boolean => b.slice(from, to).some((_, k) => answered.has(from + k));
  const edits: Edit[] = [];
  let [lastA, lastB] = [-1, -1];
  for (let i = 0; i <= a.length; i++) {
    const j = i === a.length ? b.length : partner[i];
    if (j < 0) continue;
    const [longA, longB] = [i - lastA - 1, j - lastB - 1];
    const fits = longA + longB > 0 && longA >= 0 && longB >= 0 && longA <= LONGEST && longB <= LONGEST;
    if (fits && isFramed(a, same, lastA, lastB, i, j) && !moved(lastB + 1, j))
      edits.push({ a: [lastA + 1, i], b: [lastB + 1, j] });
    [lastA, lastB] = [i, j];
  }
  return edits;
}

function isFramed(
  a: readonly Word[],
  same: (i: number, j: number) => boolean,
  leftA: number,
  leftB: number,
  rightA: number,
  rightB: number,
): boolean {
  let words = 0;
  let telling = false;
  const count = (i: number, j: number, step: 1 | -1): void => {
    for (let k = 0; k < LOOKED_AT && same(i + step * k, j + step * k); k++) {
      const word = a[i + step * k];
      words++;
      if (!word) break; // an end of the sentence
      telling ||= isContent(word);
    }
  };
  count(leftA, leftB, -1);
  count(rightA, rightB, 1);
  return telling && words >= FRAME;
}
