// The engine in a worker: started only for a text so long that it would hold up the screen.

import { connectMethods, type Remote } from '../../src/library/worker-link.ts';
import { worker as words } from '../../src/words/en/worker.ts';
import type { Everything } from './engine.ts';

let started: Remote<Everything> | undefined;

/** The engine's own worker, started once. */
export const elsewhere = (address: string): Remote<Everything> =>
  (started ??= connectMethods<Everything>(new Worker(address, { type: 'module' }), words));
