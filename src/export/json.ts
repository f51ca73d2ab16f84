// A comparison as it leaves for programs: why something is withheld is said in words too.

import type { Comparison, Story, Withheld } from '../engine/index.ts';
import { WITHHELD } from '../words/en/withheld.ts';

/** A story verdict as programs get it. */
export interface StoryData extends Omit<Story, 'withheld'> {
  withheld?: { reason: Withheld['reason']; message: string };
}

/** A comparison as programs get it. */
export interface ComparisonData extends Omit<Comparison, 'story'> {
  story: StoryData;
}

/** What leaves of a story verdict. */
export const storyData = ({ withheld, ...story }: Story): StoryData => ({
  ...story,
  ...(withheld && { withheld: { reason: withheld.reason, message: WITHHELD.message(withheld) } }),
});

/** What leaves of a comparison. */
export const comparisonData = (comparison: Comparison): ComparisonData => ({
  ...comparison,
  story: storyData(comparison.story),
});
