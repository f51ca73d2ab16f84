// The verdict once more, with what the comparison found. Twins share people, words and even numbers; their first
// sentences, their days and whom they name differ, and hardly a claim of the one is told in full by the other. A
// logistic model over the first verdict and seven such signs, fitted with round-ups and briefs beside whole reports
// (test/fit/found.ts). Cost: linear in both texts.

import type { AddedClaim, Claim } from '../claims/claims.ts';
import { findPersons } from '../facts/persons.ts';
import { mayBeSame, readFacts, type Fact } from '../facts/facts.ts';
import { areComparable } from '../facts/role.ts';
import { probability, type Model } from '../logistic.ts';
import type { QuotationMatch } from '../quotations/match.ts';
import { countWords, isContent, type Reading } from '../text/reading.ts';
import { isA } from '../text/words.ts';
import fitted from '../story/model.json' with { type: 'json' };

/** The signs of what was found. */
export const FOUND_FEATURES = [
  'first',
  'openings',
  'stated',
  'weekdays',
  'numbers',
  'persons',
  'quoted',
  'shorter',
] as const;
/** One of them. */
export type FoundFeature = (typeof FOUND_FEATURES)[number];

/** What two articles share and where they differ, counted. */
export interface Found {
  /** whether the other article tells the first sentence, 0 or 1; a half where it makes no claim */
  openings: Record<'reference' | 'report', number>;
  /** claims of the reference, those told at all, and those told in full */
  claims: number;
  told: number;
  stated: number;
  /** days of the week that both name, and those that only one does where both name some */
  weekdays: { same: number; other: number };
  /** numbers of either lead that the other lead has, or has otherwise */
  numbers: { same: number; other: number };
  /** persons that the other article never names */
  persons: number;
  /** quotations of five words and more that both print */
  quoted: number;
  /** words of the shorter */
  shorter: number;
  /** share of the report's sentences that are not only there */
  known: number;
  /** share of the report from the first sentence that tells a claim to the last */
  spread: number;
}

/** What the comparison knows of both articles. */
interface Compared {
  claims: readonly Claim[];
  added: readonly AddedClaim[];
  quotations: readonly QuotationMatch[];
}

const LEAD = 5; // sentences
const LONG = 5; // words of a quotation that two reports of two events hardly share

/** Counts what was found. */
export function readFound(reference: Reading, report: Reading, { claims, added, quotations }: Compared): Found {
  const [left, right] = [reference, report].map(({ sentences }) =>
    sentences.slice(0, LEAD).flatMap(({ words }) => readFacts(words)),
  );
  return {
    openings: { reference: isOpeningTold(reference, claims), report: isOpeningKnown(report, added) },
    claims: claims.length,
    told: claims.filter(({ status }) => status !== 'missing').length,
    stated: claims.filter(({ status }) => status === 'stated').length,
    weekdays: heldWeekdays(reference, report),
    numbers: heldNumbers(left, right),
    persons: strangers(reference, report) + strangers(report, reference),
    quoted: quotations.filter(isLong).length,
    shorter: Math.min(countWords(reference), countWords(report)),
    known: 1 - added.length / Math.max(1, report.sentences.length),
    spread: spreadOf(claims, report),
  };
}

/** The signs of what was found; first: probability of the first verdict, publication times left aside. */
export const foundFeatures = (found: Found, first: number): Record<FoundFeature, number> => ({
  first: logOdds(first),
  openings: found.openings.reference + found.openings.report,
  stated: Math.log1p(found.stated),
  weekdays: Math.log1p(found.weekdays.other),
  numbers: Math.log1p(found.numbers.same) - Math.log1p(found.numbers.other),
  persons: Math.log1p(found.persons),
  quoted: Math.log1p(found.quoted),
  shorter: Math.log(Math.max(SHORTEST, found.shorter)),
});

const SHORTEST = 20; // words; below that length tells nothing more
const SUREST = 1e-4; // a probability nearer to 0 or 1 is none the surer

const logOdds = (score: number): number => Math.log(Math.max(SUREST, score)) - Math.log(Math.max(SUREST, 1 - score));

const MODEL: Model<FoundFeature> = fitted.found;

/** How surely both tell one event, 0 to 1, publication times left aside. */
export const scoreFound = (found: Found, first: number): number => probability(MODEL, foundFeatures(found, first));

/** An opening that makes no claim speaks for neither. */
function isOpeningTold({ sentences }: Reading, claims: readonly Claim[]): number {
  const opening = claims.find(({ reference }) => reference.start === sentences[0]?.start);
  if (!opening) return 0.5;
  return opening.status === 'missing' ? 0 : 1;
}

const isOpeningKnown = ({ sentences }: Reading, added: readonly AddedClaim[]): number =>
  added.some(({ report }) => report.start === sentences[0]?.start) ? 0 : 1;

function heldWeekdays(reference: Reading, report: Reading): Found['weekdays'] {
  const [a, b] = [reference, report].map(
    ({ sentences }) =>
      new Set(sentences.flatMap(({ words }) => words.flatMap(word => (isA(word, 'weekdays') ? [word.form] : [])))),
  );
  const same = [...a].filter(day => b.has(day)).length;
  return { same, other: a.size && b.size ? a.size + b.size - 2 * same : 0 };
}

function spreadOf(claims: readonly Claim[], { sentences }: Reading): number {
  const places = new Map(sentences.map(({ start }, place) => [start, place]));
  const told = claims
    .filter(({ status }) => status !== 'missing')
    .flatMap(({ evidence, further }) => [evidence, further])
    .flatMap(passage => (passage ? (places.get(passage.start) ?? []) : []));
  if (!told.length) return 0;
  const [first, last] = [told.reduce((x, y) => Math.min(x, y)), told.reduce((x, y) => Math.max(x, y))];
  return (last - first + 1) / sentences.length;
}

/** Of a few sentences, so every number may meet every other. */
function heldNumbers(left: readonly Fact[], right: readonly Fact[]): Found['numbers'] {
  const numbers = { same: 0, other: 0 };
  const [a, b] = [left, right].map(facts => facts.filter(({ kind }) => kind === 'number'));
  for (const [own, others] of [
    [a, b],
    [b, a],
  ])
    for (const fact of own) {
      const held = others.filter(other => areComparable(fact.role, other.role));
      if (held.length) numbers[held.some(other => mayBeSame(fact, other)) ? 'same' : 'other']++;
    }
  return numbers;
}

/** Persons of whom no word stands in the other article with a capital. */
function strangers({ sentences }: Reading, { sentences: others }: Reading): number {
  const capitals = new Set(others.flatMap(({ words }) => words.flatMap(word => (word.capital ? [word.stem] : []))));
  const unknown = sentences.flatMap(({ words }) =>
    findPersons(words).flatMap(range => {
      const name = words.slice(...range).filter(isContent);
      return name.some(({ stem }) => capitals.has(stem)) ? [] : [name.at(-1)?.stem];
    }),
  );
  return new Set(unknown).size;
}

const isLong = ({ relation, reference, report }: QuotationMatch): boolean =>
  relation !== 'paraphrased' &&
  reference !== undefined &&
  report !== undefined &&
  Math.min(wordsIn(reference.text), wordsIn(report.text)) >= LONG;

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
