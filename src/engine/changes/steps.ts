// One state of things for another on the same scale: killed for wounded, charged for convicted, proposed for approved.
// Only of words that stand in each other's place: whoever was arrested may have been charged as well.

import type { Alignment } from '../alignment/align.ts';
import type { Edit } from '../alignment/edits.ts';
import { isA, lowerOf, type Word } from '../text/words.ts';
import type { Found } from './change.ts';

/** Each pair of words on two steps of a scale, of which neither sentence has both. */
export function findSteps({ a, b, ofA }: Alignment, edits: readonly Edit[]): Found[] {
  return a.flatMap((word, i): Found[] => {
    if (!word.language.outcomes.some(steps => stepOn(steps, word) >= 0)) return [];
    const placed = edits
      .filter(edit => edit.a[0] <= i && i < edit.a[1])
      .flatMap(({ b: [from, to] }) => range(from, to));
    const j = [...ofA[i], ...placed].find(k => areOtherSteps(word, b[k]));
    if (j === undefined || isNegated(a, i) !== isNegated(b, j) || has(b, word) || has(a, b[j])) return [];
    return [{ kind: 'wording', severity: 'material', a: [i, i + 1], b: [j, j + 1] }];
  });
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

function areOtherSteps(x: Word, y: Word): boolean {
  return x.language.outcomes.some(steps => {
    const [first, second] = [stepOn(steps, x), stepOn(steps, y)];
    return first >= 0 && second >= 0 && first !== second;
  });
}

const stepOn = (steps: Word['language']['outcomes'][number], word: Word): number =>
  word.capital ? -1 : steps.findIndex(step => step.has(lowerOf(word)));

/** Whether a sentence tells this very step too, of whomever. */
const has = (words: readonly Word[], { form }: Word): boolean => words.some(word => word.form === form);

const REACH = 3; // words

const isNegated = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - REACH), at).some(word => isA(word, 'negations'));
