#!/usr/bin/env node
// The command line: the same engine without a browser.

import * as words from '../words/en/command-line.ts';
import { batch } from './batch.ts';
import { compareFiles } from './compare-files.ts';
import { debug } from './debug.ts';
import { CliError, standardInput } from './files.ts';
import { MOST_REPORTS, printBoard, storyOf } from './story-files.ts';

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
  if (command === 'story') return runStory(rest);
  return misuse(words.noCommand(command));
}

async function runCompare(args: readonly string[]): Promise<number> {
  // behind -- all are files, whatever they are called
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const given = args.slice(0, end);
  if (given.includes('--help') || given.includes('-h')) return say(words.help);
  const flags = given.filter(arg => arg.startsWith('--'));
  const files = [...given.filter(arg => !arg.startsWith('--')), ...args.slice(end + 1)];
  const unknown = flags.find(flag => !['--json', '--markdown'].includes(flag));
  if (unknown) return misuse(words.takesNo('compare', unknown));
  if (files.length !== 2) return misuse(words.takesTwo);
  if (files[0] === '-' && files[1] === '-') return misuse(words.oneInput);
  const plain = flags.includes('--markdown') ? 'markdown' : 'text';
  return say(await compareFiles(files[0], files[1], flags.includes('--json') ? 'json' : plain));
}

async function runStory(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) return say(words.help);
  const flags = args.filter(arg => arg.startsWith('--'));
  const files = args.filter(arg => !arg.startsWith('--'));
  const unknown = flags.find(flag => !['--json', '--markdown'].includes(flag));
  if (unknown) return misuse(words.takesNo('story', unknown));
  if (files.length < 2 || files.length > MOST_REPORTS) return misuse(words.takesSeveral(MOST_REPORTS));
  if (files.filter(file => file === '-').length > 1) return misuse(words.oneInput);
  return say(printBoard(await storyOf(files), flags.includes('--json') ? 'json' : 'markdown'));
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function misuse(problem: string): number {
  console.error(printable(words.misuse(problem)));
  return 2;
}

/** What is printed may hold the name of a file, and that may hold commands to the terminal. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, '?');

/** In plain words always: what a library says, or where in the code, helps nobody who compares articles. */
function fail(problem: unknown): number {
  let message = words.failed;
  if (problem instanceof CliError) message = problem.message;
  else debug('%o', problem);
  console.error(printable(words.says(message)));
  return 1;
}

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  // a reader that closes early (head, less) wants no more, and that is no error
  process.exit(problem.code === 'EPIPE' ? 0 : fail(new CliError(words.cannotWrite(problem.code))));
});
process.exitCode = await main(process.argv.slice(2)).catch(fail);
