// How many cases each property is tried on, and the texts that several of them are made of.

import fc from 'fast-check';

/** A few in every run; more by FUZZ=20000, to look for what a few do not find. */
export const casesOf = (few: number): number => Number(process.env.FUZZ ?? few);

/** Bits of text with a meaning to whoever reads them, put together in any order. */
export const madeOf = (bits: readonly string[], maxLength = 40): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...bits) }, fc.string({ unit: 'binary', maxLength: 5 })), {
      maxLength,
    })
    .map(parts => parts.join(''));
