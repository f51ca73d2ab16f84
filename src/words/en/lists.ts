// What is said around the rows of the tabs behind the first one.

import { plural } from '../plural.ts';

export const order = 'Order';
export const referenceOrders = ['Most important first', 'In reference order'] as const;
export const pageOrders = ['Most important first', 'In page order'] as const;
/** Rows folded under the one that matters most. */
export const moreAbout = (rows: number, name?: string): string =>
  name ? `${rows} more about ${name}` : `${rows} similar`;

export const noneMissing = (all: number): string => `Nothing is missing. All ${plural(all, 'claim')} are stated here.`;
export const sameWords = 'Shared sentences use the same words.';
export const noneAdded = 'Nothing the reference does not carry.';
