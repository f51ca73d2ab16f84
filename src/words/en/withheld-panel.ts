// What is said in place of a list that is withheld.

import type { Story, Withheld } from '../../engine/index.ts';
import { plural } from '../plural.ts';
import { why } from './withheld.ts';

/** Why findings are withheld, said in place of one list, where it need not be said what is withheld. */
export const whyHere = (withheld: Withheld, verdict: Story['verdict']): string =>
  withheld.reason === 'live-blog' ? 'A live blog changes and has no end.' : why(withheld, verdict);

export const titles = { missing: 'Missing claims are withheld', added: 'Only here is withheld' };
export const notFound = (claims: number): string =>
  `The ${plural(claims, 'claim')} not found so far may stand in the rest.`;

export const showAnyway = 'Show anyway';
