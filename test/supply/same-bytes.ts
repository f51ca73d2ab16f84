// Whether a second build gives the same bytes as the first: what is in a store can then be checked against the code.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

/** Of each file of the build the hash of what it holds. */
function hashes(): Map<string, string> {
  const files = ['chrome-mv3', 'cli'].flatMap(folder =>
    readdirSync(join(OUTPUT, folder), { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
  );
  return new Map(
    files
      .filter(name => statSync(join(OUTPUT, name)).isFile())
      .map(name => [
        name,
        createHash('sha256')
          .update(readFileSync(join(OUTPUT, name)))
          .digest('hex'),
      ]),
  );
}

const before = hashes();
const { status } = spawnSync('wxt', ['build'], { stdio: 'ignore', shell: process.platform === 'win32' });
const after = hashes();
const other = [...new Set([...before.keys(), ...after.keys()])].filter(name => before.get(name) !== after.get(name));
console.log(other.length ? `other bytes: ${other.join(', ')}` : `${after.size} files, the same bytes twice`);
process.exitCode = status || other.length || !after.size ? 1 : 0;
