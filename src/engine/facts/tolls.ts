// Tolls: how many died and how many were hurt, in the ways that print has to say it: "killed 11 people", "11 dead",
// "the toll rose to 11".

import { lowerOf, type Word } from '../text/words.ts';
import type { Quantity } from './quantity.ts';

const REACH = 16; // words on each side

/** "killed", "hurt", with whom where that is not everybody; null: no toll. */
export function tollOf(words: readonly Word[], quantity: Quantity): string | null {
  let toll = kept.get(quantity);
  if (toll === undefined) kept.set(quantity, (toll = readToll(words, quantity)));
  return toll;
}

const kept = new WeakMap<Quantity, string | null>();

function readToll(words: readonly Word[], { from, to, kind, noun }: Quantity): string | null {
  if (kind !== 'count' && kind !== 'year') return null;
  const { tollsBefore, tollsBehind, tollNoun, anybody } = words[from].language;
  const before = ` ${clause(words.slice(Math.max(0, from - REACH), from), true)}`;
  const behind = ` ${clause(words.slice(to, to + REACH), false)}`;
  const toll =
    tollsBefore.find(([, pattern]) => pattern.test(before)) ?? tollsBehind.find(([, pattern]) => pattern.test(behind));
  const what = toll?.[0];
  if (what === undefined || (kind === 'year' && !tollNoun.test(before))) return null;
  return noun === null || anybody.test(noun.stem) ? what : `${what} ${noun.stem}`;
}

/** The words up to a mark, those nearest to the number. */
function clause(words: readonly Word[], before: boolean): string {
  const mark = before ? words.findLastIndex(word => word.mark) : words.findIndex(word => word.mark);
  const near = before ? words.slice(mark + 1) : words.slice(0, mark);
  return (mark < 0 ? words : near).map(lowerOf).join(' ');
}
