// Same story or not: a logistic model over what two profiles share.
// Topic words rank well but cannot refuse: reports of two storms share them all. Dates, places, names and numbers decide.

import { probability, type Model } from '../logistic.ts';
import fitted from './model.json' with { type: 'json' };
import type { StoryProfile, Term } from './profile.ts';

export type Verdict = 'same' | 'related' | 'different';

export const STORY_FEATURES = ['words', 'lead', 'leadNames', 'strangers', 'days', 'years', 'numbers', 'leadNumbers', 'clashes', 'runs'] as const;
export type StoryFeature = (typeof STORY_FEATURES)[number];

const MODEL: Model<StoryFeature> = fitted.story;
/** From it on two reports tell one event; set where F1 on whole articles and balanced accuracy on twin events are best together. */
export const SAME = fitted.same;
/** Share of the main names, and likeness of words, from which two reports share people or topic. */
const RELATED_NAMES = 0.4;
const RELATED_WORDS = 0.15;
const TOP_NAMES = 6;
const NO_OCCASION = 0.5; // value of a feature that neither text gives an occasion for
/** A share among few counts for little: each is drawn to what it usually is by so many counted in advance. */
const USUAL = { days: { share: 0.4, counted: 1 }, numbers: { share: 0.3, counted: 2 }, leadNumbers: { share: 0.4, counted: 2 } };

export function judgeStory(a: StoryProfile, b: StoryProfile): { verdict: Verdict; score: number } {
  const features = storyFeatures(a, b);
  const score = belated(probability(MODEL, features), daysBetween(a, b));
  const related = sharedTopNames(a, b) >= RELATED_NAMES && features.words >= RELATED_WORDS;
  return { score, verdict: score >= SAME ? 'same' : related ? 'related' : 'different' };
}

export function storyFeatures(a: StoryProfile, b: StoryProfile): Record<StoryFeature, number> {
  const [allA, allB] = [stemsOf(a.all), stemsOf(b.all)];
  return {
    words: cosine(a.all, b.all, ([, count, rarity]) => count * rarity), lead: cosine(a.lead, b.lead, weightOf),
    leadNames: Math.max(weightFound(a.leadNames, allB), weightFound(b.leadNames, allA)),
    strangers: (stranger(a.names, allB) + stranger(b.names, allA)) / 2,
    days: sharedDays(a.days, b.days), years: a.year && b.year ? (a.year === b.year ? 1 : -1) : 0,
    numbers: drawn(both(a.numbers, b.numbers), Math.min(a.numbers.length, b.numbers.length), USUAL.numbers),
    leadNumbers: drawn(both(a.leadNumbers, b.numbers) + both(b.leadNumbers, a.numbers), a.leadNumbers.length + b.leadNumbers.length, USUAL.leadNumbers),
    clashes: Math.log1p(clashesOf(a, b)), runs: sharedRuns(a.runs, b.runs),
  };
}

/** Days after which reports rarely tell of one event any more; the labelled pairs carry no dates, so this is a prior, not a fit. */
const FRESH = 2;
/** Lost in log-odds for every doubling or so of the days beyond: a month apart leaves a sure pair sure and a doubtful one related. */
const STALE = 0.8;

function belated(score: number, days: number): number {
  if (!(days > FRESH)) return score;
  const odds = Math.log(score / (1 - score)) - STALE * Math.log1p(days - FRESH);
  return 1 / (1 + Math.exp(-odds));
}

/** Days between two publications; NaN where one is not known. */
const daysBetween = (a: StoryProfile, b: StoryProfile): number => Math.abs(Date.parse(a.publishedTime ?? '') - Date.parse(b.publishedTime ?? '')) / 86_400_000;

const stemsOf = (terms: readonly Term[]): ReadonlySet<string> => new Set(terms.map(([stem]) => stem));
const weightOf = ([, count, rarity]: Term): number => (1 + Math.log(count)) * rarity;

/** Cosine of the two bags (tf-idf). */
function cosine(a: readonly Term[], b: readonly Term[], weigh: (term: Term) => number): number {
  const weights = new Map(a.map(term => [term[0], weigh(term)]));
  const square = (terms: readonly Term[]): number => terms.reduce((sum, term) => sum + weigh(term) ** 2, 0);
  const dot = b.reduce((sum, term) => sum + (weights.get(term[0]) ?? 0) * weigh(term), 0);
  return dot / (Math.sqrt(square(a) * square(b)) || 1);
}

function sharedTopNames(a: StoryProfile, b: StoryProfile): number {
  const [namesA, namesB] = [stemsOf(a.names), stemsOf(b.names)];
  return (found(top(a.names), namesB) + found(top(b.names), namesA)) / 2;
}

const top = (names: readonly Term[]): string[] => [...names].sort((x, y) => y[1] * y[2] - x[1] * x[2]).slice(0, TOP_NAMES).map(([stem]) => stem);
const found = (stems: readonly string[], all: ReadonlySet<string>): number => (stems.length ? stems.filter(stem => all.has(stem)).length / stems.length : NO_OCCASION);

function weightFound(names: readonly Term[], all: ReadonlySet<string>): number {
  const total = names.reduce((sum, [, , rarity]) => sum + rarity, 0);
  return total ? names.reduce((sum, [stem, , rarity]) => sum + (all.has(stem) ? rarity : 0), 0) / total : NO_OCCASION;
}

/** How great a part the greatest name plays that the other text never has: twin events have other protagonists. */
function stranger(names: readonly Term[], all: ReadonlySet<string>): number {
  let [greatest, unknown] = [0, 0];
  for (const [stem, count, rarity] of names) {
    greatest = Math.max(greatest, count * rarity);
    if (!all.has(stem)) unknown = Math.max(unknown, count * rarity);
  }
  return greatest ? unknown / greatest : NO_OCCASION;
}

const drawn = (shared: number, of: number, { share, counted }: { share: number; counted: number }): number => (shared + share * counted) / (of + counted);

function both(a: readonly string[], b: readonly string[]): number {
  const all = new Set(b);
  return a.filter(value => all.has(value)).length;
}

function sharedDays(a: readonly string[], b: readonly string[]): number {
  const shared = both(a, b);
  return drawn(shared, a.length + b.length - shared, USUAL.days);
}

function clashesOf(a: StoryProfile, b: StoryProfile): number {
  const counts = new Map(b.counts);
  return a.counts.filter(([noun, values]) => counts.has(noun) && !both(values, counts.get(noun)!)).length;
}

/** Logarithm of the share of the shorter text's runs that the other has, from 0 (none) to 1 (all). */
function sharedRuns(a: readonly number[], b: readonly number[]): number {
  const all = new Set(b);
  const shared = a.filter(run => all.has(run)).length;
  return Math.log1p(100 * shared / (Math.min(a.length, b.length) || 1)) / Math.log(101);
}
