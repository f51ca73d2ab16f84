// The public face of the engine: text in, spans out. No DOM, no browser, no clock, no input or output.

export type { Article, Paragraph, Passage, Span, TextSpan, TimeCode } from './article.ts';
export type { AddedClaim, Claim } from './claims/claims.ts';
export type { Statement } from './claims/statements.ts';
export type { ComparedKind, ComparedLanguage } from './comparison/compared.ts';
export type { Comparison, ReportSentence, Story } from './comparison/compare.ts';
export type { Quotation } from './quotation.ts';
export type { QuotationMatch } from './quotations/match.ts';
export type { HeadlineQuotation } from './quotations/headline-quotations.ts';
export type { Utterance } from './quotations/utterances.ts';
export type { Cut } from './quotations/relate.ts';
export type { StoryProfile } from './story/profile.ts';
export type { Doubt, Sign } from './comparison/doubt.ts';
export type { Withheld } from './story/withhold.ts';
export type { Change } from './changes/change.ts';
export type { ChangeKind } from './changes/kinds.ts';
export type { WordingPair } from './changes/aligned-pair.ts';

import { findParagraphs, type Article } from './article.ts';
import { coverStatements, type Statement } from './claims/statements.ts';
import { readQuotations } from './quotations/quotations.ts';
import { PROFILE_VERSION, readProfile, type StoryProfile } from './story/profile.ts';
import { readArticle } from './text/reading.ts';
import { findWords, joinCompounds } from './text/words.ts';
import { alignWords } from './alignment/align.ts';
import { findSpanLinks, type SpanLink } from './alignment/links.ts';
import type { Change } from './changes/change.ts';
import { findChanges } from './changes/changes.ts';
import type { Quotation } from './quotation.ts';

export { compare, compareReadings, compareStory } from './comparison/compare.ts';
export { countWords, readArticle, type Reading } from './text/reading.ts';
export { readProfile } from './story/profile.ts';
export { readQuotations } from './quotations/quotations.ts';
export { judgeStory } from './story/same-story.ts';
export { findParagraphs, PROFILE_VERSION };
export { VERSION } from './version.ts';

/** The quotations of an article, speech or not, with their speakers. */
export const findQuotations = (article: Article): Quotation[] => readQuotations(readArticle(article));

/** Whether each of these statements is carried by that text. */
export const cover = (claims: readonly string[], report: Article): Statement[] =>
  coverStatements(claims, readArticle(report));

/** What an article is about, to be kept beside it. */
export const profileOf = (article: Article): StoryProfile => readProfile(readArticle(article));

/** Which words of two sentences correspond, and what changed. */
export function align(reference: string, report: string): { links: SpanLink[]; changes: Change[] } {
  const [left, right] = [findWords(reference), findWords(report)];
  const formsOf = (words: typeof left): ReadonlySet<string> => new Set(words.map(word => word.form));
  const alignment = alignWords(joinCompounds(left, formsOf(right)), joinCompounds(right, formsOf(left)));
  return {
    links: findSpanLinks(alignment, { reference, report }),
    changes: findChanges(alignment, { reference, report }),
  };
}

/** An article of plain text, its paragraphs found at its line breaks. */
export const articleOf = (given: { text: string } & Partial<Article>): Article => ({
  title: '',
  completeness: 'full',
  ...given,
  paragraphs: findParagraphs(given.text),
});
