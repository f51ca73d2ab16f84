// What an article is about, as counted words: the whole, its first sentences, its names, dates and numbers.
// Plain arrays, so that a stored article can keep its profile beside it and a whole library is compared in a moment.

import { MONTHS, WEEKDAYS } from '../text/lexicon.ts';
import { isContent, type Reading } from '../text/reading.ts';
import { rarityOf } from '../text/rarity.ts';
import { findWords, type Word } from '../text/words.ts';

/** Raise it when profiles change, so that stored ones are made anew. */
export const PROFILE_VERSION = 3;

/** [stem, count, rarity] */
export type Term = [string, number, number];

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
  /** hashes of its runs of four words, function words included: shared ones are shared quotations and shared agency copy; in order */
  runs: number[];
  /** what is counted, with its counts: "troops" → ["5000"] */
  counts: [string, string[]][];
}

const RUN = 4; // words
const LEAD_SENTENCES = 3;
const LEAD_NAME_SENTENCES = 2;
const YEAR = /^(?:19|20)\d\d$/;
/** Nats. Words of up to three articles of the table count alike: names of one story stand in it only if its reports were among them. */
const RAREST = 5.8;

export function readProfile(reading: Reading): StoryProfile {
  const bags = { all: new Map<string, Term>(), lead: new Map<string, Term>(), names: new Map<string, Term>(), leadNames: new Map<string, Term>() };
  const days = new Set<string>();
  const numbers = new Set<string>();
  const leadNumbers = new Set<string>();
  let year = 0;
  const counts = new Map<string, Set<string>>();
  const runs = new Set<number>();
  let total = 0;
  const put = (bag: Map<string, Term>, word: Word, weight = 1): void => {
    const term = bag.get(word.stem);
    if (term) term[1] += weight;
    else bag.set(word.stem, [word.stem, weight, Math.min(RAREST, rarityOf(word))]);
  };
  const feed = (words: readonly Word[], sentence: number): void => {
    let inName = false;
    for (let i = 0; i + RUN <= words.length; i++) {
      const run = words.slice(i, i + RUN);
      if (run.filter(isContent).length >= RUN / 2) runs.add(hash(run));
    }
    words.forEach((word, i) => {
      total++;
      const isDay = word.capital && (WEEKDAYS.has(word.form) || MONTHS.has(word.form));
      if (isDay) days.add(word.form);
      if (isContent(word)) {
        put(bags.all, word);
        if (sentence < LEAD_SENTENCES) put(bags.lead, word, sentence < 1 ? 2 : 1);
      }
      if (word.value !== null && word.form !== '1') {
        if (YEAR.test(word.text)) year = Math.max(year, word.value);
        else if (/\d/.test(word.text)) {
          numbers.add(word.form);
          if (sentence < LEAD_SENTENCES) leadNumbers.add(word.form);
        }
        const noun = words.slice(i + 1, i + 4).find(next => isContent(next) && next.value === null);
        if (noun) counts.set(noun.stem, (counts.get(noun.stem) ?? new Set()).add(word.form));
      }
      inName = word.capital && isContent(word) && !isDay && (i > 0 || inName);
      if (inName) {
        put(bags.names, word);
        if (sentence < LEAD_NAME_SENTENCES) put(bags.leadNames, word);
      }
    });
  };
  if (reading.article.title) feed(findWords(reading.article.title).filter(word => !word.mark), 0);
  reading.sentences.forEach(({ words }, index) => feed(words.filter(word => !word.mark), index));
  const terms = (bag: Map<string, Term>): Term[] => [...bag.values()];
  return {
    version: PROFILE_VERSION, words: total, publishedTime: reading.article.publishedTime,
    all: terms(bags.all), lead: terms(bags.lead), names: terms(bags.names), leadNames: terms(bags.leadNames),
    days: [...days], numbers: [...numbers], leadNumbers: [...leadNumbers], year, runs: [...runs].sort((x, y) => x - y), counts: [...counts].map(([noun, values]) => [noun, [...values]]),
  };
}

/** FNV-1a over the forms of some words, 32 bits. */
function hash(words: readonly Word[]): number {
  let value = 0x811c9dc5;
  for (const { form } of words) for (let i = 0; i <= form.length; i++) value = Math.imul(value ^ (i < form.length ? form.charCodeAt(i) : 32), 0x01000193);
  return value >>> 0;
}
