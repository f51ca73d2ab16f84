import { expect, it } from 'vitest';
import { compare, type Story } from '../../src/engine/index.ts';
import { comparisonData, storyData } from '../../src/export/json.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

it.each<[string, Story['verdict'], NonNullable<Story['withheld']>]>([
  ['The two texts are in different languages.', 'different', { reason: 'language' }],
  ['Only the start of this article can be read.', 'same', { reason: 'partial-text', side: 'report' }],
  ['Only the start of the reference was saved.', 'same', { reason: 'partial-text', side: 'reference' }],
  ['Text within this article could not be read.', 'same', { reason: 'partial-text', side: 'report', gap: 'text' }],
  [
    'A frame within the reference could not be read.',
    'same',
    { reason: 'partial-text', side: 'reference', gap: 'frame' },
  ],
  ['A live blog changes and has no end, so Missing and Only here are withheld.', 'same', { reason: 'live-blog' }],
  ['Under 60 words: too little to compare.', 'same', { reason: 'too-short', least: 60 }],
  ['The two texts report different stories.', 'different', { reason: 'different-story' }],
  ['The two texts share people or a topic, but seem to tell of two events.', 'related', { reason: 'different-story' }],
])('tells a program “%s”, and nothing beside the reason', (message, verdict, withheld) => {
  const { reason } = withheld;
  expect(storyData({ verdict, score: 0.5, withheld })).toEqual({ verdict, score: 0.5, withheld: { reason, message } });
});

it('hands out a comparison of which nothing is withheld as it is', () => {
  const comparison = compare(sampleReference(), sampleReport());
  expect(JSON.stringify(comparisonData(comparison))).toBe(JSON.stringify(comparison));
});
