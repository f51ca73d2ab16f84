// Pairs of words that may correspond though no anchor links them, and how they lie between the anchors around them.
// What is said of one sentence and of the other, of the left and of the right, is added up: a pair looks the same from
// both sides. Cost: each word meets the words within REACH of its anchors' partners, so about linear in the sentences.

import type { Word } from '../text/words.ts';
import type { Link } from './anchors.ts';
import {
  isDeterminer,
  kinOf,
  type Kin,
  sameBeginning,
  sameEnding,
  sameGrammar,
  sameName,
  sameTask,
} from './kinship.ts';
import { similarity } from '../text/similarity.ts';

/** The signs of a pair, in the order of its weights. */
export const GAP_FEATURES = [
  'beside',
  'shift',
  'gap',
  'closed',
  'grammar',
  'ending',
  'spelling',
  'beginning',
  'linked',
  'place',
  'task',
  'name',
  'rarity',
  'rarer',
  'behindHead',
  'beforeHead',
  'article',
] as const;

/** What sort of words a pair is of. */
export const WORD_CLASSES = ['function', 'content', 'mixed', 'mark'] as const;
/** One of them. */
export type WordClass = (typeof WORD_CLASSES)[number];

/** Two words that may correspond. */
export interface GapPair {
  i: number;
  j: number;
  class: WordClass;
  /** of a function word and a content word: the function word, and whether it stands in the first sentence */
  light: Kin | null;
  lightInA: boolean;
  /** in the order of GAP_FEATURES */
  features: readonly number[];
}

const REACH = 5; // words between a word and an anchor whose partner is looked around
const FAR = 4; // differences of distance above it are one
const RARITY = 4; // nats: brings rarities near the size of the other features

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
  return {
    words,
    kin: words.map(kinOf),
    partner,
    left,
    right,
    across: at => {
      if (at < 0) return -1;
      return at >= length ? otherLength : partner[at];
    },
  };
}

/** Every pair of words near enough to an anchor, one of which has no partner yet, with its signs. */
export function findGapPairs(a: readonly Word[], b: readonly Word[], anchors: readonly Link[]): GapPair[] {
  const sideA = sideOf(a, anchors, b.length);
  const sideB = sideOf(
    b,
    anchors.map(([i, j]): Link => [j, i]),
    a.length,
  );
  const pairs: GapPair[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      if ((sideA.partner[i] >= 0 && sideB.partner[j] >= 0) || !isNear(sideA, i, sideB, j)) continue;
      const own = classOf(a[i], b[j]);
      const lightInA = own === 'mixed' && a[i].function;
      const lighter = lightInA ? sideA.kin[i] : sideB.kin[j];
      const light = own === 'mixed' ? lighter : null;
      pairs.push({ i, j, class: own, light, lightInA, features: featuresOf(sideA, i, sideB, j, light, lightInA) });
    }
  }
  return pairs;
}

function classOf(x: Word, y: Word): WordClass {
  if (x.mark || y.mark) return 'mark';
  if (x.function !== y.function) return 'mixed';
  return x.function ? 'function' : 'content';
}

/** An anchor brings the two words near each other. */
const isNear = (a: Side, i: number, b: Side, j: number): boolean =>
  within(i - a.left[i], j - a.across(a.left[i])) ||
  within(a.right[i] - i, a.across(a.right[i]) - j) ||
  within(j - b.left[j], i - b.across(b.left[j])) ||
  within(b.right[j] - j, b.across(b.right[j]) - i);

const within = (own: number, across: number): boolean => across > 0 && across <= REACH && own <= REACH;

/**
 * How two words lie between the anchors around them, what they have in common, and whether a function word leans on a
 * word that is anchored to the other.
 * One literal and no destructuring: this runs hundreds of times before the engine is warm, when both are slow.
 */
function featuresOf(a: Side, i: number, b: Side, j: number, light: Kin | null, lightInA: boolean): number[] {
  const left = a.left[i];
  const right = a.right[i];
  const leftB = b.left[j];
  const rightB = b.right[j];
  const leftIn = a.across(left);
  const rightIn = a.across(right);
  const u = a.kin[i];
  const v = b.kin[j];
  const heldA = a.partner[i] >= 0;
  const heldB = b.partner[j] >= 0;
  // how far behind the light word the anchored partner of the other word stands
  let head = 0;
  if (light && lightInA && heldB) head = b.partner[j] - i;
  if (light && !lightInA && heldA) head = a.partner[i] - j;
  return [
    Number(i - left === 1 && j - leftIn === 1) + Number(right - i === 1 && rightIn - j === 1),
    shift(i - left, j - leftIn) +
      shift(right - i, rightIn - j) +
      shift(j - leftB, i - b.across(leftB)) +
      shift(rightB - j, b.across(rightB) - i),
    leftIn === leftB && rightIn === rightB ? Math.log((right - left - 1) * (rightB - leftB - 1)) : 0,
    Number(leftIn === leftB && left >= 0) + Number(rightIn === rightB && right < a.words.length),
    Number(sameGrammar(u, v)),
    Number(sameEnding(u, v)),
    similarity(a.words[i], b.words[j]),
    Number(sameBeginning(u, v)),
    Number(heldA) + Number(heldB),
    Math.abs(i / a.words.length - j / b.words.length),
    Number(sameTask(u, v)),
    Number(sameName(a.kin, i, b.kin, j)),
    Math.abs(u.rarity - v.rarity) / RARITY,
    Math.min(u.rarity, v.rarity) / RARITY,
    Number(head === -1),
    Number(head === 1),
    Number(head === 1 && light !== null && isDeterminer(light) && !(lightInA ? heldA : heldB)),
  ];
}

/** How differently two words lie from two anchors that correspond; behind the anchor is farthest. */
const shift = (own: number, across: number): number => (across > 0 ? Math.min(FAR, Math.abs(own - across)) : FAR + 1);
