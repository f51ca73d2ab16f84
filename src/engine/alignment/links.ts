// Links between words as a reader counts them, by the spaces: "state-owned" is one, "1.5 million" two.

import type { Span } from '../article.ts';
import type { Word } from '../text/words.ts';
import type { Alignment } from './align.ts';

/** Words of two sentences that correspond, as spans of both. */
export interface SpanLink {
  reference: Span;
  report: Span;
}

/** @param texts the sentences whose words are aligned */
export function findSpanLinks(
  { a, b, links }: Pick<Alignment, 'a' | 'b' | 'links'>,
  texts: { reference: string; report: string },
): SpanLink[] {
  const [wholeA, wholeB] = [wholesOf(a), wholesOf(b)];
  const found = new Map<string, SpanLink>();
  for (const [i, j] of links) {
    for (const link of inStep(piecesOf(texts.reference, wholeA[i]), piecesOf(texts.report, wholeB[j]))) {
      found.set(`${link.reference.start} ${link.report.start}`, link); // both parts of two hyphenated words may be linked
    }
  }
  return [...found.values()];
}

/** For each word the hyphenated word that it is a part of, or itself; null for the hyphen in one. */
function wholesOf(words: readonly Word[]): (Span | null)[] {
  const wholes: (Span | null)[] = [];
  for (let from = 0; from < words.length; from = wholes.length) {
    let last = from;
    while (isHyphen(words, last + 1)) last += 2;
    const whole = { start: words[from].start, end: words[last].end };
    for (let at = from; at <= last; at++) wholes.push((at - from) % 2 ? null : whole);
  }
  return wholes;
}

/** A hyphen that joins the words on both sides of it. */
function isHyphen(words: readonly Word[], at: number): boolean {
  const [before, mark, behind] = words.slice(at - 1, at + 2);
  return (
    behind !== undefined &&
    (mark.text === '-' || mark.text === '‐') &&
    before.end === mark.start &&
    mark.end === behind.start &&
    !before.mark &&
    !behind.mark
  );
}

/** What spaces part in a span. */
const piecesOf = (text: string, span: Span | null): Span[] =>
  span === null
    ? []
    : [...text.slice(span.start, span.end).matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({
        start: span.start + index,
        end: span.start + index + length,
      }));

/** Piece by piece where there are as many on both sides, else all as one. */
function inStep(reference: readonly Span[], report: readonly Span[]): SpanLink[] {
  if (!reference.length || !report.length) return [];
  if (reference.length === report.length)
    return reference.map((piece, at) => ({ reference: piece, report: report[at] }));
  const whole = (pieces: readonly Span[]): Span => ({ start: pieces[0].start, end: pieces.at(-1)!.end });
  return [{ reference: whole(reference), report: whole(report) }];
}
