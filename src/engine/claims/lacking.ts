// What the evidence lacks of a claim, as phrases that can be read by themselves: the lacking words joined over small
// words, then widened to the article before, the head noun behind and the whole name. Cost: a claim's words times its
// evidence's, and only for claims that are told in part.

import { sliceOf, spanAcross, type TextSpan } from '../article.ts';
import { findNameRuns, type NameRun } from '../text/names.ts';
import { rarityOf } from '../text/rarity.ts';
import { isContent, type ReadSentence } from '../text/reading.ts';
import { isA, isPrintedA, type Word } from '../text/words.ts';
import { withoutDateline } from './furniture.ts';
import { similarity } from '../text/similarity.ts';

/** Half-open indices into the claim's words, and how rare the lacking words in it are together. */
interface Phrase extends NameRun {
  weight: number;
  telling: boolean;
}

const MOST_PHRASES = 3; // what a reader takes in at a glance
const VARIANT = 0.8; // trigram Dice from which two spellings are one word ("organiser", "organizers")
// words between an article and a phrase: more are a subject and its verb as often as a noun's own
const MOST_BETWEEN = 1;

/**
 * @param text the claim's article, which the offsets count in
 * @param known stems that stand anywhere in the other article: a phrase of nothing else is told there somewhere
 */
export function findLacking(
  text: string,
  sentence: ReadSentence,
  evidence: readonly ReadSentence[],
  known: ReadonlySet<string> = new Set(),
): TextSpan[] {
  const words = withoutDateline(sentence);
  const names = findNameRuns(words);
  const isLacking = lackingIn(words, names, evidence);
  const phrases = joinTouching(joinOverSmall(words, isLacking).map(phrase => widen(words, names, phrase)));
  const heaviestFirst = phrases.toSorted((a, b) => b.weight - a.weight);
  const isNew = ({ from, to }: Phrase): boolean =>
    words.slice(from, to).some((word, i) => isLacking(from + i) && !known.has(word.stem));
  const telling = heaviestFirst.filter(phrase => phrase.telling && isNew(phrase)).slice(0, MOST_PHRASES);
  return (telling.length ? telling : heaviestFirst.slice(0, 1))
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => sliceOf(text, spanAcross(words, from, to)));
}

function lackingIn(
  words: readonly Word[],
  names: readonly NameRun[],
  evidence: readonly ReadSentence[],
): (at: number) => boolean {
  const stands = (word: Word): boolean =>
    evidence.some(
      ({ stems, words: others }) => stems.has(word.stem) || others.some(other => similarity(word, other) >= VARIANT),
    );
  const lacking = words.map(word => isContent(word) && !stands(word));
  // whoever is named by the surname is named
  for (const { from, to } of names) if (!lacking[to - 1]) lacking.fill(false, from, to);
  return at => lacking[at];
}

function joinOverSmall(words: readonly Word[], isLacking: (at: number) => boolean): Phrase[] {
  const phrases: Phrase[] = [];
  let open: Phrase | undefined;
  words.forEach((word, at) => {
    if (!isLacking(at)) {
      if (!word.function && !isInner(words, at)) open = undefined;
      return;
    }
    if (!open) phrases.push((open = { from: at, to: at + 1, weight: 0, telling: false }));
    open.to = at + 1;
    open.weight += rarityOf(word);
    open.telling ||= isTelling(word);
  });
  return phrases;
}

/**
 * Signs of money stand inside phrases, hyphens, apostrophes and full stops that touch the word before, and the comma of
 * a date; dashes part them.
 */
function isInner(words: readonly Word[], at: number): boolean {
  if (/^[&$£€]$/.test(words[at].text)) return true;
  if (at === 0 || words[at].start !== words[at - 1].end || words[at - 1].mark) return false;
  return (
    /^[-‐’']$/.test(words[at].text) ||
    (words[at].text === '.' && at + 1 < words.length && !words[at + 1].mark) ||
    (words[at].text === ',' && isDay(words[at - 1]) && isYear(words[at + 1]))
  );
}

const isDay = ({ value }: Word): boolean => value !== null && value <= 31;
const isYear = (word: Word | undefined): boolean => /^\d{4}$/.test(word?.text ?? '');

const isAdverb = (word: Word): boolean =>
  !word.capital && word.language.adverb.test(word.form) && !isA(word, 'lyNouns');
const isTelling = (word: Word): boolean => !isPrintedA(word, 'cueVerbs') && !isAdverb(word);

function widen(words: readonly Word[], names: readonly NameRun[], phrase: Phrase): Phrase {
  const nameAt = (at: number): NameRun =>
    names.find(({ from, to }) => from <= at && at < to) ?? { from: at, to: at + 1 };
  const to = headBehind(words, nameAt(phrase.to - 1).to);
  return { ...phrase, from: nameAt(determinerBefore(words, nameAt(phrase.from).from)).from, to };
}

const opensPhrase = (word: Word): boolean => isA(word, 'phraseOpeners') || /^[$£€]$/.test(word.form);

/**
 * The index of the article, possessive or sign of money that the phrase belongs to; the phrase's own where there is
 * none.
 */
function determinerBefore(words: readonly Word[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 1 - MOST_BETWEEN); at--) {
    if (words[at].form === "'s" && at > 0) return at - 1;
    if (opensPhrase(words[at])) return isA(words[at], 'aboutOpeners') && words[at + 1].value !== null ? from : at;
    if (!isContent(words[at]) && !isInner(words, at)) break;
  }
  return from;
}

/** A number takes what it counts; a modifier the noun that closes its phrase. */
function headBehind(words: readonly Word[], to: number): number {
  const head = words[to];
  if (!head || !isContent(head) || !isTelling(head) || head.language.pastParticiple.test(head.form)) return to;
  const closes = !words[to + 1] || !isContent(words[to + 1]);
  return words[to - 1].value !== null || closes ? to + 1 : to;
}

function joinTouching(phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    if (last && phrase.from <= last.to) {
      joined[joined.length - 1] = {
        from: Math.min(last.from, phrase.from),
        to: Math.max(last.to, phrase.to),
        weight: last.weight + phrase.weight,
        telling: last.telling || phrase.telling,
      };
    } else joined.push(phrase);
  }
  return joined;
}
