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

/** An article of the library. */
export interface StoredArticle {
  id: string;
  kind: 'page' | 'pasted' | 'file' | 'sample';
  article: Article;
  /** milliseconds since 1970 */
  savedAt: number;
  /** what it is about, kept so that a whole library is ranked in a moment */
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
const STORED: Shape<Omit<StoredArticle, 'profile'>> = {
  id: isText,
  kind: isOneOf('page', 'pasted', 'file', 'sample'),
  article: isArticle,
  savedAt: isNumber,
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

/** What a record holds, or null where it is damaged. A profile that is broken, or of another engine, is made anew. */
export function readStored(record: unknown): StoredArticle | null {
  if (!fits(STORED, record)) return null;
  if (hasProfile(record)) return record;
  try {
    return { ...record, profile: profileOf(record.article) };
  } catch {
    return null; // a text that this engine stumbles over must not keep the others from being read
  }
}

const hasProfile = <Record extends object>(record: Record): record is Record & { profile: StoryProfile } =>
  'profile' in record && fits(PROFILE, record.profile);
