import { describe, expect, it } from 'vitest';
import { isDeterminer, kinOf, sameBeginning, sameGrammar, type Kin } from '../../../src/engine/alignment/kinship.ts';
import { findWords } from '../../../src/engine/text/words.ts';

const kin = (word: string): Kin => kinOf(findWords(word)[0]);

describe('marks', () => {
  it('stand for each other', () => expect(sameGrammar(kin(','), kin(';'))).toBe(true));

  it('stand for no article', () => {
    expect(sameGrammar(kin(','), kin('the'))).toBe(false);
    expect(isDeterminer(kin(','))).toBe(false);
  });
});

describe('one beginning', () => {
  it.each([
    ['govern', 'government', true],
    ['flood', 'flow', false],
    ['stone', 'storm', false],
    ['the', 'the', false],
  ])('%s, %s: %s', (a, b, expected) => expect(sameBeginning(kin(a), kin(b))).toBe(expected));
});
