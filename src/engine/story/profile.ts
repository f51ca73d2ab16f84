// What an article is about, as counted words: the whole, its first sentences, its names, dates and numbers.
// Plain arrays, so that a stored article can keep its profile beside it and a whole library is compared in a moment.

import { once } from '../text/once.ts';
import { isContent, type Reading } from '../text/reading.ts';
import { rarityOf } from '../text/rarity.ts';
import { isA, type Word } from '../text/words.ts';

/** Raise it when profiles change, so that stored ones are made anew. */
export const PROFILE_VERSION = 6;

/** [stem, count, rarity] */
export type Term = [string, number, number];

/** What an article is about, small enough to be stored beside it. */
export interface StoryProfile {
  version: number;
  words: number;
  /** ISO 8601 */
  publishedTime?: string;
  all: Term[];
  /** the first three sentences; the first counts twice */
  lead: Term[];
  names: Term[];
  leadNames: Term[];
  /** weekdays and months */
  days: string[];
  /** written in digits, years left out */
  numbers: string[];
  leadNumbers: string[];
  /** the latest year named, near which it was written; 0 where none is */
  year: number;
  /**
   * hashes of its runs of four words, function words included: shared ones are shared quotations and shared agency
   * copy; in order
   */
  runs: number[];
  /** what is counted, with its counts: "troops" → ["5000"] */
  counts: [string, string[]][];
}

const RUN = 4; // words
const LEAD_SENTENCES = 3;
const LEAD_NAME_SENTENCES = 2;
const COUNTED_WITHIN = 3; // words behind a number among which stands what it counts
const YEAR = /^(?:19|20)\d\d$/;
/**
 * Nats. Words of up to 17 of the table's 1,184 articles count alike: what is rarer stands in it only if the reports of
 * its story were among them.
 * 4.5 and 5 tell twin events apart as well, 5.8 two points worse where the table has never seen the story.
 */
export const RAREST = 4.2;

/** What is counted while an article is read, sentence by sentence. */
interface Tally {
  words: number;
  all: Map<string, Term>;
  lead: Map<string, Term>;
  names: Map<string, Term>;
  leadNames: Map<string, Term>;
  days: Set<string>;
  numbers: Set<string>;
  leadNumbers: Set<string>;
  year: number;
  runs: Set<number>;
  counts: Map<string, Set<string>>;
}

/** Reads it off an article. */
export const readProfile = once(({ article, title, sentences }: Reading): StoryProfile => {
  const tally: Tally = {
    words: 0,
    all: new Map(),
    lead: new Map(),
    names: new Map(),
    leadNames: new Map(),
    days: new Set(),
    numbers: new Set(),
    leadNumbers: new Set(),
    year: 0,
    runs: new Set(),
    counts: new Map(),
  };
  // a headline is as good as a first sentence
  if (title.length) countSentence(tally, title, 0);
  sentences.forEach(({ words }, place) => countSentence(tally, words, place));
  const { words, all, lead, names, leadNames, days, numbers, leadNumbers, year, runs, counts } = tally;
  return {
    version: PROFILE_VERSION,
    words,
    publishedTime: article.publishedTime,
    all: [...all.values()],
    lead: [...lead.values()],
    names: [...names.values()],
    leadNames: [...leadNames.values()],
    days: [...days],
    numbers: [...numbers],
    leadNumbers: [...leadNumbers],
    year,
    runs: [...runs].sort((x, y) => x - y),
    counts: [...counts].map(([noun, values]) => [noun, [...values]]),
  };
});

function countSentence(tally: Tally, wordsAndMarks: readonly Word[], place: number): void {
  const words = wordsAndMarks.filter(word => !word.mark);
  tally.words += words.length;
  countRuns(tally, words);
  countTerms(tally, words, place);
  countNames(tally, words, place);
  countNumbers(tally, words, place);
}

function countRuns({ runs }: Tally, words: readonly Word[]): void {
  for (let from = 0; from + RUN <= words.length; from++) {
    const run = words.slice(from, from + RUN);
    if (run.filter(isContent).length >= RUN / 2) runs.add(hash(run));
  }
}

function countTerms({ all, lead }: Tally, words: readonly Word[], place: number): void {
  for (const word of words) {
    if (!isContent(word)) continue;
    put(all, word);
    if (place < LEAD_SENTENCES) put(lead, word, place === 0 ? 2 : 1);
  }
}

/** Days too: both are told by their capital. A word that opens its sentence has one anyway. */
function countNames({ names, leadNames, days }: Tally, words: readonly Word[], place: number): void {
  words.forEach((word, i) => {
    if (!word.capital) return;
    if (isA(word, 'weekdays') || isA(word, 'months')) days.add(word.form);
    else if (i > 0 && isContent(word)) {
      put(names, word);
      if (place < LEAD_NAME_SENTENCES) put(leadNames, word);
    }
  });
}

/** "one" is a pronoun as often as a number. */
function countNumbers(tally: Tally, words: readonly Word[], place: number): void {
  words.forEach((word, i) => {
    if (word.value === null || word.form === '1') return;
    if (YEAR.test(word.text)) tally.year = Math.max(tally.year, word.value);
    else if (/\d/.test(word.text)) {
      tally.numbers.add(word.form);
      if (place < LEAD_SENTENCES) tally.leadNumbers.add(word.form);
    }
    const noun = words.slice(i + 1, i + 1 + COUNTED_WITHIN).find(next => isContent(next) && next.value === null);
    if (noun) tally.counts.set(noun.stem, (tally.counts.get(noun.stem) ?? new Set()).add(word.form));
  });
}

function put(bag: Map<string, Term>, word: Word, count = 1): void {
  const term = bag.get(word.stem);
  if (term) term[1] += count;
  else bag.set(word.stem, [word.stem, count, Math.min(RAREST, rarityOf(word))]);
}

/** FNV-1a over the forms of some words, 32 bits. */
function hash(words: readonly Word[]): number {
  let value = 0x811c9dc5;
  for (const { form } of words)
    for (let i = 0; i <= form.length; i++)
      value = Math.imul(value ^ (i < form.length ? form.charCodeAt(i) : 32), 0x01000193);
  return value >>> 0;
}
