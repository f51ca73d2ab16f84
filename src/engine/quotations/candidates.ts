// Which pairs of quotations could be one utterance: related by their alignment and judged with what stands around them.

import { rarityOf } from '../text/rarity.ts';
import type { QuotedWord } from './align-quotations.ts';
import { affirmed, denials, findNear } from './near.ts';
import type { Quoted } from './quoted.ts';
import { relate, type Relation } from './relate.ts';
import { compareSpeakers } from './speakers-alike.ts';

/** Two quotations that may be one utterance. */
export interface Candidate {
  a: Quoted;
  b: Quoted;
  relation: Relation;
  score: number;
  /** a transcript has somebody else say it */
  otherSpeaker?: boolean;
}

/**
 * Below it two quotations are two utterances: of 0.2, 0.3, 0.4 and 0.5 the most accurate on 346 labelled pairs (95.1,
 * 95.7, 95.4, 93.1).
 */
const SAME_UTTERANCE = 0.3;
/**
 * Words up to which a fuzzy match needs the same speaker: a remark that is not there at all is "found" in 22 of 100
 * cases at 4 to 7 words, in 1 at 8 to 15.
 */
const SHORT = 7;
/**
 * Shares of a score that speaker and frame add or take: they settle ties between alike remarks, and never outweigh the
 * words.
 */
const SPEAKER = 0.1;
const FRAME_WORD = 0.02;
const MOST_FRAME_WORDS = 5;
const FEW = 3; // words of a quotation that may share no two in a row

/** What both articles say without marks, as `narratedIn` has it; asked for by few pairs. */
export interface Narrated {
  left: () => ReadonlySet<string>;
  right: () => ReadonlySet<string>;
}

/** Every pair of quotations that shares enough to be one utterance. */
export function findCandidates(left: readonly Quoted[], right: readonly Quoted[], narrated: Narrated): Candidate[] {
  const near = findNear(left, right);
  return left.flatMap((a, i) =>
    near[i].map(place => candidate(a, right[place], narrated)).filter(found => found !== null),
  );
}

/** “It is not a threat” printed as “it is a threat”. */
const isTurned = (a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean =>
  Math.max(a.length, b.length) <= SHORT &&
  denials(a) !== denials(b) &&
  affirmed(a) !== '' &&
  affirmed(a) === affirmed(b);

/** What is known of a pair before it is judged. */
interface Pair {
  a: Quoted;
  b: Quoted;
  shorter: readonly QuotedWord[];
  longer: readonly QuotedWord[];
  speakers: ReturnType<typeof compareSpeakers>;
  /** stems that stand around both */
  framed: number;
}

function candidate(a: Quoted, b: Quoted, narrated: Narrated): Candidate | null {
  if (!a.quotation.speech && !b.quotation.speech) return null;
  const [shorter, longer] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const speakers = compareSpeakers(a.quotation, b.quotation, a.language);
  const pair: Pair = { a, b, shorter, longer, speakers, framed: shared(a.frame(), b.frame()) };
  // before the cost of an alignment
  if (!sharesEnough(pair)) return null;
  if (needsTelling(pair) && !(isTelling(pair) && (isContained(pair) || isReordered(pair)))) return null;
  const relation = relate(a.words, b.words);
  const isLikely = relation.sameUtterance >= SAME_UTTERANCE;
  if (!isLikely && !isTurned(a.words, b.words) && !isReordered(pair) && !isMisheard(pair)) return null;
  if (!(isWhole(relation, shorter) ? isToldByWords(pair, narrated) : isToldByFrame(pair, relation))) return null;
  const bonus =
    (speakers === 'same' ? SPEAKER : 0) -
    (speakers === 'other' ? SPEAKER : 0) +
    FRAME_WORD * Math.min(MOST_FRAME_WORDS, pair.framed);
  return {
    a,
    b,
    relation,
    score: relation.shared * Math.max(relation.sameUtterance, SAME_UTTERANCE) * (1 + bonus),
  };
}

const isWhole = ({ relation, shared: count }: Relation, shorter: readonly QuotedWord[]): boolean =>
  relation !== 'altered' && count === shorter.filter(word => !word.gap).length;

const areBothSpeech = ({ a, b }: Pair): boolean => a.quotation.speech && b.quotation.speech;

// rarity, in nats, of a few words that are to stand for a remark: of 60 such pairs in 25 stories 25 are right and two
// are not; a nat less of either adds four wrong ones
const TELLING = 3;
const TELLING_ALONE = 4; // of one or two words, of a speaker who is not known to be the same

/**
 * Share of what the shorter says that the longer says too, below which both are not aligned: of 533 pairs that are one
 * utterance none has less than half, and it spares more than half of the cells.
 */
const LEAST_SHARE = 0.3;
/** Words both say, of which a long quotation need have no such share: it may only meet the other at an end. */
const MANY = 12;

function sharesEnough({ shorter, longer }: Pair): boolean {
  const words = shorter.filter(({ gap }) => !gap);
  const content = words.filter(word => !word.function);
  const telling = content.length ? content : words;
  const stems = new Set(longer.map(({ stem }) => stem));
  // a masked word may be any
  const said = telling.filter(({ stem, shows }) => shows !== undefined || stems.has(stem)).length;
  return said >= Math.min(MANY, LEAST_SHARE * telling.length);
}

/** Whether one article takes the words for a term, or they are a few of a longer quotation and anybody's. */
function needsTelling(pair: Pair): boolean {
  const few = pair.shorter.length < FEW && pair.longer.length > pair.shorter.length + 2;
  return !areBothSpeech(pair) || (few && pair.speakers !== 'same');
}

/** Whether the shorter stands in the longer word for word. */
function isContained({ shorter, longer }: Pair): boolean {
  const [part, whole] = [shorter, longer].map(words => ` ${words.map(word => word.form).join(' ')} `);
  return whole.includes(part);
}

/** Whether the shorter says enough to stand for a remark. */
function isTelling({ shorter, speakers }: Pair): boolean {
  if (speakers === 'other') return false;
  const rarity = shorter.reduce((sum, { gap, word }) => sum + (gap ? 0 : rarityOf(word)), 0);
  return rarity >= (shorter.length < FEW && speakers !== 'same' ? TELLING_ALONE : TELLING);
}

/**
 * Whether words that stand whole in a longer quotation are the same remark: they are enough, or neither article uses
 * them in words of its own.
 */
function isToldByWords(pair: Pair, { left, right }: Narrated): boolean {
  const { a, b, shorter, speakers } = pair;
  if (!needsTelling(pair)) return shorter.length > FEW || speakers !== 'other';
  return a.words.length === b.words.length || !(isNarrated(shorter, left()) || isNarrated(shorter, right()));
}

function isNarrated(words: readonly QuotedWord[], narrated: ReadonlySet<string>): boolean {
  const forms = words.filter(word => !word.gap).map(word => word.form);
  return forms.length === 1
    ? narrated.has(forms[0])
    : forms.slice(1).every((form, i) => narrated.has(`${forms[i]} ${form}`));
}

/** Whether words that are not all the same are one remark: the fewer they are, the more of their frame is asked for. */
function isToldByFrame(pair: Pair, { relation, shared: count }: Relation): boolean {
  const { a, shorter, longer, speakers, framed } = pair;
  if (!areBothSpeech(pair)) return speakers === 'same' && framed > 0 && isReordered(pair);
  if (shorter.length > SHORT) return true;
  if (relation === 'altered') {
    const same = speakers === 'same' && (framed > 0 || a.frame().size === 0);
    const told = speakers !== 'other' && count >= FEW && (framed > 1 || speakers === 'same') && holdsAll(pair);
    if (!same && !told) return false;
  }
  // a phrase of a word or two stands in many a long quotation by chance, one of three may be anybody's
  if (count < FEW && longer.length > shorter.length + 2 && speakers !== 'same') return false;
  return count > FEW || speakers !== 'other';
}

const tellingStems = (words: readonly QuotedWord[]): string[] =>
  words.flatMap(word => (word.gap || word.function ? [] : [word.stem]));

/** Whether whatever says something in the shorter stands in the longer too. */
function holdsAll({ shorter, longer }: Pair): boolean {
  const stems = new Set(tellingStems(longer));
  const telling = tellingStems(shorter);
  return telling.length > 1 && telling.every(stem => stems.has(stem));
}

/** “Smoke, Flint and Sly” printed as “Sly, Smoke and Flint”. */
function isReordered(pair: Pair): boolean {
  const [telling, others] = [tellingStems(pair.shorter), tellingStems(pair.longer)];
  return (
    telling.length >= FEW &&
    telling.length === others.length &&
    pair.longer.length <= SHORT &&
    telling.some((stem, i) => stem !== others[i]) &&
    holdsAll(pair)
  );
}

/** A short remark of the same speaker, said of the same, in which one word was heard for another. */
function isMisheard({ shorter, longer, speakers, framed }: Pair): boolean {
  const { length } = shorter;
  if (speakers !== 'same' || framed < 2 || length <= FEW || length > SHORT || longer.length !== length) return false;
  return shorter.filter((word, i) => word.form !== longer[i].form).length === 1;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return count;
}
