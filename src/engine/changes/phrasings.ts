// Phrases linked to phrases of other words: how attributed, how sure, how labelled. Silent where the likeness may be chance.

import { isCue } from '../text/cues.ts';
import { isNameWord } from '../text/names.ts';
import { isContent } from '../text/reading.ts';
import { isA, isPrintedA, type Word, type Range } from '../text/words.ts';
import type { Alignment } from '../alignment/align.ts';
import { certaintyOf, type ChangeKind, type Found } from './change.ts';

/** Share of the shorter sentence that must be the same before other words in the same place are another choice of words and not another thing. */
const ALIKE = 0.4;

export function findPhrasings({ a, b, ofA, ofB, share }: Alignment): Found[] {
  const phrasings: Found[] = [];
  for (let i = 0; i < a.length; i++) {
    const partners = ofA[i];
    if (!partners.length || partners.some(j => a[i].stem === b[j].stem)) continue;
    const [fromB, toB] = [Math.min(...partners), Math.max(...partners) + 1];
    let to = i + 1;
    while (to < a.length && ofA[to].some(j => j >= fromB && j < toB)) to++;
    if (ofB[fromB].some(k => k < i)) continue;
    const phrasing = kindOf([i, to], [fromB, toB]);
    if (phrasing) phrasings.push({ kind: phrasing, severity: phrasing === 'negation' ? 'material' : 'minor', a: [i, to], b: [fromB, toB] });
    i = to - 1;
  }
  /** The words on both sides of a phrase correspond too, and one of them says something: else the likeness is chance. */
  function isFramed([fromA, toA]: Range, [fromB, toB]: Range): boolean {
    const before = fromA > 0 && ofA[fromA - 1].includes(fromB - 1);
    const behind = toA < a.length && ofA[toA].includes(toB);
    const says = (word: Word | undefined): boolean => word !== undefined && isContent(word);
    return before && behind && (says(a[fromA - 1]) || says(a[toA]));
  }
  /** Before or behind, the nearest words that say something correspond: two cues of one attribution. */
  function isBeside([fromA, toA]: Range, [fromB, toB]: Range): boolean {
    const near = (words: readonly Word[], from: number, step: 1 | -1): number => {
      for (let at = from; at >= 0 && at < words.length; at += step) if (isContent(words[at])) return at;
      return -1;
    };
    return ([[fromA - 1, fromB - 1, -1], [toA, toB, 1]] as const).some(([x, y, step]) => ofA[near(a, x, step)]?.includes(near(b, y, step)));
  }
  /** "Denied that the fund was empty", "said that the fund was empty": a statement, and no "not" that would make the two agree. */
  function isDenialOf([, toA]: Range, [, toB]: Range): boolean {
    const stated = (words: readonly Word[], to: number): boolean => words[to - 1].form === 'that' || words[to]?.form === 'that';
    return (stated(a, toA) || stated(b, toB)) && ![...a, ...b].some(word => isA(word, 'negations'));
  }
  function kindOf(rangeA: Range, rangeB: Range): ChangeKind | null {
    const [left, right] = [a.slice(...rangeA), b.slice(...rangeB)];
    if ([...left, ...right].some(word => word.mark || word.value !== null)) return null;
    const [sureA, sureB] = [certaintyOf(left), certaintyOf(right)];
    if (sureA && sureB && Math.abs(sureA - sureB) > 1) return 'certainty';
    // no "State" of a department, no "call" on the phone
    const cue = (words: readonly Word[], [from, to]: Range): Word | undefined =>
      words.slice(from, to).find((word, i) => !word.capital && isCue(words, from + i));
    const [cueA, cueB] = [cue(a, rangeA), cue(b, rangeB)];
    if (cueA && cueB) {
      if (!isBeside(rangeA, rangeB)) return null;
      if (isA(cueA, 'denyingCues') !== isA(cueB, 'denyingCues') && isDenialOf(rangeA, rangeB)) return 'negation';
      return isPrintedA(cueA, 'neutralCues') && isPrintedA(cueB, 'neutralCues') ? null : 'attribution';
    }
    // a pronoun for its noun, a name for its description: the same thing said again
    const telling = (words: readonly Word[]): boolean => words.some(word => !word.function);
    const named = (words: readonly Word[]): boolean => words.some(isNameWord);
    const stems = (words: readonly Word[]): string => words.filter(word => !word.function).map(word => word.stem).join(' ');
    if (!telling(left) || !telling(right) || named(left) !== named(right) || stems(left) === stems(right) || share < ALIKE || !isFramed(rangeA, rangeB)) return null;
    return 'wording';
  }
  return phrasings;
}
