// Same story or not: a logistic model over what two profiles share. Topic words rank well but cannot refuse: reports of
// two storms share them all. Dates, places, names and numbers decide. Whatever is counted grows with the texts, so
// their length stands among the features with a weight below zero: one bar fits briefs and long reports.

import { probability, type Model } from '../logistic.ts';
import fitted from './model.json' with { type: 'json' };
import { indexProfile, leadWeight, meet, wholeWeight } from './indexed.ts';
import { RAREST, type StoryProfile, type Term } from './profile.ts';

/** related: same people or topic, another event. */
export type Verdict = 'same' | 'related' | 'different';

/** The signs by which a story is told from another. */
export const STORY_FEATURES = [
  'words',
  'lead',
  'rare',
  'leadNames',
  'strangers',
  'days',
  'sameYear',
  'numbers',
  'leadNumbers',
  'clashes',
  'runs',
  'length',
] as const;
/** One of them. */
export type StoryFeature = (typeof STORY_FEATURES)[number];

const MODEL: Model<StoryFeature> = fitted.story;
/**
 * From it on two reports tell one event: the lowest bar from which a false "same" between whole articles, which would
 * list claims
 * of another event as missing, is no more frequent than a missed one; the stories of both articles held out, of model
 * and table.
 */
const SAME = fitted.same;
/**
 * Likeness of the words and of the leads, added up, from which two reports share people or topic: two of a hundred
 * chance pairs reach it.
 */
const RELATED = fitted.related;
const NO_OCCASION = 0.5; // value of a feature that neither text gives an occasion for
/** A share among few counts for little: each is drawn to what it usually is by so many counted in advance. */
const USUAL = {
  days: { share: 0.4, counted: 1 },
  numbers: { share: 0.3, counted: 2 },
  leadNumbers: { share: 0.4, counted: 2 },
};
const SHORTEST = 20; // words; below that length tells nothing more

/** Many against one: give the one as b, which is indexed once. */
export function judgeStory(a: StoryProfile, b: StoryProfile): { verdict: Verdict; score: number } {
  const { first, other, days } = judgeProfiles(a, b);
  const score = belated(first, days);
  return { score, verdict: score >= SAME ? 'same' : other };
}

/** What two profiles tell by themselves. */
export interface FirstVerdict {
  /** how surely both tell one event, 0 to 1, publication times left aside */
  first: number;
  /** what they are if not the same */
  other: 'related' | 'different';
  /** between their publications; NaN where one is not known */
  days: number;
}

/** The verdict of profiles alone, in parts. */
export function judgeProfiles(a: StoryProfile, b: StoryProfile): FirstVerdict {
  const features = storyFeatures(a, b);
  return {
    first: probability(MODEL, features),
    other: features.words + features.lead >= RELATED ? 'related' : 'different',
    days: daysBetween(a, b),
  };
}

/** The signs of two articles. */
export function storyFeatures(a: StoryProfile, b: StoryProfile): Record<StoryFeature, number> {
  const index = indexProfile(b);
  const { cosine, shared } = meet(a.all, index.all, wholeWeight);
  return {
    words: cosine,
    lead: meet(a.lead, index.lead, leadWeight).cosine,
    rare: Math.log1p(a.all.filter(term => isRare(term) && shared.has(term[0])).length),
    leadNames: Math.max(weightFound(a.leadNames, shared), weightFound(b.leadNames, shared)),
    strangers: (stranger(a.names, shared) + stranger(b.names, shared)) / 2,
    days: drawn(found(a.days, index.days), b.days.length + a.days.length - found(a.days, index.days), USUAL.days),
    sameYear: a.year && a.year === b.year ? 1 : 0,
    numbers: drawn(found(a.numbers, index.numbers), Math.min(a.numbers.length, b.numbers.length), USUAL.numbers),
    leadNumbers: drawn(
      found(a.leadNumbers, index.numbers) + found(a.numbers, index.leadNumbers),
      a.leadNumbers.length + b.leadNumbers.length,
      USUAL.leadNumbers,
    ),
    clashes: Math.log1p(clashesOf(a.counts, index.counts)),
    runs: sharedRuns(a.runs, b.runs),
    length: (lengthOf(a) + lengthOf(b)) / 2,
  };
}

/**
 * Days after which reports rarely tell of one event any more; the labelled pairs carry no dates, so this is a prior,
 * not a fit.
 */
export const FRESH = 2;
/**
 * Lost in log-odds for every doubling or so of the days beyond: a month apart leaves a sure pair sure and a doubtful
 * one related.
 */
const STALE = 0.8;

/** A score, lowered for the days between two publications. */
export function belated(score: number, days: number): number {
  if (!(days > FRESH)) return score;
  const odds = Math.log(score / (1 - score)) - STALE * Math.log1p(days - FRESH);
  return 1 / (1 + Math.exp(-odds));
}

/** Days between two publications; NaN where one is not known. */
const daysBetween = (a: StoryProfile, b: StoryProfile): number =>
  Math.abs(Date.parse(a.publishedTime ?? '') - Date.parse(b.publishedTime ?? '')) / 86_400_000;

/** Numbers are as rare, but small ones meet by chance. */
const isRare = ([stem, , rarity]: Term): boolean => rarity >= RAREST && !/\d/.test(stem);

const lengthOf = ({ words }: StoryProfile): number => Math.log(Math.max(words, SHORTEST));

function weightFound(names: readonly Term[], shared: ReadonlySet<string>): number {
  const total = names.reduce((sum, [, , rarity]) => sum + rarity, 0);
  return total
    ? names.reduce((sum, [stem, , rarity]) => sum + (shared.has(stem) ? rarity : 0), 0) / total
    : NO_OCCASION;
}

/** How great a part the greatest name plays that the other text never has: twin events have other protagonists. */
function stranger(names: readonly Term[], shared: ReadonlySet<string>): number {
  let [greatest, unknown] = [0, 0];
  for (const [stem, count, rarity] of names) {
    greatest = Math.max(greatest, count * rarity);
    if (!shared.has(stem)) unknown = Math.max(unknown, count * rarity);
  }
  return greatest ? unknown / greatest : NO_OCCASION;
}

const drawn = (shared: number, of: number, { share, counted }: { share: number; counted: number }): number =>
  (shared + share * counted) / (of + counted);

function found<T>(values: readonly T[], all: ReadonlySet<T>): number {
  let count = 0;
  for (const value of values) if (all.has(value)) count++;
  return count;
}

/** Nouns that both count, each with other numbers. */
const clashesOf = (counts: StoryProfile['counts'], others: ReadonlyMap<string, ReadonlySet<string>>): number =>
  counts.filter(([noun, values]) => others.has(noun) && !found(values, others.get(noun)!)).length;

/**
 * Logarithm of the share of the shorter text's runs that the other has, from 0 (none) to 1 (all). Both are in order.
 */
function sharedRuns(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] < b[j]) i++;
    else if (a[i] > b[j]) j++;
    else {
      shared++;
      i++;
      j++;
    }
  }
  return Math.log1p((100 * shared) / (Math.min(a.length, b.length) || 1)) / Math.log(101);
}
