// Which words of two sentences correspond, when two outlets wrote them independently.
// Light edits: the word diff of Myers (1986), by jsdiff. Else: similar words whose neighbours agree are linked greedily one
// to one, then short stretches left over between linked neighbours are linked as phrases (a rule form of MultiMWA's
// aligners, Lan et al. 2021). A longest common subsequence alone finds half of what corresponds.
// Cost: words times words of the two sentences, so callers pass only pairs that share something.

import { diffArrays } from 'diff';
import type { Word } from '../text/words.ts';

export interface Alignment {
  a: readonly Word[];
  b: readonly Word[];
  /** index pairs, in the order of `a` */
  links: [number, number][];
  /** partners of each word of `a` in `b`, and the reverse */
  ofA: number[][];
  ofB: number[][];
}

const LIGHT_EDIT = 0.85; // share of the shorter sentence that the diff keeps
const SIMILAR = 0.5; // trigram Dice from which two spellings may be one word
const FUNCTION_CONTEXT = 0.2; // agreeing neighbours that a function word needs
const NEEDED = 0.75; // similarity plus a fifth of the context
const REACH = 3; // neighbours looked at on each side
const PHRASE = 3; // longest stretch linked as a phrase, in words
const PHRASE_AREA = 6;

export function alignWords(a: readonly Word[], b: readonly Word[]): Alignment {
  const links = alignLightEdit(a, b) ?? alignLoosely(a, b);
  linkPhrases(a, b, links);
  const ofA: number[][] = a.map(() => []);
  const ofB: number[][] = b.map(() => []);
  links.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  for (const [i, j] of links) {
    ofA[i].push(j);
    ofB[j].push(i);
  }
  return { a, b, links, ofA, ofB };
}

function alignLightEdit(a: readonly Word[], b: readonly Word[]): [number, number][] | null {
  const shorter = Math.min(a.length, b.length);
  const forms = new Set(a.map(word => word.form));
  if (!shorter || b.filter(word => forms.has(word.form)).length < LIGHT_EDIT * shorter) return null;
  const links: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays(a.map(word => word.form), b.map(word => word.form))) {
    if (removed) i += count;
    else if (added) j += count;
    else for (let k = 0; k < count; k++) links.push([i++, j++]);
  }
  return links.length >= LIGHT_EDIT * shorter ? links : null;
}

interface Candidate { i: number; j: number; score: number }

function alignLoosely(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const similar = a.map(x => b.map(y => similarity(x, y)));
  const candidates: Candidate[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const s = similar[i][j];
      if (s < SIMILAR) continue;
      const context = contextOf(a, b, similar, i, j);
      const light = a[i].function || a[i].mark || b[j].function;
      if (light && context < FUNCTION_CONTEXT) continue;
      if (s < 1 && s + 0.2 * context < NEEDED) continue;
      candidates.push({ i, j, score: s + 0.25 * Math.min(3, context) - 0.3 * Math.abs(i / a.length - j / b.length) });
    }
  }
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const links: [number, number][] = [];
  for (const { i, j } of candidates.sort((x, y) => y.score - x.score)) {
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    links.push([i, j]);
  }
  return links;
}

/** 1: the same word in any inflection; else the Dice coefficient of letter trigrams. */
export function similarity(a: Word, b: Word): number {
  if (a.form === b.form || (a.stem === b.stem && !a.mark)) return 1;
  if (a.mark || b.mark || a.value !== null || b.value !== null || a.form.length < 4 || b.form.length < 4) return 0;
  if (a.form[0] !== b.form[0]) return 0;
  const [x, y] = [trigrams(a.form), trigrams(b.form)];
  let both = 0;
  for (const gram of x) if (y.has(gram)) both++;
  return (2 * both) / (x.size + y.size);
}

const kept = new Map<string, ReadonlySet<string>>();

function trigrams(form: string): ReadonlySet<string> {
  let grams = kept.get(form);
  if (!grams) {
    const padded = `#${form}#`;
    grams = new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
    if (kept.size > 50_000) kept.clear();
    kept.set(form, grams);
  }
  return grams;
}

/** How far the neighbours of two words agree, nearer ones counting more; the ends of the sentences agree with each other. */
function contextOf(a: readonly Word[], b: readonly Word[], similar: readonly number[][], i: number, j: number): number {
  let context = 0;
  for (let d = 1; d <= REACH; d++) {
    for (const side of [-1, 1]) {
      const x = i + side * d;
      if (x < 0 || x >= a.length) continue;
      let best = 0;
      for (let e = 1; e <= REACH; e++) best = Math.max(best, similar[x][j + side * e] ?? 0);
      if (best >= SIMILAR) context += best * (a[x].function ? 0.6 : 1) / d;
    }
  }
  if (i === 0 && j === 0) context += 0.6;
  if (i === a.length - 1 && j === b.length - 1) context += 1;
  return context;
}

/** Words left between two linked neighbours on both sides go together as a phrase. */
function linkPhrases(a: readonly Word[], b: readonly Word[], links: [number, number][]): void {
  const partner = new Map(links);
  const taken = new Set(links.map(([, j]) => j));
  for (let from = 0; from < a.length; from++) {
    if (partner.has(from)) continue;
    let to = from;
    while (to + 1 < a.length && !partner.has(to + 1)) to++;
    const left = from === 0 ? -1 : partner.get(from - 1) ?? -1;
    const right = to + 1 < a.length ? partner.get(to + 1)! : b.length;
    const [width, height] = [to - from + 1, right - left - 1];
    const free = height > 0 && Array.from({ length: height }, (_, k) => left + 1 + k).every(j => !taken.has(j));
    if (free && width <= PHRASE && height <= PHRASE && width * height <= PHRASE_AREA) {
      for (let i = from; i <= to; i++) for (let j = left + 1; j < right; j++) links.push([i, j]);
    }
    from = to;
  }
}
