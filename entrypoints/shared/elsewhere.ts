// The engine in a worker: started only for a text so long that it would hold up the screen.

import { connectMethods, type Remote } from '../../src/library/worker-link.ts';
import { worker as words } from '../../src/words/en/worker.ts';
import type { Everything } from './engine.ts';

let started: { worker: Worker; service: Remote<Everything> } | undefined;

/** The engine's own worker, started once. */
export const elsewhere = (address: string): Remote<Everything> => (started ??= start(address)).service;

function start(address: string): NonNullable<typeof started> {
  const worker = new Worker(address, { type: 'module' });
  return { worker, service: connectMethods<Everything>(worker, words) };
}

/** Ends what it is at, which nobody waits for any more; the next text gets a new one. */
export function stop(): void {
  started?.worker.terminate();
  started = undefined;
}
