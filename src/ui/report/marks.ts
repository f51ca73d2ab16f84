// The words that are marked within the sentences of one column: what differs, what is lacking, what is cut.

import { showCut } from '../../findings/cuts.ts';
import { firstThat } from '../../findings/first-that.ts';
import type { Entry } from '../../findings/entries.ts';
import { isFact } from '../../findings/findings.ts';
import type { Side } from '../../findings/spans.ts';
import type { Change } from '../../engine/index.ts';
import type { Mark } from '../parts/marked.tsx';

/** A mark, and how much it matters: a fact, a shift of sense, or mere wording, which shows only while it is selected. */
export interface Word extends Mark {
  tone: 'fact' | 'shift' | 'soft';
}

const toneOf = (change: Change): Word['tone'] => {
  if (isFact(change)) return 'fact';
  return change.kind === 'certainty' || change.kind === 'attribution' ? 'shift' : 'soft';
};

const TONES: readonly Word['tone'][] = ['fact', 'shift', 'soft'];

/** All of one column, in order, none over another: of two that overlap the one that matters more, or comes first. */
export function wordsOf(entries: readonly Entry[], side: Side, text: string): Word[] {
  const words = entries.flatMap(entry => [...changed(entry, side), ...cutFrom(entry, side, text)]);
  words.sort((a, b) => a.start - b.start || b.end - a.end);
  let kept: Word[] = [];
  for (const tone of TONES) {
    let end = -1;
    const clear = words.filter(word => {
      const next = kept[firstThat(kept, ({ end: other }) => other > word.start)];
      const isClear = word.tone === tone && word.start >= end && !(next && next.start < word.end);
      if (isClear) end = word.end;
      return isClear;
    });
    kept = [...kept, ...clear].sort((a, b) => a.start - b.start);
  }
  return kept;
}

function changed({ row, changes }: Entry, side: Side): Word[] {
  if (row.row === 'headline') return [];
  return changes.flatMap(change => {
    const span = change[side];
    if (!span) return [];
    const lacking = side === 'reference' && row.row === 'claim' && !change.report;
    const as = side === 'reference' ? 'was' : 'now';
    return [{ start: span.start, end: span.end, as: lacking ? 'gone' : as, tone: lacking ? 'fact' : toneOf(change) }];
  });
}

/** Words cut from a quotation, struck through where the reference has them; all of them, since here is room. */
function cutFrom({ row }: Entry, side: Side, text: string): Word[] {
  if (row.row !== 'quote' || side !== 'reference' || !row.reference) return [];
  const { runs } = row.reference;
  return row.cuts
    .filter(cut => cut.side === 'report' && !cut.restElsewhere)
    .map(cut => ({ ...showCut(text, cut, runs), folded: undefined, as: 'cut', tone: 'shift' }));
}

/** The words within a part of the text, cut to it; sorted words let a long text be walked once. */
export const wordsWithin = (words: readonly Word[], start: number, end: number): Word[] => {
  const from = firstThat(words, word => word.end > start);
  let to = from;
  while (to < words.length && words[to].start < end) to++;
  return words.slice(from, to);
};
