import { describe, expect, it } from 'vitest';
import { failed } from '../../src/words/en/frame.ts';
import { keys } from '../../src/words/en/overlays.ts';
import { daysApart } from '../../src/words/en/states.ts';

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
