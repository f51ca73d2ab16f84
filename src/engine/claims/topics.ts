// Which claims of a list are about the same thing: those that say much the same as one that matters more, and those
// that share a telling name or noun phrase with it and a word besides. Each joins the claim that it is most like, never a
// chain of likenesses, so that all of a group have words in common, and these name it.
// Cost: linear, since a word of many sentences leads to none.

import type { Span } from '../article.ts';
import { countSentences, rarityOf } from '../text/rarity.ts';
import { isContent, type Reading, type ReadSentence } from '../text/reading.ts';
import { isA, isAnyOf, isPrintedA, type Word } from '../text/words.ts';
import { weightsOf, type Weighted } from './weights.ts';

/** What a claim is about, where others are about it too. */
export interface Topic {
  /** where the most important claim about it begins in the text */
  lead: number;
  /** a name or a noun phrase that all of them have, as the text prints it; absent where they have none */
  name?: string;
}

/** A claim that may share its topic with others. */
interface Listed {
  importance: number;
  sentence: ReadSentence;
}

/**
 * Cosine of weighted words from which two claims say much the same, and from which they may where they share a name
 * too. Read by hand in 96 lists of real reports: below, most groups had but a word in common.
 */
const ALIKE = 0.2;
const ALIKE_BY_NAME = 0.14;
/** Sentences of the article from which on a word is what all of it is about. */
const EVERYWHERE = 12;
/** Nats by which a word must be rare in the news to name a topic: of a hundred articles fewer than five have it. */
const TELLING = 3;

interface Group {
  lead: Listed;
  /** the weight of each of its stems, and the length of them all as a vector */
  weights: ReadonlyMap<string, number>;
  length: number;
  /** stems that all of them have */
  shared: ReadonlySet<string>;
  name?: string;
  members: Listed[];
}

/** Each row with its topic, where it shares one; `spanOf` says where a row stands, if it is to be listed at all. */
export function withTopics<Row extends { importance: number; topic?: Topic }>(
  reading: Reading,
  rows: readonly Row[],
  spanOf: (row: Row) => Span | undefined,
): Row[] {
  const at = new Map(reading.sentences.map(sentence => [sentence.start, sentence]));
  const listed = rows.flatMap(row => {
    const sentence = at.get(spanOf(row)?.start ?? -1);
    return sentence ? [{ importance: row.importance, sentence }] : [];
  });
  const topics = findTopics(reading, listed);
  return rows.map(row => {
    const topic = topics.get(spanOf(row)?.start ?? -1);
    return topic ? { ...row, topic } : row;
  });
}

/** The topics of the claims that share one, by where these claims begin. */
function findTopics(reading: Reading, claims: readonly Listed[]): Map<number, Topic> {
  const weigh = weightsOf(reading.sentences);
  const counts = countSentences(reading.sentences);
  const isTelling = (word: Word): boolean => counts.of(word.stem) <= EVERYWHERE && rarityOf(word) >= TELLING;
  const index = new Map<string, Group[]>();
  const groups: Group[] = [];
  for (const claim of [...claims].sort((a, b) => b.importance - a.importance)) {
    const weighed = weigh(claim.sentence);
    const telling = weighed.words.filter(isTelling);
    if (join(claim, weighed, new Set(telling.flatMap(({ stem }) => index.get(stem) ?? [])), isTelling)) continue;
    const weights = new Map(weighed.words.map(({ stem }, at) => [stem, weighed.weights[at]]));
    const shared = new Set(weights.keys());
    const group: Group = { lead: claim, weights, length: lengthOf(weighed), shared, members: [claim] };
    groups.push(group);
    for (const { stem } of telling) index.set(stem, [...(index.get(stem) ?? []), group]);
  }
  return new Map(
    groups
      .filter(({ members }) => members.length > 1)
      .flatMap(({ lead, name, members }) => {
        const topic: Topic = { lead: lead.sentence.start, ...(name && { name }) };
        return members.map(({ sentence }) => [sentence.start, topic] as const);
      }),
  );
}

/** Puts a claim into the group whose lead it is most like, where it is like any. */
function join(
  claim: Listed,
  weighed: Weighted,
  groups: ReadonlySet<Group>,
  isTelling: (word: Word) => boolean,
): boolean {
  const likely = [...groups]
    .map(group => ({ group, likeness: likenessOf(weighed, group) }))
    .filter(({ likeness }) => likeness >= ALIKE_BY_NAME)
    .sort((a, b) => b.likeness - a.likeness);
  for (const { group, likeness } of likely) {
    const shared = new Set(weighed.words.map(({ stem }) => stem).filter(stem => group.shared.has(stem)));
    const named = nameIn(group.lead.sentence, shared, isTelling);
    const besides = shared.size - (named?.words ?? 1);
    if (besides < 1 || (likeness < ALIKE && !named)) continue;
    group.members.push(claim);
    Object.assign(group, { shared, name: named?.name });
    return true;
  }
  return false;
}

/** Cosine of the weights. */
function likenessOf(weighed: Weighted, { weights, length }: Group): number {
  const shared = weighed.words.reduce((sum, { stem }, i) => sum + weighed.weights[i] * (weights.get(stem) ?? 0), 0);
  return shared / (lengthOf(weighed) * length || 1);
}

const lengthOf = ({ weights }: Weighted): number => Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0));

/** The longest run of words in common that is a whole name, or a whole noun phrase behind an article. */
function nameIn(
  { text, start, words }: ReadSentence,
  shared: ReadonlySet<string>,
  isTelling: (word: Word) => boolean,
): { name: string; words: number } | undefined {
  const names: { name: string; words: number }[] = [];
  for (let from = 0, to = 0; from < words.length; from = Math.max(to, from + 1)) {
    to = from;
    while (words[to] && isContent(words[to]) && shared.has(words[to].stem) && !isA(words[to], 'titles')) to++;
    const run = words.slice(from, to);
    if (!run.some(isTelling) || run.some(isTime) || goesOn(words, to)) continue;
    const printed = text.slice(run[0].start - start, run[run.length - 1].end - start);
    if (isWholeName(words, from, to)) names.push({ name: printed, words: run.length });
    else if (isWholePhrase(words, from, to)) names.push({ name: `the ${printed}`, words: run.length });
  }
  return names.sort((a, b) => b.name.length - a.name.length)[0];
}

const isTime = (word: Word): boolean => word.value !== null || isAnyOf(word, 'weekdays', 'months', 'timeWords');

/** Of a sentence's first word nobody knows whether it is a name. */
const isWholeName = (words: readonly Word[], from: number, to: number): boolean =>
  from > 0 &&
  words.slice(from, to).every(({ capital }) => capital) &&
  ![words[from - 1], words[to]].some(word => isPart(word) && (word.capital || word.mark));

const isWholePhrase = (words: readonly Word[], from: number, to: number): boolean => {
  const last = words[to - 1];
  const isVerbal = last.language.pastParticiple.test(last.form);
  return isPrintedA(words[from - 1], 'articles') && !last.capital && !isVerbal && !isPart(words[to]);
};

const isPart = (word: Word | undefined): word is Word =>
  word !== undefined && ((isContent(word) && !isA(word, 'titles')) || word.text === '-');

/** Behind a run: "of", or the point of an abbreviation. */
const goesOn = (words: readonly Word[], at: number): boolean =>
  isA(words[at], 'genitivePrepositions') || (words[at]?.text === '.' && words.slice(at + 1).some(({ mark }) => !mark));
