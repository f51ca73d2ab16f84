// What the command line reads, and how it says why that could not be read.

import { fstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { isHtmlName, textOfFile } from '../library/import.ts';
import * as words from '../words/en/command-line.ts';
import { LONGEST_LINE } from './lines.ts';

/** A problem that the user can mend; its message says how. */
export class CliError extends Error {}

/** The text of a file, or of standard input for -. */
export async function contentOf(path: string): Promise<string> {
  const bytes = await (path === '-' ? buffer(standardInput()) : bytesOf(path));
  if (bytes.length > LONGEST_LINE) throw new CliError(words.tooLarge(path));
  // a page may hold a stray zero, which a text does not
  const content = (await textOfFile(bytes)) ?? (isHtmlName(path) ? new TextDecoder().decode(bytes) : null);
  if (content === null) throw new CliError(words.noText(path));
  return content;
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (problem) {
    throw unreadable(path, problem);
  }
}

/** Standard input, piece by piece. */
export async function* standardInput(): AsyncGenerator<Buffer> {
  // Node reads a folder as if nothing stood in it
  if (isFolder(process.stdin.fd)) throw new CliError(words.isFolder(words.standardInput));
  try {
    for await (const piece of process.stdin) yield piece as Buffer;
  } catch (problem) {
    throw unreadable(words.standardInput, problem);
  }
}

function isFolder(input: number): boolean {
  try {
    return fstatSync(input).isDirectory();
  } catch {
    return false; // closed: what reads it says so
  }
}

function unreadable(what: string, problem: unknown): CliError {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new CliError(words.noFile(what));
    case 'EISDIR':
      return new CliError(words.isFolder(what));
    case 'EACCES':
    case 'EPERM':
      return new CliError(words.forbidden(what));
    default:
      return new CliError(words.unreadable(what, code));
  }
}
