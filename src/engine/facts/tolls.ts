// Tolls: how many died and how many were hurt, in the ways that print has to say it: "killed 11 people", "11 dead", "the toll rose to 11".

import { lowerOf, type Word } from '../text/words.ts';
import type { Quantity } from './quantity.ts';

const BOUND = '(?: (?:at least|more than|as many as|up to|about|some|nearly|over|an estimated|another))?';
const BEFORE: readonly (readonly [string, RegExp])[] = [
  ['killed', new RegExp(` (?:kill|kills|killed|killing|claim|claims|claimed|claiming)${BOUND}$`)],
  ['killed', / (?:death toll|toll|(?:number|count) of (?:dead|deaths|victims|people killed))(?: \S+){0,12} (?:to|at|of|was|is|stands|reached|hit|passed|exceeded)(?: (?:at least|more than|about|over))?$/],
  ['hurt', new RegExp(` (?:injured|injuring|injures|wounded|wounding|wounds|hurt|hurting)${BOUND}$`)],
];
const BEHIND: readonly (readonly [string, RegExp])[] = [
  ['killed', /^(?: \S+){0,3} (?:dead|died|die|dies|killed|deaths|fatalities|lives|slain|drowned|perished)(?: |$)/],
  ['hurt', /^(?: \S+){0,3} (?:injured|wounded|hurt|injuries)(?: |$)/],
];
const REACH = 16; // words on each side
/** Whoever died is counted among these; any other noun ("soldiers") is a part of them. */
const ANYBODY = /^(?:peopl|person|li[fv]e|li|dead|death|other|victim|fatal|kill|die|injur|wound|hurt|casualti|more|toll)/;

/** "killed", "hurt", with whom where that is not everybody; null: no toll. */
export function tollOf(words: readonly Word[], quantity: Quantity): string | null {
  let toll = kept.get(quantity);
  if (toll === undefined) kept.set(quantity, toll = readToll(words, quantity));
  return toll;
}

const kept = new WeakMap<Quantity, string | null>();

function readToll(words: readonly Word[], { from, to, kind, noun }: Quantity): string | null {
  if (kind !== 'count' && kind !== 'year') return null;
  const before = ` ${clause(words.slice(Math.max(0, from - REACH), from), true)}`;
  const behind = ` ${clause(words.slice(to, to + REACH), false)}`;
  const what = BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? BEHIND.find(([, pattern]) => pattern.test(behind))?.[0];
  if (what === undefined || kind === 'year' && !/toll/.test(before)) return null;
  return noun === null || ANYBODY.test(noun.stem) ? what : `${what} ${noun.stem}`;
}

/** The words up to a mark, those nearest to the number. */
function clause(words: readonly Word[], before: boolean): string {
  const mark = before ? words.findLastIndex(word => word.mark) : words.findIndex(word => word.mark);
  return (mark < 0 ? words : before ? words.slice(mark + 1) : words.slice(0, mark)).map(lowerOf).join(' ');
}
