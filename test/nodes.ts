// Every Node of this machine that package.json allows: what users start runs on theirs, not on the one that runs the tests.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const BUNDLED = join(ROOT, 'node_modules/node/bin/node');

const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } };
const OLDEST = Number(/\d+/.exec(engines.node)?.[0]);

const versionOf = (path: string): string => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';

/** The running Node, the bundled one, and those on the PATH, each version once. */
export const NODES: readonly { version: string; path: string }[] = (() => {
  const found = new Map<string, string>();
  for (const path of [process.execPath, BUNDLED, ...(process.env.PATH ?? '').split(delimiter).map(folder => join(folder, 'node'))]) {
    const version = versionOf(path);
    if (Number(/\d+/.exec(version)?.[0]) >= OLDEST && !found.has(version)) found.set(version, path);
  }
  return [...found].map(([version, path]) => ({ version, path }));
})();
