// Phrases linked to phrases of other words: how attributed, how sure, how labelled. Silent where the likeness may be
// chance.

import { sameAs, type Alignment } from '../alignment/align.ts';
import { isCue } from '../text/cues.ts';
import { isNameWord } from '../text/names.ts';
import { isContent } from '../text/reading.ts';
import { isA, isPrintedA, type Range, type Word } from '../text/words.ts';
import type { Found } from './change.ts';
import { choiceOf } from './choice.ts';
import type { ChangeKind } from './kinds.ts';
import { certaintyOf } from './naming.ts';

/**
 * Share of the shorter sentence that must be the same before other words in the same place are another choice of words
 * and not another thing.
 */
const ALIKE = 0.4;

/** The words of both sentences that are linked as one phrase. */
interface Phrase {
  a: Range;
  b: Range;
}

/** Each pair of linked phrases in other words that a reader is told of. */
export function findPhrasings(alignment: Alignment): Found[] {
  return linkedPhrases(alignment).flatMap((phrase): Found[] => {
    const kind = kindOf(alignment, phrase);
    if (!kind) return [];
    const whole = kind === 'wording' ? choiceOf(alignment, phrase) : phrase;
    if (!whole) return [];
    return [{ kind, severity: kind === 'negation' ? 'material' : 'minor', ...whole }];
  });
}

function linkedPhrases({ a, b, ofA, ofB }: Alignment): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < a.length; i++) {
    const partners = ofA[i];
    if (!partners.length || partners.some(j => a[i].stem === b[j].stem)) continue;
    const [fromB, toB] = [Math.min(...partners), Math.max(...partners) + 1];
    let to = i + 1;
    while (to < a.length && ofA[to].some(j => j >= fromB && j < toB)) to++;
    if (ofB[fromB].some(k => k < i)) continue;
    phrases.push({ a: [i, to], b: [fromB, toB] });
    i = to - 1;
  }
  return phrases;
}

function kindOf(alignment: Alignment, phrase: Phrase): ChangeKind | null {
  const { a, b } = alignment;
  const [left, right] = [a.slice(...phrase.a), b.slice(...phrase.b)];
  if ([...left, ...right].some(word => word.mark || word.value !== null)) return null;
  const [sureA, sureB] = [certaintyOf(left), certaintyOf(right)];
  if (sureA && sureB && Math.abs(sureA - sureB) > 1) return 'certainty';
  const [cueA, cueB] = [cueIn(a, phrase.a), cueIn(b, phrase.b)];
  if (cueA && cueB) return kindOfCues(alignment, phrase, cueA, cueB);
  return isOtherWording(alignment, phrase) ? 'wording' : null;
}

/** No "State" of a department, no "call" on the phone. */
const cueIn = (words: readonly Word[], [from, to]: Range): Word | undefined =>
  words.slice(from, to).find((word, i) => !word.capital && isCue(words, from + i));

function kindOfCues(alignment: Alignment, phrase: Phrase, cueA: Word, cueB: Word): ChangeKind | null {
  if (!isBeside(alignment, phrase)) return null;
  if (isA(cueA, 'denyingCues') !== isA(cueB, 'denyingCues') && isDenialOf(alignment, phrase)) return 'negation';
  return isPrintedA(cueA, 'neutralCues') && isPrintedA(cueB, 'neutralCues') ? null : 'attribution';
}

/** No pronoun for its noun, no name for its description: that is the same thing said again. */
function isOtherWording(alignment: Alignment, phrase: Phrase): boolean {
  const [left, right] = [alignment.a.slice(...phrase.a), alignment.b.slice(...phrase.b)];
  const telling = (words: readonly Word[]): Word[] => words.filter(word => !word.function);
  const stems = (words: readonly Word[]): string =>
    telling(words)
      .map(word => word.stem)
      .join(' ');
  if (!telling(left).length || !telling(right).length || stems(left) === stems(right)) return false;
  const isLikely = left.some(isNameWord) === right.some(isNameWord) && alignment.share >= ALIKE;
  return isLikely && isFramed(alignment, phrase);
}

/** The same words stand on both sides of a phrase, and enough that say something: else the likeness is chance. */
function isFramed(alignment: Alignment, { a: [fromA, toA], b: [fromB, toB] }: Phrase): boolean {
  const { a, b } = alignment;
  const isSame = (i: number, j: number): boolean => i >= 0 && j >= 0 && a[i]?.stem === b[j]?.stem && a[i] !== undefined;
  if (!isSame(fromA - 1, fromB - 1) || !isSame(toA, toB)) return false;
  const near = (i: number): boolean => i >= fromA - NEAR && i < toA + NEAR && (i < fromA || i >= toA);
  const shared = a.filter((word, i) => {
    const j = near(i) && isContent(word) ? sameAs(alignment, i) : undefined;
    return j !== undefined && j < fromB === i < fromA && j >= fromB - NEAR && j < toB + NEAR;
  });
  return shared.length >= ENOUGH;
}

const NEAR = 5; // words on each side
const ENOUGH = 2; // words that say something among them, the same in both

/** Before or behind, the nearest words that say something correspond: two cues of one attribution. */
function isBeside({ a, b, ofA }: Alignment, { a: [fromA, toA], b: [fromB, toB] }: Phrase): boolean {
  const near = (words: readonly Word[], from: number, step: 1 | -1): number => {
    for (let at = from; at >= 0 && at < words.length; at += step) if (isContent(words[at])) return at;
    return -1;
  };
  const before = ofA[near(a, fromA - 1, -1)]?.includes(near(b, fromB - 1, -1)) ?? false;
  return before || (ofA[near(a, toA, 1)]?.includes(near(b, toB, 1)) ?? false);
}

/**
 * "Denied that the fund was empty", "said that the fund was empty": a statement, and no "not" that would make the two
 * agree.
 */
function isDenialOf({ a, b }: Alignment, { a: [, toA], b: [, toB] }: Phrase): boolean {
  const stated = (words: readonly Word[], to: number): boolean =>
    words[to - 1].form === 'that' || words[to]?.form === 'that';
  return (stated(a, toA) || stated(b, toB)) && ![...a, ...b].some(word => isA(word, 'negations'));
}
