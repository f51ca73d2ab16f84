// Links between words that no anchor holds: synonyms, rephrasings, and phrases (all words of one with all of the other).
// A logistic model weighs what two words have in common and how they lie between the anchors around them; a second one
// looks again when it knows what the first thinks of the pairs beside. Fitted on MultiMWA by test/fit/wording.ts: held out on independent
// sentences F1 79.6 at precision 88 (rules for phrases alone: 74.5), on light edits 97.7.
// Cost: each word meets the words within five of its anchors' partners, so about linear in the sentences.

import type { Word } from '../text/words.ts';
import type { Link } from './anchors.ts';
import { kinOf, type Kin, sameBeginning, sameEnding, sameGrammar, sameName, sameTask } from './kinship.ts';
import fitted from './model.json' with { type: 'json' };
import { similarity } from './similarity.ts';

export const GAP_FEATURES = ['bias', 'afterLink', 'beforeLink', 'inside', 'leftShift', 'rightShift', 'gapA', 'gapB', 'closedLeft', 'closedRight', 'grammar', 'ending', 'spelling',
  'beginning', 'linkedA', 'linkedB', 'place', 'end', 'task', 'name', 'rarity', 'rarer', 'sharedShorter', 'sharedLonger'] as const;
/** What the second look knows: the first one's log-odds, and how likely the pairs beside this one are. */
export const CONTEXT_FEATURES = ['first', 'before', 'behind', 'leftA', 'rightA', 'leftB', 'rightB', 'rivalA', 'rivalB'] as const;

export const WORD_CLASSES = ['function', 'content', 'mixed', 'mark'] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** Two words that may correspond. */
export interface GapPair { i: number; j: number; class: WordClass; features: number[] }

/** Probability from which two words are linked: precision on independent sentences stays at 88 of 100. */
const LINKED = 0.42;
const REACH = 5; // words between a word and an anchor whose partner is looked around
const FAR = 4; // differences of distance above it are one
const RARITY = 4; // nats: brings rarities near the size of the other features

type Weights = Record<WordClass, readonly number[]>;
function weightsOf(model: Record<WordClass, Record<string, number>>, names: readonly string[]): Weights {
  const inOrder = (of: WordClass): number[] => names.map(name => model[of][name]);
  return { function: inOrder('function'), content: inOrder('content'), mixed: inOrder('mixed'), mark: inOrder('mark') };
}

const FIRST = weightsOf(fitted.first, GAP_FEATURES);
const SECOND = weightsOf(fitted.second, [...GAP_FEATURES, ...CONTEXT_FEATURES]);

export function linkGaps(a: readonly Word[], b: readonly Word[], anchors: readonly Link[]): Link[] {
  const pairs = findGapPairs(a, b, anchors);
  const first = pairs.map(pair => probabilityOf(FIRST, pair));
  lookAgain(pairs, first, anchors, a.length, b.length);
  return pairs.filter(pair => probabilityOf(SECOND, pair) >= LINKED).map(({ i, j }) => [i, j]);
}

export function probabilityOf(weights: Weights, { class: of, features }: GapPair): number {
  const own = weights[of];
  let sum = 0;
  for (let k = 0; k < own.length; k++) sum += own[k] * features[k];
  return 1 / (1 + Math.exp(-sum));
}

/** One sentence and where its anchors lie. */
interface Side {
  words: readonly Word[];
  kin: readonly Kin[];
  /** the other sentence's word that each word is anchored to, or -1 */
  partner: Int32Array;
  /** the nearest anchored words on both sides of each word; beyond the ends of the sentence none is needed */
  left: Int32Array;
  right: Int32Array;
  /** partner of an anchored word; the ends of the sentences correspond */
  across: (at: number) => number;
}

function sideOf(words: readonly Word[], anchors: readonly Link[], otherLength: number): Side {
  const { length } = words;
  const partner = new Int32Array(length).fill(-1);
  for (const [own, other] of anchors) partner[own] = other;
  const [left, right] = [new Int32Array(length), new Int32Array(length)];
  for (let at = 0, last = -1; at < length; at++) {
    left[at] = last;
    if (partner[at] >= 0) last = at;
  }
  for (let at = length - 1, last = length; at >= 0; at--) {
    right[at] = last;
    if (partner[at] >= 0) last = at;
  }
  return { words, kin: words.map(kinOf), partner, left, right, across: at => (at < 0 ? -1 : at >= length ? otherLength : partner[at]) };
}

export function findGapPairs(a: readonly Word[], b: readonly Word[], anchors: readonly Link[]): GapPair[] {
  const sideA = sideOf(a, anchors, b.length);
  const sideB = sideOf(b, anchors.map(([i, j]): Link => [j, i]), a.length);
  const count = (words: readonly Word[]): number => words.filter(word => !word.mark).length || 1;
  const shared = anchors.filter(([i]) => !a[i].mark).length;
  const shorter = shared / Math.min(count(a), count(b));
  const longer = shared / Math.max(count(a), count(b));
  const pairs: GapPair[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      if (sideA.partner[i] >= 0 && sideB.partner[j] >= 0 || !isNear(sideA, i, sideB, j)) continue;
      pairs.push({ i, j, class: classOf(a[i], b[j]), features: featuresOf(sideA, i, sideB, j, shorter, longer) });
    }
  }
  return pairs;
}

/** An anchor brings the two words near each other. */
const isNear = (a: Side, i: number, b: Side, j: number): boolean =>
  within(i - a.left[i], j - a.across(a.left[i])) || within(a.right[i] - i, a.across(a.right[i]) - j)
  || within(j - b.left[j], i - b.across(b.left[j])) || within(b.right[j] - j, b.across(b.right[j]) - i);

/**
 * How two words lie between the anchors around them, then what they have in common, in the order of the features' names.
 * One literal and no destructuring: this runs hundreds of times before the engine is warm, when both are slow.
 */
function featuresOf(a: Side, i: number, b: Side, j: number, shorter: number, longer: number): number[] {
  const left = a.left[i];
  const right = a.right[i];
  const leftB = b.left[j];
  const rightB = b.right[j];
  const leftIn = a.across(left);
  const rightIn = a.across(right);
  const u = a.kin[i];
  const v = b.kin[j];
  const n = a.words.length;
  const m = b.words.length;
  const sameGap = leftIn === leftB && rightIn === rightB;
  return [
    1, Number(i - left === 1 && j - leftIn === 1), Number(right - i === 1 && rightIn - j === 1),
    Number(leftIn < j && j < rightIn && b.across(leftB) < i && i < b.across(rightB)),
    shift(i - left, j - leftIn), shift(right - i, rightIn - j),
    sameGap ? Math.log(right - left - 1) : 0, sameGap ? Math.log(rightB - leftB - 1) : 0,
    Number(leftIn === leftB && left >= 0), Number(rightIn === rightB && right < n),
    Number(sameGrammar(u, v)), Number(sameEnding(u, v)), similarity(a.words[i], b.words[j]), Number(sameBeginning(u, v)),
    Number(a.partner[i] >= 0), Number(b.partner[j] >= 0), Math.abs(i / n - j / m), Number((i === n - 1) !== (j === m - 1)),
    Number(sameTask(u, v)), Number(sameName(a.kin, i, b.kin, j)), Math.abs(u.rarity - v.rarity) / RARITY, Math.min(u.rarity, v.rarity) / RARITY,
    shorter, longer,
  ];
}

const within = (own: number, across: number): boolean => across > 0 && across <= REACH && own <= REACH;
/** How differently two words lie from two anchors that correspond; behind the anchor is farthest. */
const shift = (own: number, across: number): number => (across > 0 ? Math.min(FAR, Math.abs(own - across)) : FAR + 1);

function classOf(x: Word, y: Word): WordClass {
  if (x.mark || y.mark) return 'mark';
  return x.function && y.function ? 'function' : x.function || y.function ? 'mixed' : 'content';
}

/** Adds to each pair what the first look says of it, of its neighbours and of its rivals farther off. */
export function lookAgain(pairs: readonly GapPair[], first: readonly number[], anchors: readonly Link[], n: number, m: number): void {
  const width = m + 2;
  const likely = new Float64Array((n + 2) * width);
  const at = (i: number, j: number): number => (i + 1) * width + j + 1;
  likely[at(-1, -1)] = likely[at(n, m)] = 1;
  for (const [i, j] of anchors) likely[at(i, j)] = 1;
  pairs.forEach(({ i, j }, k) => { likely[at(i, j)] = first[k]; });
  pairs.forEach(({ i, j, features }, k) => {
    const here = at(i, j);
    const row = at(i, 0);
    const column = at(0, j);
    const rivalA = Math.max(highest(likely, row, 1, j - 1), highest(likely, row + j + 2, 1, m - j - 2));
    const rivalB = Math.max(highest(likely, column, width, i - 1), highest(likely, column + (i + 2) * width, width, n - i - 2));
    features.push(
      Math.log((first[k] + 1e-9) / (1 - first[k] + 1e-9)), likely[here - width - 1], likely[here + width + 1],
      likely[here - width], likely[here + width], likely[here - 1], likely[here + 1], rivalA, rivalB,
    );
  });
}

function highest(values: Float64Array, from: number, step: number, count: number): number {
  let most = 0;
  for (let k = 0, at = from; k < count; k++, at += step) if (values[at] > most) most = values[at];
  return most;
}
