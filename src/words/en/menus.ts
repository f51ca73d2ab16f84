// The menus: which reference, and what else can be done.

import type { Story } from '../../engine/index.ts';

export const choose = 'Choose a reference';
export const find = 'Find a reference';
export const sameStory = 'Same story as this page';
export const others = 'Other references';
export const sample = 'Sample';
/** What a reference is called that names no outlet. */
export const unnamed = (isPage: boolean): string => (isPage ? 'A page' : 'Pasted text');
export const versions = { revised: 'earlier version', identical: 'this page' };
export const fits: Record<Story['verdict'] | 'unjudged', string> = {
  same: 'same story',
  related: 'related',
  different: 'different',
  unjudged: '', // shares too little with the page to have been looked at
};
/** In place of a title. */
export const length = (words: number): string => `${words} words`;
export const pin = 'Pin: read every page against it';
export const pinOne = (name: string): string => `Pin ${name}`;
export const showMore = (count: number): string => `${count} more. Type to find one.`;
export const board = 'Story board…';
export const library = 'Library';
export const remove = 'Remove';
export const removeOne = (name: string): string => `Remove ${name}`;
export const noneMatches = 'No reference matches.';
export const noneKept = 'Nothing kept yet. Save a page or paste a text.';

export const more = 'More';
export const paste = 'Paste a text…';
export const openFile = 'Open a text or HTML file…';
export const copy = 'Copy the findings';
export const exporting = 'Export…';
export const mark = 'Mark passages in the page';
export const keys = 'Keyboard shortcuts';
