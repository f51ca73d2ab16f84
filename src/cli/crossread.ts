#!/usr/bin/env node
// The command line: the same engine without a browser.

import { batch } from './batch.ts';
import { compareFiles } from './compare-files.ts';
import { debug } from './debug.ts';
import { CliError, standardInput } from './files.ts';

const HELP = `crossread: reads one report of a story against another

  crossread compare REFERENCE REPORT   two files (.html, .txt, .md; - is standard input): a readable summary
      --json                           the comparison as data
      --markdown                       the report a journalist would paste
  crossread batch                      JSON Lines in, JSON Lines out: one answer a request, in order
  crossread --help                     this list

Exit status: 0 done, 1 a file cannot be read or holds no article, 2 wrong use.`;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h' || command === 'help') return say(HELP);
  if (command === 'batch') {
    if (rest.some(arg => arg === '--help' || arg === '-h')) return say(HELP);
    if (rest.length) return misuse(`batch takes no ${rest[0]}`);
    await batch(standardInput(), process.stdout);
    return 0;
  }
  if (command === 'compare') return runCompare(rest);
  return misuse(command ? `there is no command ${command}` : 'which command?');
}

async function runCompare(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) return say(HELP);
  const flags = args.filter(arg => arg.startsWith('--'));
  const files = args.filter(arg => !arg.startsWith('--'));
  const unknown = flags.find(flag => !['--json', '--markdown'].includes(flag));
  if (unknown) return misuse(`compare takes no ${unknown}`);
  if (files.length !== 2) return misuse('compare takes two files: the reference, then the report');
  if (files[0] === '-' && files[1] === '-') return misuse('only one of the two can be standard input');
  const format = flags.includes('--json') ? 'json' : flags.includes('--markdown') ? 'markdown' : 'text';
  return say(await compareFiles(files[0], files[1], format));
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function misuse(problem: string): number {
  console.error(`crossread: ${problem}\n\n${HELP}`);
  return 2;
}

/** In plain words always: what a library says, or where in the code, helps nobody who compares articles. */
function fail(problem: unknown): number {
  let message = 'this failed by a fault of its own; NODE_DEBUG=crossread shows where';
  if (problem instanceof CliError) message = problem.message;
  else debug('%o', problem);
  console.error(`crossread: ${message}`);
  return 1;
}

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  // a reader that closes early (head, less) wants no more, and that is no error
  process.exit(problem.code === 'EPIPE' ? 0 : fail(new CliError(`what was found cannot be written (${problem.code})`)));
});
process.exitCode = await main(process.argv.slice(2)).catch(fail);
