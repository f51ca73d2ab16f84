// Words cut from a quotation, as a reader sees them go: with the punctuation that closed them.

import type { Span } from '../engine/index.ts';

const PAUSE = /^(?:[,;:]|\s?[–—])+(?=\s|$)/;
const STOP = /^(?:[,;:.!?…]|\s?[–—])+(?=\s|$)/;
const SENTENCE_END = /[.!?…]['’”"]?\s*$/;

/**
 * The cut within one run, widened over what closes the words cut: "As agreed, we meet" without "As agreed" begins with "we".
 * A full stop goes only with a whole sentence or at the run's end; behind half a sentence it still closes the half that is kept.
 */
export function closedCut(text: string, cut: Span, run: Span): Span {
  if (cut.end <= run.start || cut.end >= run.end) return cut;
  const whole = cut.start <= run.start || SENTENCE_END.test(text.slice(run.start, cut.start));
  const rest = text.slice(cut.end, run.end);
  const closing = (whole || STOP.exec(rest)?.[0].length === rest.length ? STOP : PAUSE).exec(rest);
  return { start: cut.start, end: cut.end + (closing?.[0].length ?? 0) };
}
