// The name beside a description: "its leader, Ann Lee", "Ann Lee, the leader of the union,". Rules over words and
// marks, linear in the phrase.

import { firstFrom, spanAcross, type Span } from '../article.ts';
import { isCueWord } from '../text/cues.ts';
import { findNameRuns, nameOf, nameRunAt, type NameRun } from '../text/names.ts';
import { isA, isAnyOf, type Word } from '../text/words.ts';
import type { NameBook } from './name-book.ts';
import { isPlural } from './phrases.ts';

/** The name in apposition to a noun phrase that has none of its own; else the phrase. */
export function namedBeside(words: readonly Word[], phrase: Span, names: NameBook): Span {
  const from = firstFrom(words, phrase.start);
  const to = firstFrom(words, phrase.end);
  const noun = words[to - 1];
  if (from === words.length || isAnyOf(noun, 'pronouns', 'relatives')) return phrase;
  const own = findNameRuns(words.slice(from, to), names.known);
  if (own.some(run => isPerson(words, { from: from + run.from, to: from + run.to }, names)) || own[0]?.from === 0)
    return phrase;
  const behind = words[to]?.text === ',' && !isPlural(noun) ? behindAt(words, to + 1, names) : undefined;
  const run = behind ?? (words[to]?.text === ',' ? beforeAt(words, from, names) : undefined);
  return run ? spanAcross(words, run.from, run.to) : phrase;
}

const isPerson = (words: readonly Word[], { from, to }: NameRun, names: NameBook): boolean =>
  names.isPerson(nameOf(names.bare(words.slice(from, to))));

const LONGEST_TRADE = 3; // words between a comma and the name behind it

const isPlain = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && !word.function && !isCueWord(word) && (!word.mark || word.text === '-');

/** ", Ann Lee," and not ", Ann Lee and Bob Ray". */
function behindAt(words: readonly Word[], at: number, names: NameBook): NameRun | undefined {
  let from = at; // "former", "ex-"
  while (from - at < LONGEST_TRADE && isPlain(words[from])) from++;
  const run = nameRunAt(words, from, names.known);
  const next = run && words[run.to];
  const ends =
    next === undefined || (next.mark && !/[“"‘«„]/.test(next.text)) || isCueWord(next) || isA(next, 'auxiliaries');
  return run && ends && isPerson(words, run, names) ? run : undefined;
}

/** Nothing stands before it whose object it may be. */
const opensClause = (words: readonly Word[], from: number): boolean =>
  from === 0 || words[from - 1].mark || isAnyOf(words[from - 1], 'subordinators', 'coordinators');

const LONGEST_PART = 8; // words and marks between a name and its description: a party, a state, an age

/** "Ann Lee, D-Lorne, the leader": the name that ends before a comma, where it is no object. */
function beforeAt(words: readonly Word[], from: number, names: NameBook): NameRun | undefined {
  for (let at = from - 1; at > 0 && from - at < LONGEST_PART; at--) {
    if (words[at].text !== ',') continue;
    const run = findNameRuns(words.slice(0, at), names.known).at(-1);
    if (run?.to === at && isPerson(words, run, names)) return opensClause(words, run.from) ? run : undefined;
  }
  return undefined;
}
