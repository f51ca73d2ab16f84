// first, second: MultiMWA's human word alignments, independent sentences (MTRef) and light edits (Wikipedia) together.

import { findWords, joinCompounds, type Word } from '../../src/engine/text/words.ts';
import { findAnchors, type Link } from '../../src/engine/wording/anchors.ts';
import { CONTEXT_FEATURES, findGapPairs, GAP_FEATURES, lookAgain, probabilityOf, WORD_CLASSES, type GapPair, type WordClass } from '../../src/engine/wording/gaps.ts';
import { files, sets } from './bench.ts';
import { dot, fitByNewton } from './newton.ts';

const { mtref, wiki } = await sets('align');
const FOLDS = 5;

interface Example { set: string; fold: number; anchors: readonly Link[]; pairs: readonly GapPair[]; n: number; m: number; tokenPairs: (link: Link) => string[]; gold: ReadonlySet<string> }
type Weights = Record<WordClass, number[]>;

export async function fitWording(): Promise<unknown> {
  const examples = await readExamples();
  reportHeldOut(examples);
  const first = fitClasses(examples, examples.map(({ pairs }) => pairs));
  const second = fitClasses(examples, examples.map(example => look(example, first)));
  return { first: named(first, GAP_FEATURES), second: named(second, [...GAP_FEATURES, ...CONTEXT_FEATURES]) };
}

async function readExamples(): Promise<Example[]> {
  const examples: Example[] = [];
  for (const [set, items] of Object.entries({ mtref, wiki })) {
    for await (const { s1, s2, sure, group } of items.items(files)) {
      const [left, right] = [findWords(s1), findWords(s2)];
      const forms = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(word => word.form));
      const [a, b] = [joinCompounds(left, forms(right)), joinCompounds(right, forms(left))];
      const [tokensA, tokensB] = [tokensOf(s1, a), tokensOf(s2, b)];
      const anchors = findAnchors(a, b);
      examples.push({
        set, fold: foldOf(group), anchors, pairs: findGapPairs(a, b, anchors), n: a.length, m: b.length, gold: new Set<string>(sure.map(String)),
        tokenPairs: ([i, j]) => tokensA[i].flatMap(x => tokensB[j].map(y => `${x},${y}`)),
      });
    }
  }
  return examples;
}

/** Which of the sentence's tokens, given by its spaces, each word stands in. */
function tokensOf(sentence: string, words: readonly Word[]): number[][] {
  const tokens = [...sentence.matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return words.map(word => tokens.flatMap((token, at) => (2 * (Math.min(word.end, token.end) - Math.max(word.start, token.start)) >= token.end - token.start ? [at] : [])));
}

/** Sentences of one document fall into one fold. */
const foldOf = (group: string): number => [...group.split(':').slice(0, 2).join()].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 7) % FOLDS;

function fitClasses(examples: readonly Example[], pairs: readonly (readonly GapPair[])[]): Weights {
  const fitOne = (name: WordClass): number[] => {
    const inputs: number[][] = [];
    const positive: boolean[] = [];
    examples.forEach((example, e) => {
      for (const pair of pairs[e]) {
        if (pair.class !== name) continue;
        inputs.push(pair.features);
        positive.push(example.tokenPairs([pair.i, pair.j]).some(link => example.gold.has(link)));
      }
    });
    return fitByNewton(inputs, positive);
  };
  return { function: fitOne('function'), content: fitOne('content'), mixed: fitOne('mixed'), mark: fitOne('mark') };
}

/** The pairs with what the second look knows; the given ones stay as they are. */
function look({ pairs, anchors, n, m }: Example, first: Weights): GapPair[] {
  const copies = pairs.map(pair => ({ ...pair, features: [...pair.features] }));
  lookAgain(copies, pairs.map(pair => probabilityOf(first, pair)), anchors, n, m);
  return copies;
}

function reportHeldOut(examples: readonly Example[]): void {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const own = examples.filter(example => example.fold !== fold);
    const first = fitClasses(own, own.map(({ pairs }) => pairs));
    const second = fitClasses(own, own.map(example => look(example, first)));
    return examples.filter(example => example.fold === fold).map(example => ({ example, pairs: look(example, first).map(pair => ({ ...pair, odds: dot(second[pair.class], pair.features) })) }));
  }).flat();
  for (const threshold of [0.38, 0.4, 0.42, 0.44, 0.46]) {
    for (const set of ['mtref', 'wiki']) {
      let [hits, linked, gold] = [0, 0, 0];
      for (const { example, pairs } of scored) {
        if (example.set !== set) continue;
        const links = [...example.anchors, ...pairs.filter(({ odds }) => 1 / (1 + Math.exp(-odds)) >= threshold).map(({ i, j }): Link => [i, j])];
        const found = new Set(links.flatMap(example.tokenPairs));
        hits += [...found].filter(link => example.gold.has(link)).length;
        linked += found.size;
        gold += example.gold.size;
      }
      console.log(`wording: linked from ${threshold}, ${set}, held out: F1 ${(200 * hits / (linked + gold)).toFixed(1)}, precision ${(100 * hits / linked).toFixed(1)}, recall ${(100 * hits / gold).toFixed(1)}`);
    }
  }
}

const named = (weights: Weights, names: readonly string[]): unknown =>
  Object.fromEntries(WORD_CLASSES.map(name => [name, Object.fromEntries(names.map((feature, k) => [feature, Number(weights[name][k].toFixed(3))]))]));
