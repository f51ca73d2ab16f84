// first, second: MultiMWA's human word alignments, independent sentences (MTRef) and light edits (Wikipedia) together.

import { findWords, joinCompounds, type Word } from '../../src/engine/text/words.ts';
import { findAnchors, type Link } from '../../src/engine/alignment/anchors.ts';
import { findGapPairs, GAP_FEATURES, type GapPair, WORD_CLASSES } from '../../src/engine/alignment/gap-pairs.ts';
import {
  CONTEXT_FEATURES,
  LINKED,
  LINKED_LIGHT,
  neededOf,
  probabilityOf,
  secondLook,
  type Weights,
} from '../../src/engine/alignment/gaps.ts';
import { findSpanLinks } from '../../src/engine/alignment/links.ts';
import { files, sets } from './bench.ts';
import { fitByNewton } from './newton.ts';

const { mtref, wiki } = await sets('align');
const FOLDS = 5;
const SHIFTS = [-0.04, -0.02, 0, 0.02, 0.04];

interface Place {
  start: number;
  end: number;
}
interface Example {
  set: string;
  fold: number;
  reference: string;
  report: string;
  a: Word[];
  b: Word[];
  anchors: readonly Link[];
  pairs: readonly GapPair[];
  positive: boolean[];
  gold: ReadonlySet<string>;
}

export async function fitAlignment(): Promise<unknown> {
  const examples = await readExamples();
  reportHeldOut(examples);
  const [first, second] = fitLooks(examples);
  return { first: named(first, GAP_FEATURES), second: named(second, CONTEXT_FEATURES) };
}

async function readExamples(): Promise<Example[]> {
  const examples: Example[] = [];
  for (const [set, items] of Object.entries({ mtref, wiki })) {
    for await (const { s1, s2, sure, group } of items.items(files)) {
      const [left, right] = [findWords(s1), findWords(s2)];
      const forms = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(word => word.form));
      const [a, b] = [joinCompounds(left, forms(right)), joinCompounds(right, forms(left))];
      const anchors = findAnchors(a, b);
      const pairs = findGapPairs(a, b, anchors);
      const gold = new Set<string>(sure.map(String));
      const positive = pairs.map(({ i, j }) =>
        tokenPairs(s1, s2, { reference: a[i], report: b[j] }).some(pair => gold.has(pair)),
      );
      examples.push({ set, fold: foldOf(group), reference: s1, report: s2, a, b, anchors, pairs, positive, gold });
    }
  }
  return examples;
}

/** The sentences' tokens, given by their spaces, that a link joins. */
const tokenPairs = (reference: string, report: string, link: { reference: Place; report: Place }): string[] =>
  tokensIn(reference, link.reference).flatMap(x => tokensIn(report, link.report).map(y => `${x},${y}`));

/** Which tokens a place covers by half. */
const tokensIn = (sentence: string, { start, end }: Place): number[] =>
  [...sentence.matchAll(/\S+/g)].flatMap(({ index, 0: { length } }, at) =>
    2 * (Math.min(end, index + length) - Math.max(start, index)) >= length ? [at] : [],
  );

/** Sentences of one document fall into one fold. */
const foldOf = (group: string): number =>
  [...group.split(':').slice(0, 2).join()].reduce(
    (hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0,
    7,
  ) % FOLDS;

function fitLooks(examples: readonly Example[]): [Weights, Weights] {
  const first = fitOne(
    examples,
    examples.map(({ pairs }) => pairs.map(pair => pair.features)),
  );
  return [
    first,
    fitOne(
      examples,
      examples.map(example => look(example, first)),
    ),
  ];
}

function fitOne(examples: readonly Example[], features: readonly (readonly (readonly number[])[])[]): Weights {
  const inputs = examples.flatMap(({ pairs }, e) =>
    pairs.map((pair, k) => [...WORD_CLASSES.map(name => Number(name === pair.class)), ...features[e][k]]),
  );
  const weights = fitByNewton(
    inputs,
    examples.flatMap(({ positive }) => positive),
  );
  const [functionBias, content, mixed, mark, ...rest] = weights;
  return { bias: { function: functionBias, content, mixed, mark }, features: rest };
}

const look = ({ pairs, anchors, a, b }: Example, first: Weights): number[][] =>
  pairs.map(
    secondLook(
      pairs,
      pairs.map(pair => probabilityOf(first, pair.class, pair.features)),
      anchors,
      a.length,
      b.length,
    ),
  );

interface Scored {
  example: Example;
  needed: number;
  probabilities: number[];
}

function reportHeldOut(examples: readonly Example[]): void {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const [first, second] = fitLooks(examples.filter(example => example.fold !== fold));
    return examples
      .filter(example => example.fold === fold)
      .map((example): Scored => {
        const seen = look(example, first);
        return {
          example,
          needed: neededOf(example.a, example.b, example.anchors),
          probabilities: example.pairs.map((pair, k) => probabilityOf(second, pair.class, seen[k])),
        };
      });
  }).flat();
  for (const shift of SHIFTS)
    for (const set of ['mtref', 'wiki'])
      reportSet(
        set,
        scored.filter(({ example }) => example.set === set),
        shift,
      );
}

function reportSet(set: string, scored: readonly Scored[], shift: number): void {
  let [hits, linked, gold] = [0, 0, 0];
  for (const { example, needed, probabilities } of scored) {
    const links = [
      ...example.anchors,
      ...example.pairs.filter((_, k) => probabilities[k] >= needed + shift).map(({ i, j }): Link => [i, j]),
    ];
    const spans = findSpanLinks({ a: example.a, b: example.b, links }, example);
    const found = new Set(spans.flatMap(link => tokenPairs(example.reference, example.report, link)));
    hits += [...found].filter(pair => example.gold.has(pair)).length;
    linked += found.size;
    gold += example.gold.size;
  }
  console.log(
    `wording: linked from ${(LINKED + shift).toFixed(2)}, in light edits ${(LINKED_LIGHT + shift).toFixed(2)}, ${set}, held out: ` +
      `F1 ${((200 * hits) / (linked + gold)).toFixed(2)}, precision ${((100 * hits) / linked).toFixed(2)}, recall ${((100 * hits) / gold).toFixed(2)}`,
  );
}

const named = ({ bias, features }: Weights, names: readonly string[]): unknown =>
  Object.fromEntries(
    [...Object.entries(bias), ...names.map((name, k): [string, number] => [name, features[k]])].map(
      ([name, weight]) => [name, Number(weight.toFixed(3))],
    ),
  );
