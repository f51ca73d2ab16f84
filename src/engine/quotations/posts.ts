// Quotations of the reference that the page shows in a post of somebody else: it does not quote them, but whoever reads
// it has them before their eyes.

import type { Article, Span } from '../article.ts';
import type { Quotation } from '../quotation.ts';
import { findWords } from '../text/words.ts';

/** The posts in which quotations stand word for word, by where each quotation begins. */
export type Posted = ReadonlyMap<number, string>;

const FEW = 3; // words: fewer stand anywhere

/** Finds each quotation in the posts of a page. */
export function findPosted(quotations: readonly Quotation[], { posts = [] }: Pick<Article, 'posts'>): Posted {
  const posted = new Map<number, string>();
  if (!posts.length) return posted;
  const read = posts.map(text => ({ text, words: wordsOf(text) }));
  for (const { start, text } of quotations) {
    const words = wordsOf(text);
    const post = words.split(' ').length - 2 < FEW ? undefined : read.find(one => one.words.includes(words));
    if (post) posted.set(start, post.text);
  }
  return posted;
}

/** Folded, with a space on both sides of each. */
const wordsOf = (text: string): string =>
  ` ${findWords(text)
    .filter(word => !word.mark)
    .map(word => word.form)
    .join(' ')} `;

/** Share of a sentence that stands between the marks, from which the rest is who says so. */
const SAID = 0.5;

/** The post that has all that a sentence quotes, where it does little else. */
export function postOf(sentence: Span, quotations: readonly Quotation[], posted: Posted): string | undefined {
  const runs = quotations
    .filter(({ start }) => posted.has(start))
    .flatMap(quotation => quotation.runs.map(run => ({ run, post: posted.get(quotation.start) })))
    .filter(({ run }) => run.start < sentence.end && run.end > sentence.start);
  const said = runs.reduce(
    (sum, { run }) => sum + Math.min(run.end, sentence.end) - Math.max(run.start, sentence.start),
    0,
  );
  return said >= SAID * (sentence.end - sentence.start) ? runs[0].post : undefined;
}
