// The built command line (npm run build) as a user starts it, on the Node that they have.

import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const COMMAND = join(ROOT, '.output/cli/crossread.mjs');

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}
export type Answer = Record<string, any>;

export interface Command {
  run: (args: readonly string[], input?: string | Uint8Array) => Ran;
  /** one answer a line; a request that is a string is sent as it stands */
  ask: (...requests: readonly unknown[]) => Answer[];
}

/** @param options of Node itself */
export function commandOn(node: string, options: readonly string[] = []): Command {
  const run = (args: readonly string[], input: string | Uint8Array = ''): Ran => {
    const how = { input, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
    const { status, stdout, stderr } = spawnSync(node, [...options, COMMAND, ...args], how);
    return { status, out: stdout, err: stderr };
  };
  const lineOf = (request: unknown): string => (typeof request === 'string' ? request : JSON.stringify(request));
  return { run, ask: (...requests) => answersOf(run(['batch'], requests.map(lineOf).join('\n'))) };
}

/** What a batch answered, line by line. */
export const answersOf = ({ out }: Pick<Ran, 'out'>): Answer[] =>
  out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Answer);
