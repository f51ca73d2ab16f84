// Polarity: words of direction, pairs of opposites, and negation that stands on one side only.
// An edit tells by itself; elsewhere the words around must agree, and one change a sentence is as much as is sure.

import { isA, isAnyOf, isPrintedA, lowerOf, type Word, type Range } from '../text/words.ts';
import { areAlikeAsserted, denies, isNegative } from '../facts/assertions.ts';
import { reverse, sameAs, type Alignment } from '../alignment/align.ts';
import { directionOf } from '../facts/directions.ts';
import type { Edit } from '../alignment/edits.ts';
import type { Found } from './change.ts';
import { areOpposite, oppositesOf } from '../facts/opposites.ts';
import { shareArgument } from '../facts/governor.ts';
import { isPrefixed } from '../facts/prefixes.ts';

interface Polarity {
  a: Range;
  b: Range;
}

/** Changes of polarity between two aligned sentences, as index ranges of both. */
export function findPolarityChanges(alignment: Alignment, edits: readonly Edit[]): Found[] {
  if (asks(alignment.a) !== asks(alignment.b)) return []; // a question neither affirms nor denies
  const edited = edits.flatMap(edit => polarityOf(alignment, edit) ?? []);
  // unemployment fell, employment rose
  const moves = {
    a: alignment.a.map((_, i) => movementAt(alignment.a, i)),
    b: alignment.b.map((_, j) => movementAt(alignment.b, j)),
  };
  if (turnsRound(moves) && alignment.a.some(word => alignment.b.some(other => isPrefixed(word, other)))) return [];
  const other = edited.length
    ? null
    : (findDirections(alignment, moves) ?? findOpposites(alignment) ?? findNegation(alignment));
  return (other ? [other] : edited).map(({ a, b }) => ({
    kind: 'negation',
    severity: 'material',
    a: filled(a),
    b: filled(b),
  }));
}

/** A lone "not" before a mark has nothing beside it to show on the other side. */
const filled = (range: Range): Range | null => (range[0] < range[1] ? range : null);

const asks = (words: readonly Word[]): boolean => words.some(word => word.text === '?');

/** A negation put in or taken out, or a word exchanged for its opposite. */
function polarityOf(alignment: Alignment, { a: rangeA, b: rangeB }: Edit): Polarity | null {
  const { a, b } = alignment;
  const [left, right] = [a.slice(...rangeA), b.slice(...rangeB)];
  if (
    left.length === 1 &&
    right.length === 1 &&
    areOpposite(left[0], right[0]) &&
    negated(a, rangeA[0]) === negated(b, rangeB[0])
  )
    return { a: rangeA, b: rangeB };
  if (fallsShort(left) ? reaches(right) : reaches(left) && fallsShort(right)) return { a: rangeA, b: rangeB };
  if (isNegated(left) === isNegated(right) || besides(left) !== besides(right)) return null;
  if ([...left, ...right].some(word => isA(word, 'limiters') || word.form === 'nor')) return null;
  const [denying, at] = isNegated(left) ? [alignment, rangeA[0]] : [reverse(alignment), rangeB[0]];
  if (deniesElsewhere(reverse(denying)) || isUndone(denying, at)) return null;
  // with the word that is denied, so that both sides have something to show
  const behind = Number(rangeA[1] < a.length && !a[rangeA[1]].mark);
  const before = behind ? 0 : Number(rangeA[0] > 0);
  return { a: [rangeA[0] - before, rangeA[1] + behind], b: [rangeB[0] - before, rangeB[1] + behind] };
}

const fallsShort = (words: readonly Word[]): boolean =>
  words.length > 1 && words[0].language.fallingShort.test(words.map(lowerOf).join(' '));
const reaches = (words: readonly Word[]): boolean => words.length === 1 && isPrintedA(words[0], 'reaching');

/**
 * What an edit holds beside the negation and what comes and goes with one: "did not receive", "received"; "no shares",
 * "some shares".
 */
const besides = (words: readonly Word[]): string =>
  words
    .filter(
      (word, i) =>
        !negates(words, i) &&
        !(word.form === 'to' && negates(words, i - 1)) &&
        !isA(word, 'do') &&
        !isA(word, 'articles') &&
        !isA(word, 'besideDenials'),
    )
    .map(word => word.stem)
    .join(' ');

const negates = (words: readonly Word[], i: number): boolean => i >= 0 && denies(words, i);

/** The word behind is this one. */
const nextIs = (words: readonly Word[], i: number, form: string): boolean => words[i + 1]?.form === form;

/** The first sentence denies in its own way, where the second has no such word. */
function deniesElsewhere(alignment: Alignment): boolean {
  const { a: words } = alignment;
  const isYetTo = (word: Word, i: number): boolean => word.form === 'yet' && nextIs(words, i, 'to');
  return words.some((word, i) => mayDeny(word) && (sameAs(alignment, i) === undefined || isYetTo(word, i)));
}

const mayDeny = (word: Word): boolean =>
  isA(word, 'negations') ||
  isNegative(word) ||
  isA(word, 'contractedDenials') ||
  word.language.prefixedDenial.test(word.form);

const isNegated = (words: readonly Word[]): boolean => words.filter((_, i) => negates(words, i)).length % 2 === 1;

/** Agreement of the words around two places, as linked pairs within three words of both. */
function anchors({ a, ofA }: Alignment, i: number, j: number): number {
  let sum = 0;
  for (let x = Math.max(0, i - 3); x <= Math.min(a.length - 1, i + 3); x++) {
    if (x === i || a[x].mark) continue;
    if (ofA[x].some(y => y !== j && Math.abs(y - j) <= 3 && similarEnough(x, y))) sum += a[x].function ? 0.5 : 1;
  }
  function similarEnough(x: number, y: number): boolean {
    return Math.sign(x - i) === Math.sign(y - j);
  }
  return sum;
}

function findDirections(alignment: Alignment, { a: movesA, b: movesB }: Moves): Polarity | null {
  const { a, b } = alignment;
  const [left, right] = [placesOf(movesA), placesOf(movesB)];
  if (!left.length || !right.length) return null;
  const counted = (words: readonly Word[], i: number): boolean =>
    words.slice(Math.max(0, i - 4), i + 6).some(word => word.value !== null);
  const [i, j] = [left.find(k => counted(a, k)) ?? left[0], right.find(k => counted(b, k)) ?? right[0]];
  const same = (x: number, y: number): boolean => movesA[x] === movesB[y];
  if (same(i, j)) return null;
  const linked = alignment.ofA[i].includes(j);
  // where each sentence also tells of the other movement, only words that are linked are surely about one thing
  if (!linked && left.some(x => right.some(y => same(x, y)))) return null;
  const sure = linked || anchors(alignment, i, j) >= 1.5 || (counted(a, i) && counted(b, j));
  return sure ? { a: [i, i + 1], b: [j, j + 1] } : null;
}

/** How each word of the two sentences moves: 1 up, -1 down, 0 not at all. */
interface Moves {
  a: readonly number[];
  b: readonly number[];
}

const placesOf = (moves: readonly number[]): number[] => moves.flatMap((way, i) => (way ? [i] : []));

/** One sentence goes up and the other down. */
const turnsRound = ({ a, b }: Moves): boolean => a.includes(1) !== b.includes(1) && a.includes(-1) !== b.includes(-1);

/**
 * 1: up; -1: down; 0: no movement, as in "set up", "sat down", "carried off": particles, unless a measure stands
 * beside.
 */
function movementAt(words: readonly Word[], i: number): number {
  const word = words[i];
  if (!isA(word, 'movingParticles')) return directionOf(word);
  const before = words[i - 1];
  const next = words[i + 1];
  if (word.form === 'up' && isA(before, 'givingUp')) return next && next.value !== null ? -1 : 0;
  const measured = next && (next.value !== null || /^[$£€]$/.test(next.text) || isA(next, 'beforeMeasures'));
  if (word.form === 'off') return measured ? -1 : 0;
  return measured || isA(before, 'beforeParticles') ? directionOf(word) : 0;
}

function findOpposites(alignment: Alignment): Polarity | null {
  const { a, b, ofA } = alignment;
  const stems = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(word => word.stem));
  const [stemsA, stemsB] = [stems(a), stems(b)];
  for (let i = 0; i < a.length; i++) {
    const listed = oppositesOf(a[i]);
    for (const j of listed.size ? b.keys() : ofA[i]) {
      const linked = ofA[i].includes(j);
      if (!listed.has(lowerOf(b[j])) && !(linked && isPrefixed(a[i], b[j]))) continue;
      if (stemsB.has(a[i].stem) || stemsA.has(b[j].stem) || negated(a, i) !== negated(b, j)) continue;
      const light = a[i].function || b[j].function;
      if ((linked && (!light || anchors(alignment, i, j) >= 2)) || anchors(alignment, i, j) >= 2.5)
        return { a: [i, i + 1], b: [j, j + 1] };
    }
  }
  return null;
}

const negated = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).some(word => isA(word, 'negations'));

const UNDONE = 6; // words around a negation among which another word undoes it

/** "Denied that she did not know", "did not sound until the water came", where the other sentence has no such word. */
function isUndone(alignment: Alignment, at: number): boolean {
  return alignment.a.some(
    (word, i) =>
      i >= at - UNDONE &&
      i < at + UNDONE &&
      (i < at ? isNegative(word) : word.form === 'until') &&
      sameAs(alignment, i) === undefined,
  );
}

/** A negation before a word that the other sentence has without one. */
function findNegation(alignment: Alignment): Polarity | null {
  const forward = denied(alignment);
  if (forward) return forward;
  const backward = denied(reverse(alignment));
  return backward && { a: backward.b, b: backward.a };
}

/** Share of the shorter sentence that must be the same before who does it, or to what, need not be looked at. */
const MOSTLY = 0.6;

/** What the first sentence denies, and the second, which says it too, does not. */
function denied(alignment: Alignment): Polarity | null {
  const { a } = alignment;
  const open = a.flatMap((_, i) => (negates(a, i) && sameAs(alignment, i) === undefined ? [i] : []));
  // two of them may undo each other
  if (open.length % 2 === 0 || deniesElsewhere(reverse(alignment))) return null;
  for (const i of open) {
    if (isIdle(a, i) || isUndone(alignment, i)) continue;
    const ends = (word: Word): boolean => (word.mark && word.text !== '-') || (!word.function && !isRaising(word));
    const head = a[i].language.denialsBehind
      ? a.findLastIndex((word, k) => k < i && k > i - 7 && ends(word))
      : a.findIndex((word, k) => k > i && k < i + 7 && ends(word));
    const partner = head < 0 || a[head].mark ? undefined : sameAs(alignment, head);
    if (
      partner !== undefined &&
      anchors(alignment, head, partner) >= 1 &&
      areAlikeAsserted(a, i, head, alignment.b, partner) &&
      (alignment.share >= MOSTLY || shareArgument({ words: a, at: head }, { words: alignment.b, at: partner }))
    )
      return head < i
        ? { a: [head, withForm(a, i)], b: [partner, withForm(alignment.b, partner)] }
        : { a: [i, head + 1], b: [partner, partner + 1] };
  }
  return null;
}

/** Index behind what is written together with a word: where a denial stands behind its verb, both are one form. */
function withForm(words: readonly Word[], at: number): number {
  let to = at + 1;
  while (words[to]?.function && words[to].start === words[to - 1].end) to++;
  return to;
}

/** Verbs through which a negation reaches the verb behind: "not expect to win" denies the winning. */
const isRaising = ({ stem, language }: Word): boolean => language.raisingStems.has(stem);

/** "not only", "no more than", "no doubt", "nothing but", "No. 2": a negation that denies nothing. */
const isIdle = (words: readonly Word[], i: number): boolean =>
  isA(words[i], 'joiningNegations') ||
  nextIs(words, i, '.') ||
  isA(words[i + 1], 'limiters') ||
  isA(words[i + 1], 'idlers') ||
  isContrast(words, i);

/** "Respect, not a spot at a bar": what it is not, beside what it is. */
const isContrast = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.text === ',' && isAnyOf(words[i + 1], 'articles', 'prepositions');
