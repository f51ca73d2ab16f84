// Is a short bare statement carried by a text? ("Ukraine would have to give up land.") Its own model: statements and
// whole sentences of reports differ too much in length for one (measured: one fails both). Features follow content-unit
// coverage (Nenkova and Passonneau 2004): the best sentence with two helpers, what is found anywhere, the statement's
// tail (where its news stands), names and numbers. A sentence that opens with a pronoun is read with the names of the
// sentence before: it is about whoever stands there.

import type { Passage } from '../article.ts';
import { probability, type Model } from '../logistic.ts';
import fitted from './model.json' with { type: 'json' };
import { distinctWords, isContent, passageOf, type Reading, type ReadSentence } from '../text/reading.ts';
import { countSentences, rarityOf } from '../text/rarity.ts';
import { findWords, isA, joinCompounds, type Word } from '../text/words.ts';
import { alignWords } from '../alignment/align.ts';
import type { Change } from '../changes/change.ts';
import { findChanges } from '../changes/changes.ts';
import { similarity } from '../text/similarity.ts';

/** How far a text carries a bare statement. */
export interface Statement {
  status: 'stated' | 'partly' | 'missing' | 'conflicting';
  score: number;
  evidence: Passage | null;
  changes: Change[];
}

/** The signs by which a statement is judged. */
export const STATEMENT_FEATURES = [
  'rareAnywhere',
  'tail',
  'missing',
  'heaviestMissing',
  'namesMissing',
  'numbers',
  'run',
] as const;
/** One of them. */
export type StatementFeature = (typeof STATEMENT_FEATURES)[number];

const MODEL: Model<StatementFeature> = fitted.statement;
const STATED = 0.5; // probability that people call it carried
const PARTLY = 0.3; // the labels know no part, so this is a choice, not a fit
const LONGEST_RUN = 8; // words; a longer run proves no more
const HELPERS = 2;
const FAR_HELPER = 0.8; // of what a sentence that stands next to the best would count
const SIMILAR = 0.5; // trigram Dice from which a spelling counts, for what it is worth

/** Whether a text carries each of these statements. */
export function coverStatements(claims: readonly string[], report: Reading): Statement[] {
  const prepared = prepareText(report);
  return claims.map(claim => {
    const { features, best } = statementFeatures(claim, prepared);
    const score = probability(MODEL, features);
    const sentence = report.sentences[best];
    const changes = sentence && score >= PARTLY ? changedFacts(claim, sentence, report.article.text) : [];
    const whole = changes.length ? 'conflicting' : 'stated';
    const part = score >= PARTLY ? 'partly' : 'missing';
    return {
      status: score >= STATED ? whole : part,
      score,
      changes,
      evidence: sentence ? passageOf(report, sentence) : null,
    };
  });
}

/**
 * Numbers, dates and polarity that differ between a statement and its evidence; offsets of the reference count in the
 * statement.
 */
function changedFacts(claim: string, { words }: ReadSentence, report: string): Change[] {
  return findChanges(alignWords(findWords(claim), words), { reference: claim, report }).filter(
    ({ kind, severity }) => severity === 'material' && (kind === 'number' || kind === 'date' || kind === 'negation'),
  );
}

interface Prepared {
  sentences: readonly ReadSentence[];
  counts: ReturnType<typeof countSentences>;
  distinct: Word[][];
  /** every form that the text uses */
  forms: ReadonlySet<string>;
}

/** A text made ready to be asked for many statements. */
export function prepareText({ sentences }: Reading): Prepared {
  const distinct = sentences.map(({ words }) => distinctWords(words.filter(word => !word.mark)));
  return {
    sentences,
    counts: countSentences(sentences),
    distinct,
    forms: new Set(distinct.flatMap(words => words.map(({ form }) => form))),
  };
}

/**
 * Words of a statement that say something, each with its rarity in the news and with that times its rarity in the text.
 */
interface WeighedStatement {
  all: readonly Word[];
  words: readonly Word[];
  weights: number[];
  rare: number[];
}

/** The signs of a statement, and the index of the sentence that carries most of it. */
export function statementFeatures(
  claim: string,
  prepared: Prepared,
): { features: Record<StatementFeature, number>; best: number } {
  const { sentences } = prepared;
  const written = joinCompounds(findWords(claim), prepared.forms);
  const { all, words, weights, rare } = weighWords(written, prepared);
  const total = sum(weights) || 1;
  const { found, read } = readRows(written, words, prepared);
  const cover = (row: readonly number[]): number => weighted(row, weights) / total;
  let [best, most] = [-1, -1];
  read.forEach((row, s) => {
    const value = weighted(row, rare);
    if (value > most + 1e-9) [best, most] = [s, value];
  });
  const anywhere = words.map((_, i) => Math.max(0, ...found.map(row => row[i])));
  const three = best < 0 ? anywhere : joinHelpers(read[best], found, best, cover);
  const numbers = words.flatMap((word, i) => (word.value !== null ? [i] : []));
  const last = words.length - 1;
  return {
    best,
    features: {
      rareAnywhere: weighted(anywhere.map(Math.floor), rare) / (sum(rare) || 1),
      tail: last > 0 ? (2 * three[last] + three[last - 1]) / 3 : (three[0] ?? 0),
      missing: three.filter(v => v < 0.5).length,
      heaviestMissing: Math.max(0, ...three.map((v, i) => weights[i] * (1 - v))),
      namesMissing: words.reduce(
        (missing, word, i) => missing + (word.capital ? weights[i] * (1 - anywhere[i]) : 0),
        0,
      ),
      numbers: numbers.length ? numbers.filter(i => three[i] === 1).length / numbers.length : 0.5,
      run: longestRun(all, sentences) / Math.min(LONGEST_RUN, Math.max(1, all.length)),
    },
  };
}

/** How near each word of the statement stands to each sentence; `read` with the names that a pronoun stands for. */
function readRows(
  written: readonly Word[],
  words: readonly Word[],
  { sentences, distinct }: Prepared,
): Record<'found' | 'read', number[][]> {
  const found = sentences.map((sentence, s) => {
    const row = words.map(word => nearness(word, sentence, distinct[s]));
    return joinAlternatives(row, written, words);
  });
  const read = found.map((row, s) => {
    if (s === 0 || !opensWithPronoun(sentences[s])) return row;
    return row.map((value, i) => (words[i].capital ? Math.max(value, found[s - 1][i]) : value));
  });
  return { found, read };
}

function weighWords(written: readonly Word[], { counts }: Prepared): WeighedStatement {
  const all = written.filter(word => !word.mark);
  // a title says nothing that the name behind it does not
  const isTitle = (word: Word, at: number): boolean => isA(word, 'titles') && all[at + 1]?.capital;
  const content = distinctWords(all.filter((word, at) => isContent(word) && !isTitle(word, at)));
  const words = content.length ? content : all;
  const weights = words.map(rarityOf);
  const log = Math.log(counts.total + 2);
  return {
    all,
    words,
    weights,
    rare: words.map((word, i) => (weights[i] * Math.log((counts.total + 2) / (counts.of(word.stem) + 1))) / log),
  };
}

const opensWithPronoun = ({ words }: ReadSentence): boolean =>
  isA(
    words.find(word => !word.mark),
    'anaphora',
  );

/** "The designer/Alex Perry": either of the two will do. */
function joinAlternatives(row: number[], written: readonly Word[], words: readonly Word[]): number[] {
  for (let at = 1; at + 1 < written.length; at++) {
    if (written[at].text !== '/') continue;
    const [one, other] = [written[at - 1], written[at + 1]].map(({ stem }) =>
      words.findIndex(word => word.stem === stem),
    );
    if (one >= 0 && other >= 0) row[one] = row[other] = Math.max(row[one], row[other]);
  }
  return row;
}

const weighted = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((total, value, i) => total + value * weights[i], 0);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function nearness(word: Word, sentence: ReadSentence, distinct: readonly Word[]): number {
  if (sentence.stems.has(word.stem)) return 1;
  let near = 0;
  for (const other of distinct) near = Math.max(near, similarity(word, other));
  return near >= SIMILAR ? near : 0;
}

/** The best sentence joined with the two that add most; a helper that stands far off counts a little less. */
function joinHelpers(
  nearest: number[],
  found: readonly number[][],
  best: number,
  cover: (row: readonly number[]) => number,
): number[] {
  let union = nearest;
  for (let round = 0; round < HELPERS; round++) {
    let [next, most] = [union, 0];
    found.forEach((row, s) => {
      const weight = Math.abs(s - best) <= 1 ? 1 : FAR_HELPER;
      const joined = union.map((value, i) => Math.max(value, row[i] * weight));
      const gain = cover(joined) - cover(union);
      if (gain > most) [next, most] = [joined, gain];
    });
    union = next;
  }
  return union;
}

function longestRun(words: readonly Word[], sentences: readonly ReadSentence[]): number {
  let longest = 0;
  for (const { words: others } of sentences) {
    let before = new Uint8Array(others.length + 1);
    for (const word of words) {
      const row = new Uint8Array(others.length + 1);
      for (let k = 0; k < others.length; k++) {
        if (others[k].stem !== word.stem) continue;
        row[k + 1] = before[k] + 1;
        longest = Math.max(longest, row[k + 1]);
      }
      before = row;
    }
  }
  return Math.min(LONGEST_RUN, longest);
}
