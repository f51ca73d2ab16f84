// Two texts as columns: each paragraph cut into pieces, each piece knowing which entries it belongs to. Claims and
// rewordings are sentences and lie beside each other; quotations lie within them, or by themselves.

import type { Paragraph, Span } from '../engine/index.ts';
import type { Entry } from './entries.ts';
import type { Side } from './spans.ts';

/** A part of a paragraph. */
export interface Piece extends Span {
  /** numbers of the entries whose sentence it is; of none: of the quotations alone, or nothing */
  entries: readonly number[];
  /** numbers of the entries that it is merely the nearest passage of */
  near: readonly number[];
  parts: readonly QuotedPart[];
}

/** A part of a piece, and the quotations that it belongs to. */
export interface QuotedPart extends Span {
  quotes: readonly number[];
}

/** A paragraph of a column. */
export interface ColumnParagraph extends Span {
  pieces: readonly Piece[];
  /** nothing differs in it, and nothing of it is missing or only here */
  alike: boolean;
}

const isQuote = ({ row }: Entry): boolean => row.row === 'quote';

/** One text's paragraphs, in their order. Cost: entries times log entries, plus paragraphs. */
export function columnOf(paragraphs: readonly Paragraph[], entries: readonly Entry[], side: Side): ColumnParagraph[] {
  const marked = entries.flatMap((entry, i) => markedIn(entry, i, side)).sort((a, b) => a.start - b.start);
  let from = 0;
  return paragraphs.map(({ start, end }) => {
    while (from < marked.length && marked[from].end <= start && marked[from].start < start) from++;
    const within: Marked[] = [];
    for (let i = from; i < marked.length && marked[i].start < end; i++)
      if (marked[i].end > start) within.push(marked[i]);
    const quotes = within.filter(({ as }) => as === 'quote');
    const pieces = cut(
      { start, end },
      within.filter(({ as }) => as !== 'quote'),
    ).flatMap(span => piecesOf(span, quotes));
    return { start, end, pieces, alike: within.every(({ number, as }) => as === 'near' || isAlike(entries[number])) };
  });
}

interface Marked extends Span {
  number: number;
  as: 'sentence' | 'quote' | 'near';
}

interface Cut extends Span {
  marked: readonly Marked[];
}

function markedIn(entry: Entry, number: number, side: Side): Marked[] {
  const as = isQuote(entry) ? 'quote' : 'sentence';
  const spans = entry.spans[side].map(({ start, end }): Marked => ({ start, end, number, as }));
  // the nearest passage stands in the text that lacks what the other one says
  if (!entry.nearest || spans.length) return spans;
  return [{ start: entry.nearest.start, end: entry.nearest.end, number, as: 'near' }];
}

const numbersOf = (marked: readonly Marked[], as: Marked['as']): number[] => [
  ...new Set(marked.filter(one => one.as === as).map(({ number }) => number)),
];

/** A quotation in no sentence that is marked is a piece by itself. */
function piecesOf({ start, end, marked }: Cut, quotes: readonly Marked[]): Piece[] {
  const entries = numbersOf(marked, 'sentence');
  const near = numbersOf(marked, 'near');
  const parts = cut({ start, end }, quotes).map(part => ({
    start: part.start,
    end: part.end,
    quotes: numbersOf(part.marked, 'quote'),
  }));
  if (entries.length) return [{ start, end, entries, near, parts }];
  return parts.map(part => ({ start: part.start, end: part.end, entries, near, parts: [part] }));
}

/** A span cut wherever one of the marked begins or ends. */
function cut(span: Span, marked: readonly Marked[]): Cut[] {
  const inside = marked.filter(({ start, end }) => start < span.end && end > span.start);
  const places = new Set([span.start, span.end]);
  for (const { start, end } of inside)
    for (const at of [start, end]) if (at > span.start && at < span.end) places.add(at);
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.slice(1).map((to, i) => {
    const from = sorted[i];
    return { start: from, end: to, marked: inside.filter(one => one.start <= from && one.end >= to) };
  });
}

/** What is the same in both texts, or nearly: mere wording is no difference that a reader looks for. */
const ALIKE: ReadonlySet<string> = new Set(['stated', 'verbatim', 'longer', 'wording']);

/** Whether both texts have an entry alike. */
export const isAlike = ({ kinds }: Pick<Entry, 'kinds'>): boolean => kinds.every(kind => ALIKE.has(kind));

/** Paragraphs in a row that are all alike, or one that is not. */
export interface Run {
  /** half-open, numbers of paragraphs */
  from: number;
  to: number;
  alike: boolean;
}

/** The paragraphs as runs, for a view of the differences alone. */
export function runsOf(paragraphs: readonly Pick<ColumnParagraph, 'alike'>[]): Run[] {
  const runs: Run[] = [];
  paragraphs.forEach(({ alike }, i) => {
    const last = runs.at(-1);
    if (last && alike && last.alike) last.to = i + 1;
    else runs.push({ from: i, to: i + 1, alike });
  });
  return runs;
}
