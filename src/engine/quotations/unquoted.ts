// Quoted here, unquoted there: the words of a transcript, a press release or an outlet's own text that the report puts into marks.
// Runs of four words lead to the place (an index of the reference, made once). Cost: linear in both texts.

import { touches } from '../article.ts';
import type { Reading } from '../text/reading.ts';
import type { Word } from '../text/words.ts';
import { quote, type Candidate, type Quoted } from './candidates.ts';
import type { Quotation } from './find.ts';
import { relate } from './relate.ts';

const SEED = 4; // words
const LEAST_RUN = 6; // words in a row that both have; a whole quotation may be a word shorter
const SURE = 0.5; // probability of one utterance

/** @param quotations the reference's own, among which the quotation was not found */
export function findUnquoted(b: Quoted, reference: Reading, quotations: readonly Quotation[]): Candidate | undefined {
  const words = b.words.filter(word => !word.gap);
  const { spoken, places } = indexOf(reference);
  const hits = words.flatMap((_, at) => {
    const place = places.get(keyAt(words, at));
    return place === undefined ? [] : [{ at, place }];
  });
  if (hits.length < Math.min(LEAST_RUN, words.length) - SEED + 1 || words.length <= SEED) return undefined;
  const [first, last] = [hits[0], hits.at(-1)!];
  const from = Math.max(0, first.place - first.at);
  const to = Math.min(spoken.length, last.place + words.length - last.at);
  // hits far apart are of two places
  if (to <= from || to - from > 2 * words.length) return undefined;
  const span = { start: spoken[from].start, end: spoken[to - 1].end };
  if (touches(span, quotations.flatMap(({ runs }) => runs))) return undefined;
  const a = quote(reference, { ...span, text: reference.article.text.slice(span.start, span.end), runs: [span], speech: false });
  const relation = relate(a.words, b.words);
  return relation.sameUtterance >= SURE ? { a, b, relation, score: relation.shared } : undefined;
}

interface Index { spoken: Word[]; places: ReadonlyMap<string, number> }

const indexed = new WeakMap<Reading, Index>();

function indexOf(reading: Reading): Index {
  let index = indexed.get(reading);
  if (!index) {
    const spoken = reading.sentences.flatMap(({ words }) => words.filter(word => !word.mark));
    const places = new Map<string, number>();
    for (let at = 0; at + SEED <= spoken.length; at++) if (!places.has(keyAt(spoken, at))) places.set(keyAt(spoken, at), at);
    indexed.set(reading, index = { spoken, places });
  }
  return index;
}

const keyAt = (words: readonly { form: string }[], at: number): string => words.slice(at, at + SEED).map(word => word.form).join(' ');
