// What outlets of some languages print within the marks: who speaks, between commas (« Nous partons, a-t-il dit, et nous
// ne reviendrons pas »). The words are not the speaker's, so the quotation has two runs.

import { trimSpan, type Span } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { saysAnything } from '../text/characters.ts';

const FARTHEST = 60; // characters from the verb to the comma or stop behind who speaks

/** A run without what the outlet put into it. */
export function withoutCues(text: string, run: Span, { insertedCue }: Language): Span[] {
  if (!insertedCue) return [run];
  const runs: Span[] = [];
  let from = run.start;
  for (const match of text.slice(run.start, run.end).matchAll(insertedCue)) {
    const start = run.start + match.index + 1; // behind the comma, which closes what is said
    const end = endOf(text, run.start + match.index + match[0].length, run.end);
    if (end === undefined || start <= from) continue;
    runs.push({ start: from, end: start });
    from = end;
  }
  runs.push({ start: from, end: run.end });
  return runs.map(one => trimSpan(text, one)).filter(one => saysAnything(text.slice(one.start, one.end)));
}

/** Behind the comma or stop that closes who speaks; undefined where the quotation ends first. */
function endOf(text: string, verb: number, end: number): number | undefined {
  const close = /^[^,.!?;:]*[,.]\s/.exec(text.slice(verb, Math.min(end, verb + FARTHEST)));
  return close ? verb + close[0].length : undefined;
}

/** Whether what stands between two runs begins with a cue of such a language. */
export const isInsertedCue = (between: string, { insertedCue }: Language): boolean =>
  insertedCue !== undefined && `, ${between.replace(/^,\s*/, '')}`.search(insertedCue) === 0;
