// Where persons are named in a sentence, and whether they act there: by name, by "he" and "she", as "the president".
// Rules over words and marks, no parser; linear in the words, but for appositions, which are looked past once.

import type { Span } from '../article.ts';
import { isCueWord } from '../text/cues.ts';
import { isNameWord, nameOf, nameRunAt, type NameRun } from '../text/names.ts';
import { isA, isAnyOf, type Word } from '../text/words.ts';
import type { NameBook } from './name-book.ts';

/** Of a person, as words tell. */
export type Sex = 'feminine' | 'masculine';

/** A place where a person is named. */
export interface Mention extends Span {
  /** the name without titles, the noun of "the president", "" for a pronoun */
  name: string;
  sort: 'name' | 'noun' | 'pronoun';
  /** its title, in capitals or not, by the last word of it: "president" */
  title: string | undefined;
  sex: Sex | undefined;
  /** it acts in its clause */
  subject: boolean;
  /** behind a preposition, or an owner */
  oblique: boolean;
  /** "and Ann Lee": one of two */
  joined: boolean;
  /** "asked her": whoever acts in the same clause is another */
  object: boolean;
  /** in a clause that hangs on another: "When Ann Lee came, …" */
  subordinate: boolean;
}

const sexIn = (word: Word | undefined): Sex | undefined => {
  if (isA(word, 'masculine')) return 'masculine';
  return isA(word, 'feminine') ? 'feminine' : undefined;
};

const isPronoun = (word: Word | undefined): boolean => isAnyOf(word, 'singular', 'singularCases', 'possessives');

/** Of "Mr.", "his wife": the words of a title or a trade, not of a pronoun. */
const sexOfNoun = (word: Word | undefined): Sex | undefined => (isPronoun(word) ? undefined : sexIn(word));

/** @param words of one sentence, without what is quoted */
export function findMentions(words: readonly Word[], names: NameBook): Mention[] {
  const mentions: Mention[] = [];
  let subordinate = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    // "before Ann Lee", "that Ann Lee": a clause that hangs on another has begun
    subordinate = !word.mark && (subordinate || (word.function && isA(word, 'subordinators')));
    if (word.mark) continue;
    const run = word.capital ? nameRunAt(words, at, names.known) : undefined;
    if (run) {
      const mention = mentionOf(words, run, names);
      if (mention) mentions.push({ ...mention, subordinate });
      at = run.to - 1;
    } else if (word.function) {
      if (!sexIn(word)) continue; // any pronoun of a man or a woman
      mentions.push({ ...pronounAt(words, at), subordinate });
    } else if (isPostAt(words, at)) {
      const { start, end, form } = word;
      mentions.push({
        start,
        end,
        name: form,
        sort: 'noun',
        title: undefined,
        sex: sexIn(word),
        subject: true,
        oblique: false,
        joined: false,
        object: false,
        subordinate,
      });
    }
  }
  return mentions;
}

function pronounAt(words: readonly Word[], at: number): Omit<Mention, 'subordinate'> {
  const { start, end } = words[at];
  const acts = isA(words[at], 'singular');
  return {
    start,
    end,
    name: '',
    sort: 'pronoun',
    title: undefined,
    sex: sexIn(words[at]),
    subject: acts,
    oblique: !acts,
    joined: false,
    object: isA(words[at], 'singularCases') && !isOwner(words, at) && isAsked(words, at),
  };
}

const LONGEST_VERB = 2; // words between a subject and its object: "later asked"

/** Only a verb parts it from the name or mark before. */
function isAsked(words: readonly Word[], at: number): boolean {
  const from = words.slice(0, at).findLastIndex(word => word.mark || isNameWord(word));
  if (from >= 0 && /^[A-Z.]+$/.test(words[from].text) && !words[from].mark) return false; // "the I.R.S. asked her"
  return at - from - 1 > 0 && at - from - 1 <= LONGEST_VERB && !words.slice(from + 1, at).some(isLink);
}

/** "her lawyer", and not "asked her if". */
function isOwner(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return isA(words[at], 'possessives') && next !== undefined && !next.mark && !next.function;
}

/** "the president", "the young congresswoman", where they act. */
function isPostAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word.capital || word.mark || !isA(words[at - 1], 'articles')) return false;
  const next = words[at + 1]?.language.adverb.test(words[at + 1].form) ? words[at + 2] : words[at + 1];
  if (!isA(word, 'titles') && !sexOfNoun(word)) return false;
  if (next?.text === ',' && isA(words[at + 2], 'personalRelatives')) return true;
  if (next === undefined || isCueWord(next) || isA(next, 'behindActors')) return next !== undefined;
  return !next.mark && !next.capital && next.language.inflected.test(next.form);
}

function mentionOf(words: readonly Word[], run: NameRun, names: NameBook): Omit<Mention, 'subordinate'> | undefined {
  const parts = names.bare(words.slice(run.from, run.to));
  const name = nameOf(parts);
  const from = words.indexOf(parts[0]);
  const to = from + parts.length;
  const before = words[run.from - 1];
  const title = titleBefore(words, from, run.from);
  if (!names.isPerson(name) && !isA(words[from - 1], 'courtesyTitles') && !isA(words[from - 2], 'courtesyTitles'))
    return undefined;
  // "the Lee campaign"
  const isOf = isA(words[to], 'speakerNouns') && !isCueWord(words[to]);
  if (!title && (isA(before, 'articles') || isOf)) return undefined;
  const owns = isA(words[to], 'genitives');
  const isObject = isA(before, 'prepositions') && !isA(before, 'subordinators');
  return {
    start: parts[0].start,
    end: parts.at(-1)!.end,
    name,
    sort: 'name',
    title,
    sex: sexBeside(words, run, from, to),
    subject:
      !owns && !isObject && (actsAt(words, to) || (run.to > to && actsAt(words, run.to)) || isSaidBy(words, run.from)),
    oblique: owns || isObject,
    joined: isA(before, 'additive') && words[run.from - 2] !== undefined && isNameWord(words[run.from - 2]),
    object: false,
  };
}

/** "president" of "President Ann Lee", "the chain’s president Ann Lee", and not of "former President Ann Lee". */
function titleBefore(words: readonly Word[], from: number, opens: number): string | undefined {
  const at = words[from - 1]?.text === '.' ? from - 2 : from - 1;
  const word = words[at];
  const isTitle = word !== undefined && !word.mark && (at >= opens || isA(word, 'titles') || sexOfNoun(word));
  return isTitle && !isA(words[at - 1], 'beforeTitled') ? word.form : undefined;
}

const REACH = 3; // words before a name in which a trade or kin belong to it
const REACH_BEHIND = 6; // words and marks behind a name in which an apposition says what somebody is

/** "Mr. Lee", "his wife, Ann Lee", "Ann Lee, a spokeswoman": what the words beside a name tell. */
function sexBeside(words: readonly Word[], run: NameRun, from: number, to: number): Sex | undefined {
  for (let at = from - 1; at >= Math.max(0, run.from - REACH); at--) {
    const sex = sexOfNoun(words[at]);
    if (sex) return sex;
    if (words[at].text === ',' ? at !== run.from - 1 : !words[at].capital && words[at].function) break;
  }
  if (words[to]?.text !== ',') return undefined;
  for (const word of words.slice(to + 1, to + 1 + REACH_BEHIND)) {
    const sex = sexOfNoun(word);
    if (sex) return sex;
    if (word.mark || isAnyOf(word, 'prepositions', 'relatives', 'be')) break;
  }
  return undefined;
}

const LONGEST_APPOSITION = 24; // words and marks

const LONGEST_TIME = 4; // words of "on Sunday", "in the past" between a subject and its verb

/** Whether the first word of note behind a preposition is a verb; the capital of a day is none. */
function skipDay(words: readonly Word[], to: number, found: number): boolean {
  const at = to + 1 + found;
  if (found < 0) return false;
  return isAnyOf(words[at], 'weekdays', 'months')
    ? words[at + 1] !== undefined && isFinite(words[at + 1])
    : isFinite(words[at]);
}

/** A verb stands behind it, at once or behind an apposition. */
export function actsAt(words: readonly Word[], to: number): boolean {
  if (isVerbLike(words[to])) return true;
  // "Ann Lee on Sunday said", "Ann Lee in the past has said"
  const verb = words
    .slice(to + 1, to + 1 + LONGEST_TIME)
    .findIndex(word => word.mark || word.capital || isFinite(word));
  if (isA(words[to], 'prepositions')) return skipDay(words, to, verb);
  if (words[to]?.text !== ',') return false;
  for (let at = to + 1; at < words.length && at - to < LONGEST_APPOSITION; at++) {
    if (words[at - 1].text !== ',') continue;
    if (words[at].capital && words[at + 1]?.capital) return false; // another name
    const isAdverb =
      words[at].form.endsWith('ly') || (words[at].function && !isFinite(words[at]) && !isLink(words[at]));
    const verb = isAdverb || !isFinite(words[at]) ? words[at + 1] : words[at];
    if (!isAdverb && !isVerbLike(words[at])) continue;
    if (verb && isFinite(verb) && words[at + 1]?.text !== ',') return true;
  }
  return false;
}

const isLink = (word: Word): boolean =>
  isAnyOf(
    word,
    'prepositions',
    'articles',
    'possessives',
    'demonstratives',
    'subordinators',
    'coordinators',
    'pronouns',
  );

/** A verb of speech, a helper, or what has the ending of one. */
const isFinite = (word: Word): boolean =>
  (isCueWord(word) && !word.language.participle.test(word.form)) ||
  isA(word, 'auxiliaries') ||
  (!word.mark && !word.function && word.form.endsWith('ed'));

/** What follows a subject: a plain verb, an auxiliary or an adverb. */
export const isVerbLike = (word: Word | undefined): boolean =>
  word !== undefined && (isA(word, 'behindActors') || (!word.mark && !word.function && !word.capital));

/** “…,” said Ann Lee. */
function isSaidBy(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && !words[at].mark && !words[at].capital && !isCueWord(words[at]) && from - at < REACH) at--;
  return at >= 0 && isCueWord(words[at]) && (at === 0 || words[at - 1].mark);
}
