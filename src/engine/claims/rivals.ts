// Rivals: two facts that both articles tell of one thing, and differ. Every fact of a sentence is held against those of
// its role in the sentences of the other article that carry most of it, whatever the claim's status; a model says
// whether both are told of one thing (one-thing.ts), and none is a rival of a fact that agrees with another in better
// company. What is denied is held against what is affirmed all over both articles (denials.ts). Cost: facts of a role
// in a sentence and its few nearest.

import { sliceOf, spanAcross, type Span, type TextSpan } from '../article.ts';
import { once } from '../text/once.ts';
import { isContent, type Reading, type ReadSentence } from '../text/reading.ts';
import type { Range, Word } from '../text/words.ts';
import { findDenied } from '../facts/assertions.ts';
import type { Change } from '../changes/change.ts';
import { mayBeSame, readAsserted, readFacts, type Fact } from '../facts/facts.ts';
import { mayCountOne, sortOfNumber, type Counted } from '../facts/counted.ts';
import { mayTellOneAct, type Timed } from '../facts/governor.ts';
import { areComparable } from '../facts/role.ts';
import { mayBeOne } from '../facts/same-name.ts';
import { findDenials } from './denials.ts';
import type { SharedSentence } from './features.ts';
import { findOtherHolders, holdOthers } from './holders.ts';
import { likenessOf, readFrames, type Frame } from './frames.ts';
import { rivalFeatures, scoreOneThing, type RivalFeature, type RivalKind } from './one-thing.ts';
import fitted from './model.json' with { type: 'json' };

/** A fact of a sentence of the reference that a sentence of the report tells otherwise. */
export interface Rival {
  report: ReadSentence;
  change: Change;
}

/** What comes of holding the facts of two articles against each other. */
export interface FactComparison {
  /** for sentences of the reference */
  rivals: ReadonlyMap<ReadSentence, Rival[]>;
  /** whether what seems to have changed between two sentences is told of two things */
  isOfTwo: (change: Change, reference: ReadSentence, report: ReadSentence) => boolean;
}

/** Two facts that may be told of one thing. */
export interface Candidate {
  a: Frame;
  b: Frame;
  kind: RivalKind;
  features: Record<RivalFeature, number>;
}

const LEVELS: Record<RivalKind, number> = fitted.rivalsFrom;

/** Frames of an article by their sentence, and the sentences of the other article nearest to each. */
interface Side {
  frames: ReadonlyMap<ReadSentence, Frame[]>;
  nearest: ReadonlyMap<ReadSentence, readonly ReadSentence[]>;
  /** forms of all its words with a capital */
  capitals: ReadonlySet<string>;
  title: readonly Word[];
}

/** The reference and the report. */
interface Sides {
  a: Side;
  b: Side;
}

/** What each sentence shares with the other article. */
type KnownSentences = Record<'shared' | 'mirrored', readonly SharedSentence[]>;

/** Holds the facts of two articles against each other. */
export function compareFacts(reference: Reading, report: Reading, known: KnownSentences): FactComparison {
  const sides = readSides(reference, report, known);
  const denied = new Set(
    [reference, report].flatMap(({ sentences }) => sentences.flatMap(({ words }) => findDenied(words))),
  );
  const asserted = [reference, report].map(reading => readFrames(reading, ({ words }) => readAsserted(words, denied)));
  const rivals = new Map<ReadSentence, Rival[]>();
  const add = (kind: Change['kind'], a: Told, b: Told): void => {
    const change = { kind, severity: 'material' as const, reference: spanIn(reference, a), report: spanIn(report, b) };
    rivals.set(a.sentence, [...(rivals.get(a.sentence) ?? []), { report: b.sentence, change }]);
  };
  for (const { a, b } of [...findOtherValues(sides), ...findDenials(asserted[0], asserted[1])])
    add(a.fact.kind, toldBy(a), toldBy(b));
  for (const { a, b } of findOtherHolders({ a: sides.a.nearest, b: sides.b.nearest })) add('name', a, b);
  return { rivals, isOfTwo };
}

/** Two facts of one role that differ, in sentences near to each other that do not tell the other's, and their signs. */
export const findCandidates = (reference: Reading, report: Reading, known: KnownSentences): Candidate[] =>
  candidatesOf(readSides(reference, report, known));

function readSides(reference: Reading, report: Reading, { shared, mirrored }: KnownSentences): Sides {
  const dated = [reference, report].every(({ article }) => article.publishedTime);
  return { a: readSide(reference, report, shared, dated), b: readSide(report, reference, mirrored, dated) };
}

function readSide(reading: Reading, other: Reading, shared: readonly SharedSentence[], dated: boolean): Side {
  return {
    frames: dated ? datedFrames(reading) : undatedFrames(reading),
    nearest: new Map(shared.map(({ sentence, places }) => [sentence, places.map(place => other.sentences[place])])),
    title: reading.title,
    capitals: capitalsOf(reading),
  };
}

const undatedFrames = once((reading: Reading) => bySentence(reading, undefined));
const datedFrames = once((reading: Reading) => bySentence(reading, reading.article.publishedTime));

function bySentence(reading: Reading, published: string | undefined): Map<ReadSentence, Frame[]> {
  const frames = new Map<ReadSentence, Frame[]>();
  for (const frame of readFrames(reading, ({ words }) => readFacts(words, published))) {
    const own = frames.get(frame.sentence);
    if (own) own.push(frame);
    else frames.set(frame.sentence, [frame]);
  }
  return frames;
}

const capitalsOf = once(
  ({ sentences }: Reading) =>
    new Set(sentences.flatMap(({ words }) => words.filter(word => word.capital).map(word => word.form))),
);

/** The surest first, each fact once; none of those that the other article tells alike in better company. */
function findOtherValues(sides: Sides): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<Frame>();
  const likely = candidatesOf(sides)
    .map(candidate => ({ ...candidate, score: scoreOneThing(candidate.kind, candidate.features) }))
    .filter(({ kind, score }) => score >= LEVELS[kind])
    .sort((x, y) => y.score - x.score);
  for (const candidate of likely) {
    const { a, b } = candidate;
    if (
      taken.has(a) ||
      taken.has(b) ||
      isToldToo(candidate, sides) ||
      (a.fact.role.of === 'person' && holdOthers(printed(a), printed(b)))
    )
      continue;
    taken.add(a).add(b);
    found.push(candidate);
  }
  return found;
}

/** Likeness of the place that tells a fact the same, against that of the one that tells it otherwise. */
const AS_MUCH = 0.75;

/** Whether the report tells the reference's fact of the same thing as well, or in its headline. */
function isToldToo({ a, features }: Candidate, sides: Sides): boolean {
  const { tells } = a.fact;
  if ('quantity' in tells && sides.b.title.some(({ value }) => value === tells.quantity.value)) return true;
  return agreement(a, sides.a, sides.b) > AS_MUCH * features.likeness;
}

/** Facts of a sentence; of more it is a list, in which each stands beside each by chance. */
const MOST_FACTS = 32;

function candidatesOf({ a: left, b: right }: Sides): Candidate[] {
  const known = new Map<Frame, number>();
  const toldToo = (b: Frame): number => {
    const found = known.get(b) ?? agreement(b, right, left);
    known.set(b, found);
    return found;
  };
  return [...left.frames].flatMap(([sentence, frames]) =>
    left.nearest.get(sentence)!.flatMap(other => {
      if (other.text === sentence.text) return [];
      const others = right.frames.get(other) ?? [];
      if (Math.max(frames.length, others.length) > MOST_FACTS) return [];
      const open = others.filter(b => isOpen(b.fact, sentence, frames) && isNew(b.fact, left));
      if (!open.length) return [];
      return frames
        .filter(a => isOpen(a.fact, other, others))
        .flatMap(a => open.filter(b => mayRival(a, b)).map(b => candidateOf(a, b, toldToo(b))));
    }),
  );
}

const candidateOf = (a: Frame, b: Frame, toldToo: number): Candidate => ({
  a,
  b,
  kind: kindOf(a.fact),
  features: rivalFeatures(a, b, toldToo),
});

const kindOf = ({ kind, role: { of } }: Fact): RivalKind =>
  of === 'day' || of === 'weekday' ? 'day' : (kind as RivalKind);

const mayRival = (a: Frame, b: Frame): boolean =>
  areComparable(a.fact.role, b.fact.role) &&
  a.fact.side === b.fact.side &&
  !mayBeSame(a.fact, b.fact) &&
  !countsElse(a, b) &&
  !countsElse(b, a) &&
  (a.fact.role.of !== 'nation' || standAlike(a, b)) &&
  (kindOf(a.fact) !== 'day' || mayTellOneAct(timed(a), timed(b))) &&
  isOneCount(a, b);

const isOneCount = (a: Frame, b: Frame): boolean =>
  !('quantity' in a.fact.tells) || mayCountOne(counted(a), counted(b));

const counted = ({ sentence: { words }, fact: { range, role } }: Frame): Counted => ({
  words,
  range,
  of: sortOfNumber(role.of),
});

const timed = ({ sentence: { words }, fact: { range } }: Frame): Timed => ({ words, range });

/** "In Niger", "in Nigeria": a country, its people and what is its own stand for each other in other places. */
function standAlike(a: Frame, b: Frame): boolean {
  const [x, y] = [a, b].map(({ sentence: { words }, fact }) => words[fact.range[0] - 1]?.form);
  return x === y;
}

/** "14 cadets" beside "cadets from 11 countries": what the one counts stands in the other, which counts another thing. */
function countsElse({ fact: { role } }: Frame, { fact: { role: other }, sentence }: Frame): boolean {
  return role.of === 'count' && other.of === 'count' && role.noun !== other.noun && sentence.stems.has(role.noun);
}

/** A person whom the other article names as well does something else here. */
const isNew = ({ role, tells }: Fact, { capitals }: Side): boolean =>
  role.of !== 'person' || !('name' in tells) || tells.name.every(word => !isContent(word) || !capitals.has(word.form));

/** Whether a sentence does not tell a fact in any way. */
function isOpen(fact: Fact, { words }: ReadSentence, frames: readonly Frame[]): boolean {
  const { tells } = fact;
  if ('name' in tells)
    return !mayBeOne(
      tells.name,
      words.filter(word => word.capital),
    );
  if ('quantity' in tells && words.some(({ value }) => value === tells.quantity.value)) return false;
  return !frames.some(other => areComparable(other.fact.role, fact.role) && mayBeSame(other.fact, fact));
}

/** How much alike one of the other article's sentences nearest to a fact tells the same; 0 where none does. */
function agreement(one: Frame, own: Side, other: Side): number {
  let most = 0;
  for (const sentence of own.nearest.get(one.sentence)!)
    for (const frame of other.frames.get(sentence) ?? [])
      if (areComparable(one.fact.role, frame.fact.role) && mayBeSame(one.fact, frame.fact))
        most = Math.max(most, likenessOf(one, frame));
  return most;
}

/** Two persons' names, by what they are called beside them. */
function isOfTwo({ kind, reference, report }: Change, a: ReadSentence, b: ReadSentence): boolean {
  if (kind !== 'name' || !reference || !report) return false;
  return holdOthers({ sentence: a, span: reference }, { sentence: b, span: report });
}

/** Words of a sentence. */
interface Told {
  sentence: ReadSentence;
  range: Range;
}

const printed = ({ sentence, fact }: Frame): { sentence: ReadSentence; span: Span } => ({
  sentence,
  span: spanAcross(sentence.words, ...fact.range),
});

const toldBy = ({ sentence, fact }: Frame): Told => ({ sentence, range: fact.range });

const spanIn = ({ article }: Reading, { sentence, range }: Told): TextSpan =>
  sliceOf(article.text, spanAcross(sentence.words, ...range));
