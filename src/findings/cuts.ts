// Words cut from a quotation, as a reader sees them go: with the punctuation that closed them, and only counted where
// they are many.

import type { Cut, Span } from '../engine/index.ts';

/** Words shown struck through; of a longer cut only their number is told. */
const LONGEST_SHOWN = 12;

export interface ShownCut extends Span {
  /** the words of a cut too long to be shown, over all the runs it takes from */
  folded?: { words: number; text: string };
}

/** @param runs those of the quotation that was cut; `text` is its article's */
export function showCut(text: string, { missing }: Cut, runs: readonly Span[]): ShownCut {
  const last = runs.findLast(run => run.start < missing.end) ?? runs[0];
  const cut = closedCut(text, { start: missing.start, end: Math.min(missing.end, last.end) }, last);
  const gone = runs
    .map(run => text.slice(Math.max(run.start, cut.start), Math.min(run.end, cut.end)).trim())
    .filter(Boolean)
    .join(' ');
  const words = gone.split(/\s+/).length;
  return words > LONGEST_SHOWN ? { ...cut, folded: { words, text: gone } } : cut;
}

/**
 * Runs of which something is left to show: a folded cut that goes on into a later run leaves nothing of those before.
 */
export const shownRuns = (runs: readonly Span[], cuts: readonly ShownCut[]): readonly Span[] =>
  runs.filter(run => !cuts.some(({ start, end, folded }) => folded && start <= run.start && end > run.end));

const PAUSE = /^(?:[,;:]|\s?[–—])+(?=\s|$)/;
const STOP = /^(?:[,;:.!?…]|\s?[–—])+(?=\s|$)/;
const SENTENCE_END = /[.!?…]['’”"]?\s*$/;

/**
 * The cut within one run, widened over what closes the words cut: "As agreed, we meet" without "As agreed" begins with
 * "we".
 * A full stop goes only with a whole sentence or at the run's end; behind half a sentence it still closes the half that
 * is kept.
 */
export function closedCut(text: string, cut: Span, run: Span): Span {
  if (cut.end <= run.start || cut.end >= run.end) return cut;
  const whole = cut.start <= run.start || SENTENCE_END.test(text.slice(run.start, cut.start));
  const rest = text.slice(cut.end, run.end);
  const closing = (whole || STOP.exec(rest)?.[0].length === rest.length ? STOP : PAUSE).exec(rest);
  return { start: cut.start, end: cut.end + (closing?.[0].length ?? 0) };
}
