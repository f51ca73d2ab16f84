// What the library holds, and the check that a record is whole: one in pieces must not stop the rest.

import {
  PROFILE_VERSION,
  profileOf,
  type Article,
  type Paragraph,
  type StoryProfile,
  type TimeCode,
} from '../engine/index.ts';
import { fits, isAbsentOr, isListOf, isNumber, isOneOf, isText, type Check, type Shape } from './shape.ts';

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

/** A report as it is kept. Times are milliseconds since 1970. */
export interface KeptReport {
  /** 16 hex digits, a digest of both texts: the same two texts are one report */
  id: string;
  reference: Article;
  report: Article;
  /** the reader asked for what is withheld */
  anyway?: boolean;
  /** when the report's page was read */
  readAt: number;
  /** when the reference was saved; absent for the sample */
  savedAt?: number;
  /** of the library; it may have gone since */
  referenceId?: string;
  /** when it was last opened */
  openedAt: number;
}

const isTextOrAbsent = isAbsentOr(isText);
const isTuple =
  (...checks: Check[]): Check =>
  value =>
    Array.isArray(value) && value.length === checks.length && checks.every((isItem, i) => isItem(value[i]));

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
  posts: isAbsentOr(isListOf(isText)),
  gap: isOneOf(undefined, 'text', 'frame'),
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

const REPORT: Shape<KeptReport> = {
  id: isText,
  reference: isArticle,
  report: isArticle,
  anyway: isAbsentOr(isOneOf(true, false)),
  readAt: isNumber,
  savedAt: isAbsentOr(isNumber),
  referenceId: isTextOrAbsent,
  openedAt: isNumber,
};

/** A report that was opened, or null where its record is damaged. */
export const readReportRecord = (record: unknown): KeptReport | null => (fits(REPORT, record) ? record : null);

/** Whether this is an article in all its parts, its paragraphs in order within its text. */
export function isArticle(value: unknown): value is Article {
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
