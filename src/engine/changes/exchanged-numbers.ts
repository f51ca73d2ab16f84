// Numbers that have changed places: "12 men and 7 women", "7 men and 12 women"; "12 ounces of vodka and 36 of juice", "36
// ounces of vodka and 12 of juice". Both sentences hold the same numbers, so no number differs; what they are said of
// does. Sure only where two words have exchanged the numbers next to them, on the same side, and no word stands next to
// two.

import { isContent } from '../text/reading.ts';
import { isA, type Word } from '../text/words.ts';
import type { Alignment } from '../alignment/align.ts';
import { readQuantities } from '../facts/quantities.ts';
import type { Quantity } from '../facts/quantity.ts';
import { equal } from '../facts/same-quantity.ts';
import type { Found } from './change.ts';

/** A number and the word next to it that it is said of. */
interface Bound {
  quantity: Quantity;
  of: string;
}

export function findExchangedNumbers({ a, b }: Alignment): Found[] {
  const behind = exchangedIn(boundIn(a, wordBehind), boundIn(b, wordBehind));
  return behind.length ? behind : exchangedIn(boundIn(a, wordBefore), boundIn(b, wordBefore));
}

function exchangedIn(left: readonly Bound[], right: readonly Bound[]): Found[] {
  return left.flatMap((x): Found[] => {
    const y = right.find(other => other.of === x.of);
    if (!y || isSame(x, y)) return [];
    const exchanged = left.some(
      other => isSame(other, y) && right.some(answer => isSame(answer, x) && answer.of === other.of),
    );
    return exchanged ? [{ kind: 'number', severity: 'material', a: x.quantity.whole, b: y.quantity.whole }] : [];
  });
}

const isSame = ({ quantity: x }: Bound, { quantity: y }: Bound): boolean => x.kind === y.kind && equal(x, y);

/** The numbers of which each has a word of its own. */
function boundIn(words: readonly Word[], wordOf: typeof wordBehind): Bound[] {
  const bound = readQuantities(words).flatMap((quantity): Bound[] => {
    const of = quantity.kind === 'ordinal' ? undefined : wordOf(words, quantity);
    return of ? [{ quantity, of: of.stem }] : [];
  });
  return bound.filter(one => bound.filter(({ of }) => of === one.of).length === 1);
}

const REACH = 4; // words

/** "12 men", "12 ounces of vodka". */
const wordBehind = (words: readonly Word[], { whole }: Quantity): Word | undefined =>
  toldOf(words.slice(whole[1], whole[1] + REACH));

/** "Exports were 88", "won 52". */
const wordBefore = (words: readonly Word[], { whole }: Quantity): Word | undefined =>
  toldOf(words.slice(Math.max(0, whole[0] - REACH), whole[0]).toReversed());

/** The nearest word that tells something, up to a mark, another number or the next part of a list. */
function toldOf(near: readonly Word[]): Word | undefined {
  const end = near.findIndex(word => word.mark || word.value !== null || isA(word, 'coordinators'));
  return (end < 0 ? near : near.slice(0, end)).find(isContent);
}
