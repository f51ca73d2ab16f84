#!/usr/bin/env node
// The command line: the same engine without a browser.

import * as words from '../words/en/command-line.ts';
import { batch } from './batch.ts';
import { compareFiles, type Told } from './compare-files.ts';
import { debug } from './debug.ts';
import { CliError, standardInput } from './files.ts';

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h' || command === 'help') return say(words.help);
  if (command === 'batch') {
    if (rest.some(arg => arg === '--help' || arg === '-h')) return say(words.help);
    if (rest.length) return misuse(words.takesNo('batch', rest[0]));
    await batch(standardInput(), process.stdout);
    return 0;
  }
  if (command === 'compare') return runCompare(rest);
  return misuse(words.noCommand(command));
}

const FORMATS: readonly Told[] = ['json', 'markdown', 'html', 'csv', 'ris', 'csl'];

async function runCompare(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) return say(words.help);
  const flags = [...new Set(args.filter(arg => arg.startsWith('--')))];
  const files = args.filter(arg => !arg.startsWith('--'));
  const told = flags.map(flag => FORMATS.find(format => flag === `--${format}`));
  const unknown = told.indexOf(undefined);
  if (unknown >= 0) return misuse(words.takesNo('compare', flags[unknown]));
  if (told.length > 1) return misuse(words.oneFormat(flags));
  const isExport = files.length === 1 && /\.json$/i.test(files[0]);
  if (files.length !== 2 && !isExport) return misuse(words.takesTwo);
  if (files[0] === '-' && files[1] === '-') return misuse(words.oneInput);
  const text = await compareFiles(files, told[0] ?? 'text');
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`); // a table is to have no line more than its own
  return 0;
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function misuse(problem: string): number {
  console.error(words.misuse(problem));
  return 2;
}

/** In plain words always: what a library says, or where in the code, helps nobody who compares articles. */
function fail(problem: unknown): number {
  let message = words.failed;
  if (problem instanceof CliError) message = problem.message;
  else debug('%o', problem);
  console.error(words.says(message));
  return 1;
}

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  // a reader that closes early (head, less) wants no more, and that is no error
  process.exit(problem.code === 'EPIPE' ? 0 : fail(new CliError(words.cannotWrite(problem.code))));
});
process.exitCode = await main(process.argv.slice(2)).catch(fail);
