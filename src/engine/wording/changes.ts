// What changed between two aligned sentences, facts first: numbers, dates, names, polarity, then certainty, attribution, wording.
// A pair is found by what it shares; what differs is named here and never lowers the score of the pair.

import { sliceOf, type TextSpan } from '../article.ts';
import { isCapital } from '../text/characters.ts';
import { CERTAINTY, CUE_VERBS, MONTHS, NEUTRAL_CUES, WEEKDAYS } from '../text/lexicon.ts';
import { findNameRuns, isNameWord } from '../text/names.ts';
import type { Word } from '../text/words.ts';
import { similarity, type Alignment } from './align.ts';
import { type Change, type ChangeKind } from './change.ts';
import { findPolarityChange } from './opposites.ts';
import { findNumberChanges } from './quantities.ts';

type Range = [number, number];

/** Texts that the words' offsets index. */
export interface Texts { reference: string; report: string }

export function findChanges(alignment: Alignment, texts: Texts): Change[] {
  const { a, b } = alignment;
  const spanIn = (text: string, words: readonly Word[], [from, to]: Range): TextSpan => sliceOf(text, { start: words[from].start, end: words[to - 1].end });
  const change = (kind: ChangeKind, severity: Change['severity'], rangeA: Range, rangeB: Range): Change =>
    ({ kind, severity, reference: spanIn(texts.reference, a, rangeA), report: spanIn(texts.report, b, rangeB) });
  const changes: Change[] = [];
  for (const { a: x, b: y, rounded } of findNumberChanges(alignment)) {
    const kind = ['time', 'day', 'year'].includes(x.kind) ? 'date' : 'number';
    changes.push(change(kind, rounded ? 'minor' : 'material', [x.at, x.at + 1], [y.at, y.at + 1]));
  }
  for (const [rangeA, rangeB] of findDayChanges(alignment)) changes.push(change('date', 'material', rangeA, rangeB));
  for (const [rangeA, rangeB] of findNameChanges(alignment)) changes.push(change('name', 'material', rangeA, rangeB));
  const polarity = findPolarityChange(alignment);
  if (polarity) changes.push(change('negation', 'material', polarity.a, polarity.b));
  for (const { kind, ranges: [rangeA, rangeB] } of findPhrasings(alignment)) {
    const taken = changes.some(other => touches(other.reference, a, rangeA) || touches(other.report, b, rangeB));
    if (!taken) changes.push(change(kind, 'minor', rangeA, rangeB));
  }
  return changes;
}

const touches = (span: TextSpan | null, words: readonly Word[], [from, to]: Range): boolean =>
  span !== null && span.start < words[to - 1].end && words[from].start < span.end;

/** One weekday or month on each side, and not the same: with more of them it is not known which answers which. */
function findDayChanges({ a, b }: Alignment): [Range, Range][] {
  return [WEEKDAYS, MONTHS].flatMap((names): [Range, Range][] => {
    const places = (words: readonly Word[]): number[] => words.flatMap((word, i) => (names.has(word.form) && (word.capital || names === WEEKDAYS) ? [i] : []));
    const [left, right] = [places(a), places(b)];
    const differ = left.length === 1 && right.length === 1 && a[left[0]].form !== b[right[0]].form;
    return differ ? [[[left[0], left[0] + 1], [right[0], right[0] + 1]]] : [];
  });
}

const NEEDED = 1.1; // evidence that two names stand in one place
const INSTITUTION = /^(?:company|corp|inc|co|ltd|county|university|college|school|department|ministry|court|committee|commission|party|bank|group|street|hospital|league|association|institute|agency|office|board|council|church|judge|minister|president|senator|governor|general|prime|secretary|chief|police|state|states|united|national|north|south|east|west|new)$/;

/** Names of which nothing stands on the other side, in the same place of both sentences. */
function findNameChanges(alignment: Alignment): [Range, Range][] {
  const { a, b } = alignment;
  const open = (words: readonly Word[], others: readonly Word[]): Range[] => findNameRuns(words)
    .map(({ from, to }): Range => [from, to])
    .filter(range => !isEchoed(words.slice(...range), others));
  const right = open(b, a);
  const taken = new Set<Range>();
  return open(a, b).flatMap((x): [Range, Range][] => {
    const ranked = right.filter(y => !taken.has(y)).map(y => ({ y, score: samePlace(alignment, x, y) }))
      .filter(({ score }) => score >= NEEDED).sort((p, q) => q.score - p.score);
    if (!ranked.length) return [];
    taken.add(ranked[0].y);
    return [[x, ranked[0].y]];
  });
}

/** Whether any part of a name, or its initials, stands on the other side. */
function isEchoed(name: readonly Word[], others: readonly Word[]): boolean {
  const parts = name.filter(word => !word.mark && !word.function);
  const telling = parts.filter(word => parts.length === 1 || !INSTITUTION.test(word.form));
  if (telling.some(part => others.some(other => similarity(part, other) >= 0.55))) return true;
  const initials = parts.map(word => word.form[0]).join('');
  return others.some((other, i) => {
    const letters = other.form.replace(/\./g, '');
    if (isAcronym(other.text) && initials.length > 1 && (initials.startsWith(letters) || letters.startsWith(initials))) return true;
    const own = parts.length === 1 && isAcronym(parts[0].text) ? parts[0].form.replace(/\./g, '') : '';
    return own.length > 1 && others.slice(i, i + own.length + 2).filter(isNameWord).map(word => word.form[0]).join('').startsWith(own);
  });
}

const isAcronym = (text: string): boolean => text.length > 1 && isCapital(text[1] === '.' ? text : text[1]) && text === text.toUpperCase();

function samePlace({ a, b, ofA }: Alignment, [fromA, toA]: Range, [fromB, toB]: Range): number {
  let score = 0;
  for (let i = fromA; i < toA; i++) if (ofA[i].some(j => j >= fromB && j < toB)) score = 1.2;
  const agree = (x: Word | undefined, y: Word | undefined): boolean => (x && y ? similarity(x, y) === 1 : !x && !y);
  if (agree(a[fromA - 1], b[fromB - 1])) score += 0.5;
  if (agree(a[toA], b[toB])) score += 0.6;
  return score;
}

interface Phrasing { kind: ChangeKind; ranges: [Range, Range] }

/** Phrases linked to phrases of other words: how sure, how attributed, how labelled. */
function findPhrasings({ a, b, ofA, ofB }: Alignment): Phrasing[] {
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
  function phrasingOf(rangeA: Range, rangeB: Range): Phrasing | null {
    const [left, right] = [a.slice(...rangeA), b.slice(...rangeB)];
    if ([...left, ...right].some(word => word.mark || word.value !== null)) return null;
    const sure = (words: readonly Word[]): number => Math.max(0, ...words.map(word => CERTAINTY[word.form] ?? 0));
    if (sure(left) && sure(right) && Math.abs(sure(left) - sure(right)) > 1) return { kind: 'certainty', ranges: [rangeA, rangeB] };
    const cue = (words: readonly Word[]): string | undefined => words.find(word => CUE_VERBS.has(word.text.toLowerCase()))?.form;
    const [cueA, cueB] = [cue(left), cue(right)];
    if (cueA && cueB) return NEUTRAL_CUES.has(cueA) && NEUTRAL_CUES.has(cueB) ? null : { kind: 'attribution', ranges: [rangeA, rangeB] };
    // a pronoun for its noun, a name for its description: the same thing said again
    const telling = (words: readonly Word[]): boolean => words.some(word => !word.function);
    const named = (words: readonly Word[]): boolean => words.some(isNameWord);
    if (!telling(left) || !telling(right) || named(left) !== named(right) || !isFramed(rangeA, rangeB)) return null;
    return { kind: 'wording', ranges: [rangeA, rangeB] };
  }
  return phrasings;
}
