// A line of JSON -> what a request asks for. Whatever is wrong with it is said in words for those who send it.

import { articleOf, type Article } from '../engine/index.ts';
import { about, requests } from '../words/en/command-line.ts';
import { readHtml } from './documents.ts';

/** A JSON object, not looked into yet. */
export type Request = Readonly<Record<string, unknown>>;

/** What is wrong with a request: a reason for programs, a message for people. */
export class BadRequest extends Error {
  readonly reason: string;
  constructor(reason: string, message: string) {
    super(message);
    this.reason = reason;
  }
}

const isObject = (value: unknown): value is Request =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The request of a line. */
export function parseRequest(line: string): Request {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    throw new BadRequest('malformed', requests.noJson);
  }
  if (!isObject(request)) throw new BadRequest('malformed', requests.noObject);
  if (isDeeper(request.id, DEEPEST_ID)) throw new BadRequest('malformed', requests.deepId);
  return request;
}

/** Levels of an id; JSON of any depth can be read, but not written. */
const DEEPEST_ID = 32;

const isDeeper = (value: unknown, most: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (most === 0 || Object.values(value).some(inner => isDeeper(inner, most - 1)));

/** A text that has to be there. */
export function textFrom(request: Request, key: string): string {
  const value = request[key];
  if (typeof value !== 'string') throw new BadRequest('bad-request', requests.noString(key));
  return value;
}

/** A text that may be there. */
export function optional(request: Request, key: string): string | undefined {
  const value = request[key];
  return typeof value === 'string' ? value : undefined;
}

/** The statements of a cover request. */
export function claimsFrom({ claims }: Request): string[] {
  if (Array.isArray(claims) && claims.every(claim => typeof claim === 'string')) return claims;
  throw new BadRequest('bad-request', requests.noStrings('claims'));
}

/** An article that is given as text or as a page. */
export async function articleFrom(request: Request, key: string): Promise<Article> {
  const given = request[key];
  if (!isObject(given)) throw new BadRequest('bad-request', requests.noArticle(key));
  const known = aboutFrom(given, key);
  const { text, html } = given;
  if (typeof text === 'string') return articleOf({ ...known, text });
  if (typeof html !== 'string') throw new BadRequest('bad-request', requests.noContent(key));
  const reading = await readHtml(html, known.url);
  if ('failure' in reading) throw new BadRequest(reading.failure.reason, about(key, reading.failure.message));
  return { ...reading.article, ...known };
}

const ABOUT = ['title', 'url', 'byline', 'siteName', 'publishedTime', 'lang'] as const;
const COMPLETENESS = ['full', 'partial', 'live-blog'] as const;

/** What is known about an article beside its text, as an answer to extract has it too. */
function aboutFrom(given: Request, key: string): Partial<Article> {
  const about: Partial<Article> = {};
  for (const field of ABOUT) {
    const value = given[field];
    if (value === undefined) continue;
    if (typeof value !== 'string') throw new BadRequest('bad-request', requests.noStringOf(field, key));
    about[field] = value;
  }
  if (given.completeness === undefined) return about;
  const completeness = COMPLETENESS.find(value => value === given.completeness);
  if (completeness) return { ...about, completeness };
  throw new BadRequest('bad-request', requests.noneOf('completeness', key, COMPLETENESS));
}
