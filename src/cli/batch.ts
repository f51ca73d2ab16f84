// crossread batch: JSON Lines in, JSON Lines out, one answer a request, in order. A bad line gets an error and the rest go on.
// Constant memory: one request is held at a time, and a slow reader slows the work.

import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { align, articleOf, compare, compareStory, cover, findQuotations, type Article } from '../engine/index.ts';
import { readHtml } from './documents.ts';

interface GivenArticle { text?: string; html?: string; title?: string; url?: string; publishedTime?: string; lang?: string }

class BadRequest extends Error {
  readonly reason: string;
  constructor(reason: string, message: string) {
    super(message);
    this.reason = reason;
  }
}

export async function batch(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    const room = output.write(`${JSON.stringify(await answer(line))}\n`);
    // a reader that closed early (head) wants no more
    if (!room && !await once(output, 'drain').then(() => true, () => false)) return;
  }
}

async function answer(line: string): Promise<Record<string, unknown>> {
  let id: unknown = null;
  try {
    const request = parse(line);
    id = request.id ?? null;
    return { id, ...await perform(request) };
  } catch (problem) {
    const reason = problem instanceof BadRequest ? problem.reason : 'internal';
    return { id, error: { reason, message: problem instanceof Error ? problem.message : String(problem) } };
  }
}

function parse(line: string): Record<string, unknown> {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch (problem) {
    throw new BadRequest('malformed', `this line is no JSON: ${(problem as Error).message}`);
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request)) throw new BadRequest('malformed', 'a request is a JSON object');
  return request as Record<string, unknown>;
}

async function perform(request: Record<string, unknown>): Promise<Record<string, unknown>> {
  switch (request.op) {
    case 'compare': return { comparison: compare(await articleFrom(request, 'reference'), await articleFrom(request, 'report')) };
    case 'story': return { story: compareStory(await articleFrom(request, 'reference'), await articleFrom(request, 'report')) };
    case 'extract': return { ...await readHtml(textFrom(request, 'html'), optional(request, 'url')) };
    case 'quotations': return { quotations: findQuotations(await articleFrom(request, 'article')) };
    case 'cover': return { claims: cover(claimsFrom(request), await articleFrom(request, 'report')) };
    case 'align': return { ...align(textFrom(request, 'reference'), textFrom(request, 'report')) };
    default: throw new BadRequest('unknown-op', `there is no op ${JSON.stringify(request.op)}; there are compare, story, extract, quotations, cover, align`);
  }
}

function textFrom(request: Record<string, unknown>, key: string): string {
  const value = request[key];
  if (typeof value !== 'string') throw new BadRequest('bad-request', `${key} is to be a string`);
  return value;
}

const optional = (request: Record<string, unknown>, key: string): string | undefined => (typeof request[key] === 'string' ? request[key] : undefined);

function claimsFrom({ claims }: Record<string, unknown>): string[] {
  if (!Array.isArray(claims) || !claims.every(claim => typeof claim === 'string')) throw new BadRequest('bad-request', 'claims is to be a list of strings');
  return claims;
}

async function articleFrom(request: Record<string, unknown>, key: string): Promise<Article> {
  const given = request[key] as GivenArticle | null | undefined;
  if (typeof given !== 'object' || given === null) throw new BadRequest('bad-request', `${key} is to be an article: { "text" } or { "html" }`);
  for (const about of ['title', 'url', 'publishedTime', 'lang'] as const) {
    if (given[about] !== undefined && typeof given[about] !== 'string') throw new BadRequest('bad-request', `${about} of ${key} is to be a string`);
  }
  const { text, html, ...rest } = given;
  if (typeof text === 'string') return articleOf({ ...rest, text });
  if (typeof html !== 'string') throw new BadRequest('bad-request', `${key} has neither text nor html`);
  const reading = await readHtml(html, given.url);
  if ('failure' in reading) throw new BadRequest(reading.failure.reason, `${key}: ${reading.failure.message}`);
  return { ...reading.article, ...rest };
}
