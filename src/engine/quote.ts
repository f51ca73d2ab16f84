// A passage by its words: another reading of the page has them at other offsets, or no longer at all. They are sought
// with what stands around them, which tells one occurrence from another, and a few words from the same said elsewhere.

import type { Article, Span } from './article.ts';

/** A span as words: what it says, what stands before and behind it, and where it stood. */
export interface Quote {
  words: string;
  before: string;
  behind: string;
  start: number;
}

const CONTEXT = 32; // characters kept of what stands before and behind

/** Characters of words and surroundings that have to agree: any page says fewer than that somewhere by chance. */
const LEAST_AGREEMENT = 32;

/** A span with its words and what stands around them. */
export const describeSpan = (text: string, span: Span): Quote => ({
  words: text.slice(span.start, span.end),
  ...around(text, span),
  start: span.start,
});

const around = (text: string, { start, end }: Span): Pick<Quote, 'before' | 'behind'> => ({
  before: text.slice(Math.max(0, start - CONTEXT), start),
  behind: text.slice(end, end + CONTEXT),
});

/** The quote as one quote for each paragraph that it touches, in their order. */
export function paragraphsOf({ words, before, behind, start }: Quote): Quote[] {
  const text = before + words + behind;
  const shift = start - before.length;
  return [...words.matchAll(/[^\n]+/g)].map(({ 0: part, index }) => {
    const at = before.length + index;
    return { ...describeSpan(text, { start: at, end: at + part.length }), start: at + shift };
  });
}

/** The occurrence whose surroundings agree best, of equals that nearest to where it stood; null when none does. */
export function matchQuote(text: string, { words, before, behind, start }: Quote): Span | null {
  let best: { at: number; agreement: number } | null = null;
  for (let at = text.indexOf(words); words && at >= 0; at = text.indexOf(words, at + 1)) {
    const here = around(text, { start: at, end: at + words.length });
    const agreement = commonSuffix(here.before, before) + commonPrefix(here.behind, behind);
    const nearer = best !== null && agreement === best.agreement && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || agreement > best.agreement || nearer) best = { at, agreement };
  }
  const enough = Math.min(LEAST_AGREEMENT, before.length + words.length + behind.length);
  return best && words.length + best.agreement >= enough ? { start: best.at, end: best.at + words.length } : null;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

const FIRST_WORDS = 120; // characters of a text that tell it from others

/** The same for the same article read anew: its address, or its title and first words where it has none. */
export const articleKey = ({ url, title, text }: Pick<Article, 'url' | 'title' | 'text'>): string =>
  url ? url.replace(/#.*/s, '') : `${title}\n${text.slice(0, FIRST_WORDS)}`;
