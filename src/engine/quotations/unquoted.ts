// Quoted here, unquoted there: the words of a transcript, a press release or an outlet's own text that the report puts
// into marks. Runs of four words lead to the place (an index of the reference, made once). Cost: linear in both texts.

import { liesWithin, touches, type Span } from '../article.ts';
import type { Quotation } from '../quotation.ts';
import type { Reading } from '../text/reading.ts';
import type { Word } from '../text/words.ts';
import type { QuotedWord } from './align-quotations.ts';
import type { Candidate } from './candidates.ts';
import { quote, type Quoted } from './quoted.ts';
import { relate } from './relate.ts';
import { isSeamless } from './splice.ts';

const SEED = 4; // words
const MOST_PLACES = 400; // of the rarest of them that are looked at
const LEAST_RUN = 6; // words in a row that both have; a whole quotation may be a word shorter
const SURE = 0.5; // probability of one utterance

/** A seed of the quotation and where in the reference it stands. */
interface Hit {
  at: number;
  place: number;
}

/** @param quotations the reference's own, among which the quotation was not found */
export function findUnquoted(
  b: Quoted,
  reference: Reading,
  quotations: readonly Quotation[],
): { candidate: Candidate; spliced: boolean } | undefined {
  const words = b.words.filter(word => !word.gap);
  const index = indexOf(reference);
  const { spoken } = index;
  const hits = words.flatMap((_, at): Hit[] => {
    const place = findSeed(words, at, index);
    return place === undefined ? [] : [{ at, place }];
  });
  if (hits.length < Math.min(LEAST_RUN, words.length) - SEED + 1 || words.length <= SEED) return undefined;
  const stretch = wholeStretch(hits, words.length, spoken.length);
  const stretches = stretch ? [stretch] : stitched(hits, words, spoken);
  if (!stretches.length) return undefined;
  const runs = stretches.map(([from, to]): Span => ({ start: spoken[from].start, end: spoken[to - 1].end }));
  const quoted = quotations.flatMap(quotation => quotation.runs);
  // what is quoted within is a quotation in the speaker's mouth
  if (
    runs.some(run =>
      touches(
        run,
        quoted.filter(one => !liesWithin(one, [run])),
      ),
    )
  )
    return undefined;
  const text = runs.map(run => reference.article.text.slice(run.start, run.end)).join(' ');
  const a = quote(reference, { start: runs[0].start, end: runs.at(-1)!.end, text, runs, speech: false });
  const relation = relate(a.words, b.words);
  if (relation.sameUtterance < SURE) return undefined;
  const seam = b.words.indexOf(words[hits.findLast(hit => hit.place < stretches[0][1])!.at + SEED - 1]) + 1;
  const spliced = stretches.length > 1 && isSeamless(b.quotation, b.words, seam, Math.min(seam, b.words.length - 1));
  return { candidate: { a, b, relation, score: relation.shared }, spliced };
}

/** The words of the reference among which all hits lie, if they lie no farther apart than the quotation is long. */
function wholeStretch(hits: readonly Hit[], length: number, most: number): [number, number] | undefined {
  const [first, last] = [hits[0], hits.at(-1)!];
  const from = Math.max(0, first.place - first.at);
  const to = Math.min(most, last.place + length - last.at);
  return to > from && to - from <= 2 * length ? [from, to] : undefined;
}

/**
 * Two places in order that hold the whole quotation between them, each a good part of it; one where the first part is
 * only repeated elsewhere.
 */
function stitched(hits: readonly Hit[], words: readonly QuotedWord[], spoken: readonly Word[]): [number, number][] {
  const breaks = hits.flatMap((hit, i) =>
    i > 0 && hit.place - hit.at !== hits[i - 1].place - hits[i - 1].at ? [i] : [],
  );
  if (breaks.length !== 1) return [];
  const whole = hits
    .map(({ place, at }) => place - at)
    .find(from => words.every((word, i) => spoken[from + i]?.form === word.form));
  if (whole !== undefined) return [[whole, whole + words.length]];
  const parts = [hits.slice(0, breaks[0]), hits.slice(breaks[0])];
  const stretches = parts.map((part): [number, number] => [part[0].place, part.at(-1)!.place + SEED]);
  const [first, second] = stretches.map(([from, to]) => to - from);
  const inOrder = stretches[0][1] <= stretches[1][0];
  return inOrder && first + second === words.length && Math.min(first, second) > SEED ? stretches : [];
}

interface Index {
  spoken: Word[];
  places: ReadonlyMap<string, number[]>;
}

const indexed = new WeakMap<Reading, Index>();

function indexOf(reading: Reading): Index {
  let index = indexed.get(reading);
  if (!index) {
    const spoken = reading.sentences.flatMap(({ words }) => words.filter(word => !word.mark));
    const places = new Map<string, number[]>();
    spoken.forEach(({ form }, at) => {
      const list = places.get(form);
      if (list) list.push(at);
      else places.set(form, [at]);
    });
    indexed.set(reading, (index = { spoken, places }));
  }
  return index;
}

/** The first place where these four words stand in a row; looked for where the rarest of them stands. */
function findSeed(words: readonly QuotedWord[], at: number, { spoken, places }: Index): number | undefined {
  if (at + SEED > words.length) return undefined;
  let [rarest, offset]: [readonly number[] | undefined, number] = [undefined, 0];
  for (let k = 0; k < SEED; k++) {
    const list = places.get(words[at + k].form);
    if (!list) return undefined;
    if (!rarest || list.length < rarest.length) [rarest, offset] = [list, k];
  }
  const place = rarest!.slice(0, MOST_PLACES).find(one => {
    for (let k = 0; k < SEED; k++) if (spoken[one - offset + k]?.form !== words[at + k].form) return false;
    return true;
  });
  return place === undefined ? undefined : place - offset;
}
