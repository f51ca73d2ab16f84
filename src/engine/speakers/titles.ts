// What stands before a name and is none: titles, offices, trades. A few honorifics are listed; any other word is a
// title where an article puts it before a name that it uses without it, or before several, or uses it as a noun.
// Linear in the text.

import { isCueWord } from '../text/cues.ts';
import { findNameRuns, nameOf } from '../text/names.ts';
import { isCountryWord } from '../text/nations.ts';
import type { ReadSentence } from '../text/reading.ts';
import { isA, isAnyOf, isPrintedA, type Word } from '../text/words.ts';

/** Forms of words that this article uses as titles. */
export type OpenTitles = ReadonlySet<string>;

const NAMED = 2; // words of a name that has been told in full

/** "Councillor" of "Councillor Ann Lee" where "Ann Lee", "Councillor Bob Ray" or "the councillor" stands as well. */
export function findOpenTitles(sentences: readonly ReadSentence[]): OpenTitles {
  const bare = new Set<string>();
  const before = new Map<string, { given: Set<string>; surnames: Set<string> }>();
  const runs: (readonly Word[])[] = [];
  for (const { words } of sentences) {
    for (const { from, to } of findNameRuns(words)) {
      const run = words.slice(from, to);
      if (run.length >= NAMED) bare.add(nameOf(run));
      if (run.length <= NAMED) continue;
      runs.push(run);
      const [title, ...rest] = run;
      if (rest.some(word => word.mark) || rest.filter(isNamePart).length < NAMED) continue;
      if (!before.has(title.form)) before.set(title.form, { given: new Set(), surnames: new Set() });
      before.get(title.form)!.given.add(rest[0].form);
      before.get(title.form)!.surnames.add(rest.at(-1)!.form);
    }
  }
  const titles = new Set(runs.flatMap(run => beforeBare(run, bare)));
  for (const [title, { given, surnames }] of before) if (given.size > 1 && surnames.size > 1) titles.add(title);
  for (const { words } of sentences) {
    words.forEach(({ form, capital }, at) => {
      if (!capital && before.has(form) && isNounAt(words, at)) titles.add(form);
    });
  }
  return titles;
}

/** "Special" and "Counsel" of "Special Counsel Ann Lee" where "Ann Lee" stands alone as well. */
function beforeBare(run: readonly Word[], bare: ReadonlySet<string>): string[] {
  const from = run.findIndex((word, at) => at > 0 && word.text.length > 1 && bare.has(nameOf(run.slice(at))));
  const isName = run.slice(from).filter(isNamePart).length >= NAMED;
  return from > 0 && isName && !run.some(word => word.mark)
    ? run.slice(0, from).flatMap(word => (word.function ? [] : word.form))
    : [];
}

const isNamePart = (word: Word): boolean => !isAnyOf(word, 'suffixes', 'bodies') && word.text.length > 1;

/** "the councillor said", not "the new plan". */
function isNounAt(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word.capital || word.mark || word.function || !before || before.mark) return false;
  const ends = next === undefined || next.mark || next.function || isCueWord(next);
  return ends && isPrintedA(before, 'determiners');
}

/** "US President Donald Trump" and "Secretary of State John Kerry" without what stands before the name. */
export function stripTitles(words: readonly Word[], open: OpenTitles): readonly Word[] {
  if (words.length === 1) return words;
  const owner = words.findLastIndex((word, at) => isA(word, 'genitives') && words.length - at > NAMED);
  const own = words.slice(owner + 1); // "the union’s Ann Lee"
  const before = own.slice(
    0,
    own.findLastIndex(word => !word.mark),
  ); // the last word is the name, whatever it means
  const title = before.findLastIndex((word, at) => isTitle(own, at, word));
  let start = title + 1;
  if (title >= 0 && own[start]?.form === 'of') {
    start += 2;
    while (own[start]?.form === '&' || isA(own[start], 'offices')) start++; // "Minister of Foreign Affairs"
  }
  while (own[start]?.mark) start++;
  // "special envoy to Ukraine Kurt Volker": a country that only stands before the name
  const isBody = isA(own.at(-1), 'bodies'); // "Welsh Rugby Union"
  while (!isBody && start + NAMED < own.length && isCountryWord(own[start])) start++;
  // "Witness Ann Lee" at the head of a sentence
  const names = own.filter(isNamePart).length > NAMED && !isBody;
  const isOpen = ({ form, text }: Word): boolean => open.has(form) || /^[A-Z]{2,}$/.test(text); // "CEO Ann Lee"
  while (start + NAMED < own.length && (isNoun(own[start]) || (names && isOpen(own[start])))) start++;
  while (own[start]?.mark) start++;
  return start < own.length ? own.slice(start) : words;
}

const isNoun = (word: Word): boolean => isA(word, 'speakerNouns') && !isA(word, 'bodies');

/** A listed one, or an abbreviation before a name: "Cllr. Ann Lee", which an initial is not. */
function isTitle(words: readonly Word[], at: number, word: Word): boolean {
  if (words[at + 1]?.text === '-') return false; // "the Speaker-Review"
  if (isA(word, 'titles') || isPrintedA(word, 'titles')) return true;
  const [point, next] = [words[at + 1], words[at + 2]];
  const short = word.text.length > 1 && !word.text.includes('.') && !isA(word, 'suffixes');
  return short && word.capital && point?.text === '.' && point.start === word.end && next !== undefined && !next.mark;
}

/** "Ann Lee of Lorne" is "Ann Lee"; the "Supreme Court of Lorne" stays. */
export function withoutPlace(words: readonly Word[]): readonly Word[] {
  const of = words.findIndex(word => word.form === 'of');
  return of > 1 && !isA(words[of - 1], 'bodies') ? words.slice(0, of) : words;
}
