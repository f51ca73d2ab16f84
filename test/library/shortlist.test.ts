// The shortlist gives the same best reference as judging everything: always where a library is no larger than it, and
// in larger ones wherever the reports of one story are fewer than its places.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, judgeStory, profileOf, type StoryProfile } from '../../src/engine/index.ts';
import { asksOf, keysOf, MOST_SHARING, nearestOf, SHORTLIST } from '../../src/library/shortlist.ts';
import { longText, reports } from '../bench/texts.ts';

const WORDS = 160;

/** Reports of a story that is told apart from the others by its words, names and numbers. */
function report(story: number, side: number): StoryProfile {
  const paragraphs = reports[side % 2 ? 'reference' : 'report'].map(paragraph => retold(paragraph, story));
  return profileOf(articleOf({ text: longText(paragraphs, WORDS, side) }));
}

const ending = (story: number): string => [...String(story)].map(digit => 'bcdfghklmn'[Number(digit)]).join('o');

const retold = (paragraph: string, story: number): string =>
  paragraph
    .replace(/\b\p{L}{5,}\b/gu, (word, at: number) => ((at + word.length) % 3 ? word + ending(story) : word))
    .replace(/\d+/g, digits => String(Number(digits) + story));

/** As the index answers: ids of one key in order, no more than are looked at. */
function shortlist(page: StoryProfile, library: readonly StoryProfile[]): number[] {
  const keys = library.map(profile => new Set(keysOf(profile)));
  const found = asksOf(page).map(([key, weight]) => ({
    weight,
    ids: keys.flatMap((set, i) => (set.has(key) ? [String(i)] : [])).slice(0, MOST_SHARING),
  }));
  return nearestOf(found).map(Number);
}

function bestOf(page: StoryProfile, library: readonly StoryProfile[]): { i: number; score: number; verdict: string }[] {
  return library.map((profile, i) => ({ i, ...judgeStory(profile, page) })).sort((a, b) => b.score - a.score);
}

describe('the shortlist', () => {
  const library = Array.from({ length: 5 * SHORTLIST }, (_, i) => report(Math.floor(i / 2), i));

  it('holds the best reference of the whole library, whatever the page', () => {
    fc.assert(
      fc.property(fc.nat(library.length / 2 - 1), fc.nat(7), (story, side) => {
        const page = report(story, side + 100);
        const [best] = bestOf(page, library);
        expect(best.verdict).toBe('same');
        expect(shortlist(page, library)).toContain(best.i);
      }),
      { numRuns: 40 },
    );
  });

  it('names what shares most first, and no more than it may', () => {
    const page = report(7, 100);
    const near = shortlist(page, library);
    expect(near.length).toBeLessThanOrEqual(SHORTLIST);
    expect(near.slice(0, 2).map(i => Math.floor(i / 2))).toEqual([7, 7]);
  });

  it('counts a key for more, the fewer have it', () => {
    const many = Array.from({ length: 40 }, (_, i) => `many${i}`);
    const found = [
      { weight: 1, ids: [...many, 'a'] },
      { weight: 1, ids: ['b'] },
    ];
    expect(nearestOf(found)[0]).toBe('b');
  });

  it('keeps a handful of keys for each article, so that saving one stays cheap', () => {
    for (const profile of library.slice(0, 10)) expect(keysOf(profile).length).toBeLessThanOrEqual(3 * 16);
  });
});
