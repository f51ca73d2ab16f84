import { expect, it } from 'vitest';
import { readQuantities } from '../../../src/engine/facts/quantities.ts';
import { tollOf } from '../../../src/engine/facts/tolls.ts';
import { findWords } from '../../../src/engine/text/words.ts';

it('reads a toll that stands far from its number', () => {
  const words = findWords('The death toll from the blast in the old mill on the river has risen to 17.');
  expect(tollOf(words, readQuantities(words)[0])).toBe('killed');
});
