import { expect, it } from 'vitest';
import type { Withheld } from '../../../src/engine/index.ts';
import { WITHHELD } from '../../../src/words/en/withheld.ts';

it.each<[string, Withheld, string]>([
  ['two languages', { reason: 'language' }, 'The two texts are in different languages.'],
  ['a stub', { reason: 'partial-text', side: 'report' }, 'Only the start of this article can be read.'],
  ['a reference cut off', { reason: 'partial-text', side: 'reference' }, 'Only the start of the reference was saved.'],
  ['a short text', { reason: 'too-short', least: 60 }, 'Under 60 words: too little to compare.'],
  ['another story', { reason: 'different-story', related: false }, 'The two texts report different stories.'],
  [
    'another event',
    { reason: 'different-story', related: true },
    'The two texts share people or a topic, but report another event.',
  ],
])('says why findings are withheld of %s', (_, withheld, said) => {
  expect([WITHHELD.message(withheld), WITHHELD.cause(withheld)]).toEqual([said, said]);
});

it('says of a live blog what is withheld, unless the title says it', () => {
  expect(WITHHELD.message({ reason: 'live-blog' })).toBe('A live blog changes and has no end, so Missing is withheld.');
  expect(WITHHELD.cause({ reason: 'live-blog' })).toBe('A live blog changes and has no end.');
});
