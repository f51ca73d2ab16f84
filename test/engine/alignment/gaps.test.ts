import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../src/engine/text/words.ts';
import type { Link } from '../../../src/engine/alignment/anchors.ts';
import { linkGaps, neededOf } from '../../../src/engine/alignment/gaps.ts';

const WORDS = [
  'the',
  'a',
  'mayor',
  'chief',
  'built',
  'up',
  'raised',
  'Lorne',
  'said',
  'of',
  'in',
  'town',
  '12',
  '15',
  ',',
  '.',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map(words => findWords(words.join(' ')));

/** Some words of two sentences, in their order. */
const anchorsOf = (n: number, m: number, chosen: readonly boolean[]): Link[] =>
  chosen.flatMap((is, at): Link[] =>
    is && at < Math.min(n, m) ? [[at + Math.max(0, n - m), at + Math.max(0, m - n)]] : [],
  );

describe('links between anchors', () => {
  it('are the same with the sentences exchanged', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (a, b, chosen) => {
        const anchors = anchorsOf(a.length, b.length, chosen);
        const back = linkGaps(
          b,
          a,
          anchors.map(([i, j]): Link => [j, i]),
        );
        expect(new Set(linkGaps(a, b, anchors).map(String))).toEqual(new Set(back.map(([j, i]) => `${i},${j}`)));
      }),
    );
  });

  it('never join two anchored words', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (a, b, chosen) => {
        const anchors = anchorsOf(a.length, b.length, chosen);
        const [heldA, heldB] = [new Set(anchors.map(([i]) => i)), new Set(anchors.map(([, j]) => j))];
        expect(linkGaps(a, b, anchors).filter(([i, j]) => heldA.has(i) && heldB.has(j))).toEqual([]);
      }),
    );
  });

  it('must be likelier where most of the longer sentence is anchored', () => {
    const words = findWords('Nine boats left the harbour before noon');
    const needed = (anchored: number): number =>
      neededOf(
        words,
        words,
        words.slice(0, anchored).map((_, at): Link => [at, at]),
      );
    expect(needed(6)).toBeGreaterThan(needed(0));
    expect(needed(3)).toBe(needed(0));
    expect(needed(3)).toBeLessThan(needed(7));
  });
});
