// Everything that has to hold, in one run: types, lint, units and properties, build, the real browser.
// Ends with a line that counts tests passed and failed.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = mkdtempSync(join(tmpdir(), 'crossread-'));
const counts = { passed: 0, failed: 0 };

/** A step without tests of its own counts as one. */
function step(name: string, command: string, args: readonly string[]): void {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  counts[status === 0 ? 'passed' : 'failed']++;
}

function tests(name: string, args: readonly string[]): void {
  console.log(`\n── ${name}`);
  const file = join(results, `${name}.json`);
  const { status } = spawnSync(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
    if (status !== 0 && numFailedTests === 0) counts.failed++;
  } catch {
    counts.failed++; // the runner itself fell over
  }
}

step('types of the engine', 'tsc', ['-p', 'src/engine']);
step('types', 'tsc', ['-p', '.']);
step('lint', 'oxlint', ['--type-aware', '--deny-warnings']);
step('format', 'oxfmt', ['--check']);
step('unused code', 'knip', ['--no-progress']);
step('build', 'wxt', ['build']);
step('the same bytes again', 'node', ['test/supply/same-bytes.ts']);
// no unit measures time: a busy machine must fail none
tests('units and properties', ['--exclude', 'test/browser/**', '--testTimeout', '30000']);
tests('real browser', ['--config', 'test/browser/vitest.config.ts']);

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
