// Why findings are withheld, in words.

import type { Withheld } from '../../engine/index.ts';

/** What is said where findings are withheld. */
export const WITHHELD = {
  /** why, and of a live blog what */
  message: (withheld: Withheld): string =>
    withheld.reason === 'live-blog' ? `${ENDLESS}, so Missing is withheld.` : causeOf(withheld),
  /** why alone, where the title says what */
  cause: causeOf,
  both: 'Missing and Only here are withheld.',
};

const ENDLESS = 'A live blog changes and has no end';

function causeOf(withheld: Withheld): string {
  switch (withheld.reason) {
    case 'language':
      return 'The two texts are in different languages.';
    case 'partial-text':
      return withheld.side === 'report'
        ? 'Only the start of this article can be read.'
        : 'Only the start of the reference was saved.';
    case 'live-blog':
      return `${ENDLESS}.`;
    case 'too-short':
      return `Under ${withheld.least} words: too little to compare.`;
    case 'different-story':
      return withheld.related
        ? 'The two texts share people or a topic, but report another event.'
        : 'The two texts report different stories.';
  }
}
