// What changed between two aligned sentences, facts first: numbers, dates, names, polarity, then certainty, attribution, wording.
// A pair is found by what it shares; what differs is named here and never lowers the score of the pair.

import { sliceOf, type TextSpan } from '../article.ts';
import { CERTAINTY, CUE_VERBS, NEUTRAL_CUES } from '../text/lexicon.ts';
import { isNameWord } from '../text/names.ts';
import type { Word } from '../text/words.ts';
import type { Alignment } from './align.ts';
import { type Change, type ChangeKind } from './change.ts';
import { findCertaintyChanges } from './certainty.ts';
import { findDayChanges } from './date-changes.ts';
import type { Dates } from './dates.ts';
import { findExchanges, severityOf } from './exchanges.ts';
import { findHedges } from './hedges.ts';
import { findEdits } from './edits.ts';
import { findNameChanges, type Range } from './name-changes.ts';
import { findNumberChanges, rangesOf } from './number-changes.ts';
import { findPolarityChanges } from './polarity.ts';
import { findSwappedRoles } from './roles.ts';

/** Texts that the words' offsets index. */
export interface Texts { reference: string; report: string }

/** @param dates when both articles were published: what days their words tell */
export function findChanges(alignment: Alignment, texts: Texts, dates?: Dates): Change[] {
  const { a, b } = alignment;
  const spanIn = (text: string, words: readonly Word[], [from, to]: Range): TextSpan => sliceOf(text, { start: words[from].start, end: words[to - 1].end });
  const change = (kind: ChangeKind, severity: Change['severity'], rangeA: Range | null, rangeB: Range | null): Change =>
    ({ kind, severity, reference: rangeA && spanIn(texts.reference, a, rangeA), report: rangeB && spanIn(texts.report, b, rangeB) });
  const changes: Change[] = [];
  const days = findDayChanges(alignment, dates);
  for (const { a: x, b: y, how } of findNumberChanges(alignment)) {
    if (days.settled(x.whole, y.whole)) continue;
    const kind = ['time', 'day', 'year'].includes(x.kind) ? 'date' : 'number';
    changes.push(change(kind, how === 'rounded' || how === 'bounded' ? 'minor' : 'material', ...rangesOf(x, y, how)));
  }
  for (const { ranges, severity } of days.changes) changes.push(change('date', severity, ...ranges));
  for (const { ranges, severity } of findNameChanges(alignment)) changes.push(change('name', severity, ...ranges));
  for (const { a: rangeA, b: rangeB } of findSwappedRoles(alignment)) changes.push(change('name', 'material', rangeA, rangeB));
  const edits = findEdits(alignment);
  const isTaken = (rangeA: Range | null, rangeB: Range | null): boolean => changes.some(other => touches(other.reference, a, rangeA) || touches(other.report, b, rangeB));
  for (const { a: rangeA, b: rangeB } of findPolarityChanges(alignment, edits)) {
    if (!isTaken(rangeA, rangeB)) changes.push(change('negation', 'material', rangeA, rangeB));
  }
  for (const exchange of findExchanges(alignment, edits)) {
    if (!isTaken(exchange.a, exchange.b)) changes.push(change(exchange.kind, severityOf(exchange), exchange.a, exchange.b));
  }
  for (const { a: rangeA, b: rangeB, severity } of findCertaintyChanges(alignment)) {
    if (!isTaken(rangeA, rangeB)) changes.push(change('certainty', severity, rangeA, rangeB));
  }
  for (const { kind, ranges: [rangeA, rangeB] } of findPhrasings(alignment)) {
    if (!isTaken(rangeA, rangeB)) changes.push(change(kind, 'minor', rangeA, rangeB));
  }
  return [...changes, ...findHedges(alignment, texts)].sort((x, y) => ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind));
}

/** Facts before style. */
const ORDER: readonly ChangeKind[] = ['number', 'date', 'name', 'negation', 'attribution', 'certainty', 'wording'];

const touches = (span: TextSpan | null, words: readonly Word[], range: Range | null): boolean =>
  span !== null && range !== null && span.start < words[range[1] - 1].end && words[range[0]].start < span.end;

/** Share of the shorter sentence that must be the same before other words in the same place are another choice of words and not another thing. */
const ALIKE = 0.4;

interface Phrasing { kind: ChangeKind; ranges: [Range, Range] }

/** Phrases linked to phrases of other words: how sure, how attributed, how labelled. */
function findPhrasings({ a, b, ofA, ofB, share }: Alignment): Phrasing[] {
  const phrasings: Phrasing[] = [];
  for (let i = 0; i < a.length; i++) {
    const partners = ofA[i];
    if (!partners.length || partners.some(j => a[i].stem === b[j].stem)) continue;
    const [fromB, toB] = [Math.min(...partners), Math.max(...partners) + 1];
    let to = i + 1;
    while (to < a.length && ofA[to].some(j => j >= fromB && j < toB)) to++;
    if (ofB[fromB].some(k => k < i)) continue;
    const phrasing = phrasingOf([i, to], [fromB, toB]);
    if (phrasing) phrasings.push(phrasing);
    i = to - 1;
  }
  /** The words on both sides of a phrase correspond too, and one of them says something: else the likeness is chance. */
  function isFramed([fromA, toA]: Range, [fromB, toB]: Range): boolean {
    const before = fromA > 0 && ofA[fromA - 1].includes(fromB - 1);
    const behind = toA < a.length && ofA[toA].includes(toB);
    const says = (word: Word | undefined): boolean => word !== undefined && !word.mark && !word.function;
    return before && behind && (says(a[fromA - 1]) || says(a[toA]));
  }
  /** Before or behind, the nearest words that say something correspond: two cues of one attribution. */
  function isBeside([fromA, toA]: Range, [fromB, toB]: Range): boolean {
    const near = (words: readonly Word[], from: number, step: 1 | -1): number => {
      for (let at = from; at >= 0 && at < words.length; at += step) if (!words[at].mark && !words[at].function) return at;
      return -1;
    };
    return ([[fromA - 1, fromB - 1, -1], [toA, toB, 1]] as const).some(([x, y, step]) => ofA[near(a, x, step)]?.includes(near(b, y, step)));
  }
  function phrasingOf(rangeA: Range, rangeB: Range): Phrasing | null {
    const [left, right] = [a.slice(...rangeA), b.slice(...rangeB)];
    if ([...left, ...right].some(word => word.mark || word.value !== null)) return null;
    const sure = (words: readonly Word[]): number => Math.max(0, ...words.map(word => CERTAINTY[word.form] ?? 0));
    if (sure(left) && sure(right) && Math.abs(sure(left) - sure(right)) > 1) return { kind: 'certainty', ranges: [rangeA, rangeB] };
    const cue = (words: readonly Word[]): string | undefined => words.find(word => CUE_VERBS.has(word.text.toLowerCase()))?.form;
    const [cueA, cueB] = [cue(left), cue(right)];
    if (cueA && cueB) return NEUTRAL_CUES.has(cueA) && NEUTRAL_CUES.has(cueB) || !isBeside(rangeA, rangeB) ? null : { kind: 'attribution', ranges: [rangeA, rangeB] };
    // a pronoun for its noun, a name for its description: the same thing said again
    const telling = (words: readonly Word[]): boolean => words.some(word => !word.function);
    const named = (words: readonly Word[]): boolean => words.some(isNameWord);
    const stems = (words: readonly Word[]): string => words.filter(word => !word.function).map(word => word.stem).join(' ');
    if (!telling(left) || !telling(right) || named(left) !== named(right) || stems(left) === stems(right) || share < ALIKE || !isFramed(rangeA, rangeB)) return null;
    return { kind: 'wording', ranges: [rangeA, rangeB] };
  }
  return phrasings;
}
