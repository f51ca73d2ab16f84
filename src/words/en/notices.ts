// Said above everything else: what is wrong with the library, and that something stands in for the page.

import type { Said } from '../said.ts';

export const closed = (problem: string): Said => ({
  strong: 'Your references cannot be opened',
  text: ` (${problem.replace(/(?<![.\s])[.\s]+$/, '')}). Restart the browser and click again. Until then a page can be read against the sample or a pasted text, which is not saved.`,
});
export const damaged = (count: number): Said => ({
  strong: count === 1 ? '1 saved reference is damaged' : `${count} saved references are damaged`,
  text: ` and ${count === 1 ? 'was' : 'were'} set aside.`,
});
export const removeForGood = (count: number): string => `Remove ${count === 1 ? 'it' : 'them'} for good`;

/** This very page was kept earlier, and says something else now. */
export const revised: Said = { strong: 'This page has changed', text: ' since you saved it.' };
export const seeChanges = 'See what changed';

export const standsIn = (apart: 'sample' | 'pasted'): Said => ({
  strong: apart === 'sample' ? 'The sample' : 'The pasted text',
  text: ' is read in place of this page.',
});
export const backToPage = 'Back to the page’s own text';
export const putAside = 'The pasted text is put aside.';
