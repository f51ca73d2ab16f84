import { describe, expect, it } from 'vitest';
import { mayBeOne } from '../../../src/engine/facts/same-name.ts';
import { findWords } from '../../../src/engine/text/words.ts';

describe('two names', () => {
  it.each([
    ['Andersen', 'Anderson', 'may be one in other letters', true],
    ['Weber', 'Webster', 'are two with a few letters in common', false],
    ['Sam', 'Samuel', 'may be one and its short form', true],
    ['Li', 'Lindqvist', 'are two where the short one is a syllable of the other', false],
  ])('%s and %s %s', (a, b, _, expected) => expect(mayBeOne(findWords(a), findWords(b))).toBe(expected));
});
