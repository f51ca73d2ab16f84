// What the command line reads, and how it says why that could not be read.

import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { isHtmlName, textOfFile } from '../library/import.ts';
import { LONGEST_LINE } from './lines.ts';

/** A problem that the user can mend; its message says how. */
export class CliError extends Error {}

/** The text of a file, or of standard input for -. */
export async function contentOf(path: string): Promise<string> {
  const bytes = await (path === '-' ? buffer(standardInput()) : bytesOf(path));
  if (bytes.length > LONGEST_LINE) throw new CliError(`${path} is larger than an article can be`);
  // a page may hold a stray zero, which a text does not
  const content = textOfFile(bytes) ?? (isHtmlName(path) ? new TextDecoder().decode(bytes) : null);
  if (content === null) throw new CliError(`${path} is no text; save the article as .txt or .html`);
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
  try {
    for await (const piece of process.stdin) yield piece as Buffer;
  } catch (problem) {
    throw unreadable('standard input', problem);
  }
}

function unreadable(what: string, problem: unknown): CliError {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new CliError(`there is no file ${what}`);
    case 'EISDIR':
      return new CliError(`${what} is a folder; name a file in it`);
    case 'EACCES':
    case 'EPERM':
      return new CliError(`${what} may not be read; its permissions forbid it`);
    default:
      return new CliError(`${what} cannot be read (${code})`);
  }
}
