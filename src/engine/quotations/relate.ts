// Whether two quotations are one utterance, and what one outlet did to it.
// The first by a logistic model of what the alignment shows; the second follows from the alignment by rule.

import { spanAcross, type Span } from '../article.ts';
import { probability, type Model } from '../logistic.ts';
import fitted from './model.json' with { type: 'json' };
import { alignQuotations, type Link, type QuotedWord } from './align-quotations.ts';

/** Words of a speaker that one article leaves out. */
export interface Cut {
  /** the article that lacks the words */
  side: 'reference' | 'report';
  at: 'start' | 'inner' | 'end';
  /** an ellipsis or bracket declares it */
  marked: boolean;
  /** an end cut that closes with a full stop where the speaker went on */
  midSentence: boolean;
  /** the missing words stand elsewhere in the same article */
  restElsewhere: boolean;
  /** the words that are missing, in the other article */
  missing: Span;
}

/** Two stretches of words that differ, as indices into the two quotations; one may be empty. */
export interface Difference {
  a: [number, number];
  b: [number, number];
}

/** How two quotations relate, if they are one utterance. */
export interface Relation {
  /** 0 to 1: that both are one utterance */
  sameUtterance: number;
  relation: 'verbatim' | 'trimmed' | 'altered';
  declared: boolean;
  cuts: Cut[];
  differences: Difference[];
  /** words that both have */
  shared: number;
  features: Record<UtteranceFeature, number>;
  /** first and last linked word of each, as half-open indices */
  extent: { a: [number, number]; b: [number, number] };
}

/** The signs by which two quotations are one utterance or two. */
export const UTTERANCE_FEATURES = ['run', 'content', 'shorterShared', 'inner', 'sides'] as const;
/** One of them. */
export type UtteranceFeature = (typeof UTTERANCE_FEATURES)[number];

const MODEL: Model<UtteranceFeature> = fitted.utterance;
// beyond these more prove no more (10 and 25 for the run do the same on labelled pairs)
const LONGEST_RUN = 15; // words
const MOST_CONTENT = 12; // words
const MOST_INNER = 6; // differences

/** Relates the words of two quotations. */
export function relate(a: readonly QuotedWord[], b: readonly QuotedWord[]): Relation {
  const links = withoutStrays(a, b, alignQuotations(a, b));
  const inner = readInner(a, b, links);
  const edges = readEdges(a, b, links);
  const same = links.filter(link => link.same);
  const count = (words: readonly QuotedWord[]): number => words.filter(word => !word.gap).length;
  const differences = [...inner.differences, ...edges.differences].sort((x, y) => x.a[0] - y.a[0]);
  // both go on in other words; words that only one sentence has before or behind are as a change inside
  const clashes = edges.differences.filter(({ a: [fromA, toA], b: [fromB, toB] }) => toA > fromA && toB > fromB).length;
  const features = {
    run: Math.min(LONGEST_RUN, longestRun(links)),
    content: Math.min(MOST_CONTENT, same.filter(({ a: i }) => !a[i].function).length),
    shorterShared: same.length / Math.max(1, Math.min(count(a), count(b))),
    inner: Math.min(
      MOST_INNER,
      inner.differences.length + edges.differences.length - clashes + links.length - same.length,
    ),
    sides: clashes,
  };
  const cuts = [...edges.cuts, ...inner.cuts];
  const unchanged = cuts.length ? 'trimmed' : 'verbatim';
  return {
    sameUtterance: links.length ? probability(MODEL, features) : 0,
    relation: differences.length || same.length < links.length ? 'altered' : unchanged,
    declared:
      cuts.every(cut => cut.at !== 'inner' || cut.marked) && differences.length === 0 && same.length === links.length,
    cuts,
    differences: [...differences, ...changedLinks(links)].sort((x, y) => x.a[0] - y.a[0]),
    shared: same.length,
    features,
    extent: { a: [links[0]?.a ?? 0, (links.at(-1)?.a ?? -1) + 1], b: [links[0]?.b ?? 0, (links.at(-1)?.b ?? -1) + 1] },
  };
}

/**
 * Without small words alone at an end that stand beyond the end of a run or sentence: “… the debate,” he said. “I
 * believe …” and “… the debate and I must …” share no “I”.
 */
function withoutStrays(a: readonly QuotedWord[], b: readonly QuotedWord[], links: readonly Link[]): readonly Link[] {
  const parts = (i: number): boolean =>
    a.slice(links[i - 1].a, links[i].a).some(ends) !== b.slice(links[i - 1].b, links[i].b).some(ends);
  const isSmall = (link: Link): boolean => a[link.a].function;
  let to = links.length;
  while (to > 1 && isSmall(links[to - 1])) to--;
  let from = 0;
  while (from < links.length - 1 && isSmall(links[from])) from++;
  const last = to < links.length && to > 0 && parts(to) ? to : links.length;
  const first = from > 0 && parts(from) ? from : 0;
  return first < last ? links.slice(first, last) : links;
}

const ends = ({ endsSentence }: QuotedWord): boolean => endsSentence;

function longestRun(links: readonly Link[]): number {
  let longest = 0;
  let run = 0;
  links.forEach((link, index) => {
    const before = links[index - 1];
    const goesOn = before?.same && before.a === link.a - 1 && before.b === link.b - 1;
    run = link.same ? 1 + (goesOn ? run : 0) : 0;
    longest = Math.max(longest, run);
  });
  return longest;
}

const changedLinks = (links: readonly Link[]): Difference[] =>
  links.filter(link => !link.same).map(({ a, b }) => ({ a: [a, a + 1], b: [b, b + 1] }));

const isWord = (word: QuotedWord): boolean => !word.gap;

/** Words between links: free where the other side has its mark there, else a difference. */
function readInner(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  links: readonly Link[],
): { cuts: Cut[]; differences: Difference[] } {
  const cuts: Cut[] = [];
  const differences: Difference[] = [];
  for (let k = 1; k < links.length; k++) {
    const [fromA, toA] = [links[k - 1].a + 1, links[k].a];
    const [fromB, toB] = [links[k - 1].b + 1, links[k].b];
    const [gapA, gapB] = [a.slice(fromA, toA), b.slice(fromB, toB)];
    const [wordsA, wordsB] = [gapA.some(isWord), gapB.some(isWord)];
    if (!wordsA && !wordsB) continue;
    const [markedA, markedB] = [gapA.some(word => word.gap), gapB.some(word => word.gap)];
    if (wordsA !== wordsB && (wordsA ? b[fromB - 1] : a[fromA - 1]).breaksOff)
      cuts.push(
        wordsA
          ? plainCut('report', 'end', spanAcross(a, fromA, toA))
          : plainCut('reference', 'end', spanAcross(b, fromB, toB)),
      );
    else if ((wordsA && !markedB) || (wordsB && !markedA)) differences.push({ a: [fromA, toA], b: [fromB, toB] });
    else if (wordsA) cuts.push(innerCut('report', spanAcross(a, fromA, toA)));
    if (wordsB && markedA) cuts.push(innerCut('reference', spanAcross(b, fromB, toB)));
  }
  return { cuts, differences };
}

const innerCut = (side: Cut['side'], missing: Span): Cut => ({ ...plainCut(side, 'inner', missing), marked: true });

/** One side of an edge: the words beyond the outermost link. */
interface Edge {
  range: [number, number];
  rest: readonly QuotedWord[];
  linked: QuotedWord;
  nearest: QuotedWord | undefined;
}

/**
 * What stands before the first and behind the last link. Both going on differently without a mark or a sentence end is
 * a difference.
 */
function readEdges(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  links: readonly Link[],
): { cuts: Cut[]; differences: Difference[] } {
  const cuts: Cut[] = [];
  const differences: Difference[] = [];
  if (!links.length) return { cuts, differences };
  for (const at of ['start', 'end'] as const) {
    const link = at === 'start' ? links[0] : links.at(-1)!;
    const [edgeA, edgeB] = [edgeOf(a, link.a, at), edgeOf(b, link.b, at)];
    const [wordsA, wordsB] = [edgeA.rest.some(isWord), edgeB.rest.some(isWord)];
    const apart =
      edgeA.nearest?.gap ||
      edgeB.nearest?.gap ||
      (endsAt(edgeA, at) && endsAt(edgeB, at)) ||
      breaksAt(edgeA, at) ||
      breaksAt(edgeB, at);
    if (wordsA && wordsB && !apart) {
      const [own, other] = [splitAtSentence(edgeA, at), splitAtSentence(edgeB, at)];
      differences.push({ a: own.sentence, b: other.sentence });
      if (own.beyond) cuts.push(plainCut('report', at, spanAcross(a, ...own.beyond)));
      if (other.beyond) cuts.push(plainCut('reference', at, spanAcross(b, ...other.beyond)));
    } else {
      if (wordsA) cuts.push(edgeCut('report', at, edgeB, edgeA, spanAcross(a, ...edgeA.range)));
      if (wordsB) cuts.push(edgeCut('reference', at, edgeA, edgeB, spanAcross(b, ...edgeB.range)));
    }
  }
  return { cuts, differences };
}

function edgeOf(words: readonly QuotedWord[], linked: number, at: 'start' | 'end'): Edge {
  const range: [number, number] = at === 'start' ? [0, linked] : [linked + 1, words.length];
  const rest = words.slice(...range);
  return { range, rest, linked: words[linked], nearest: at === 'start' ? rest.at(-1) : rest[0] };
}

/**
 * The part of an edge that is still in the sentence of the outermost link, and what lies beyond it: that was only cut.
 */
function splitAtSentence(
  { range: [from, to], rest }: Edge,
  at: 'start' | 'end',
): { sentence: [number, number]; beyond?: [number, number] } {
  const last =
    at === 'start' ? rest.findLastIndex(word => word.endsSentence) : rest.findIndex(word => word.endsSentence);
  const border = from + last + 1;
  if (last < 0 || border === (at === 'start' ? from : to)) return { sentence: [from, to] };
  return at === 'start'
    ? { sentence: [border, to], beyond: [from, border] }
    : { sentence: [from, border], beyond: [border, to] };
}

const plainCut = (side: Cut['side'], at: Cut['at'], missing: Span): Cut => ({
  side,
  at,
  missing,
  marked: false,
  midSentence: false,
  restElsewhere: false,
});

const endsAt = (edge: Edge, at: 'start' | 'end'): boolean =>
  (at === 'start' ? edge.nearest : edge.linked)?.endsSentence === true;

const breaksAt = (edge: Edge, at: 'start' | 'end'): boolean =>
  (at === 'start' ? edge.nearest : edge.linked)?.breaksOff === true;

const edgeCut = (side: Cut['side'], at: 'start' | 'end', own: Edge, other: Edge, missing: Span): Cut => ({
  ...plainCut(side, at, missing),
  marked: own.nearest?.gap === true,
  midSentence: at === 'end' && own.rest.length === 0 && own.linked.endsSentence && !other.linked.endsSentence,
});
