// What is not shown because it would mislead, and why.

import type { Story, Withheld } from '../../engine/index.ts';
import { plural } from '../plural.ts';

/** Why findings are withheld. */
export function why(withheld: Withheld, verdict: Story['verdict']): string {
  switch (withheld.reason) {
    case 'language':
      return 'The two texts are in different languages.';
    case 'partial-text':
      if (withheld.gap)
        return `${withheld.gap === 'frame' ? 'A frame' : 'Text'} within ${nameOf(withheld)} could not be read.`;
      return `Only the start of ${nameOf(withheld)} ${withheld.side === 'report' ? 'can be read' : 'was saved'}.`;
    case 'live-blog':
      return 'A live blog changes and has no end, so Missing and Only here are withheld.';
    case 'too-short':
      return `Under ${withheld.least} words: too little to compare.`;
    case 'different-story':
      // the same, where that is doubtful
      return verdict === 'different'
        ? 'The two texts report different stories.'
        : 'The two texts share people or a topic, but seem to tell of two events.';
  }
}

const nameOf = ({ side }: { side: 'reference' | 'report' }): string =>
  side === 'report' ? 'this article' : 'the reference';

/** What is withheld for it. */
export const both = 'Missing and Only here are withheld.';
export const behindWall = (paragraphs: number): string =>
  `${plural(paragraphs, 'paragraph')}, then a wall. What is missing here may stand in the rest, so Missing and Only here are withheld.`;
export const pasteFullText = 'Paste the full text';
export const tryAgain = 'Try again after signing in';
