// Where the words are that one side of a pair has and the other lacks. Printed beside what is kept, parted by nothing
// but a cue, they are the same remark in two pieces. Taken from another remark, the quotation is composed: each word is
// right and the quotation is not. Cost: linear in the words of the quotations, by an index of how their sentences
// begin and end.

import type { Quotation } from '../quotation.ts';
import type { Reading } from '../text/reading.ts';
import type { QuotedWord } from './align-quotations.ts';
import type { Candidate } from './candidates.ts';
import { areParted, areSideBySide } from './parting.ts';
import type { Quoted } from './quoted.ts';
import type { Cut } from './relate.ts';
import { isSeamless } from './splice.ts';
import { transcriptOf, type Transcript } from './spoken.ts';

/** The quotations of one article, in order, with what is asked of them here. */
export interface Quotes {
  reading: Reading;
  quoted: readonly Quoted[];
  /** of each the place in `quoted` */
  places: ReadonlyMap<Quotation, number>;
  /** sentences of quotations by their first and last two words, and by any four in a row */
  edges: () => ReadonlyMap<string, readonly Sentence[]>;
  /** what the article is if it is one; made when first asked for */
  transcript: () => Transcript | undefined;
}

interface Sentence {
  place: number;
  words: readonly QuotedWord[];
  forms: readonly string[];
}

export function quotesOf(reading: Reading, quoted: readonly Quoted[]): Quotes {
  let edges: ReadonlyMap<string, readonly Sentence[]> | undefined;
  let transcript: { found: Transcript | undefined } | undefined;
  return {
    reading,
    quoted,
    places: new Map(quoted.map(({ quotation }, place) => [quotation, place])),
    // few pairs ask
    edges: () => (edges ??= edgesOf(quoted)),
    transcript: () => (transcript ??= { found: transcriptOf(reading) }).found,
  };
}

function edgesOf(quoted: readonly Quoted[]): ReadonlyMap<string, readonly Sentence[]> {
  const edges = new Map<string, Sentence[]>();
  quoted.forEach(({ words }, place) => {
    for (const sentence of sentencesOf(words)) {
      const forms = formsOf(sentence);
      if (forms.length < LEAST) continue;
      const found: Sentence = { place, words: sentence.filter(isWord), forms };
      for (const key of new Set([opening(forms), closing(forms), ...within(forms)])) {
        const list = edges.get(key);
        if (list) list.push(found);
        else edges.set(key, [found]);
      }
    }
  });
  return edges;
}

const LEAST = 2; // words at an end of a sentence; one alone stands there by chance
const LEAST_WITHIN = 4; // words in the middle of one
const SEAM = 3; // words on the other side of a seam, by which a quotation is known that has it too
const opening = (forms: readonly string[]): string => `< ${forms.slice(0, LEAST).join(' ')}`;
const closing = (forms: readonly string[]): string => `${forms.slice(-LEAST).join(' ')} >`;

const within = (forms: readonly string[]): string[] =>
  forms.slice(LEAST_WITHIN - 1).map((_, i) => forms.slice(i, i + LEAST_WITHIN).join(' '));

const isWord = ({ gap }: QuotedWord): boolean => !gap;
const formsOf = (words: readonly QuotedWord[]): string[] => words.filter(isWord).map(word => word.form);

function sentencesOf(words: readonly QuotedWord[]): QuotedWord[][] {
  const sentences: QuotedWord[][] = [[]];
  for (const word of words) {
    sentences.at(-1)!.push(word);
    if (word.endsSentence) sentences.push([]);
  }
  return sentences.filter(sentence => sentence.length);
}

/**
 * Whether the article that lacks the words of a cut prints them beside what it has, in the quotations before or behind
 * it.
 * @param own of the article that lacks them; @param other of that which has them
 */
export function isBeside({ at, missing }: Cut, own: Quotation, other: Quoted, quotes: Quotes): boolean {
  const place = quotes.places.get(own);
  if (place === undefined || at === 'inner') return false;
  const lacking = other.words.filter(word => word.start >= missing.start && word.end <= missing.end);
  const wanted = formsOf(lacking);
  if (!wanted.length) return false;
  const parted = (at === 'end' ? lacking[0] : lacking.at(-1)!).gap || areOtherRuns(lacking, other.quotation);
  if (parted) return sentencesOf(lacking).every(sentence => isPrinted(sentence, quotes));
  const step = at === 'end' ? 1 : -1;
  let [last, left] = [place, wanted];
  while (left.length) {
    const next = quotes.quoted[last + step];
    if (!next) return false;
    const [first, second] = step > 0 ? [last, last + step] : [last + step, last];
    if (!areSideBySide(quotes.quoted[first].quotation, quotes.quoted[second].quotation, quotes.reading)) return false;
    const rest = withoutEdge(left, next.words, step);
    if (!rest) return false;
    [last, left] = [last + step, rest];
  }
  return true;
}

/** Whether the words are whole runs: the cue that parts them from what both have is printed. */
function areOtherRuns(words: readonly QuotedWord[], { runs }: Quotation): boolean {
  const [first, last] = [words[0].start, words.at(-1)!.end];
  const inside = runs.filter(run => run.end > first && run.start < last);
  return inside.length < runs.length && first <= inside[0].start + MARKS && last >= inside.at(-1)!.end - MARKS;
}

const MARKS = 2; // characters of punctuation between the mark of a run and its first or last word

/** Whether a sentence, or what a run has of one, stands between marks somewhere in the article. */
function isPrinted(words: readonly QuotedWord[], quotes: Quotes): boolean {
  const forms = formsOf(words);
  return (
    forms.length >= LEAST &&
    [opening(forms), closing(forms)].some(key =>
      quotes
        .edges()
        .get(key)
        ?.some(sentence => holds(sentence.forms, forms)),
    )
  );
}

/**
 * What is wanted beyond a quotation whose words are all wanted; nothing where whole sentences of it are; undefined
 * where it says something else.
 */
function withoutEdge(wanted: string[], words: readonly QuotedWord[], step: 1 | -1): string[] | undefined {
  const forms = formsOf(words);
  const length = Math.min(forms.length, wanted.length);
  const [mine, theirs] = [forms, wanted].map(list => (step > 0 ? list.slice(0, length) : list.slice(-length)));
  if (mine.some((form, i) => form !== theirs[i])) return undefined;
  if (forms.length <= wanted.length) return step > 0 ? wanted.slice(length) : wanted.slice(0, -length);
  const own = words.filter(isWord);
  const ends = own[step > 0 ? length - 1 : own.length - length - 1].endsSentence;
  return ends ? [] : undefined;
}

/**
 * Whether the report has sewn to a quotation of the reference, in mid-sentence and without a mark, how another one
 * begins or ends.
 * @param quotes those of the reference
 */
export function isComposed({ a, b, relation: { cuts, extent } }: Candidate, quotes: Quotes): boolean {
  return cuts.some(cut => {
    if (cut.side !== 'reference' || cut.at === 'inner' || cut.marked || isBeside(cut, a.quotation, b, quotes))
      return false;
    const sewn = sewnOn(b, extent.b, cut);
    const forms = formsOf(sewn);
    if (forms.length < LEAST || !sewn.some(word => !word.gap && !word.function)) return false;
    const kept = formsOf(b.words.slice(...extent.b));
    const seamed = cut.at === 'end' ? [...kept.slice(-SEAM), ...forms] : [...forms, ...kept.slice(0, SEAM)];
    const near = [opening(forms), closing(forms), ...within(forms).slice(0, 1)].flatMap(
      key => quotes.edges().get(key) ?? [],
    );
    // a quotation that has the seam as well is what was said
    return (
      !near.some(sentence => contains(sentence.forms, seamed)) &&
      near.some(
        sentence =>
          holds(sentence.forms, forms) &&
          clashes(sentence, sewn.filter(isWord), cut) &&
          isParted(a.quotation, quotes.quoted[sentence.place].quotation, quotes),
      )
    );
  });
}

function isParted(one: Quotation, other: Quotation, { places, reading }: Quotes): boolean {
  if (one === other) return false;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return places.get(second)! - places.get(first)! > 1 || areParted(first, second, reading);
}

/**
 * Whether the reference has other words at the seam, or begins a sentence there: two fragments of one sentence would
 * fit together.
 */
function clashes({ words, forms }: Sentence, sewn: readonly QuotedWord[], { at }: Cut): boolean {
  const from = forms.findIndex((_, i) => sewn.every((word, k) => word.form === forms[i + k]));
  if (at === 'start') return from + sewn.length < words.length;
  return from > 0 || (words[0].word.capital && !sewn[0].word.capital);
}

const spaced = (forms: readonly string[]): string => ` ${forms.join(' ')} `;
const contains = (sentence: readonly string[], forms: readonly string[]): boolean =>
  spaced(sentence).includes(spaced(forms));

/** Whether a sentence has these words in a row, a few only at one of its ends. */
function holds(sentence: readonly string[], forms: readonly string[]): boolean {
  const [whole, part] = [spaced(sentence), spaced(forms)];
  return forms.length >= LEAST_WITHIN ? whole.includes(part) : whole.startsWith(part) || whole.endsWith(part);
}

/**
 * The words of the report that make a sentence with what is shared and nothing else, within one pair of marks. Where
 * there is more, the sentence is the speaker's own and the reference has fragments of it.
 */
function sewnOn({ quotation, words }: Quoted, [from, to]: [number, number], { at }: Cut): QuotedWord[] {
  const seam = at === 'end' ? to : from;
  const rest = at === 'end' ? words.slice(to) : words.slice(0, from);
  const [near, before] = [at === 'end' ? rest[0] : rest.at(-1), words[seam - 1]];
  const outer =
    at === 'end' ? (words[from - 1]?.endsSentence ?? true) : to === words.length || words[to - 1].endsSentence;
  if (!near || near.gap || before.endsSentence || !outer || !isSeamless(quotation, words, seam, seam)) return [];
  const end = rest.findIndex(word => word.endsSentence);
  if (at === 'end') return end < 0 ? rest : rest.slice(0, end + 1);
  return rest.slice(rest.findLastIndex(word => word.endsSentence) + 1);
}
