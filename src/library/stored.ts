// What the library holds, and the check that a record is whole: one in pieces must not stop the rest.

import {
  PROFILE_VERSION,
  profileOf,
  type Article,
  type Paragraph,
  type StoryProfile,
  type TimeCode,
} from '../engine/index.ts';

/** An article as it is kept. */
export interface KeptArticle {
  id: string;
  kind: 'page' | 'pasted' | 'file' | 'sample';
  article: Article;
  /** milliseconds since 1970 */
  savedAt: number;
  /** the reader's own title for it */
  name?: string;
  note?: string;
  /** when its page was read, in milliseconds since 1970; a text that was brought has no such time */
  readAt?: number;
}

/** The same, with what it is about. */
export interface StoredArticle extends KeptArticle {
  profile: StoryProfile;
}

type Check = (value: unknown) => boolean;
/** One check for each field, so that none is forgotten when a shape grows. */
type Shape<Value> = { readonly [Name in keyof Value]-?: Check };

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isAbsentOr =
  (isFit: Check): Check =>
  value =>
    value === undefined || isFit(value);
const isTextOrAbsent = isAbsentOr(isText);
const isOneOf =
  (...values: unknown[]): Check =>
  value =>
    values.includes(value);
const isListOf =
  (isItem: Check): Check =>
  value =>
    Array.isArray(value) && value.every(isItem);
const isTuple =
  (...checks: Check[]): Check =>
  value =>
    Array.isArray(value) && value.length === checks.length && checks.every((isItem, i) => isItem(value[i]));

function fits<Value>(shape: Shape<Value>, value: unknown): value is Value {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries<Check>(shape).every(([name, isFit]) => isFit(fields.get(name)));
}

const PARAGRAPH: Shape<Paragraph> = {
  start: Number.isInteger,
  end: Number.isInteger,
  role: isOneOf('standfirst', 'body'),
};
const TIME: Shape<TimeCode> = { at: Number.isInteger, seconds: isNumber };
const ARTICLE: Shape<Article> = {
  url: isTextOrAbsent,
  title: isText,
  byline: isTextOrAbsent,
  siteName: isTextOrAbsent,
  publishedTime: isTextOrAbsent,
  lang: isTextOrAbsent,
  text: isText,
  paragraphs: isListOf(value => fits(PARAGRAPH, value)),
  completeness: isOneOf('full', 'partial', 'live-blog'),
  times: isAbsentOr(isListOf(item => fits(TIME, item))),
};
const areTerms = isListOf(isTuple(isText, isNumber, isNumber));
const PROFILE: Shape<StoryProfile> = {
  version: isOneOf(PROFILE_VERSION),
  words: isNumber,
  publishedTime: isTextOrAbsent,
  all: areTerms,
  lead: areTerms,
  names: areTerms,
  leadNames: areTerms,
  days: isListOf(isText),
  numbers: isListOf(isText),
  leadNumbers: isListOf(isText),
  year: isNumber,
  runs: isListOf(isNumber),
  counts: isListOf(isTuple(isText, isListOf(isText))),
};
const KEPT: Shape<KeptArticle> = {
  id: isText,
  kind: isOneOf('page', 'pasted', 'file', 'sample'),
  article: isArticle,
  savedAt: isNumber,
  name: isTextOrAbsent,
  note: isTextOrAbsent,
  readAt: isAbsentOr(isNumber),
};

/** Whether this is an article in all its parts, its paragraphs in order within its text. */
function isArticle(value: unknown): value is Article {
  if (!fits(ARTICLE, value)) return false;
  const { text, paragraphs } = value;
  const endBefore = (i: number): number => paragraphs[i - 1]?.end ?? 0;
  return paragraphs.every(({ start, end }, i) => endBefore(i) <= start && start <= end && end <= text.length);
}

/** An article as it is kept, or null where the record is damaged. */
export const readKept = (record: unknown): KeptArticle | null => (fits(KEPT, record) ? record : null);

/** Whether this is a profile of this engine, in all its parts. */
export const isProfile = (value: unknown): value is StoryProfile => fits(PROFILE, value);

/** What a record holds, or null where it is damaged. A profile that is broken, or of another engine, is made anew. */
export function readStored(record: unknown): StoredArticle | null {
  const kept = readKept(record);
  if (!kept) return null;
  if ('profile' in kept && isProfile(kept.profile)) return kept as StoredArticle;
  try {
    return { ...kept, profile: profileOf(kept.article) };
  } catch {
    return null; // a text that this engine stumbles over must not keep the others from being read
  }
}
