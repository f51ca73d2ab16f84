// A comparison as data for other programs: with a message beside each reason, which people read in logs.

import type { Comparison, Story } from '../engine/index.ts';
import { why } from '../words/en/withheld.ts';

type Told<Value extends Story> = Omit<Value, 'withheld'> & {
  withheld?: { reason: NonNullable<Story['withheld']>['reason']; message: string };
};

/** A story's verdict as it leaves. */
export function storyData(story: Story): Told<Story> {
  const { withheld, ...rest } = story;
  return withheld ? { ...rest, withheld: { reason: withheld.reason, message: why(withheld, rest.verdict) } } : rest;
}

/** A comparison as it leaves. */
export const comparisonData = (comparison: Comparison): Omit<Comparison, 'story'> & { story: Told<Story> } => ({
  ...comparison,
  story: storyData(comparison.story),
});
