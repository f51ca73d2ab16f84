// Full-text search as a worker of its own, by its own address: making the index holds up no screen.

import { countHits, prepare, searchTexts } from '../../src/library/search.ts';
import { serveMethods } from '../../src/library/worker-link.ts';

// from here and not from the page: the page's own code must not be what the worker imports
export { findHits, foldedWords } from '../../src/library/fold.ts';

const service = { prepare, searchTexts, countHits };
/** What it can be asked for. */
export type SearchService = typeof service;

/** Where this module lies in the package. */
export const address = import.meta.url;

if (!('document' in globalThis)) serveMethods(self, service);
