// Every Node of this machine that package.json allows: users have theirs, not the one that runs the tests.

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
  const onPath = (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, 'node'));
  for (const path of [process.execPath, BUNDLED, ...onPath]) {
    const version = versionOf(path);
    if (Number(/\d+/.exec(version)?.[0]) >= OLDEST && !found.has(version)) found.set(version, path);
  }
  return [...found].map(([version, path]) => ({ version, path }));
})();
