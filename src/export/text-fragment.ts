// Addresses that lead to a passage: text fragments (https://wicg.github.io/scroll-to-text-fragment/). A browser looks for
// the first place where the words stand, blind to case and to what kind of space lies between them; each of the words'
// groups has to stand in one paragraph. A long passage is named by its first and last words, and words that stand in
// several places with those before and behind them. Cost: the text once, then a search for each passage.

import type { Article, Span } from '../engine/index.ts';
import { webAddress } from './address.ts';

const LONGEST_WHOLE = 10; // words of a passage that is named whole
const ENDS = 4; // words at each end of a longer one
const STEP = 3; // words of context that are added at a time
const MOST_CONTEXT = 12; // words before or behind; more would be half a paragraph in an address

/** Some words in a row, by their numbers; the second is behind the last. */
type Words = readonly [from: number, to: number];

interface Named {
  before?: Words;
  start: Words;
  end?: Words;
  behind?: Words;
}

/** A way to make addresses of passages; they have none where the article has none on the web. */
export function linksOf({ url, text }: Pick<Article, 'url' | 'text'>): (span: Span) => string | undefined {
  const address = webAddress(url)?.replace(/:~:.*$/s, '');
  if (!address) return () => undefined;
  const read = readWords(text);
  return span => {
    const named = nameOf(read, span);
    return named ? `${address}${address.includes('#') ? '' : '#'}:~:text=${directiveOf(read, named)}` : address;
  };
}

interface ReadWords {
  words: { text: string; start: number; end: number; paragraph: number }[];
  /** all words folded, one space between them, and where each begins in that */
  folded: string;
  places: number[];
}

function readWords(text: string): ReadWords {
  const words = [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }, paragraph) =>
    [...line.matchAll(/\S+/g)].map(({ 0: word, index: at }) => ({
      text: word,
      start: index + at,
      end: index + at + word.length,
      paragraph,
    })),
  );
  const places: number[] = [];
  let at = 0;
  for (const { text: word } of words) {
    places.push(at);
    at += word.toLowerCase().length + 1;
  }
  return { words, folded: words.map(word => word.text.toLowerCase()).join(' '), places };
}

function nameOf(read: ReadWords, span: Span): Named | undefined {
  const { words } = read;
  const first = words.findIndex(({ end }) => end > span.start);
  const behindLast = words.findLastIndex(({ start }) => start < span.end) + 1;
  if (first < 0 || first >= behindLast) return undefined;
  const whole = behindLast - first <= LONGEST_WHOLE && words[first].paragraph === words[behindLast - 1].paragraph;
  const named: Named = whole
    ? { start: [first, behindLast] }
    : { start: startOf(read, first), end: endOf(read, first, behindLast) };
  for (let context = STEP; !isFound(read, named, first) && context <= MOST_CONTEXT; context += STEP) {
    named.before = wordsBefore(read, first, context);
    named.behind = wordsBehind(read, behindLast, context);
  }
  return named;
}

const startOf = ({ words }: ReadWords, first: number): Words => {
  const next = words.findIndex(({ paragraph }, i) => i > first && paragraph !== words[first].paragraph);
  return [first, Math.min(first + ENDS, next < 0 ? words.length : next)];
};

/** As many of the last words as are needed for the first place behind the start to be that of the end. */
function endOf(read: ReadWords, first: number, behindLast: number): Words {
  const { words, folded, places } = read;
  const least = startOf(read, first)[1];
  const isIn = (from: number): boolean => from >= least && words[from].paragraph === words[behindLast - 1].paragraph;
  let from = behindLast - 1;
  const isEarlier = (): boolean => folded.indexOf(foldedWords(read, [from, behindLast]), places[least]) < places[from];
  while (isIn(from - 1) && (behindLast - from < ENDS || isEarlier())) from -= 1;
  return [from, behindLast];
}

const foldedWords = ({ words }: ReadWords, [from, to]: Words): string =>
  words
    .slice(from, to)
    .map(({ text }) => text.toLowerCase())
    .join(' ');

/** Of the paragraph alone in which they end: words before it stand in another one. */
const wordsBefore = ({ words }: ReadWords, first: number, most: number): Words | undefined => {
  const from = words.findLastIndex(({ paragraph }, i) => i < first && paragraph !== words[first - 1].paragraph) + 1;
  return first > 0 ? [Math.max(from, first - most), first] : undefined;
};

const wordsBehind = ({ words }: ReadWords, next: number, most: number): Words | undefined => {
  if (next >= words.length) return undefined;
  const to = words.findIndex(({ paragraph }, i) => i > next && paragraph !== words[next].paragraph);
  return [next, Math.min(to < 0 ? words.length : to, next + most)];
};

/** Whether the words stand nowhere else with what is named around them, and end where they should. */
function isFound(read: ReadWords, { before, start, end, behind }: Named, first: number): boolean {
  const { folded, places } = read;
  const lead = before ? `${foldedWords(read, before)} ` : '';
  const tail = behind ? ` ${foldedWords(read, behind)}` : '';
  const sought = `${lead}${foldedWords(read, start)}${end ? '' : tail}`;
  const found = folded.indexOf(sought);
  if (found + lead.length !== places[first] || folded.indexOf(sought, found + 1) >= 0) return false;
  return !end || folded.indexOf(`${foldedWords(read, end)}${tail}`, places[start[1]]) === places[end[0]];
}

function directiveOf({ words }: ReadWords, { before, start, end, behind }: Named): string {
  const say = ([from, to]: Words): string =>
    encode(
      words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    );
  return [
    ...(before ? [`${say(before)}-`] : []),
    say(start),
    ...(end ? [say(end)] : []),
    ...(behind ? [`-${say(behind)}`] : []),
  ].join(',');
}

/** The dash has a meaning of its own in a fragment; the rest would end the address for those who find it in a text. */
const encode = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
