// crossread batch: JSON Lines in, JSON Lines out, one answer a request, in order. A bad line gets an error and the rest
// go on. Constant memory: one request is held at a time, and a slow reader slows the work.

import { once } from 'node:events';
import { align, compare, compareStory, cover, findQuotations } from '../engine/index.ts';
import { comparisonData, storyData } from '../export/json.ts';
import * as words from '../words/en/command-line.ts';
import { debug } from './debug.ts';
import { readHtml } from './documents.ts';
import { safeJson } from './safe-json.ts';
import { LONGEST_LINE, readLines } from './lines.ts';
import { articleFrom, BadRequest, claimsFrom, optional, parseRequest, textFrom, type Request } from './requests.ts';

/** Answers each line of the input that is not empty. */
export async function batch(input: AsyncIterable<Uint8Array>, output: NodeJS.WritableStream): Promise<void> {
  for await (const line of readLines(input)) {
    if (line !== null && !line.trim()) continue;
    const room = output.write(`${safeJson(await answer(line))}\n`);
    // a reader that closed early (head) wants no more
    if (
      !room &&
      !(await once(output, 'drain').then(
        () => true,
        () => false,
      ))
    )
      return;
  }
}

const TOO_LONG = new BadRequest('too-long', words.requests.tooLong(LONGEST_LINE));

async function answer(line: string | null): Promise<string> {
  let id: unknown = null;
  try {
    if (line === null) throw TOO_LONG;
    const request = parseRequest(line);
    id = request.id ?? null;
    return JSON.stringify({ id, ...(await perform(request)) });
  } catch (problem) {
    return JSON.stringify({ id, error: errorOf(problem) });
  }
}

function errorOf(problem: unknown): { reason: string; message: string } {
  if (problem instanceof BadRequest) return { reason: problem.reason, message: problem.message };
  // what a library says would help nobody who sends requests
  debug('%o', problem);
  return { reason: 'internal', message: words.requests.failed };
}

async function perform(request: Request): Promise<Record<string, unknown>> {
  const article = (key: string): ReturnType<typeof articleFrom> => articleFrom(request, key);
  switch (request.op) {
    case 'compare':
      return { comparison: comparisonData(compare(await article('reference'), await article('report'))) };
    case 'story':
      return { story: storyData(compareStory(await article('reference'), await article('report'))) };
    case 'extract':
      return { ...(await readHtml(textFrom(request, 'html'), optional(request, 'url'))) };
    case 'quotations':
      return { quotations: findQuotations(await article('article')) };
    case 'cover':
      return { claims: cover(claimsFrom(request), await article('report')) };
    case 'align':
      return { ...align(textFrom(request, 'reference'), textFrom(request, 'report')) };
    default:
      throw new BadRequest('unknown-op', words.requests.noOp(request.op, OPS));
  }
}

const OPS = ['compare', 'story', 'extract', 'quotations', 'cover', 'align'];
