import { describe, expect, it } from 'vitest';
import { articleOf, readArticle } from '../../../src/engine/index.ts';
import { findShared, type Shared } from '../../../src/engine/story/shared.ts';

const shared = (reference: string, report: string): Shared =>
  findShared(readArticle(articleOf({ text: reference })), readArticle(articleOf({ text: report })));

describe('what two stories share', () => {
  const reference =
    'On Monday the mayor, Ann Lee, opened the bridge in Marlow. It took 12 ships and 300 men of Harbour Works to lift it.';
  it.each<[string, string, Shared]>([
    [
      'names as the report prints them, each once',
      'Two years ago in Marlow, Ann Lee lost the vote. Later Ann Lee left.',
      { names: ['Marlow', 'Ann Lee'], figures: [] },
    ],
    [
      'numbers with what they count',
      'The storm sank 12 ships; another 300 boats were lost.',
      { names: [], figures: ['12 ships'] },
    ],
    [
      'neither weekdays nor words that open a sentence',
      'On Monday rain fell. It was cold.',
      { names: [], figures: [] },
    ],
  ])('is %s', (_, report, wanted) => expect(shared(reference, report)).toEqual(wanted));
});
