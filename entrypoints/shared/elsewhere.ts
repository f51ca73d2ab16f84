// The engine in a worker: started only for a text so long that it would hold up the screen.

import type { Service } from '../../src/library/service.ts';
import { connectMethods, type Remote } from '../../src/library/worker-link.ts';
import { worker as words } from '../../src/words/en/worker.ts';

let started: Remote<Service> | undefined;

/** The engine's own worker, started once. */
export const elsewhere = (address: string): Remote<Service> =>
  (started ??= connectMethods<Service>(new Worker(address, { type: 'module' }), words));
