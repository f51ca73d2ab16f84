// What changed between two aligned sentences, facts first: numbers, dates, names, polarity, then certainty,
// attribution, wording. A pair is found by what it shares; what differs is named here and never lowers the score of the
// pair.

import { sliceOf, spanAcross, type TextSpan } from '../article.ts';
import type { Alignment } from '../alignment/align.ts';
import type { Dates } from '../facts/dates.ts';
import type { Range, Word } from '../text/words.ts';
import type { Change } from './change.ts';
import { findAll } from './finders.ts';
import { byKind } from './kinds.ts';

/** Texts that the words' offsets index. */
export interface Texts {
  reference: string;
  report: string;
}

/** @param dates when both articles were published: what days their words tell */
export function findChanges(alignment: Alignment, texts: Texts, dates?: Dates): Change[] {
  const spanIn = (text: string, words: readonly Word[], range: Range | null): TextSpan | null =>
    range && sliceOf(text, spanAcross(words, ...range));
  const changes = findAll(alignment, dates).map(({ kind, severity, a, b }): Change => ({
    kind,
    severity,
    reference: spanIn(texts.reference, alignment.a, a),
    report: spanIn(texts.report, alignment.b, b),
  }));
  return changes.sort(byKind);
}
