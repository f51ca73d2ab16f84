// A passage with parts of it marked: the offsets come from the engine, nothing is searched here.

import type { ComponentChildren } from 'preact';
import type { Span } from '../../engine/index.ts';
import type { ShownCut } from '../../findings/cuts.ts';
import * as words from '../../words/en/cards.ts';

export interface Mark extends Span {
  as: 'was' | 'now' | 'gone' | 'lacking' | 'cut' | 'del';
  /** words put in behind this mark, a space before them */
  insert?: string;
  /** a cut told by its number of words alone, once, where it ends */
  folded?: ShownCut['folded'];
}

interface Props {
  text: string;
  start: number;
  marks: readonly Mark[];
}

/** @param props.start offset of `text` in its article, in which the marks are counted */
export function Marked({ text, start, marks }: Props): ComponentChildren {
  const parts: ComponentChildren[] = [];
  const end = start + text.length;
  let at = start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const [from, to] = [Math.max(at, mark.start), Math.min(end, mark.end)];
    if (from > to || mark.end < start || (mark.end === start && mark.start < start)) continue;
    // a mark over several runs puts its words in once, where it ends
    const insert = mark.end <= end ? mark.insert : undefined;
    parts.push(
      text.slice(at - start, from - start),
      to > from ? wrap(mark, text.slice(from - start, to - start), from, mark.end <= end) : null,
      ...(insert ? [' ', <ins key={`i${from}`}>{insert}</ins>] : []),
    );
    at = to;
  }
  parts.push(text.slice(at - start));
  return <>{parts}</>;
}

function wrap({ as, folded }: Mark, text: string, key: number, ends: boolean): ComponentChildren {
  switch (as) {
    case 'cut':
      if (!folded)
        return (
          <span key={key} class="cut">
            <span class="vh">{words.notInReport}</span>
            {text}
          </span>
        );
      return (
        ends && (
          <span key={key} class="cut-count" title={folded.text}>
            {words.wordsCut(folded.words)}
          </span>
        )
      );
    case 'lacking':
      return (
        <mark key={key} class="k-gone">
          <span class="vh">{words.notInReport}</span>
          {text}
        </mark>
      );
    case 'del':
      return <del key={key}>{text}</del>;
    default:
      return (
        <mark key={key} class={as === 'gone' ? 'k-gone' : as}>
          {text}
        </mark>
      );
  }
}

/** A long passage cut to the part that matters, between words; offsets stay those of the article. */
export function around(
  passage: Span & { text: string },
  marks: readonly Span[],
  most = 260,
): { text: string; start: number; before: boolean; behind: boolean } {
  if (passage.text.length <= most) return { text: passage.text, start: passage.start, before: false, behind: false };
  const first = Math.min(...marks.map(mark => mark.start), passage.end);
  const last = Math.max(...marks.map(mark => mark.end), passage.start);
  const from = marks.length && last - passage.start > most ? Math.max(passage.start, first - 60) : passage.start;
  const to = Math.min(passage.end, Math.max(from + most, last + 20));
  const piece = passage.text.slice(from - passage.start, to - passage.start);
  const torn = from > passage.start ? (/^\S*\s+/.exec(piece.slice(0, first - from))?.[0].length ?? 0) : 0;
  const whole = to < passage.end ? piece.replace(/\s+\S*$/, '') : piece;
  return {
    text: (from + whole.length < last ? piece : whole).slice(torn),
    start: from + torn,
    before: from > passage.start,
    behind: to < passage.end,
  };
}
