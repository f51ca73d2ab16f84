// What is said on the cards of claims and of what is worded otherwise.

import type { Nearness } from '../../findings/nearness.ts';
import type { Said } from '../said.ts';
import { near } from './status.ts';

/** @param lacking whether words of the claim are marked */
export const nearestHere = (name: Nearness['name'], lacking: boolean): Said[] =>
  name === 'none'
    ? [{ text: 'Nothing near it on this page' }]
    : [{ text: 'Nearest passage here, ' }, { strong: near[name], text: lacking ? '; lacks the marked words' : '' }];
export const nearestInReference = (name: Nearness['name']): Said[] =>
  name === 'none'
    ? [{ text: 'Nothing near in the reference' }]
    : [{ text: 'Nearest in the reference, ' }, { strong: near[name], text: '' }];

export const quotedInHeadline = 'Quoted in the headline';
export const textOfPage = 'Text of this page';

/** Under a claim or what is only here, in which a quotation begins. */
export const furtherSentences = (count: number): string =>
  `With ${count === 1 ? 'one more sentence' : `${count} more sentences`} of this quotation.`;

export const factDiffers = 'A fact differs.';
