import { describe, expect, it } from 'vitest';
import { failed } from '../../src/words/en/frame.ts';
import { keys } from '../../src/words/en/overlays.ts';
import { daysApart, sharedThings } from '../../src/words/en/states.ts';

describe('how far apart two reports were published', () => {
  it.each([
    [0, 'Published on one day.'],
    [1, 'Published 1 day apart.'],
    [45, 'Published 45 days apart.'],
    [75, 'Published 2 months apart.'],
    [400, 'Published 13 months apart.'],
    [1562, 'Published 4 years apart.'],
  ])('%i days', (days, words) => expect(daysApart(days)).toBe(words));
});

describe('what two stories share', () => {
  it('is listed, or said to be none', () => {
    expect(sharedThings(0, { names: ['Ann Lee', 'Marlow'], figures: [] })).toBe(
      '2 names (Ann Lee, Marlow), no figure, no quote.',
    );
    expect(sharedThings(1, { names: [], figures: ['12 ships'] })).toBe('No name, 1 figure (12 ships), 1 quote.');
  });
  it('names four of a sort', () =>
    expect(sharedThings(0, { names: ['A', 'B', 'C', 'D', 'E'], figures: [] })).toMatch(/^5 names \(A, B, C, D…\)/));
});

describe('a failure', () => {
  it.each(['The disk is full.', 'The disk is full', 'The disk is full. '])('ends in one full stop: %s', problem =>
    expect(failed(problem)).toBe('That did not work: The disk is full.'),
  );
});

describe('the list of keys', () => {
  const does = (canOpenFiles: boolean): string[] => keys(canOpenFiles).map(([, what]) => what);
  it('names a file where one can be opened, and not elsewhere', () => {
    expect(does(true)).toContain('Open a file');
    expect(does(false)).not.toContain('Open a file');
    expect(does(true).length - does(false).length).toBe(1);
  });
});
