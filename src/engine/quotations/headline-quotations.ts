// What a headline puts between marks, held against what its own article quotes: a headline may cut, but the words it
// keeps are to be those that were said. Cost: quotations of the headline times quotations of the article.

import { sliceOf, spanAcross, type TextSpan } from '../article.ts';
import type { Change } from '../changes/change.ts';
import { nameDifference } from '../changes/naming.ts';
import type { Quotation } from '../quotation.ts';
import type { Reading } from '../text/reading.ts';
import { quotedWords, type QuotedWord } from './align-quotations.ts';
import { findUnattributed } from './find.ts';
import { quote } from './quoted.ts';
import { relate, type Difference, type Relation } from './relate.ts';

/** A quotation of a headline that its article has in other words. */
export interface HeadlineQuotation {
  /** offsets index the title */
  headline: TextSpan;
  /** as the article quotes it */
  body: TextSpan;
  /** reference: in the article's text; report: in the title */
  changes: Change[];
}

const LEAST = 3; // words that both have
const SHARE = 0.6; // of the headline's words, in order: what it quotes its article nearly always has

/** @param quotations of the article, speech or not */
export function findHeadlineQuotations(reading: Reading, quotations: readonly Quotation[]): HeadlineQuotation[] {
  const { article, title, language } = reading;
  const whole = { start: 0, end: article.title.length, role: 'body' as const };
  const printed = findUnattributed({ text: article.title, paragraphs: [whole] }, language);
  if (!printed.length) return [];
  const said = ` ${reading.sentences.flatMap(({ words }) => words.filter(word => !word.mark).map(({ form }) => form)).join(' ')} `;
  return printed.flatMap(({ start, end }) => {
    const words = quotedWords(title.filter(word => word.start >= start && word.end <= end));
    if (said.includes(` ${words.map(({ form }) => form).join(' ')} `)) return [];
    const found = nearest(words, reading, quotations);
    if (!found) return [];
    const { quotation, own, relation } = found;
    const changes = relation.differences.map(one => changeOf(one, own, words, article));
    return [{ headline: sliceOf(article.title, { start, end }), body: sliceOf(article.text, quotation), changes }];
  });
}

/** The quotation of the article that is the same remark, altered; none where one has it as it is. */
function nearest(
  words: readonly QuotedWord[],
  reading: Reading,
  quotations: readonly Quotation[],
): { quotation: Quotation; own: readonly QuotedWord[]; relation: Relation } | undefined {
  return quotations
    .map(quotation => {
      const own = quote(reading, quotation).words;
      return { quotation, own, relation: relate(own, words) };
    })
    .filter(
      ({ relation }) => relation.relation === 'altered' && relation.shared >= Math.max(LEAST, SHARE * words.length),
    )
    .sort((a, b) => b.relation.shared - a.relation.shared)[0];
}

function changeOf(
  { a, b }: Difference,
  own: readonly QuotedWord[],
  words: readonly QuotedWord[],
  { text, title }: Reading['article'],
): Change {
  const [before, now] = [own.slice(...a), words.slice(...b)];
  const spanOf = (list: readonly QuotedWord[], source: string): TextSpan | null =>
    list.length ? sliceOf(source, spanAcross(list, 0, list.length)) : null;
  return {
    ...nameDifference(
      before.map(one => one.word),
      now.map(one => one.word),
      a[0] === 0 || b[0] === 0,
    ),
    reference: spanOf(before, text),
    report: spanOf(now, title),
  };
}
