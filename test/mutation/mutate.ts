// Which test needs which number? Halves, doubles and zeroes each named constant of the engine and runs the engine's
// tests.
//   npm run mutate [-- PART OF A FILE'S NAME…]
// A constant that survives all three is held by no test: it wants a case that needs it, or it may go. Nothing on disk
// is changed.

import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { findConstants, type Mutant } from './constants.ts';

const CHANGES: readonly [string, (value: number) => number][] = [
  ['halved', value => value / 2],
  ['doubled', value => value * 2],
  ['zeroed', () => 0],
];

const parts = process.argv.slice(2);
const constants = findConstants().filter(({ file }) => !parts.length || parts.some(part => file.includes(part)));
const waiting = [...constants];
const unheld: string[] = [];
await Promise.all(Array.from({ length: availableParallelism() }, work));
console.log(
  `\n${constants.length} constants, ${constants.length - unheld.length} held by a test, ${unheld.length} by none`,
);
process.exitCode = unheld.length ? 1 : 0;

async function work(): Promise<void> {
  for (let constant = waiting.shift(); constant; constant = waiting.shift()) await judge(constant);
}

/** Stops at the first change that a test notices: one is enough. */
async function judge(constant: Mutant): Promise<void> {
  const name = `${constant.file} ${constant.name} ${constant.value}`;
  for (const [change, by] of CHANGES) {
    if (await isNoticed({ ...constant, value: by(constant.value) })) return console.log(`held    ${name} (${change})`);
  }
  unheld.push(name);
  console.log(`UNHELD  ${name}`);
}

function isNoticed(mutant: Mutant): Promise<boolean> {
  const tests = spawn('vitest', ['run', '--config', 'test/mutation/vitest.config.ts'], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
    env: { ...process.env, MUTANT: JSON.stringify(mutant) },
  });
  return new Promise(resolve => {
    tests.once('exit', code => resolve(code !== 0));
  });
}
