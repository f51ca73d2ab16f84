// What a fact is told of: the words around it in its sentence, the nearer and the rarer the more. Two facts are told of
// one thing as far as these words are the same. Cost: linear in the sentences, and an inverted index over stems by
// role, so each fact meets only those it shares words with.

import type { Reading, ReadSentence } from '../text/reading.ts';
import { isA, isPrintedA, type Word } from '../text/words.ts';
import type { Fact } from '../facts/facts.ts';
import { keyOf } from '../facts/role.ts';
import { weightsOf } from './weights.ts';

/** A fact with the words around it. */
export interface Frame {
  fact: Fact;
  sentence: ReadSentence;
  /** weight of each stem around the fact */
  around: ReadonlyMap<string, number>;
  total: number;
  /** stems of the plain words nearest to the fact, which say what it is told of */
  beside: ReadonlySet<string>;
  /** words from the fact to each stem of its sentence that carries weight */
  away: ReadonlyMap<string, number>;
  /** weight of each stem of its sentence, the fact's own included */
  weights: ReadonlyMap<string, number>;
}

/** Two facts of one role, and how much alike they are told, 0 to 1. */
export interface Likeness {
  a: Frame;
  b: Frame;
  likeness: number;
}

const HALF = 6; // words away from a fact at which a word counts half
const PAUSE = 4; // words that a dash, a colon or a semicolon is worth
const BESIDE = 2; // plain words on each side
const LEAST_SHARED = 2; // words, around assertions: one is the verb's own object as often as not
const COMMON = 60; // facts around which one word may stand and still lead from one to another

/** Every fact of an article's sentences with the words around it. */
export function readFrames({ sentences }: Reading, readFacts: (sentence: ReadSentence) => Fact[]): Frame[] {
  const weigh = weightsOf(sentences);
  return sentences.flatMap(sentence => {
    const facts = readFacts(sentence);
    if (!facts.length) return [];
    const { words, weights: list } = weigh(sentence);
    const weights = new Map(words.map(({ stem }, i) => [stem, list[i]]));
    return facts.map(fact => frameOf(fact, sentence, weights));
  });
}

function frameOf(fact: Fact, sentence: ReadSentence, weights: ReadonlyMap<string, number>): Frame {
  const around = new Map<string, number>();
  const away = new Map<string, number>();
  const beside = new Set<string>();
  for (const step of [-1, 1] as const) {
    let [distance, plain] = [0, 0];
    for (let at = step < 0 ? fact.range[0] - 1 : fact.range[1]; at >= 0 && at < sentence.words.length; at += step) {
      const word = sentence.words[at];
      if (!word.mark) distance += 1;
      else if (/^[;:—–]$/.test(word.text)) distance += PAUSE;
      const weight = weights.get(word.stem);
      if (weight === undefined || !tells(word)) continue;
      around.set(word.stem, Math.max(around.get(word.stem) ?? 0, weight / (1 + distance / HALF)));
      away.set(word.stem, Math.min(away.get(word.stem) ?? distance, distance));
      if (tellsOfWhat(word) && plain++ < BESIDE) beside.add(word.stem);
    }
  }
  const total = [...around.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  return { fact, sentence, around, beside, away, weights, total };
}

const tells = (word: Word): boolean => word.value === null && !isA(word, 'months') && !isA(word, 'weekdays');

const tellsOfWhat = (word: Word): boolean => !word.capital && !isPrintedA(word, 'cueVerbs') && !isA(word, 'timeWords');

/** Facts of one role that are told with some of the same words. */
export function findLikenesses(left: readonly Frame[], right: readonly Frame[]): Likeness[] {
  const index = new Map<string, Frame[]>();
  for (const frame of right) {
    const role = keyOf(frame.fact.role);
    for (const stem of frame.around.keys()) {
      const key = `${role} ${stem}`;
      const list = index.get(key);
      if (list) list.push(frame);
      else index.set(key, [frame]);
    }
  }
  return left.flatMap(a => {
    const role = keyOf(a.fact.role);
    const shared = new Map<Frame, { weight: number; words: number }>();
    for (const [stem, weight] of a.around) {
      const list = index.get(`${role} ${stem}`) ?? [];
      for (const b of list.length > COMMON ? [] : list) {
        const had = shared.get(b);
        const both = Math.sqrt(weight * b.around.get(stem)!);
        if (had) [had.weight, had.words] = [had.weight + both, had.words + 1];
        else shared.set(b, { weight: both, words: 1 });
      }
    }
    return [...shared]
      .filter(([, { words }]) => a.fact.kind !== 'negation' || words >= LEAST_SHARED)
      .map(([b, { weight }]) => ({ a, b, likeness: weight / Math.sqrt(a.total * b.total) }));
  });
}

/** How much of the weight around two facts stands around both, 0 to 1. */
export function likenessOf(a: Frame, b: Frame): number {
  let weight = 0;
  for (const [stem, own] of a.around) weight += Math.sqrt(own * (b.around.get(stem) ?? 0));
  return weight / Math.sqrt(a.total * b.total);
}
