// Every property of the project on a hundred thousand cases instead of a few hundred: npm run fuzz [-- FILE …]. Another
// count by FUZZ=20000.

import { spawnSync } from 'node:child_process';
import { argv, env } from 'node:process';

const FILES = ['test/fuzz', 'test/engine/properties.test.ts'];
const HOURS = 12;

const { status } = spawnSync(
  'vitest',
  ['run', '--testTimeout', String(HOURS * 3_600_000), ...(argv.length > 2 ? argv.slice(2) : FILES)],
  { stdio: 'inherit', shell: process.platform === 'win32', env: { ...env, FUZZ: env.FUZZ ?? '25000' } },
);
process.exitCode = status ?? 1;
