import { describe, expect, it } from 'vitest';
import { readAssertions } from '../../../src/engine/facts/assertions.ts';
import { findWords } from '../../../src/engine/text/words.ts';

const asserted = (text: string): boolean[] => {
  const words = findWords(text);
  const { stem } = findWords('signed')[0];
  return readAssertions(words, new Set([stem])).map(({ affirmed }) => affirmed);
};

describe('a verb', () => {
  it.each([
    ['is affirmed', 'The owners of the mill signed the lease.', [true]],
    ['is denied', 'The owners of the mill never signed the lease.', [false]],
    ['is neither behind a denial that governs it', 'Ann Lee denied that the owners of the mill signed the lease.', []],
  ])('%s', (_, text, expected) => expect(asserted(text)).toEqual(expected));
});
