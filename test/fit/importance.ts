// importance: of the claims that one report misses, which does another report of the story carry (BASIL has three outlets
// a story, NewsWCL50 five; whether it is carried says the engine), and which sentences of news did human summarisers
// choose (the units of REALSumm, looked for in the extracts that 11 systems made of the articles; those know no place, no
// headline and no other report).
// Held against that: hand-labelled claims of BASIL, among those that the third outlet misses.

import { articleOf, compareReadings, readArticle, type Claim, type Reading } from '../../src/engine/index.ts';
import { overlap, type Span } from '../../src/engine/article.ts';
import {
  IMPORTANCE_FEATURES,
  importanceFeatures,
  scoreImportance,
  type ImportanceFeature,
} from '../../src/engine/claims/importance.ts';
import type { Model } from '../../src/engine/logistic.ts';
import { distinctWords, isContent } from '../../src/engine/text/reading.ts';
import { nearness } from '../../src/findings/nearness.ts';
import { read, rowsOf } from './bench.ts';
import { auc, fit, round, type Example } from './logistic.ts';

const PENALTY = 0.02;
const FOLDS = 10;
/** Rows that a reader sees without scrolling far. */
const FIRST = 8;

type Features = Record<ImportanceFeature, number>;

/** One list of rows to be ordered: those to come first are carried elsewhere, or were chosen. */
interface List {
  story: string;
  rows: { features: Features; first: boolean }[];
}

type Score = (features: Features, story: string) => number;

export async function fitImportance(): Promise<{ importance: Model<string> }> {
  const sets = { BASIL: listsOf(basil()), NewsWCL50: listsOf(newsWcl()), REALSumm: chosen() };
  const lists = Object.values(sets).flat();
  const model = fitLists(lists);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitLists(lists.filter(({ story }) => foldOf(story) !== fold)),
  );
  for (const [name, set] of Object.entries({ ...sets, 'by hand': byHand() })) {
    describe(name, 'fitted', set, features => scoreImportance(features, model));
    describe(name, 'held out', set, (features, story) => scoreImportance(features, folds[foldOf(story)]));
  }
  return { importance: model };
}

/**
 * Every list weighs as many rows as it can put first; only what tells its rows from each other counts, so features are
 * those beyond the list's mean.
 */
function fitLists(lists: readonly List[]): Model<string> {
  const ordered = lists.filter(isOrdered);
  const examples = ordered.flatMap(({ story, rows }): Example[] => {
    const first = rows.filter(row => row.first).length;
    const usual = meanOf(rows);
    return rows.map(row => ({
      features: mapped(name => row.features[name] - usual[name]),
      positive: row.first,
      group: story,
      weight: Math.min(first, FIRST) / (row.first ? first : rows.length - first),
    }));
  });
  const { bias, weights } = fit(examples, IMPORTANCE_FEATURES, { penalty: PENALTY, rounds: 200 });
  const usual = meanOf(ordered.flatMap(({ rows }) => rows));
  return {
    bias: round(bias - IMPORTANCE_FEATURES.reduce((sum, name) => sum + weights[name] * usual[name], 0)),
    weights,
  };
}

const mapped = (valueOf: (name: ImportanceFeature) => number): Features =>
  Object.fromEntries(IMPORTANCE_FEATURES.map(name => [name, valueOf(name)])) as Features;
const meanOf = (rows: List['rows']): Features => mapped(name => mean(rows.map(({ features }) => features[name])));

/** Whether an order can be told in it. */
const isOrdered = ({ rows }: List): boolean => rows.some(({ first }) => first) && rows.some(({ first }) => !first);

const foldOf = (story: string): number =>
  [...story].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7) % FOLDS;

/** Prints the area under the ROC curve within lists, and how many of the first rows are to come first. */
function describe(name: string, how: string, lists: readonly List[], score: Score): void {
  const areas = lists.filter(isOrdered).map(({ story, rows }) =>
    auc(
      rows.map(({ features }) => score(features, story)),
      rows.map(({ first }) => first),
    ),
  );
  const shares = lists.map(({ story, rows }) => {
    const top = [...rows].sort((a, b) => score(b.features, story) - score(a.features, story)).slice(0, FIRST);
    return top.filter(({ first }) => first).length / top.length;
  });
  console.log(
    `importance, ${name}, ${how}: ${lists.length} lists, AUC ${(100 * mean(areas)).toFixed(1)}, ` +
      `of the first ${FIRST} rows ${(100 * mean(shares)).toFixed(1)} % carried or chosen`,
  );
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

interface Report {
  story: string;
  reading: Reading;
}

const basil = (): Report[] =>
  rowsOf<{ story: string; title: string; paragraphs: string[][] }>('basil').map(({ story, title, paragraphs }) => ({
    story,
    reading: read({ title, text: paragraphs.map(sentences => sentences.join(' ')).join('\n\n') }),
  }));

const newsWcl = (): Report[] =>
  rowsOf<{ event: number; sentences: string[] }>('newswcl50').map(({ event, sentences }) => ({
    story: `event ${event}`,
    reading: read({ title: '', text: sentences.map(unspaced).join('\n\n') }),
  }));

/** Words as they are printed, of a text that was cut into tokens. */
const unspaced = (text: string): string =>
  text
    .replace(/ ([.,;:!?%)’])/g, '$1')
    .replace(/([($“]) /g, '$1')
    .replace(/ (n't|'(?:s|re|ve|ll|d|m)\b)/g, '$1');

const LEAST_ROWS = 3;

/** What each report misses of another, and whether any further report of the story carries it. */
function listsOf(reports: readonly Report[]): List[] {
  return reports
    .flatMap(one => {
      const others = reports.filter(other => other !== one && other.story === one.story);
      const compared = others.map(({ reading }) => compareReadings(one.reading, reading).claims);
      const at = new Map(one.reading.sentences.map(({ start }, place) => [start, place]));
      return others.map(({ story, reading }, i): List => {
        const features = importanceFeatures(one.reading, reading);
        const rows = compared[i]
          .map((claim, k) => ({
            claim,
            features: features[at.get(claim.reference.start)!],
            first: compared.some((claims, other) => other !== i && isCarried(claims[k])),
          }))
          .filter(({ claim }) => claim.status === 'missing' || claim.status === 'partly');
        return { story, rows };
      });
    })
    .filter(({ rows }) => rows.length >= LEAST_ROWS);
}

/** Told, be it in part; of a weak passage nobody could say so. */
const isCarried = (claim: Claim): boolean =>
  claim.status !== 'missing' && !(claim.status === 'partly' && nearness(claim).name === 'weak');

interface Labelled extends Span {
  status: string;
  minor?: boolean;
}
interface LabelledPair {
  story: string;
  reference_outlet: string;
  report_outlet: string;
  reference_title?: string;
  reference_text: string;
  claims: Labelled[];
}

/** Of a reference's claims that one report misses, those that careful readers found told in another. */
function byHand(): List[] {
  const outlets = rowsOf<{ story: string; outlet: string }>('basil');
  const reports = basil();
  return rowsOf<LabelledPair>('claim_pairs').flatMap((pair): List[] => {
    const third = outlets.findIndex(
      ({ story, outlet }) => story === pair.story && outlet !== pair.reference_outlet && outlet !== pair.report_outlet,
    );
    if (third < 0) return [];
    const reference = read({ title: pair.reference_title ?? '', text: pair.reference_text });
    const features = importanceFeatures(reference, reports[third].reading);
    const missed = compareReadings(reference, reports[third].reading).claims.filter(claim => !isCarried(claim));
    const rows = pair.claims.flatMap(({ minor, status, ...span }) => {
      const place = reference.sentences.findIndex(sentence => overlap(sentence, span) > 0);
      const isMissed = missed.some(claim => claim.reference.start === reference.sentences[place]?.start);
      return minor || !isMissed ? [] : [{ features: features[place], first: status !== 'missing' }];
    });
    return rows.length >= LEAST_ROWS ? [{ story: pair.story, rows }] : [];
  });
}

const EXTRACTS = /ext/;
const CARRYING = 0.5; // share of a unit's words

/** Sentences of each article that some system took, and whether one says what human summarisers chose. */
function chosen(): List[] {
  const documents = new Map<string, Map<string, boolean>>();
  for (const { doc, system, text, units } of rowsOf<Extract>('realsumm_scu')) {
    if (!EXTRACTS.test(system)) continue;
    const sentences = text.split(/(?<= [.!?]['’”"]?) (?=\S)/).map(unspaced);
    const known = documents.get(doc) ?? new Map<string, boolean>();
    documents.set(doc, known);
    for (const sentence of sentences) known.set(sentence, known.get(sentence) ?? false);
    for (const [unit, label] of units) {
      const sentence = label ? carrierOf(unit, sentences) : undefined;
      if (sentence !== undefined) known.set(sentence, true);
    }
  }
  return [...documents].map(([story, sentences]) => {
    const reading = readArticle(articleOf({ text: [...sentences.keys()].join('\n\n') }));
    const features = importanceFeatures(reading, { sentences: [] });
    return {
      story,
      rows: reading.sentences.map(({ text }, i) => ({
        features: { ...features[i], early: 0, fresh: 0 },
        first: sentences.get(text) ?? false,
      })),
    };
  });
}

interface Extract {
  doc: string;
  system: string;
  text: string;
  units: [unit: string, label: 0 | 1][];
}

/** The sentence that has most of a unit's words. */
function carrierOf(unit: string, sentences: readonly string[]): string | undefined {
  const wordsOf = (text: string) =>
    distinctWords(
      read({ text })
        .sentences.flatMap(({ words }) => words)
        .filter(isContent),
    );
  const stems = wordsOf(unit).map(({ stem }) => stem);
  const shares = sentences.map(sentence => {
    const own = new Set(wordsOf(sentence).map(({ stem }) => stem));
    return stems.filter(stem => own.has(stem)).length / Math.max(1, stems.length);
  });
  const most = Math.max(...shares);
  return most >= CARRYING ? sentences[shares.indexOf(most)] : undefined;
}
