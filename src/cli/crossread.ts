#!/usr/bin/env node
// The command line: the same engine without a browser.

import { batch } from './batch.ts';
import { compareFiles, CliError } from './compare-files.ts';

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
    await batch(process.stdin, process.stdout);
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
  try {
    return say(await compareFiles(files[0], files[1], format));
  } catch (problem) {
    if (!(problem instanceof CliError)) throw problem;
    console.error(`crossread: ${problem.message}`);
    return 1;
  }
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function misuse(problem: string): number {
  console.error(`crossread: ${problem}\n\n${HELP}`);
  return 2;
}

// a reader that closes early (head, less) is no error
process.stdout.on('error', problem => { if ((problem as NodeJS.ErrnoException).code !== 'EPIPE') throw problem; });
process.exitCode = await main(process.argv.slice(2));
