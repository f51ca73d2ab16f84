// Rivals: two facts that both articles tell of one thing, and differ. Sentences that share little hold them as often as
// sentences that share much, so each fact is held against all of its role in the other article: the two must be each
// other's likest, and neither article may know what the other tells. Levels were set on 453 pairs of reports of one
// event, by how many mutually likest facts agree and how many do not: dates 234 to 7, counts 113 to 5, ordinals 93 to
// 0, assertions 277 to 9. Cost: see frames.ts.

import { overlap, sliceOf, spanAcross, type Span, type TextSpan } from '../article.ts';
import type { Reading, ReadSentence } from '../text/reading.ts';
import { findDenied } from '../facts/assertions.ts';
import type { Change } from '../changes/change.ts';
import { mayBeSame, type Fact } from '../facts/facts.ts';
import { isSameRole, type Role } from '../facts/role.ts';
import { mayBeOne } from '../facts/same-name.ts';
import { areNear } from './unanswered.ts';
import { findLikenesses, readFrames, type Frame, type Likeness } from './frames.ts';

/** A fact of a sentence of the reference that a sentence of the report tells otherwise. */
export interface Rival {
  report: ReadSentence;
  likeness: number;
  change: Change;
}

/** What comes of holding the facts of two articles against each other. */
export interface FactComparison {
  /** for sentences of the reference */
  rivals: ReadonlyMap<ReadSentence, Rival[]>;
  /** whether what seems to have changed between two sentences is told of two things */
  isOfTwo: (change: Change, reference: ReadSentence, report: ReadSentence) => boolean;
}

/**
 * Likeness from which two facts are told of one thing, where one of the plain words nearest to both is the same, by
 * role.
 */
const NEEDED: ReadonlyMap<Role['of'], number> = new Map([
  ['weekday', 0.2],
  ['day', 0.2],
  ['month', 0.2],
  ['year', 0.2],
  ['ordinal', 0.2],
  ['count', 0.3],
  ['toll', 0.1],
  ['nation', 0.35],
  ['does', 0.3],
]);
const OTHERWISE = 0.4; // in any other role, and of what any report counts many of
const TWICE = 0.2; // where two such words are the same, of assertions
/** The same without such a word; a toll is a word of its own. */
const ALONE = 0.5;
/**
 * Likeness from which two times are told of one thing although the other time is told of something else in one of the
 * articles.
 */
const SURE = 0.3;
const MARGIN = 0.15; // by which the two must then be more alike than any two that agree
/** Likeness under which two numbers or dates of linked sentences are told of two things. */
const OF_TWO = 0.3;
/** The same without a plain word that stands beside both. */
const APART = 0.43;

/** Holds the facts of two articles against each other. */
export function compareFacts(reference: Reading, report: Reading): FactComparison {
  const dates = [reference.article.publishedTime, report.article.publishedTime];
  const denied = new Set(
    [reference, report].flatMap(({ sentences }) => sentences.flatMap(({ words }) => findDenied(words))),
  );
  const [left, right] = [reference, report].map((reading, side) =>
    readFrames(reading, denied, dates.every(Boolean) ? dates[side] : undefined),
  );
  const likenesses = findLikenesses(left, right);
  const likest = { a: bestOf(likenesses, 'a'), b: bestOf(likenesses, 'b') };
  const agreeing = likenesses.filter(({ a, b }) => mayBeSame(a.fact, b.fact));
  const agreed = { a: bestOf(agreeing, 'a'), b: bestOf(agreeing, 'b') };
  const marginOf = ({ a, b, likeness }: Likeness): number =>
    likeness - Math.max(agreed.a.get(a)?.likeness ?? 0, agreed.b.get(b)?.likeness ?? 0);
  const rivals = new Map<ReadSentence, Rival[]>();
  for (const one of likenesses) {
    const { a, b, likeness } = one;
    if (
      likest.a.get(a) !== one ||
      likest.b.get(b) !== one ||
      a.fact.side !== b.fact.side ||
      mayBeSame(a.fact, b.fact) ||
      !isOneThing(one)
    )
      continue;
    const known = Number(knows(right, report, a.fact)) + Number(knows(left, reference, b.fact));
    if (
      !isOpen(one, { known, margin: marginOf(one), several: tellsSeveral(left, a.fact) || tellsSeveral(right, b.fact) })
    )
      continue;
    const rival = { report: b.sentence, likeness, change: changeOf(reference, report, one) };
    rivals.set(a.sentence, [...(rivals.get(a.sentence) ?? []), rival]);
  }
  return { rivals, isOfTwo: (change, ...sentences) => isOfTwo(likenesses, left, right, change, ...sentences) };
}

function isOfTwo(
  likenesses: readonly Likeness[],
  left: readonly Frame[],
  right: readonly Frame[],
  { kind, severity, reference, report }: Change,
  a: ReadSentence,
  b: ReadSentence,
): boolean {
  if (severity !== 'material' || (kind !== 'number' && kind !== 'date') || !reference || !report) return false;
  const [x, y] = [framesAt(left, a, reference), framesAt(right, b, report)];
  if (!x.length || !y.length) return false;
  return !likenesses.some(
    one => x.includes(one.a) && y.includes(one.b) && one.likeness >= (besideBoth(one) ? OF_TWO : APART),
  );
}

const framesAt = (frames: readonly Frame[], sentence: ReadSentence, span: Span): Frame[] =>
  frames.filter(
    frame =>
      frame.sentence === sentence &&
      frame.fact.kind !== 'negation' &&
      overlap(spanAcross(sentence.words, ...frame.fact.range), span) > 0,
  );

function isOpen(
  { a, likeness }: Likeness,
  { known, margin, several }: { known: number; margin: number; several: boolean },
): boolean {
  if (a.fact.kind === 'negation') return margin >= MARGIN;
  if (a.fact.role.of === 'toll' && several) return false;
  return known === 0 || (known === 1 && a.fact.kind === 'date' && likeness >= SURE && margin >= MARGIN);
}

function isOneThing({ a, b, likeness }: Likeness): boolean {
  const { role } = a.fact;
  const beside = besideBoth({ a, b });
  if (beside === 0 && role.of !== 'toll') return likeness >= ALONE;
  if (beside > 1 && role.of === 'does') return likeness >= TWICE;
  const isAny = role.of === 'count' && a.sentence.words[0].language.countedAnywhere.has(role.noun);
  return likeness >= ((isAny ? undefined : NEEDED.get(role.of)) ?? OTHERWISE);
}

const besideBoth = ({ a, b }: Pick<Likeness, 'a' | 'b'>): number =>
  [...a.beside].filter(stem => b.beside.has(stem)).length;

function bestOf(likenesses: readonly Likeness[], side: 'a' | 'b'): ReadonlyMap<Frame, Likeness> {
  const best = new Map<Frame, Likeness>();
  for (const one of likenesses) if (one.likeness > (best.get(one[side])?.likeness ?? 0)) best.set(one[side], one);
  return best;
}

/** Two tolls are of two events, or one of them has risen: nobody can say which stands for which. */
const tellsSeveral = (frames: readonly Frame[], fact: Fact): boolean =>
  frames.some(other => isSameRole(other.fact.role, fact.role) && !mayBeSame(other.fact, fact));

/** Whether an article tells a fact anywhere, of whatever. */
function knows(frames: readonly Frame[], { sentences, title }: Reading, { tells, kind, role }: Fact): boolean {
  if ('name' in tells)
    return sentences.some(({ words }) =>
      mayBeOne(
        tells.name,
        words.filter(word => word.capital),
      ),
    );
  if ('quantity' in tells && kind === 'number') {
    const { value } = tells.quantity;
    return (
      [title, ...sentences.map(({ words }) => words)].some(words => words.some(word => word.value === value)) ||
      frames.some(({ fact }) => 'quantity' in fact.tells && areNear(fact.tells.quantity.value, value))
    );
  }
  return frames.some(({ fact }) => fact.role.of === role.of && mayBeSame(fact, { kind, role, tells, range: [0, 0] }));
}

function changeOf(reference: Reading, report: Reading, { a, b }: Likeness): Change {
  const span = ({ article }: Reading, { sentence, fact }: Frame): TextSpan =>
    sliceOf(article.text, spanAcross(sentence.words, ...fact.range));
  return { kind: a.fact.kind, severity: 'material', reference: span(reference, a), report: span(report, b) };
}
