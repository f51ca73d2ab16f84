// The two headlines as a pair of sentences, where they share enough to tell of the same thing. Cost: one alignment of
// two short lines.

import { isAcronym } from '../facts/name-sorts.ts';
import { isInTitleCase } from '../facts/persons.ts';
import { readNames } from '../speakers/name-book.ts';
import { isContent, type Reading } from '../text/reading.ts';
import { joinCompounds, type Word } from '../text/words.ts';
import { alignWords } from '../alignment/align.ts';
import type { Change } from '../changes/change.ts';
import { findChanges } from '../changes/changes.ts';

// share of the shorter headline's content words that the other has, as for sentences but of fewer words
const ENOUGH = 0.5;
const LONGEST_OUTLET = 4; // words behind the last separator that may be an outlet's name

/** @returns changes whose offsets index the titles; none where the headlines tell of different things */
export function compareHeadlines(reference: Reading, report: Reading): Change[] {
  const [left, right] = [reference, report].map(reading => asInText(withoutOutlet(reading), reading));
  const a = joinCompounds(left, new Set(right.map(word => word.form)));
  const b = joinCompounds(right, new Set(left.map(word => word.form)));
  if (shareOf(a, b) < ENOUGH) return [];
  return findChanges(
    alignWords(a, b),
    { reference: reference.article.title, report: report.article.title },
    { reference: reference.article.publishedTime, report: report.article.publishedTime },
  );
}

/** In a headline all of whose words have capitals, only those that the text below prints with one are names. */
function asInText(words: Word[], reading: Reading): Word[] {
  if (!isInTitleCase(words)) return words;
  const { known } = readNames(reading);
  return words.map(word =>
    word.capital && !known(word) && !isAcronym(word.text) ? { ...word, capital: false } : word,
  );
}

/**
 * "Bridge falls in Lorne | The Outlet", "Bridge falls in Lorne - Outlet News": what follows a spaced separator and is
 * all capitals.
 */
function withoutOutlet({ article: { title, siteName }, title: words }: Reading): Word[] {
  const separator = [...title.matchAll(/(?<=\s)[|–—\-·](?=\s)/g)].findLast(({ index }) =>
    title.slice(index + 1).trim(),
  );
  if (!separator) return words;
  const headline = title.slice(0, separator.index).trimEnd();
  const tail = title.slice(separator.index + 1).trimStart();
  if (!headline) return words;
  const behind = words.filter(word => !word.mark && word.start >= title.length - tail.length);
  const named = behind.length <= LONGEST_OUTLET && behind.every(word => word.capital || word.function);
  return tail === siteName || named ? words.filter(word => word.end <= headline.length) : words;
}

function shareOf(a: readonly Word[], b: readonly Word[]): number {
  const stems = (words: readonly Word[]): ReadonlySet<string> =>
    new Set(words.filter(isContent).map(word => word.stem));
  const [left, right] = [stems(a), stems(b)];
  const both = [...left].filter(stem => right.has(stem)).length;
  return both / (Math.min(left.size, right.size) || 1);
}
