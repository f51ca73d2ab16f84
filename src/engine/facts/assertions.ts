// Assertions: words that a sentence affirms or denies. "Will meet" affirms the meeting; "will not meet", "refused to meet", "fell short of
// meeting" deny it; of two opposites each denies the other. What only may, should or wants to be is no fact. Cost: linear in the sentence.

import { CUE_VERBS, NEGATIONS, wordSet } from '../languages/lexicon.ts';
import { isContent } from '../text/reading.ts';
import { findWords, lowerOf, type Word, type Range } from '../text/words.ts';
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
/** Verbs that say too little by themselves: whoever takes one thing need not take another. */
const LIGHT = wordSet('take make have get give do go come put keep let use see know think want try seem look feel need');
const AUXILIARY = wordSet("will would can could may might must shall should do does did is are was were am been be has have had 'll 'd ca wo");
/** Verbs that look like adverbs. */
const LY_VERBS = /^(?:apply|reply|supply|comply|imply|multiply|rely|rally|ally|fly|bully)$/;

/** Names of what a sentence denies: only these may be affirmed elsewhere and told otherwise. */
export function findDenied(words: readonly Word[]): string[] {
  const denying = words.some((_, k) => denies(words, k));
  return words.flatMap((word, at) => {
    if (!asserts(word) || !denying && !oppositesOf(word).size) return [];
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
    const aims = words[at - 1]?.form === 'to' && !denials.length;
    const unclear = denials.length > 1 || denials.some(k => !deniesVerb(words, k)) || before.some(k => words[k].form === 'only');
    if (aims || unclear || isDoubtful(words, Math.min(at, ...before))) return [];
    const range: Range = [denials.length ? withAuxiliary(words, denials[0]) : at, at + 1];
    return wanted.map(([name, first]) => ({ name, modal: modalOf(before.map(k => words[k].form)), affirmed: first === (denials.length === 0), range }));
  });
}

const withAuxiliary = (words: readonly Word[], k: number): number => (AUXILIARY.has(words[k - 1]?.form) ? k - 1 : k);

const asserts = (word: Word): boolean => isContent(word) && !word.capital && word.value === null && !LIGHT.has(word.stem) && !CUE_VERBS.has(lowerOf(word));

/** The small words and adverbs right before a word, and what denies it among them, from the nearest on. */
function verbalBefore(words: readonly Word[], at: number): number[] {
  const before: number[] = [];
  for (let k = at - 1; k >= 0 && !words[k].mark; k--) {
    const adverb = words[k].form.endsWith('ly') && !LY_VERBS.test(words[k].form);
    if (!words[k].function && !adverb && !denies(words, k)) break;
    before.push(k);
  }
  return before;
}

/** "not", "never"; "refused to", "fell short of". */
const denies = (words: readonly Word[], k: number): boolean => NEGATIONS.has(words[k].form)
  || /^(?:refus|fail|declin)/.test(words[k].form) && words[k + 1]?.form === 'to' || words[k].form === 'short' && words[k + 1]?.form === 'of';

/** "Did not meet", "never met", "refused to meet"; not "not a spot", "none of the money", "not only". */
const deniesVerb = (words: readonly Word[], k: number): boolean => !NEGATIONS.has(words[k].form)
  || (/^(?:never|cannot)$/.test(words[k].form) || AUXILIARY.has(words[k - 1]?.form)) && !/^(?:only|just|merely|a|an|the|to)$/.test(words[k + 1]?.form ?? '');

/** Another word before denies it too, or leaves it open: "denied that they met", "did not expect to meet", "asked whether they met". */
const isDoubtful = (words: readonly Word[], from: number): boolean =>
  words.slice(Math.max(0, from - REACH), from).some(word => isNegative(word) || NEGATIONS.has(word.form) || /^(?:whether|if)$/.test(word.form));

/** The modal verb among the small words before a verb, by what it tells: what can be, must be, may be. */
const modalOf = (before: readonly string[]): string => (before.some(form => /^(?:can|could|ca|cannot)$/.test(form)) ? 'can'
  : before.some(form => /^(?:should|must)$/.test(form)) ? 'must' : before.some(form => /^(?:may|might)$/.test(form)) ? 'may' : '');

/**
 * Whether a denied verb and an affirmed one are told of what is, or both of what can be, or may be; and the affirmed one is not only wished.
 * @param denial where the denial begins, which may reach over other verbs: "could not expect to win"
 */
export function areAlikeAsserted(a: readonly Word[], denial: number, head: number, b: readonly Word[], partner: number): boolean {
  const forms = (words: readonly Word[]): string[] => words.map(({ form }) => form);
  const [denied, affirmed] = [forms(a.slice(Math.max(0, denial - 1), head)), forms(verbalBefore(b, partner).map(k => b[k]))];
  return modalOf(denied).replace('must', '') === modalOf(affirmed).replace('must', '') && isWished(a, head) === isWished(b, partner);
}

/** "Wanted to lower". */
const isWished = (words: readonly Word[], at: number): boolean => words[at - 1]?.form === 'to' && /^(?:want|hope|wish|tri|try|seek|sought|long|need|prefer|like)$/.test(words[at - 2]?.stem ?? '');

const KEPT = 50_000; // spellings
const kept = new Map<string, [string, boolean][]>();

/** The names of what a word tells, its own and one for each opposite, and whether it is the first of the two. */
function namesOf(word: Word): readonly [string, boolean][] {
  const known = kept.get(word.form);
  if (known) return known;
  const others = [...oppositesOf(word)].map(opposite => findWords(opposite)[0].stem).filter(stem => stem !== word.stem);
  const names: [string, boolean][] = [[word.stem, true], ...others.map((other): [string, boolean] => (word.stem < other ? [`${word.stem}/${other}`, true] : [`${other}/${word.stem}`, false]))];
  if (kept.size > KEPT) kept.clear();
  kept.set(word.form, names);
  return names;
}

/** Verbs and adjectives that negate what follows as "not" does, so that a "not" on the other side is no change. */
export const NEGATIVE = wordSet(`decline declined declines declining deny denied denies denying refuse refused refuses refusing fail failed fails failing failure reject rejected rejects rejecting lack lacked
  lacks lacking unable unlikely hardly barely little prevent prevented avoid avoided rule ruled stop stopped cease ceased former formerly
  rarely seldom scarcely remove removed exclude excluded without yet until zero lose lost ban banned bans bar barred forbid forbidden forbids prohibit prohibited prohibits
  block blocked absent absence missing`);

export const isNegative = (word: Word): boolean => NEGATIVE.has(lowerOf(word));
