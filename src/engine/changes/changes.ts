// What changed between two aligned sentences, facts first: numbers, dates, names, polarity, then certainty, attribution, wording.
// A pair is found by what it shares; what differs is named here and never lowers the score of the pair.

import { sliceOf, spanAcross, type TextSpan } from '../article.ts';
import type { Word, Range } from '../text/words.ts';
import type { Alignment } from '../alignment/align.ts';
import { findCertaintyChanges } from './certainty.ts';
import type { Change, ChangeKind, Found } from './change.ts';
import { findDayChanges, type DayChanges } from './date-changes.ts';
import type { Dates } from '../facts/dates.ts';
import { findEdits } from '../alignment/edits.ts';
import { findExchangedNumbers } from './exchanged-numbers.ts';
import { findExchanges } from './exchanges.ts';
import { findHedges } from './hedges.ts';
import { findNameChanges } from './name-changes.ts';
import { findNumberChanges, rangesOf, type NumberChange } from './number-changes.ts';
import { findPhrasings } from './phrasings.ts';
import { findPolarityChanges } from './polarity.ts';
import { findSwappedRoles } from './roles.ts';

/** Texts that the words' offsets index. */
export interface Texts { reference: string; report: string }

/** @param dates when both articles were published: what days their words tell */
export function findChanges(alignment: Alignment, texts: Texts, dates?: Dates): Change[] {
  const { a, b } = alignment;
  const days = findDayChanges(alignment, dates);
  const numbers = findNumberChanges(alignment);
  const edits = findEdits(alignment);
  // the same number or day in other words
  const settled = [...numbers.same, ...days.same];
  const isSettled = (one: Found): boolean => settled.some(([x, y]) => overlaps(one.a, x) && overlaps(one.b, y));
  const figures = [...numberFound(numbers.changes, days), ...days.changes];
  const names = findNameChanges(alignment).filter(one => !isSettled(one) && !figures.some(other => overlaps(other.a, one.a) && overlaps(other.b, one.b)));
  const found: Found[] = [...figures, ...names, ...findSwappedRoles(alignment), ...findExchangedNumbers(alignment)];
  // each finder sees what those before it have told: one difference is one change
  for (const more of [findPolarityChanges(alignment, edits), findExchanges(alignment, edits), findCertaintyChanges(alignment), findPhrasings(alignment)]) {
    for (const one of more) if (!isSettled(one) && !found.some(other => overlaps(other.a, one.a) || overlaps(other.b, one.b))) found.push(one);
  }
  const spanIn = (text: string, words: readonly Word[], range: Range | null): TextSpan | null => range && sliceOf(text, spanAcross(words, ...range));
  const changes = found.map(({ kind, severity, a: rangeA, b: rangeB }): Change => ({ kind, severity, reference: spanIn(texts.reference, a, rangeA), report: spanIn(texts.report, b, rangeB) }));
  return [...changes, ...findHedges(alignment, texts)].sort((x, y) => ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind));
}

/** Facts before style. */
const ORDER: readonly ChangeKind[] = ['number', 'date', 'name', 'negation', 'attribution', 'certainty', 'wording'];

const overlaps = (x: Range | null, y: Range | null): boolean => x !== null && y !== null && x[0] < y[1] && y[0] < x[1];

function numberFound(changes: readonly NumberChange[], days: DayChanges): Found[] {
  return changes.filter(({ a, b }) => !days.settled(a.whole, b.whole)).map(({ a: x, b: y, how }): Found => {
    const [a, b] = rangesOf(x, y, how);
    return { kind: ['time', 'day', 'year'].includes(x.kind) ? 'date' : 'number', severity: how === 'rounded' || how === 'bounded' ? 'minor' : 'material', a, b };
  });
}
