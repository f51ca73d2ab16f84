import { expect, it } from 'vitest';
import { articleOf, compare, compareStory } from '../../src/engine/index.ts';
import { comparisonData, storyData } from '../../src/export/json.ts';

const [reference, report] = ['The bridge in Lorne fell.', 'The bridge fell at night.'].map(text => articleOf({ text }));
const TOO_SHORT = { reason: 'too-short', message: 'Under 60 words: too little to compare.' };

it('says in words why something is withheld, and nothing else of it', () => {
  expect(storyData(compareStory(reference, report)).withheld).toEqual(TOO_SHORT);
  expect(comparisonData(compare(reference, report)).story.withheld).toEqual(TOO_SHORT);
});

it('leaves all else as it is', () => {
  const { story, ...rest } = compare(reference, report);
  const { withheld: _, ...verdict } = story;
  expect(comparisonData({ ...rest, story })).toMatchObject({ ...rest, story: verdict });
  expect(storyData(verdict)).toEqual(verdict);
  expect('withheld' in storyData(verdict)).toBe(false);
});
