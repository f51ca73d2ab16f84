// Numbers that are said of the same thing and differ. Evidence for the same thing is added up (links, neighbours, kind,
// noun, part in the sentence); the surest pairs are taken first, and what they show of the sentences' order helps the
// rest.

import type { Alignment } from '../alignment/align.ts';
import { isSameCurrency } from '../facts/currencies.ts';
import { readQuantities } from '../facts/quantities.ts';
import type { Quantity, QuantityKind } from '../facts/quantity.ts';
import { admits, equal, isRounding, isWithin } from '../facts/same-quantity.ts';
import { mayCountOne, sortOfNumber, type Counted } from '../facts/counted.ts';
import { tollOf } from '../facts/tolls.ts';
import type { Found } from './change.ts';
import type { Range, Word } from '../text/words.ts';

/**
 * Why two quantities are told apart: another value, the same rounded or within its bound, another unit, another time
 * for so much, another bound, or one where the other has none.
 */
export interface NumberChange {
  a: Quantity;
  b: Quantity;
  how: 'value' | 'rounded' | 'unit' | 'rate' | 'bound' | 'bounded';
}

const NEEDED = 0.8; // evidence that two numbers measure the same thing

/** What differs, and the ranges of what both tell, in whatever words. */
export interface NumberChanges {
  changes: NumberChange[];
  same: [Range, Range][];
}

/** Numbers that measure the same thing in both sentences. */
export function findNumberChanges(alignment: Alignment): NumberChanges {
  const [left, right] = [readQuantities(alignment.a), readQuantities(alignment.b)];
  const changes = changedManner(alignment, left, right);
  const alike = (x: Quantity, y: Quantity): boolean =>
    equal(x, y) || isSamePrint(alignment.a[x.from].text, alignment.b[y.from].text);
  const same = left.flatMap(x =>
    right.filter(y => alike(x, y) && comparable(x, y)).map((y): [Range, Range] => [x.whole, y.whole]),
  );
  let openA = left.filter(x => !right.some(y => alike(x, y)));
  let openB = right.filter(y => !left.some(x => alike(x, y)));
  const pairs: [Quantity, Quantity][] = [];
  for (;;) {
    let [best, most]: [[Quantity, Quantity] | null, number] = [null, NEEDED];
    for (const x of openA) {
      for (const y of openB) {
        const score = sameThing(alignment, x, y) + inOrder(pairs, x, y);
        if (score > most) [best, most] = [[x, y], score];
      }
    }
    if (!best) break;
    const [x, y] = best;
    pairs.push(best);
    openA = openA.filter(other => other !== x);
    openB = openB.filter(other => other !== y);
    changes.push({ a: x, b: y, how: isRounding(x, y) || admits(x, y) || admits(y, x) ? 'rounded' : 'value' });
  }
  return {
    changes: changes
      .filter(({ a, b, how }) => how !== 'value' || (!isWithin(a, b) && !isWithin(b, a)))
      .sort((p, q) => p.a.from - q.a.from),
    same,
  };
}

/** 3,500 and 3.500: whether a stop parts thousands, the language tells and not the number. */
const isSamePrint = (x: string, y: string): boolean =>
  [x, y].some(text => /^\d{1,3}\.\d{3}$/.test(text)) && x.replace(/\D/g, '') === y.replace(/\D/g, '');

const TIMES: ReadonlySet<QuantityKind> = new Set(['time', 'day', 'year']);

/** As a change of words: a rounded or bounded number is a minor one. */
export function foundOf({ a: x, b: y, how }: NumberChange): Found {
  const [a, b] = rangesOf(x, y, how);
  const severity = how === 'rounded' || how === 'bounded' ? 'minor' : 'material';
  return { kind: TIMES.has(x.kind) ? 'date' : 'number', severity, a, b };
}

/**
 * The words that differ: the numbers, with their units where these differ too ("94 cents", "$1.09"), or with their
 * bounds; a bound on one side stands alone, for the number is the same.
 */
function rangesOf(
  x: Quantity,
  y: Quantity,
  how: NumberChange['how'],
): [[number, number] | null, [number, number] | null] {
  if (how === 'bounded') return [x.bounds ?? null, y.bounds ?? null];
  if (how === 'rate')
    return [
      [x.from, x.rate!.to],
      [y.from, y.rate!.to],
    ];
  if (how === 'bound') return [withBounds(x), withBounds(y)];
  const oneUnit = x.kind === 'money' ? isSameCurrency(x.unit, y.unit) : x.unit === y.unit;
  return how !== 'unit' && oneUnit && x.kind === y.kind
    ? [
        [x.from, x.to],
        [y.from, y.to],
      ]
    : [x.whole, y.whole];
}

const withBounds = ({ from, to, bounds }: Quantity): [number, number] => [
  Math.min(from, bounds?.[0] ?? from),
  Math.max(to, bounds?.[1] ?? to),
];

/**
 * The same number in another manner: "more than 40" against "fewer than 40", or plain 40, 2 percent against 2 points.
 */
function changedManner(alignment: Alignment, left: readonly Quantity[], right: readonly Quantity[]): NumberChange[] {
  return left.flatMap((a): NumberChange[] => {
    const b = right.find(y => equal(a, y) && y.kind === a.kind && sameThing(alignment, a, y) > NEEDED);
    const other = b ? undefined : right.find(y => equal(a, y) && isLinked(alignment, a, y));
    const paced = right.find(
      y => equal(a, y) && isLinked(alignment, a, y) && a.rate && y.rate && a.rate.unit !== y.rate.unit,
    );
    if (paced) return [{ a, b: paced, how: 'rate' }];
    if (other && isOtherUnit(a, other)) return [{ a, b: other, how: 'unit' }];
    if (!b || a.bound === b.bound) return b && isOtherUnit(a, b) ? [{ a, b, how: 'unit' }] : [];
    return [{ a, b, how: a.bound && b.bound ? 'bound' : 'bounded' }];
  });
}

/** Percent against percentage points, one currency against another. */
const isOtherUnit = (x: Quantity, y: Quantity): boolean =>
  x.kind === 'money' && y.kind === 'money'
    ? !isSameCurrency(x.unit, y.unit) && [x, y].every(({ unit }) => unit !== 'cent')
    : x.kind !== y.kind && [x, y].every(({ kind }) => kind === 'percent' || kind === 'points');

const isLinked = ({ ofA }: Alignment, x: Quantity, y: Quantity): boolean =>
  ofA.slice(x.from, x.to).some(partners => partners.some(j => j >= y.from && j < y.to));

const ORDER = 0.3;

/** Numbers that keep the order of pairs already found, next to one of them. */
function inOrder(pairs: readonly [Quantity, Quantity][], x: Quantity, y: Quantity): number {
  if (!pairs.length) return 0;
  return pairs.every(([p, q]) => Math.sign(p.from - x.from) === Math.sign(q.from - y.from)) ? ORDER : 0;
}

const BEFORE = 9; // words
const LED = 0.15; // for each content word before both numbers that the sentences share
/** What a kind alone tells: a count of unnamed things tells nothing. */
const KIND: Readonly<Record<QuantityKind, number>> = {
  money: 0.45,
  percent: 0.45,
  points: 0.45,
  time: 0.45,
  day: 0.45,
  year: 0.45,
  duration: 0.2,
  measure: 0.2,
  age: 0.2,
  factor: 0.45,
  ordinal: -0.4,
  count: 0,
};
const SAME_NOUN = 0.7;
const OTHER_NOUN = -0.5;
const SAME_TOLL = 0.9; // both how many died, or how many were hurt, whatever the words for it
const PART = 0.25; // both to a level, both by an amount

/** Evidence that two numbers are said of the same thing: alignment, neighbours, kind, noun and part. */
function sameThing(alignment: Alignment, x: Quantity, y: Quantity): number {
  const { a, b, ofA } = alignment;
  // years that are aligned stand in one place, whatever noun is chosen behind them
  if (!comparable(x, y) || (x.kind !== 'year' && !mayCountOne(countedIn(a, x), countedIn(b, y)))) return 0;
  const linked = Number(isLinked(alignment, x, y));
  let near = 0;
  for (let i = Math.max(0, x.from - 3); i < Math.min(a.length, x.to + 3); i++) {
    if ((i >= x.from && i < x.to) || a[i].mark) continue;
    const before = i < x.from;
    if (ofA[i].some(j => (before ? j < y.from && j >= y.from - 3 : j >= y.to && j < y.to + 3)))
      near += a[i].function ? 0.5 : 1;
  }
  const tolls = [tollOf(a, x), tollOf(alignment.b, y)];
  if (tolls[0] && tolls[1] && tolls[0] !== tolls[1]) return 0;
  let score =
    linked +
    0.3 * Math.min(3, near) +
    LED * Math.min(4, ledBy(alignment, x, y)) +
    (x.kind === y.kind ? KIND[x.kind] : 0);
  if (x.noun && y.noun) score += x.noun.stem === y.noun.stem ? SAME_NOUN : OTHER_NOUN;
  if (tolls[0] && tolls[1]) score += SAME_TOLL;
  if (x.part && y.part && !tolls[0]) score += x.part === y.part ? PART : -PART;
  return score;
}

const countedIn = (words: readonly Word[], { whole, kind }: Quantity): Counted => ({
  words,
  range: whole,
  of: sortOfNumber(kind),
});

/** Like with like; "98.30, or 1.1 percent" is bare where the other report writes "98.32 points". */
function comparable(x: Quantity, y: Quantity): boolean {
  if (x.kind === 'money' && y.kind === 'money')
    return isSameCurrency(x.unit, y.unit) || [x, y].some(({ unit }) => unit === 'cent');
  if (x.kind === 'measure' && y.kind === 'measure') return x.of === y.of;
  // of two zones nothing is known
  if (x.kind === 'time' && y.kind === 'time') return !x.unit || !y.unit || x.unit === y.unit;
  if (x.kind === y.kind) return x.kind !== 'ordinal' || x.noun?.stem === y.noun?.stem;
  const bare = (q: Quantity): boolean => q.kind === 'count' && !q.noun;
  return (bare(x) && y.kind === 'points') || (bare(y) && x.kind === 'points');
}

/** Content words linked to each other shortly before both numbers: the thing that the numbers are said of. */
function ledBy({ a, b, ofA }: Alignment, x: Quantity, y: Quantity): number {
  let shared = 0;
  for (let i = Math.max(0, x.from - BEFORE); i < x.from; i++) {
    if (!a[i].mark && !a[i].function && ofA[i].some(j => j < y.from && j >= y.from - BEFORE && a[i].stem === b[j].stem))
      shared++;
  }
  return shared;
}
