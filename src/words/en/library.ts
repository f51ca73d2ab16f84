// The library's page: what is kept, found, changed, brought in and taken out.

import { plural } from '../plural.ts';

export const title = 'Library';
export const kept = (count: number): string => plural(count, 'reference');
export const loading = 'Opening the library…';
export const none = 'Nothing kept yet. Save a page or paste a text.';
export const closed = (problem: string): string =>
  `The library cannot be opened (${problem}). Restart the browser and open this page again.`;

export const search = 'Search the library';
export const searchHint = 'Title, outlet, text or note';
export const found = (count: number): string => `${count} found`;
export const noneFound = 'No reference matches. Search for fewer words or the beginning of one.';
export const inText = (count: number): string => `${count} in the text`;
export const indexing = (done: number, of: number): string => `Texts are made ready to be searched: ${done} of ${of}`;

export const paste = 'Paste a text';
export const importFiles = 'Import files';
export const exportAll = 'Export all';
export const drop = 'Drop .html, .txt, .md or a Crossread export here';

export const columns = {
  outlet: 'Outlet',
  title: 'Title',
  published: 'Published',
  words: 'Words',
  quotes: 'Quotes',
};
export const note = 'Note';
export const actions = 'Actions';
export const savedOn = (day: string): string => `saved ${day}`;
export const uncounted = 'not counted yet';

export const selectAll = 'Select all';
export const select = (name: string): string => `Select ${name}`;
export const newBoard = 'New story board';
export const selected = (count: number): string => `${count} selected`;
export const exportThem = 'Export';
export const deleteThem = 'Delete';
export const clear = 'Clear';

export const sample = 'sample';
export const pinned = 'pinned';
export const versions = (count: number): string => plural(count, 'version');
export const olderVersion = (moment: string): string => `version saved ${moment}`;
export const addNote = 'Add a note';
export const noteOf = (name: string): string => `Note on ${name}`;
export const titleOf = (name: string): string => `Title of ${name}`;
export const moreFor = (name: string): string => `More for ${name}`;
export const read = 'Read it here';
export const rename = 'Rename';
export const originalTitle = (title: string): string => `Published as “${title}”`;
export const pin = 'Pin: read every page against it';
export const unpin = 'Unpin';
export const didPin = (name: string): string => `Every page is read against ${name} until you unpin it.`;
export const didUnpin = 'Pages are read against what fits best again.';

export const pages = 'Pages of the list';
export const range = (from: number, to: number, of: number): string => `${from}–${to} of ${of}`;
export const previous = 'Previous';
export const next = 'Next';

export const deleted = (count: number, name: string): string =>
  count === 1 ? `Deleted “${name}”` : `Deleted ${plural(count, 'reference')}`;
export const damagedOne = 'the damaged reference';

export const bringing = 'Reading what was brought…';
/** What became of texts and files that were brought. */
export const brought = (added: number, known: number, refused: readonly string[]): string =>
  [
    added ? `${plural(added, 'reference')} added.` : '',
    known ? `${known} already kept.` : '',
    refused.length ? `Not read: ${refused.join(', ')}. Save as text or HTML, or paste the words.` : '',
  ]
    .filter(Boolean)
    .join(' ') || 'Nothing was in it.';
export const exported = (count: number): string => `Exported ${plural(count, 'reference')}.`;
export const fileName = (day: string): string => `crossread-library-${day}.json`;

export const storage = 'Kept on this device';
export const used = (bytes: number, of: number): string => `${sizeOf(bytes)} of ${sizeOf(of)}`;
const sizeOf = (bytes: number): string =>
  bytes < 1e9 ? `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB` : `${(bytes / 1e9).toFixed(0)} GB`;
export const persist = 'Ask the browser to keep it';
export const persisted = 'The browser keeps it even when the disk is full.';
export const notPersisted = 'The browser did not agree; it may remove the library when the disk is full. Export it.';
export const warning = 'Removing the extension removes the library. Export it to keep a copy.';

export const backToLibrary = 'Back to the library';
export const openPage = 'Open its page';
export const gone = 'This reference is no longer in the library.';
