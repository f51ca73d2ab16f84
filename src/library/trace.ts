// Who else has these words: some words held against every stored article, as a quotation is held against a report.

import {
  articleOf,
  compareReadings,
  readArticle,
  readQuotations,
  type Article,
  type Quotation,
  type Reading,
  type Span,
  type Utterance,
} from '../engine/index.ts';
import type { KeptArticle } from './stored.ts';

type Kept = Pick<KeptArticle, 'id' | 'article'>;

/** An article in which words stand. */
export interface Traced {
  id: string;
  title: string;
  siteName?: string;
  publishedTime?: string;
  url?: string;
  lang?: string;
  relation: Utterance['relation'];
  changes: Utterance['changes'];
  /** where they stand there; unquoted where `speech` is false */
  there: Quotation;
  /** the paragraph around them */
  around: Span & { text: string };
}

/** Of the longer words: an article that has fewer of them has not the rest either. */
const LEAST_SHARE = 0.5;
const LONGER = 4; // letters: shorter words stand in any text
const FEW = 4; // words: fewer are sought to the letter, as too many texts have something like them

/** The most telling first. */
export const byRelation = (a: Traced, b: Traced): number => RANK.indexOf(a.relation) - RANK.indexOf(b.relation);

/** The articles that have these words, in whatever form; word for word first. */
export function traceWords(asked: string, stored: readonly Kept[]): Traced[] {
  const words = asked.replace(/^[\s"“”„«»‘’']+|[\s"“”„«»‘’']+$/g, '').replace(/\s+/g, ' ');
  if (!words) return [];
  const find = words.split(' ').length < FEW ? findLiterally : findQuoted(words);
  return stored
    .filter(one => mayHave(one, words))
    .flatMap(one => {
      const found = find(readArticle(one.article), words);
      const { id, article } = one;
      const { title, siteName, publishedTime, url, lang } = article;
      return found
        ? [{ id, title, siteName, publishedTime, url, lang, around: paragraphAt(article, found.there), ...found }]
        : [];
    })
    .sort(byRelation);
}

const RANK: readonly Utterance['relation'][] = ['verbatim', 'longer', 'altered', 'trimmed', 'paraphrased'];

type Found = Pick<Traced, 'relation' | 'changes' | 'there'>;

function paragraphAt({ text, paragraphs }: Article, { start, end }: Span): Span & { text: string } {
  const span = paragraphs.find(one => one.start <= start && end <= one.end) ?? { start, end };
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

function mayHave({ article }: Kept, words: string): boolean {
  const text = article.text.toLowerCase();
  const wanted = (words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(word => word.length >= LONGER);
  return wanted.filter(word => text.includes(word)).length >= LEAST_SHARE * wanted.length;
}

/** As the engine finds a quotation in a report. */
function findQuoted(words: string): (reading: Reading) => Found | undefined {
  const asked = readArticle(articleOf({ text: `“${words}”` }));
  return reading => {
    const found = compareReadings(asked, reading).utterances.find(one => one.reference && one.report);
    return found?.report && { relation: found.relation, changes: found.changes, there: found.report };
  };
}

function findLiterally(reading: Reading, words: string): Found | undefined {
  const { text } = reading.article;
  const start = findWhole(text, words);
  if (start < 0) return undefined;
  const end = start + words.length;
  const around = readQuotations(reading).find(({ runs }) => runs.some(run => run.start <= start && end <= run.end));
  const bare = { start, end, text: text.slice(start, end), runs: [{ start, end }], speech: false };
  return { relation: 'verbatim', changes: [], there: around ?? bare };
}

/** Where words stand as whole words, whatever their case; -1: nowhere. */
function findWhole(text: string, words: string): number {
  const [folded, sought] = [foldCase(text), foldCase(words)];
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1))
    if (!isLetter(at - 1) && !isLetter(at + sought.length)) return at;
  return -1;
}

/** In lower case, unless that takes more room, as it does of some letters: then offsets would be others. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
