// Calls across to a worker, with both ends in one thread: each answer finds its call, and a failure its caller.

import { describe, expect, it } from 'vitest';
import { connectMethods, serveMethods, type Remote } from '../../src/library/worker-link.ts';
import { worker as words } from '../../src/words/en/worker.ts';

const service = {
  double: (value: number): number => 2 * value,
  later: async (value: string, milliseconds: number): Promise<string> =>
    new Promise(resolve => {
      setTimeout(resolve, milliseconds, value);
    }),
  refuse: (): never => {
    throw new Error('no room left');
  },
};

type Listener = ((event: MessageEvent) => void) | null;

/** The page's end of a link to the service, and its worker to make trouble with. */
function link(): { remote: Remote<typeof service>; worker: Worker } {
  const post = (to: { onmessage: Listener }, data: unknown): void =>
    queueMicrotask(() => to.onmessage?.({ data } as MessageEvent));
  const worker = { onmessage: null as Listener, postMessage: (call: unknown) => post(scope, call) };
  const scope = { onmessage: null as Listener, postMessage: (reply: unknown) => post(worker, reply) };
  serveMethods(scope, service);
  const there = worker as unknown as Worker;
  return { remote: connectMethods<typeof service>(there, words), worker: there };
}

describe('a call across to a worker', () => {
  it('can be promised', async () => {
    const remote = await Promise.resolve(link().remote);
    expect(await remote.double(4)).toBe(8);
  });

  it('comes back with the answer', async () => expect(await link().remote.double(21)).toBe(42));

  it('gets its own answer, whichever comes first', async () => {
    const { remote } = link();
    expect(await Promise.all([remote.later('slow', 20), remote.later('quick', 0)])).toEqual(['slow', 'quick']);
  });

  it('fails with what went wrong there', async () =>
    await expect(link().remote.refuse()).rejects.toThrow('no room left'));

  it('fails when the worker cannot be loaded', async () => {
    const { remote, worker } = link();
    const answer = remote.later('never', 1000);
    worker.onerror!({ message: '' } as ErrorEvent);
    await expect(answer).rejects.toThrow('the engine could not be loaded');
  });
});
