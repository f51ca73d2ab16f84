// Assertions that one article makes and the other denies. Each is held against all of its verb in the other article:
// the two must be each other's likest, and clearly more alike than any two that agree. Levels were set on 453 pairs of
// reports of one event, by how many mutually likest assertions agree (277) and how many do not (9). Cost: see frames.ts.

import { mayBeSame } from '../facts/facts.ts';
import { shareArgument, type Placed } from '../facts/governor.ts';
import { findLikenesses, type Frame, type Likeness } from './frames.ts';

const NEEDED = 0.3; // likeness, where one of the plain words nearest to both is the same
const TWICE = 0.2; // where two such words are
const ALONE = 0.5; // where none is
const MARGIN = 0.15; // by which the two must be more alike than any two that agree

/** Pairs of assertions of one thing, one affirmed and one denied. */
export function findDenials(left: readonly Frame[], right: readonly Frame[]): Likeness[] {
  const likenesses = findLikenesses(left, right);
  const likest = { a: bestOf(likenesses, 'a'), b: bestOf(likenesses, 'b') };
  const agreeing = likenesses.filter(({ a, b }) => mayBeSame(a.fact, b.fact));
  const agreed = { a: bestOf(agreeing, 'a'), b: bestOf(agreeing, 'b') };
  const marginOf = ({ a, b, likeness }: Likeness): number =>
    likeness - Math.max(agreed.a.get(a)?.likeness ?? 0, agreed.b.get(b)?.likeness ?? 0);
  return likenesses.filter(
    one =>
      likest.a.get(one.a) === one &&
      likest.b.get(one.b) === one &&
      !mayBeSame(one.a.fact, one.b.fact) &&
      isOneThing(one) &&
      isOfOne(one) &&
      marginOf(one) >= MARGIN,
  );
}

function isOneThing({ a, b, likeness }: Likeness): boolean {
  const beside = [...a.beside].filter(stem => b.beside.has(stem)).length;
  const levels = [ALONE, NEEDED];
  return likeness >= (levels[beside] ?? TWICE);
}

/** Who does it, or to what it is done, is the same: others may do what one does not. */
const isOfOne = ({ a, b }: Likeness): boolean => shareArgument(verbIn(a), verbIn(b));

/** The word asserted is the last of its range. */
const verbIn = ({ sentence: { words }, fact: { range } }: Frame): Placed => ({ words, at: range[1] - 1 });

function bestOf(likenesses: readonly Likeness[], side: 'a' | 'b'): ReadonlyMap<Frame, Likeness> {
  const best = new Map<Frame, Likeness>();
  for (const one of likenesses) if (one.likeness > (best.get(one[side])?.likeness ?? 0)) best.set(one[side], one);
  return best;
}
