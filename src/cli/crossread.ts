#!/usr/bin/env node
// The command line: the same engine without a browser.

import { FEWEST_REPORTS, MOST_REPORTS } from '../findings/board.ts';
import * as words from '../words/en/command-line.ts';
import { batch } from './batch.ts';
import { compareFiles, type Told } from './compare-files.ts';
import { debug } from './debug.ts';
import { CliError, standardInput } from './files.ts';
import { printBoard, storyOf, type BoardFormat } from './story-files.ts';

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

/** Options and files; behind -- all are files, whatever they are called. */
function given(args: readonly string[]): { asksHelp: boolean; flags: string[]; files: string[] } {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const before = args.slice(0, end);
  return {
    asksHelp: before.includes('--help') || before.includes('-h'),
    flags: [...new Set(before.filter(arg => arg.startsWith('--')))],
    files: [...before.filter(arg => !arg.startsWith('--')), ...args.slice(end + 1)],
  };
}

const FORMATS: readonly Told[] = ['json', 'markdown', 'html', 'csv', 'ris', 'csl'];

async function runCompare(args: readonly string[]): Promise<number> {
  const { asksHelp, flags, files } = given(args);
  if (asksHelp) return say(words.help);
  const told = flags.map(flag => FORMATS.find(format => flag === `--${format}`));
  const unknown = told.indexOf(undefined);
  if (unknown >= 0) return misuse(words.takesNo('compare', flags[unknown]));
  if (told.length > 1) return misuse(words.oneFormat('compare', flags));
  const isExport = files.length === 1 && /\.json$/i.test(files[0]);
  if (files.length !== 2 && !isExport) return misuse(words.takesTwo);
  if (files[0] === '-' && files[1] === '-') return misuse(words.oneInput);
  return print(await compareFiles(files, told[0] ?? 'text'));
}

const BOARD_FORMATS: readonly BoardFormat[] = ['json', 'markdown', 'csv'];

async function runStory(args: readonly string[]): Promise<number> {
  const { asksHelp, flags, files } = given(args);
  if (asksHelp) return say(words.help);
  const told = flags.map(flag => BOARD_FORMATS.find(format => flag === `--${format}`));
  const unknown = told.indexOf(undefined);
  if (unknown >= 0) return misuse(words.takesNo('story', flags[unknown]));
  if (told.length > 1) return misuse(words.oneFormat('story', flags));
  if (files.length < FEWEST_REPORTS || files.length > MOST_REPORTS) return misuse(words.takesSeveral(MOST_REPORTS));
  if (files.filter(file => file === '-').length > 1) return misuse(words.oneInput);
  return print(printBoard(await storyOf(files), told[0] ?? 'markdown'));
}

/** A table is to have no line more than its own. */
function print(text: string): number {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
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
