// Assertions: words that a sentence affirms or denies. "Will meet" affirms the meeting; "will not meet", "refused to
// meet", "fell short of meeting" deny it; of two opposites each denies the other. What only may, should or wants to be
// is no fact. Cost: linear in the sentence.

import type { Language } from '../languages/language.ts';
import { isContent } from '../text/reading.ts';
import { findWords, isA, isAnyOf, isPrintedA, type Word, type Range } from '../text/words.ts';
import { oppositesOf } from './opposites.ts';

/** A word that is affirmed or denied. */
export interface Assertion {
  /** its stem, or one name for it and its opposite */
  name: string;
  /** "can", "must", "may": told of what can be, and no denial of what is */
  modal: string;
  affirmed: boolean;
  range: Range;
}

const REACH = 8; // words before a verb among which another one may deny it

/** Names of what a sentence denies: only these may be affirmed elsewhere and told otherwise. */
export function findDenied(words: readonly Word[]): string[] {
  const denying = words.some((_, k) => denies(words, k));
  return words.flatMap((word, at) => {
    if (!asserts(word) || (!denying && !oppositesOf(word).size)) return [];
    const denied = denying && verbalBefore(words, at).some(k => denies(words, k));
    return namesOf(word).flatMap(([name, first]) => (first === denied ? [name] : []));
  });
}

/** @param names of what the two articles deny anywhere */
export function readAssertions(words: readonly Word[], names: ReadonlySet<string>): Assertion[] {
  if (words.some(word => word.text === '?')) return []; // a question neither affirms nor denies
  return words.flatMap((word, at): Assertion[] => {
    const wanted = asserts(word) ? namesOf(word).filter(([name]) => names.has(name)) : [];
    if (!wanted.length) return [];
    const before = verbalBefore(words, at);
    const denials = before.filter(k => denies(words, k));
    const aims = isA(words[at - 1], 'infinitive') && !denials.length;
    const unclear =
      denials.length > 1 || denials.some(k => !deniesVerb(words, k)) || before.some(k => isA(words[k], 'exclusive'));
    if (aims || unclear || isLeftOpen(words, Math.min(at, ...before))) return [];
    const range: Range = [denials.length ? withAuxiliary(words, denials[0]) : at, at + 1];
    const modal = modalOf(before.map(k => words[k]));
    return wanted.map(([name, first]) => ({ name, modal, affirmed: first === (denials.length === 0), range }));
  });
}

const withAuxiliary = (words: readonly Word[], k: number): number => (isA(words[k - 1], 'auxiliaries') ? k - 1 : k);

const asserts = (word: Word): boolean =>
  isContent(word) &&
  !word.capital &&
  word.value === null &&
  !word.language.lightVerbs.has(word.stem) &&
  !isPrintedA(word, 'cueVerbs');

/** The small words and adverbs right before a word, and what denies it among them, from the nearest on. */
function verbalBefore(words: readonly Word[], at: number): number[] {
  const before: number[] = [];
  for (let k = at - 1; k >= 0 && !words[k].mark; k--) {
    if (!words[k].function && !isAdverb(words[k]) && !denies(words, k)) break;
    before.push(k);
  }
  return before;
}

const isAdverb = (word: Word): boolean => word.language.adverb.test(word.form) && !isA(word, 'lyVerbs');

/** Whether a word denies what follows: "not", "never"; "refused to", "fell short of". */
export function denies(words: readonly Word[], k: number): boolean {
  const {
    form,
    language: { negations, denyingInfinitive, shortOf },
  } = words[k];
  return (
    negations.has(form) ||
    (denyingInfinitive.test(form) && isA(words[k + 1], 'infinitive')) ||
    (form === shortOf[0] && words[k + 1]?.form === shortOf[1])
  );
}

/** "Did not meet", "never met", "refused to meet"; not "not a spot", "none of the money", "not only". */
const deniesVerb = (words: readonly Word[], k: number): boolean =>
  !isA(words[k], 'negations') ||
  ((isA(words[k], 'verbNegations') || isA(words[k - 1], 'auxiliaries')) &&
    !isAnyOf(words[k + 1], 'limiters', 'articles', 'infinitive'));

/**
 * Another word before denies it too, or leaves it open: "denied that they met", "did not expect to meet", "asked
 * whether they met".
 */
const isLeftOpen = (words: readonly Word[], from: number): boolean =>
  words
    .slice(Math.max(0, from - REACH), from)
    .some(word => isNegative(word) || isA(word, 'negations') || isA(word, 'openQuestions'));

const MODAL_KINDS = ['can', 'must', 'may'];

/** The modal verb among the small words before a verb, by what it tells: what can be, must be, may be. */
const modalOf = (before: readonly Word[]): string =>
  MODAL_KINDS.find(kind => before.some(({ form, language }) => language.modalKinds.get(form) === kind)) ?? '';

/**
 * Whether a denied verb and an affirmed one are told of what is, or both of what can be, or may be; and the affirmed
 * one is not only wished.
 * @param denial where the denial begins, which may reach over other verbs: "could not expect to win"
 */
export function areAlikeAsserted(
  a: readonly Word[],
  denial: number,
  head: number,
  b: readonly Word[],
  partner: number,
): boolean {
  const denied = a.slice(Math.max(0, denial - 1), head);
  const affirmed = verbalBefore(b, partner).map(k => b[k]);
  return (
    modalOf(denied).replace('must', '') === modalOf(affirmed).replace('must', '') &&
    isWished(a, head) === isWished(b, partner)
  );
}

/** "Wanted to lower". */
const isWished = (words: readonly Word[], at: number): boolean =>
  at > 1 && isA(words[at - 1], 'infinitive') && words[at - 2].language.wishes.has(words[at - 2].stem);

const kept = new WeakMap<Language, Map<string, [string, boolean][]>>();

function keptOf(language: Language): Map<string, [string, boolean][]> {
  let names = kept.get(language);
  if (!names || names.size > 50_000) kept.set(language, (names = new Map()));
  return names;
}

/** The names of what a word tells, its own and one for each opposite, and whether it is the first of the two. */
function namesOf(word: Word): readonly [string, boolean][] {
  const keptNames = keptOf(word.language);
  const known = keptNames.get(word.form);
  if (known) return known;
  const others = [...oppositesOf(word)].map(opposite => findWords(opposite)[0].stem).filter(stem => stem !== word.stem);
  const names: [string, boolean][] = [
    [word.stem, true],
    ...others.map((other): [string, boolean] =>
      word.stem < other ? [`${word.stem}/${other}`, true] : [`${other}/${word.stem}`, false],
    ),
  ];
  keptNames.set(word.form, names);
  return names;
}

/** Whether a word negates what follows without a "not". */
export const isNegative = (word: Word): boolean => isPrintedA(word, 'negatives');
