// Which words of two sentences correspond, when two outlets wrote them independently: anchors first, then the words
// between them. A longest common subsequence alone finds half of what corresponds; the two steps are MultiMWA's (Lan et
// al. 2021) with small models. Cost: words times words of the two sentences, so callers pass only pairs that share
// something.

import { isContent } from '../text/reading.ts';
import type { Word } from '../text/words.ts';
import { findAnchors, type Link } from './anchors.ts';
import { linkGaps } from './gaps.ts';

/** Which words of two sentences correspond. */
export interface Alignment {
  a: readonly Word[];
  b: readonly Word[];
  /** index pairs, in the order of `a` */
  links: Link[];
  /** partners of each word of `a` in `b`, and the reverse */
  ofA: number[][];
  ofB: number[][];
  /** share of the shorter sentence's content words that the other has in the same place, 0 to 1 */
  share: number;
}

/** Aligns the words of two sentences. */
export function alignWords(a: readonly Word[], b: readonly Word[]): Alignment {
  const anchors = findAnchors(a, b);
  const links = [...anchors, ...linkGaps(a, b, anchors)].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const ofA: number[][] = a.map(() => []);
  const ofB: number[][] = b.map(() => []);
  for (const [i, j] of links) {
    ofA[i].push(j);
    ofB[j].push(i);
  }
  const alignment = { a, b, links, ofA, ofB, share: 0 };
  const kept = a.filter((word, i) => isContent(word) && sameAs(alignment, i) !== undefined).length;
  return { ...alignment, share: kept / Math.max(1, Math.min(a.filter(isContent).length, b.filter(isContent).length)) };
}

/** Index of the second sentence's word that the first one's is linked to and is the same, whatever its ending. */
export const sameAs = ({ a, b, ofA }: Pick<Alignment, 'a' | 'b' | 'ofA'>, i: number): number | undefined =>
  ofA[i].find(j => b[j].stem === a[i].stem);

/** The same with the sentences exchanged. */
export const reverse = ({ a, b, links, ofA, ofB, share }: Alignment): Alignment => ({
  a: b,
  b: a,
  links: links.map(([i, j]): Link => [j, i]),
  ofA: ofB,
  ofB: ofA,
  share,
});
