// Who else has these words: what the page says.

import { plural } from '../plural.ts';

export const title = 'Who else has these words?';
export const label = 'Words';
export const search = 'Search';
export const searching = 'Reading the library…';
export const ask = 'Select words on a page and choose “Who else has these words?”, or put them here.';
/** @param of all articles that were read */
export const found = (count: number, of: number): string =>
  count
    ? `${count} of ${plural(of, 'stored article')} ${count === 1 ? 'has' : 'have'} them.`
    : `None of ${plural(of, 'stored article')} has them.`;
export const unquoted = 'not between quotation marks';
export const openPage = 'Open the page';
export const undated = 'no date';
