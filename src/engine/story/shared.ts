// What two articles share that tell different stories: the names and the counts that both have. Said in place of findings, so
// that a reader can judge whether they are two stories after all.

import { findNameRuns } from '../text/names.ts';
import { isContent, type Reading } from '../text/reading.ts';
import type { Word } from '../text/words.ts';

/** As the report prints them, in its order, each once. */
export interface Shared {
  names: string[];
  /** numbers with what they count: "12 ships" */
  figures: string[];
}

const COUNTED_WITHIN = 2; // words behind a number among which stands what it counts

type Found = Map<string, string>;

/** The names and figures of both. */
export function findShared(reference: Reading, report: Reading): Shared {
  const [theirs, ours] = [reference, report].map(readBoth);
  const both = (kind: keyof Shared): string[] =>
    [...ours[kind]].filter(([key]) => theirs[kind].has(key)).map(([, text]) => text);
  return { names: both('names'), figures: both('figures') };
}

function readBoth({ article: { text }, sentences }: Reading): Record<keyof Shared, Found> {
  const [names, figures]: Found[] = [new Map(), new Map()];
  const put = (found: Found, key: string, first: Word, last: Word): void => {
    if (!found.has(key)) found.set(key, text.slice(first.start, last.end));
  };
  for (const { words } of sentences) {
    for (const { from, to } of findNameRuns(words))
      put(names, keyOf(words.slice(from, to)), words[from], words[to - 1]);
    for (const [i, word] of words.entries()) {
      const counted = /\d/.test(word.text) ? countedBy(words, i) : undefined;
      if (counted) put(figures, `${word.form} ${counted.stem}`, word, counted);
    }
  }
  return { names, figures };
}

const keyOf = (words: readonly Word[]): string => words.map(({ form }) => form).join(' ');

/** A bare year counts nothing, and neither does a day of the month. */
const countedBy = (words: readonly Word[], at: number): Word | undefined =>
  words.slice(at + 1, at + 1 + COUNTED_WITHIN).find(word => isContent(word) && !word.capital && word.value === null);
