// Same story or not: a logistic model over what two profiles share.
// Topic words rank well but cannot refuse: reports of two storms share them all. Dates, places, names and numbers decide.

import { probability, type Model } from '../logistic.ts';
import fitted from './model.json' with { type: 'json' };
import type { StoryProfile, Term } from './profile.ts';

export type Verdict = 'same' | 'related' | 'different';

export const STORY_FEATURES = ['words', 'lead', 'names', 'topNames', 'leadNames', 'days', 'numbers', 'sharedNumbers', 'clashes', 'runs', 'apart'] as const;
export type StoryFeature = (typeof STORY_FEATURES)[number];

const MODEL: Model<StoryFeature> = fitted.story;
/** From it on two reports tell one event; set where precision and recall meet on whole articles. */
export const SAME = fitted.same;
/** Share of the main names, and likeness of words, from which two reports share people or topic. */
const RELATED_NAMES = 0.4;
const RELATED_WORDS = 0.15;
const TOP_NAMES = 6;
const NO_OCCASION = 0.5; // value of a feature that neither text gives an occasion for
const NO_NUMBERS = 0.3;
const FEW_RUNS = 0.15; // reports of one event nearly always share some quotation or set phrase

export function judgeStory(a: StoryProfile, b: StoryProfile): { verdict: Verdict; score: number } {
  const features = storyFeatures(a, b);
  const score = belated(probability(MODEL, features), daysBetween(a, b));
  const related = features.topNames >= RELATED_NAMES && features.words >= RELATED_WORDS;
  return { score, verdict: score >= SAME ? 'same' : related ? 'related' : 'different' };
}

export function storyFeatures(a: StoryProfile, b: StoryProfile): Record<StoryFeature, number> {
  const runs = sharedRuns(a.runs, b.runs);
  const numbers = shareOfSmaller(new Set(a.numbers), new Set(b.numbers));
  const counts = new Map(b.counts.map(([noun, values]) => [noun, new Set(values)]));
  const clashes = a.counts.filter(([noun, values]) => counts.has(noun) && !values.some(value => counts.get(noun)!.has(value))).length;
  const [namesA, namesB] = [stemsOf(a.names), stemsOf(b.names)];
  return {
    words: cosine(a.all, b.all), lead: cosine(a.lead, b.lead), names: cosine(a.names, b.names),
    topNames: (found(top(a.names), namesB) + found(top(b.names), namesA)) / 2,
    leadNames: Math.max(weightFound(a.leadNames, stemsOf(b.all)), weightFound(b.leadNames, stemsOf(a.all))),
    days: jaccard(new Set(a.days), new Set(b.days)),
    runs, apart: runs < FEW_RUNS ? 1 : 0, numbers: numbers.share, sharedNumbers: Math.log1p(numbers.both), clashes: Math.log1p(clashes),
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

/** Cosine of the two bags, words weighted by log count and rarity (tf-idf). */
function cosine(a: readonly Term[], b: readonly Term[]): number {
  const weights = new Map(a.map(term => [term[0], weightOf(term)]));
  const square = (terms: readonly Term[]): number => terms.reduce((sum, term) => sum + weightOf(term) ** 2, 0);
  const dot = b.reduce((sum, term) => sum + (weights.get(term[0]) ?? 0) * weightOf(term), 0);
  return dot / (Math.sqrt(square(a) * square(b)) || 1);
}

const top = (names: readonly Term[]): string[] => [...names].sort((x, y) => y[1] * y[2] - x[1] * x[2]).slice(0, TOP_NAMES).map(([stem]) => stem);
const found = (stems: readonly string[], all: ReadonlySet<string>): number => (stems.length ? stems.filter(stem => all.has(stem)).length / stems.length : NO_OCCASION);

function weightFound(names: readonly Term[], all: ReadonlySet<string>): number {
  const total = names.reduce((sum, [, , rarity]) => sum + rarity, 0);
  return total ? names.reduce((sum, [stem, , rarity]) => sum + (all.has(stem) ? rarity : 0), 0) / total : NO_OCCASION;
}

function shareOfSmaller(a: ReadonlySet<string>, b: ReadonlySet<string>): { share: number; both: number } {
  const both = [...a].filter(value => b.has(value)).length;
  const smaller = Math.min(a.size, b.size);
  return { both, share: smaller ? both / smaller : NO_NUMBERS };
}

/** Logarithm of the share of the shorter text's runs that the other has, from 0 (none) to 1 (all). */
function sharedRuns(a: readonly number[], b: readonly number[]): number {
  const all = new Set(b);
  const both = a.filter(run => all.has(run)).length;
  return Math.log1p(100 * both / (Math.min(a.length, b.length) || 1)) / Math.log(101);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter(value => b.has(value)).length;
  const all = a.size + b.size - both;
  return all ? both / all : NO_OCCASION;
}
