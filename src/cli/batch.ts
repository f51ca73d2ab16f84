// crossread batch: JSON Lines in, JSON Lines out, one answer a request, in order. A bad line gets an error and the rest go on.
// Constant memory: one request is held at a time, and a slow reader slows the work.

import { once } from 'node:events';
import { align, compare, compareStory, cover, findQuotations } from '../engine/index.ts';
import { debug } from './debug.ts';
import { readHtml } from './documents.ts';
import { LONGEST_LINE, readLines } from './lines.ts';
import { articleFrom, BadRequest, claimsFrom, optional, parseRequest, textFrom, type Request } from './requests.ts';

export async function batch(input: AsyncIterable<Uint8Array>, output: NodeJS.WritableStream): Promise<void> {
  for await (const line of readLines(input)) {
    if (line !== null && !line.trim()) continue;
    const room = output.write(`${(await answer(line)).replace(LINE_ENDS, escaped)}\n`);
    // a reader that closed early (head) wants no more
    if (!room && !await once(output, 'drain').then(() => true, () => false)) return;
  }
}

/** Characters within a text at which some readers end a line; escaped they mean the same. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

async function answer(line: string | null): Promise<string> {
  let id: unknown = null;
  try {
    if (line === null) throw new BadRequest('too-long', `this line is longer than ${LONGEST_LINE} characters and was passed over`);
    const request = parseRequest(line);
    id = request.id ?? null;
    return JSON.stringify({ id, ...await perform(request) });
  } catch (problem) {
    return JSON.stringify({ id, error: problem instanceof BadRequest ? { reason: problem.reason, message: problem.message } : ownFault(problem) });
  }
}

/** What a library says about it would help nobody who sends requests. */
function ownFault(problem: unknown): { reason: 'internal'; message: string } {
  debug('%o', problem);
  return { reason: 'internal', message: 'Crossread failed at this request, and the fault is its own; NODE_DEBUG=crossread shows where' };
}

async function perform(request: Request): Promise<Record<string, unknown>> {
  switch (request.op) {
    case 'compare': return { comparison: compare(await articleFrom(request, 'reference'), await articleFrom(request, 'report')) };
    case 'story': return { story: compareStory(await articleFrom(request, 'reference'), await articleFrom(request, 'report')) };
    case 'extract': return { ...await readHtml(textFrom(request, 'html'), optional(request, 'url')) };
    case 'quotations': return { quotations: findQuotations(await articleFrom(request, 'article')) };
    case 'cover': return { claims: cover(claimsFrom(request), await articleFrom(request, 'report')) };
    case 'align': return { ...align(textFrom(request, 'reference'), textFrom(request, 'report')) };
    default: throw new BadRequest('unknown-op', `there is no ${named(request.op)}; there are compare, story, extract, quotations, cover, align`);
  }
}

const named = (op: unknown): string => (typeof op === 'string' ? `op ${JSON.stringify(op.slice(0, 40))}` : 'op of this kind');
