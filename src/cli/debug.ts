// What lies behind a failure that is told in general words: printed to standard error when NODE_DEBUG=crossread asks
// for it, and never else.

import { debuglog } from 'node:util';

/** Prints as console.error does. */
export const debug = debuglog('crossread');
