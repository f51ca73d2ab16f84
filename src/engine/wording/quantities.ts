// Numbers of a sentence as quantities: a value of a kind, counting a thing. Only like is compared with like.

import { MONTHS } from '../text/lexicon.ts';
import type { Word } from '../text/words.ts';
import type { Alignment } from './align.ts';

export interface Quantity { at: number; value: number; kind: 'money' | 'percent' | 'points' | 'time' | 'day' | 'year' | 'count'; noun: Word | null }

export function readQuantities(words: readonly Word[]): Quantity[] {
  return words.flatMap((word, at) => {
    if (word.value === null || word.form === '1' && !/\d/.test(word.text)) return [];
    const [before, next] = [words[at - 1], words[at + 1]];
    return [{ at, value: word.value, ...kindOf(words, at, before, next) }];
  });
}

function kindOf(words: readonly Word[], at: number, before: Word | undefined, next: Word | undefined): Pick<Quantity, 'kind' | 'noun'> {
  const bare = (kind: Quantity['kind']): Pick<Quantity, 'kind' | 'noun'> => ({ kind, noun: null });
  if (before && /^[$£€¥]$/.test(before.text) || next && /^(?:dollars?|euros?|pounds?|yen|rubles?|roubles?|cents?)$/.test(next.form)) return bare('money');
  if (next?.form === 'percent') return bare('percent');
  if (next && /^points?$/.test(next.form)) return bare('points');
  if (next && /^(?:am|pm|a\.m|p\.m)$/.test(next.form)) return bare('time');
  if (before && MONTHS.has(before.form) || next && MONTHS.has(next.form)) return bare('day');
  if (/^(?:19|20)\d\d$/.test(words[at].text)) return bare('year');
  const noun = words.slice(at + 1, at + 5).find(word => word.mark || (!word.function && word.value === null));
  return { kind: 'count', noun: noun?.mark ? null : noun ?? null };
}

const NEEDED = 0.8; // evidence that two numbers measure the same thing
const BEFORE = 9; // words
const ROUNDING = 0.005; // relative difference that is only rounding

/** Pairs of numbers that measure the same thing and differ. */
export function findNumberChanges(alignment: Alignment): { a: Quantity; b: Quantity; rounded: boolean }[] {
  const { a, b } = alignment;
  const [left, right] = [readQuantities(a), readQuantities(b)];
  const equal = (x: Quantity, y: Quantity): boolean => Math.abs(x.value - y.value) <= 1e-6 * Math.max(Math.abs(x.value), Math.abs(y.value));
  const openA = left.filter(x => !right.some(y => equal(x, y)));
  let openB = right.filter(y => !left.some(x => equal(x, y)));
  const changes: { a: Quantity; b: Quantity; rounded: boolean }[] = [];
  for (const x of openA) {
    const ranked = openB.map(y => ({ y, score: sameThing(alignment, x, y) })).filter(({ score }) => score > NEEDED).sort((p, q) => q.score - p.score);
    if (!ranked.length) continue;
    const { y } = ranked[0];
    openB = openB.filter(other => other !== y);
    changes.push({ a: x, b: y, rounded: Math.abs(x.value - y.value) < ROUNDING * Math.max(Math.abs(x.value), Math.abs(y.value)) });
  }
  return changes;
}

const LED = 0.15; // for each content word before both numbers that the sentences share
const MEASURE = 0.45; // money, percent, points and dates are told by their kind

/** Content words linked to each other shortly before both numbers: the thing that the numbers are said of. */
function ledBy({ a, b, ofA }: Alignment, x: Quantity, y: Quantity): number {
  let shared = 0;
  for (let i = Math.max(0, x.at - BEFORE); i < x.at; i++) {
    if (!a[i].mark && !a[i].function && ofA[i].some(j => j < y.at && j >= y.at - BEFORE && a[i].stem === b[j].stem)) shared++;
  }
  return shared;
}

/** Evidence that two numbers are said of the same thing: alignment, neighbours, kind and noun. */
function sameThing(alignment: Alignment, x: Quantity, y: Quantity): number {
  const { a, ofA } = alignment;
  if (x.kind !== y.kind) return 0;
  let score = ofA[x.at].includes(y.at) ? 1 : 0;
  let near = 0;
  for (let i = Math.max(0, x.at - 3); i <= Math.min(a.length - 1, x.at + 3); i++) {
    if (i === x.at || a[i].mark) continue;
    if (ofA[i].some(j => j !== y.at && Math.abs(j - y.at) <= 3 && Math.sign(j - y.at) === Math.sign(i - x.at))) near += a[i].function ? 0.5 : 1;
  }
  score += 0.3 * Math.min(3, near) + LED * Math.min(4, ledBy(alignment, x, y));
  if (x.kind !== 'count') score += MEASURE;
  else if (x.noun && y.noun) score += x.noun.stem === y.noun.stem ? 0.7 : -0.5;
  return score;
}
