// A comparison as data for other programs: with a message beside each reason, which people read in logs; and as a file
// that holds all it takes to check it and to run it again.

import type { Comparison, Story } from '../engine/index.ts';
import { asShown, type Shown } from '../findings/findings.ts';
import { why } from '../words/en/withheld.ts';
import type { Exported } from './exported.ts';

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

/** The comparison as the engine made it, whatever the reader asked to see anyway, and what the reader says beside it. */
export function toJson({ comparison, ...beside }: Exported): string {
  return JSON.stringify({ ...comparisonData(asMade(comparison)), ...beside }, null, 2);
}

function asMade(comparison: Shown): Comparison {
  const { lifted, ...story } = asShown(comparison).story;
  return { ...comparison, story: lifted ? { ...story, withheld: lifted } : story };
}
