// What is not shown because it would mislead, and why.

import type { Story, Withheld } from '../../engine/index.ts';
import { plural } from '../plural.ts';

/** Why findings are withheld. */
export function why(withheld: Withheld, verdict: Story['verdict']): string {
  switch (withheld.reason) {
    case 'language':
      return 'The two texts are in different languages.';
    case 'partial-text':
      return withheld.side === 'report'
        ? 'Only the start of this article can be read.'
        : 'Only the start of the reference was saved.';
    case 'live-blog':
      return 'A live blog changes and has no end, so Missing and Only here are withheld.';
    case 'too-short':
      return `Under ${withheld.least} words: too little to compare.`;
    case 'different-story':
      return verdict === 'related'
        ? 'The two texts share people or a topic, but report another event.'
        : 'The two texts report different stories.';
  }
}

/** The same in place of one list, where it need not be said what is withheld. */
export const whyHere = (withheld: Withheld, verdict: Story['verdict']): string =>
  withheld.reason === 'live-blog' ? 'A live blog changes and has no end.' : why(withheld, verdict);

/** What is withheld for it. */
export const both = 'Missing and Only here are withheld.';
export const behindWall = (paragraphs: number): string =>
  `${plural(paragraphs, 'paragraph')}, then a wall. What is missing here may stand in the rest, so Missing and Only here are withheld.`;
export const titles = { missing: 'Missing claims are withheld', added: 'Only here is withheld' };
export const notFound = (claims: number): string =>
  `The ${plural(claims, 'claim')} not found so far may stand in the rest.`;

export const pasteFullText = 'Paste the full text';
export const tryAgain = 'Try again after signing in';
export const showAnyway = 'Show anyway';
