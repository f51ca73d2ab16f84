// Where the marks of a paragraph stand that tell whether another one opens or closes: each question looks ahead, and is
// answered from lists made once, so that a text of nothing but marks takes no longer than another.

import type { Span } from '../article.ts';
import { isDigit } from '../text/characters.ts';

/** What is asked of the marks of one paragraph. */
export interface Marks {
  /** whether two closing marks follow before the next opening one */
  nestedCloses: (at: number) => boolean;
  /** whether a straight mark stands behind, and a curly one that closes it */
  hasStraightInside: (at: number) => boolean;
  /** the next mark that stands behind no figure; -1 for none */
  nextUnmeasured: (at: number) => number;
  /** whether a single mark that could close follows before the next that opens */
  hasLaterSingle: (at: number) => boolean;
}

/** The marks of one paragraph of a text. */
export function marksOf(text: string, { start, end }: Span): Marks {
  const paragraph = text.slice(start, end);
  const placesOf = (pattern: RegExp): (() => readonly number[]) =>
    once(() => Array.from(paragraph.matchAll(pattern), ({ index }) => start + index));
  const [opens, closes] = [placesOf(/“/g), placesOf(/”/g)];
  const unmeasured = once(() => placesOf(/["“”]/g)().filter(place => !isDigit(text[place - 1] ?? '')));
  const [singles, singleOpens] = [placesOf(/(?<=[\p{L}\p{N}.,!?…])[’'](?![\p{L}\p{N}])/gu), placesOf(/‘/g)];
  const straight = once(() => lastStraight(paragraph) + start);
  return {
    nestedCloses: at => {
      const second = closes()[after(closes(), at) + 1];
      const open = opens()[after(opens(), at)];
      return second !== undefined && (open === undefined || second < open);
    },
    hasStraightInside: at => straight() > at,
    nextUnmeasured: at => unmeasured()[after(unmeasured(), at)] ?? -1,
    hasLaterSingle: at => {
      const close = singles()[after(singles(), at + 1)];
      const open = singleOpens()[after(singleOpens(), at)];
      return close !== undefined && (open === undefined || close < open);
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The place in a list of the first number above another one. */
function after(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last straight mark that a curly one closes, with no curly one opening between; -1 for none. */
function lastStraight(paragraph: string): number {
  let isClosed = false;
  for (let at = paragraph.length - 1; at >= 0; at--) {
    if (paragraph[at] === '”') isClosed = true;
    else if (paragraph[at] === '“') isClosed = false;
    else if (paragraph[at] === '"' && isClosed) return at;
  }
  return -1;
}
