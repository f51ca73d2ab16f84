// One profile laid out for look-up, so that many others are judged against it by reading each of them once.
// Kept as long as the profile lives: a whole library is judged against one report.

import type { StoryProfile, Term } from './profile.ts';

/** Terms by their stem, with their weights. */
export interface Bag {
  weights: ReadonlyMap<string, number>;
  norm: number;
}

/** A profile to be asked many times. */
export interface IndexedProfile {
  all: Bag;
  lead: Bag;
  days: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  leadNumbers: ReadonlySet<string>;
  counts: ReadonlyMap<string, ReadonlySet<string>>;
}

const indexed = new WeakMap<StoryProfile, IndexedProfile>();

/** Makes it ready. */
export function indexProfile(profile: StoryProfile): IndexedProfile {
  let index = indexed.get(profile);
  if (!index) indexed.set(profile, (index = readIndex(profile)));
  return index;
}

const readIndex = ({ all, lead, days, numbers, leadNumbers, counts }: StoryProfile): IndexedProfile => ({
  all: bagOf(all, wholeWeight),
  lead: bagOf(lead, leadWeight),
  days: new Set(days),
  numbers: new Set(numbers),
  leadNumbers: new Set(leadNumbers),
  counts: new Map(counts.map(([noun, values]) => [noun, new Set(values)])),
});

/** tf-idf */
export const wholeWeight = (term: Term): number => term[1] * term[2];
/** the same with sublinear counts, for a text of three sentences */
export const leadWeight = (term: Term): number => (1 + Math.log(term[1])) * term[2];

function bagOf(terms: readonly Term[], weigh: (term: Term) => number): Bag {
  const weights = new Map(terms.map(term => [term[0], weigh(term)]));
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return { weights, norm: Math.sqrt(squares) };
}

/** Cosine of some terms and a bag, and the stems that stand in both. */
export function meet(
  terms: readonly Term[],
  { weights, norm }: Bag,
  weigh: (term: Term) => number,
): { cosine: number; shared: Set<string> } {
  const shared = new Set<string>();
  let dot = 0;
  let square = 0;
  for (const term of terms) {
    const weight = weigh(term);
    const other = weights.get(term[0]);
    square += weight * weight;
    if (other === undefined) continue;
    dot += weight * other;
    shared.add(term[0]);
  }
  return { cosine: dot / (Math.sqrt(square) * norm || 1), shared };
}
