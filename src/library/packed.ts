// A profile as a few flat arrays: a clone of its hundreds of small ones is what made a library slow to read. Nothing is
// rounded, so that what is judged from it is what would be judged from the profile itself.

import type { StoryProfile } from '../engine/index.ts';

type Cells = Uint16Array | Uint32Array;

const BAGS = ['all', 'lead', 'names', 'leadNames'] as const;

/** The same profile, small and quick to read. */
export interface PackedProfile {
  version: number;
  words: number;
  publishedTime?: string;
  /** of all bags, a line each */
  stems: string;
  /** each once */
  rarities: Float64Array;
  /** a bag after the other, a term in three cells: place of its stem, its count, place of its rarity */
  terms: Cells;
  /** terms of each bag */
  lengths: number[];
  days: string[];
  numbers: string[];
  leadNumbers: string[];
  year: number;
  runs: Uint32Array;
  counts: string;
}

/** Packs it. */
export function packProfile(profile: StoryProfile): PackedProfile {
  const { version, words, publishedTime, days, numbers, leadNumbers, year, runs, counts } = profile;
  const stems = new Map<string, number>();
  const rarities = new Map<number, number>();
  const placeIn = <Value>(places: Map<Value, number>, value: Value): number => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  const terms = BAGS.flatMap(bag =>
    profile[bag].flatMap(([stem, count, rarity]) => [placeIn(stems, stem), count, placeIn(rarities, rarity)]),
  );
  return {
    version,
    words,
    ...(publishedTime !== undefined && { publishedTime }),
    stems: [...stems.keys()].join('\n'),
    rarities: Float64Array.from(rarities.keys()),
    terms: terms.some(cell => cell > 0xffff) ? Uint32Array.from(terms) : Uint16Array.from(terms),
    lengths: BAGS.map(bag => profile[bag].length),
    days,
    numbers,
    leadNumbers,
    year,
    runs: Uint32Array.from(runs),
    counts: JSON.stringify(counts),
  };
}

/** Unpacks it, whatever it holds; throws where it is in pieces. */
export function unpackProfile(packed: PackedProfile): StoryProfile {
  const { version, words, publishedTime, days, numbers, leadNumbers, year } = packed;
  const stems = packed.stems.split('\n');
  const { rarities, terms } = packed;
  let at = 0;
  const bags = packed.lengths.map(length =>
    Array.from({ length }, (): [string, number, number] => {
      const term: [string, number, number] = [stems[terms[at]], terms[at + 1], rarities[terms[at + 2]]];
      at += 3;
      return term;
    }),
  );
  const [all, lead, names, leadNames] = bags;
  const runs = [...packed.runs];
  const counts = JSON.parse(packed.counts) as StoryProfile['counts'];
  return { version, words, publishedTime, all, lead, names, leadNames, days, numbers, leadNumbers, year, runs, counts };
}
