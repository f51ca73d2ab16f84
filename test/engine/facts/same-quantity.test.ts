import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/engine/facts/quantities.ts';
import type { Quantity } from '../../../src/engine/facts/quantity.ts';
import { equal, isRounding } from '../../../src/engine/facts/same-quantity.ts';
import { findWords } from '../../../src/engine/text/words.ts';

const read = (text: string): Quantity => readQuantities(findWords(text))[0];

describe('one value', () => {
  it.each([
    ['1.005 million people', '1,005,000 people', true],
    ['10,000 people', '10,001 people', false],
    ['30 days', 'one month', true],
    ['30 days', 'two weeks', false],
    ['28 days', '29 days', false],
  ])('%s, %s: %s', (a, b, expected) => expect(equal(read(a), read(b))).toBe(expected));
});

describe('one value with fewer digits', () => {
  it.each([
    ['1,998 people', '2,000 people', true],
    ['1,960 people', '2,000 people', false],
    ['480 people', 'about 500 people', true],
    ['460 people', 'about 500 people', false],
    ['480 people', '500 people', false],
  ])('%s, %s: %s', (a, b, expected) => expect(isRounding(read(a), read(b))).toBe(expected));
});
