// How sure English says it is.

import { wordSet, type Certainty } from '../language.ts';

export const certainty: Certainty = {
  certainty: new Map(Object.entries({
    might: 1, may: 2, could: 2, possibly: 2, perhaps: 2, allegedly: 2, reportedly: 2, apparently: 2,
    likely: 3, probably: 3, should: 3, expected: 3, would: 4, will: 5, shall: 5, must: 6, certainly: 6, definitely: 6,
  })),
  hedges: wordSet('allegedly reportedly apparently supposedly purportedly possibly perhaps probably'),
  unsure: wordSet(`
    might may could likely suspected alleged claim claims claimed accused believed appear appears appeared seem seems seemed`),
};
