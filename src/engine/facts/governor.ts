// Grammar by print alone: the verb that a time belongs to, and what stands before and behind a verb. No parser: verbs
// are known by their endings, by the list of irregular ones, as verbs of speech and by what stands before them. Linear
// in the words looked at.

import { isContent } from '../text/reading.ts';
import { isA, isAnyOf, isPrintedA, type Range, type Word } from '../text/words.ts';

const REACH = 12; // words from a time to its verb

/** Whether a word is a verb here, as far as it can be seen. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!isContent(word) || word.capital || word.value !== null) return false;
  const before = words[at - 1];
  if (isAnyOf(before, 'articles', 'possessives')) return false;
  const { language, form } = word;
  return (
    isPrintedA(word, 'cueVerbs') ||
    language.pastParticiple.test(form) ||
    (language.irregular.has(form) && language.irregular.get(form) !== form) ||
    isAnyOf(before, 'auxiliaries', 'infinitive')
  );
}

/** Words with the time among them. */
export interface Timed {
  words: readonly Word[];
  range: Range;
}

/**
 * Whether two times may be of one act: of one verb, or of verbs of which the same is told. "Apologised on Friday",
 * "resigned on Monday": two days of two acts.
 */
export function mayTellOneAct(a: Timed, b: Timed): boolean {
  const [left, right] = [a, b].map(({ words, range }) => verbsOf(words, range).map(at => ({ words, at })));
  if (!left.length || !right.length) return true;
  return left.some(x => right.some(y => isOneVerb(x.words[x.at], y.words[y.at]) || shareSubject(x, y)));
}

/** A verb in its sentence. */
export interface Placed {
  words: readonly Word[];
  at: number;
}

const isOneVerb = (x: Word, y: Word): boolean => x.stem === y.stem || plainOf(x) === plainOf(y);
const plainOf = ({ form, language }: Word): string => language.irregular.get(form) ?? form;

/** Whether one and the same does both. */
function shareSubject(x: Placed, y: Placed): boolean {
  const [own, other] = [x, y].map(({ words, at }) => subjectOf(words, at));
  return own !== undefined && other !== undefined && own.stem === other.stem;
}

/** The nearest word before a verb that can be its subject, a name or a noun; none where a pause or a verb comes first. */
function subjectOf(words: readonly Word[], verb: number): Word | undefined {
  let at = verb - 1;
  while (at >= 0 && words[at].mark) at--; // "Lee (R-Iowa), tweeted"
  for (; at >= 0 && !isPause(words[at]) && !isVerb(words, at); at--) {
    const word = words[at];
    const isTime = isAnyOf(word, 'weekdays', 'months', 'timeWords') || word.value !== null;
    if (isContent(word) && !isTime && !word.language.adverb.test(word.form)) return word;
  }
  return undefined;
}

/** Of a time that opens the sentence all its verbs, else one. */
function verbsOf(words: readonly Word[], range: Range): number[] {
  const opens = !words.slice(0, range[0]).some(isContent);
  if (opens) return words.flatMap((_, at) => (isVerb(words, at) ? [at] : []));
  const verb = verbOf(words, range);
  return verb < 0 ? [] : [verb];
}

/** The verb that a time belongs to: right behind it, else before it in its clause, else behind; -1 where none is seen. */
function verbOf(words: readonly Word[], [from, to]: Range): number {
  const isAdverb = (word: Word | undefined): boolean => word !== undefined && word.language.adverb.test(word.form);
  const behind = isAdverb(words[to]) ? to + 1 : to;
  if (behind < words.length && isVerb(words, behind)) return behind;
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !isPause(words[at]); at--)
    if (isVerb(words, at)) return at;
  for (let at = to; at < Math.min(words.length, to + REACH); at++) if (isVerb(words, at)) return at;
  return -1;
}

const isPause = ({ text }: Word): boolean => /^[,;:—–“”"()]$/.test(text);

const LONGEST_PHRASE = 3; // stems before a verb
const LONGEST_GROUP = 5; // words between a verb and the noun that it acts on

/**
 * Whether a verb is told of one and the same: who does it, or to what it is done, is the same word on both sides, in
 * either place, since "the fine was overturned" tells of what "overturned the fine" does.
 */
export function shareArgument(x: Placed, y: Placed): boolean {
  const [own, other] = [x, y].map(
    ({ words, at }) => new Set([...phraseBefore(words, governing(words, at)), ...objectOf(words, at)]),
  );
  return [...own].some(stem => other.has(stem));
}

/** Stems of the words before a verb back to a pause or another verb: "the fine against the farm" was overturned. */
function phraseBefore(words: readonly Word[], verb: number): Set<string> {
  const phrase = new Set<string>();
  for (let at = verb - 1; at >= 0 && phrase.size < LONGEST_PHRASE && !isPause(words[at]) && !isVerb(words, at); at--)
    if (isContent(words[at])) phrase.add(words[at].stem);
  return phrase;
}

/** "Offered to pay": whoever offers, pays. */
function governing(words: readonly Word[], verb: number): number {
  if (!isA(words[verb - 1], 'infinitive')) return verb;
  const before = words.slice(0, verb - 1).findLastIndex(isContent);
  return before >= 0 && verb - before <= LONGEST_GROUP ? before : verb;
}

/** Stems of the words right behind a verb up to a pause, a preposition or another verb. */
function objectOf(words: readonly Word[], verb: number): Set<string> {
  const object = new Set<string>();
  for (let at = verb + 1; at < words.length && at <= verb + LONGEST_GROUP; at++) {
    const word = words[at];
    if (isPause(word) || isAnyOf(word, 'prepositions', 'infinitive', 'relatives') || isVerb(words, at)) break;
    if (isContent(word)) object.add(word.stem);
  }
  return object;
}
