import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/engine/facts/quantities.ts';
import type { Quantity } from '../../../src/engine/facts/quantity.ts';
import { findWords } from '../../../src/engine/text/words.ts';

const read = (text: string): Quantity => readQuantities(findWords(text))[0];

describe('a number', () => {
  it.each([
    ['the age of the very old', 'Ann Lee, 96, opened the bridge.', 'age'],
    ['no age that nobody reaches', 'Lorne Steel, 300, opened the bridge.', 'count'],
    ['the last day of a month', 'Snow fell on May 31.', 'day'],
    ['no day that no month has', 'In May 40 boats sank.', 'count'],
  ])('is %s', (_, text, kind) => expect(read(text).kind).toBe(kind));

  it('is a level behind "to", with what makes it a record between them', () => {
    expect(read('Turnout rose to as high as 40 percent.').part).toBe('level');
  });
});
