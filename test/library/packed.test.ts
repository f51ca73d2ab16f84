import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, profileOf, type StoryProfile } from '../../src/engine/index.ts';
import { packProfile, unpackProfile } from '../../src/library/packed.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

const term = fc.tuple(
  fc.string({ minLength: 1 }).map(stem => stem.replaceAll('\n', '') || 'a'),
  fc.integer({ min: 1, max: 70_000 }),
  fc.double({ noNaN: true, min: 0 }),
);
const bag = fc.array(term, { maxLength: 12 });
const words = fc.array(fc.string(), { maxLength: 4 });
const anyProfile: fc.Arbitrary<StoryProfile> = fc.record(
  {
    version: fc.nat(),
    words: fc.nat(),
    publishedTime: fc.string(),
    all: bag,
    lead: bag,
    names: bag,
    leadNames: bag,
    days: words,
    numbers: words,
    leadNumbers: words,
    year: fc.nat(),
    runs: fc.array(fc.nat(0xffffffff)),
    counts: fc.array(fc.tuple(fc.string(), words)),
  },
  {
    requiredKeys: [
      'version',
      'words',
      'all',
      'lead',
      'names',
      'leadNames',
      'days',
      'numbers',
      'leadNumbers',
      'year',
      'runs',
      'counts',
    ],
  },
);

describe('a packed profile', () => {
  it('is the same profile when it is unpacked', () => {
    for (const article of [sampleReference(), sampleReport(), articleOf({ text: '' })]) {
      const profile = profileOf(article);
      expect(unpackProfile(packProfile(profile))).toEqual(profile);
    }
    fc.assert(
      fc.property(anyProfile, profile => {
        expect(unpackProfile(packProfile(profile))).toEqual(profile);
      }),
    );
  });

  it('is a few flat arrays', () => {
    const parts = Object.values(packProfile(profileOf(sampleReference())));
    expect(parts.some(part => Array.isArray(part) && part.some(one => typeof one === 'object'))).toBe(false);
  });
});
