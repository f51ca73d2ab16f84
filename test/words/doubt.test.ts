// What is said of a doubtful verdict: each sign as a sentence, and how a missing date can be given.

import { describe, expect, it } from 'vitest';
import { dates, other, same } from '../../src/words/en/doubt.ts';

describe('a doubtful verdict', () => {
  it('counts in the singular and the plural', () => {
    expect(same({ sign: 'quotes', count: 1 })).toBe('1 longer quote in both.');
    expect(other({ sign: 'days-apart', count: 96 })).toBe('Published 96 days apart.');
    expect(other({ sign: 'persons', count: 1 })).toBe('One person is named in one of them only.');
    expect(other({ sign: 'persons', count: 3 })).toBe('3 people are named in one of them only.');
  });

  it('tells of claims what speaks for the side that is named', () => {
    expect(same({ sign: 'claims', count: 2, of: 22 })).toContain('2 of 22 claims told');
    expect(other({ sign: 'claims', count: 20, of: 22 })).toContain('20 of 22 claims not found');
  });

  it('asks for a date where one is not known, and for none where both are', () => {
    const doubt = { for: [], against: [] };
    expect(dates({ ...doubt, undated: ['report'] })).toBe(
      'This page has no date: paste it again with its day, and the verdict may settle.',
    );
    expect(dates({ ...doubt, undated: ['reference', 'report'] })).toContain('Neither text has a date');
    expect(dates({ ...doubt, undated: [] })).toBe('');
  });
});
