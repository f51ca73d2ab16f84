// Quoted there, told in other words here: a sentence of the other article in which the speaker says most of what the
// quotation says, by the rarity of its words. Cost: an index of the sentences, then the sentences that share a word.

import { touches, type Span } from '../article.ts';
import type { Quotation } from '../quotation.ts';
import { isCue } from '../text/cues.ts';
import { rarityOf } from '../text/rarity.ts';
import type { Reading, ReadSentence } from '../text/reading.ts';
import { findWords, type Word } from '../text/words.ts';
import type { QuotedWord } from './align-quotations.ts';

// Share of what the quotation says, in nats, that a sentence must carry, and words of it. Read on 300 pairs of reports:
// of eleven found eight are the remark or nearly so; at half of it two in three are others on the topic.
const ENOUGH = 0.58;
const LEAST = 3;
/** The same, where nobody is named who would have to speak in the sentence. */
const UNNAMED = { enough: 0.75, least: 4 };
const STOCK = 64; // sentences; a word that stands in more leads to none
const SUBJECT = 16; // words before a verb of speech among which its subject stands
const BEHIND = 3; // words behind it: "said Ann Lee"

/** @param quotations those of the other article: what it quotes is not told in words of its own */
export function findParaphrase(
  { speaker }: Quotation,
  words: readonly QuotedWord[],
  reading: Reading,
  quotations: readonly Quotation[],
): Quotation | undefined {
  const names = new Set(
    findWords(speaker?.name ?? '')
      .filter(word => word.capital && !word.function)
      .map(word => word.stem),
  );
  const least = names.size ? LEAST : UNNAMED.least;
  const wanted = new Map(
    words
      .filter(word => !word.gap && !word.function && !names.has(word.stem))
      .map(one => [one.stem, rarityOf(one.word)]),
  );
  const total = [...wanted.values()].reduce((sum, nats) => sum + nats, 0);
  const runs = quotations.filter(({ speech }) => speech).flatMap(quotation => quotation.runs);
  const { sentences } = reading;
  let best: ReadSentence | undefined;
  let most = (names.size ? ENOUGH : UNNAMED.enough) * total;
  for (const at of sharing(wanted.keys(), reading)) {
    if (names.size > 0 && !isSaidBy(names, sentences, at)) continue;
    const carried = carriedBy(sentences[at], wanted, runs, least);
    if (carried >= most) [best, most] = [sentences[at], carried];
  }
  if (!best) return undefined;
  const { start, end, text } = best;
  return { start, end, text, runs: [{ start, end }], speech: false };
}

/** Whether the speaker says something in a sentence: as its subject, or as "she" behind a sentence that names her. */
function isSaidBy(names: ReadonlySet<string>, sentences: readonly ReadSentence[], at: number): boolean {
  const { words, paragraph } = sentences[at];
  const cues = words.flatMap((_, i) => (isCue(words, i) ? [i] : []));
  if (cues.some(cue => isSubject(names, words, cue))) return true;
  const before = sentences[at - 1];
  const named = before?.paragraph === paragraph && [...names].some(name => before.stems.has(name));
  return named && cues.length > 0 && !words.slice(1, cues[0]).some(isOther);
}

const isOther = (word: Word): boolean => word.capital && !word.function && word.form.length > 1;

/** One other name may stand between the subject and its verb: "Ryan of Wisconsin said". */
function isSubject(names: ReadonlySet<string>, words: readonly Word[], cue: number): boolean {
  const isNamed = ({ stem, capital }: Word): boolean => capital && names.has(stem);
  if (words.slice(cue + 1, cue + 1 + BEHIND).some(isNamed)) return true;
  const near = words.slice(Math.max(0, cue - SUBJECT), cue);
  const subject = near.findLastIndex(isNamed);
  return subject >= 0 && near.slice(subject + 1).filter(isOther).length <= 1;
}

/** What a sentence carries of the words wanted in words of its own; nothing where they are too few. */
function carriedBy(
  { words }: ReadSentence,
  wanted: ReadonlyMap<string, number>,
  runs: readonly Span[],
  least: number,
): number {
  const own = new Set(words.filter(word => wanted.has(word.stem) && !touches(word, runs)).map(word => word.stem));
  return own.size < least ? 0 : [...own].reduce((sum, stem) => sum + wanted.get(stem)!, 0);
}

const indexed = new WeakMap<Reading, ReadonlyMap<string, readonly number[]>>();

/** The sentences that share a word with those wanted. */
function sharing(stems: Iterable<string>, reading: Reading): ReadonlySet<number> {
  let index = indexed.get(reading);
  if (!index) {
    const found = new Map<string, number[]>();
    reading.sentences.forEach((sentence, at) => {
      for (const stem of sentence.stems) {
        const list = found.get(stem);
        if (list) list.push(at);
        else found.set(stem, [at]);
      }
    });
    indexed.set(reading, (index = found));
  }
  const near = new Set<number>();
  for (const stem of stems) {
    const list = index.get(stem) ?? [];
    if (list.length <= STOCK) for (const at of list) near.add(at);
  }
  return near;
}
