// The unit of a sum, however its currency is spelled.

import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/engine/facts/quantities.ts';
import { findWords } from '../../../src/engine/text/words.ts';

const unitIn = (text: string): string[] => readQuantities(findWords(text)).map(({ kind, unit }) => `${kind} ${unit}`);

describe('a currency', () => {
  it('is one in the singular, in the plural and in both spellings', () => {
    const [first, ...others] = ['ruble', 'rubles', 'rouble', 'roubles'].map(name =>
      unitIn(`It cost 5 million ${name}.`),
    );
    expect(first[0]).toMatch(/^money ./);
    for (const other of others) expect(other).toEqual(first);
  });

  it('is a country’s where the country stands before a dollar, and before no other money', () => {
    expect(unitIn('It cost 5 million Canadian dollars.')).toEqual(['money C$']);
    expect(unitIn('It cost 5 million Canadian pounds.')).not.toEqual(['money C$']);
  });
});
