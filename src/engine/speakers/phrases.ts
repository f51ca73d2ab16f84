// Noun phrases: where the one ends or begins that stands beside a verb. Rules over words and marks, no parser; linear
// in the phrase.

import { spanAcross, type Span } from '../article.ts';
import { isNameWord, nameRunAt } from '../text/names.ts';
import type { NameBook } from './name-book.ts';
import { isA, isAnyOf, isPrintedA, type Word } from '../text/words.ts';
import { isAdverbOrAuxiliary, isCueWord } from '../text/cues.ts';

/** The noun phrase that ends before `to`: "a spokesman for the ministry", "Mr. Trump", "he". */
export function phraseUntil(words: readonly Word[], to: number): Span | undefined {
  const last = words[to - 1];
  if (!last || last.mark) return undefined;
  if (isA(last, 'pronouns')) return last;
  if (last.value !== null && !words[to - 2]?.capital) return undefined; // an age, a year; "Apollo 11" is a name
  if (last.function || (isCueWord(last) && !isA(last, 'speakerNouns'))) return undefined;
  let from = to - 1;
  while (from > 0 && !isPhraseEdge(words, from)) from--;
  // "Ukraine on Wednesday said": the day is not the subject
  while (from < to - 1 && words[from].mark) from++;
  while (from < to - 1 && words[from].function && !isPrintedA(words[from], 'determiners')) from++;
  const relative = isA(words[from - 1], 'plainRelatives') && !isA(words[from - 2], 'prepositions');
  if (relative && !isNameWord(words[from])) return words[from - 1]; // "Lee, who backed her rival in the primary said"
  if (hasVerb(words, from, to)) from = to - 1; // "a spokesman told reporters": the noun behind the verb
  return isNounLike(words.slice(from, to)) ? spanAcross(words, from, endOfName(words, from, to)) : undefined;
}

/** A noun for a person, and behind it a word that is none. */
const hasVerb = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to - 1)
    .some(
      (word, i) => isPersonNoun(word) && isPlainWord(words[from + i + 1]) && !isA(words[from + i + 1], 'speakerNouns'),
    );

const isPersonNoun = (word: Word): boolean => isA(word, 'speakerNouns') && !isAnyOf(word, 'bodies', 'speechNouns');

const isPlainWord = (word: Word): boolean => !word.mark && !word.capital && !word.function;

/** Of "Lee made similar" demands the name: behind it stands its verb, and no noun phrase goes on. */
function endOfName(words: readonly Word[], from: number, to: number): number {
  if (isPrintedA(words[from], 'articles')) return to; // "La concejala", though names hold "la" too
  let at = from;
  while (at < to && (isNameWord(words[at]) || words[at].text === '.' || isA(words[at], 'nameLinks'))) at++;
  // "Lee in the past", not "Police in Leeds"
  if (
    at > from &&
    at < to &&
    !isA(words[at - 1], 'speakerNouns') &&
    isA(words[at], 'nounLinks') &&
    isAnyOf(words[at + 1], 'articles', 'demonstratives')
  )
    return at;
  if (at === from || at === to || words[at - 1].text === '-' || isA(words[at], 'phraseLinks')) return to;
  const isVerb = (word: Word): boolean => !word.mark && !word.capital && !word.function && !isA(word, 'speakerNouns');
  return words.slice(at, to).some(isVerb) ? at : to;
}

/** With a determiner, a capital, a noun for somebody who speaks, or a plural: else it may be any word. */
const isNounLike = (words: readonly Word[]): boolean =>
  isPrintedA(words[0], 'determiners')
    ? words.length > 1
    : words.some(word => word.capital || isA(word, 'speakerNouns')) || isPlural(words.at(-1)!);

/** "lawmakers", "people": no single speaker, but somebody. */
export const isPlural = ({ form, language }: Word): boolean => language.pluralNoun.test(form);

/** Whether the noun phrase begins at this word. */
function isPhraseEdge(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (isPrintedA(word, 'determiners') && !isJoined(words, index)) return !isA(before, 'nounLinks');
  if (before.mark && !(/^[.'’]$/.test(before.text) ? touches(words, index - 1) : isJoined(words, index))) return true;
  // "Ann Lee and Bob Ray", not "… in May and Bob Ray"
  if (isA(before, 'additive') && word.capital) {
    const first = words[index - 2];
    return first !== undefined && !isNameWord(first) && !isA(first, 'speakerNouns') && first.text !== '.';
  }
  if (isA(before, 'phraseLinks') || isA(before, 'nameLinks') || isA(word, 'phraseLinks')) return false;
  return (before.function && !isPrintedA(before, 'determiners')) || (isCueWord(before) && !isA(before, 'speakerNouns'));
}

/** Directly behind the word before it, as a full stop or an apostrophe of its own is. */
const touches = (words: readonly Word[], at: number): boolean => words[at - 1]?.end === words[at].start;

/** "mailed" of "e-mailed", and the hyphen itself. */
function isJoined(words: readonly Word[], at: number): boolean {
  const hyphen = words[at].text === '-' ? at : at - 1;
  return words[hyphen]?.text === '-' && touches(words, hyphen) && words[hyphen].end === words[hyphen + 1]?.start;
}

const LONGEST_PHRASE = 12; // words
const LONGEST_OWNED = 4; // words behind a possessive up to its noun

/** Whether a noun phrase that opens with a determiner has ended before this word. */
function endsPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (isJoined(words, at)) return false;
  // "an angry Hollande retaliated": behind a name only a noun goes on with the phrase, behind a person hardly anything
  const before = words[at - 1];
  // but "the Democratic staffer", "another review"
  const opens = isPrintedA(before, 'determiners') || (isNameWord(before) && isPrintedA(words[at - 2], 'articles'));
  const isPerson = !opens && (isNameWord(before) || isPersonNoun(before));
  if (isPerson && isPlainWord(word) && !isA(word, 'speakerNouns')) return true;
  // "the state disagreed": behind a noun, and not as "the newly elected"
  if (word.form.endsWith('ed') && isPlainWord(before) && !before.language.adverb.test(before.form)) return true;
  if (word.function && !isAnyOf(word, 'prepositions', 'phraseLinks', 'possessives', 'articles', 'demonstratives'))
    return true;
  return word.mark || isCueWord(word) || isAdverbOrAuxiliary(word) || isA(word, 'behindPhrases');
}

/** "the charge" sheet: right behind an article no verb stands. */
const isNounBehind = (words: readonly Word[], at: number): boolean =>
  isA(words[at - 1], 'articles') && isPlainWord(words[at]);

/** "The newly elected mayor". */
const isModifier = (words: readonly Word[], at: number): boolean =>
  words[at].language.adverb.test(words[at].form) &&
  words[at + 1] !== undefined &&
  !words[at + 1].mark &&
  !words[at + 1].function;

/** The noun phrase that begins at `from`. */
export function phraseFrom(words: readonly Word[], from: number, names: NameBook): Span | undefined {
  const first = words[from];
  if (!first || first.mark) return undefined;
  if (isA(first, 'pronouns')) return first;
  if (isA(first, 'complementizers') && isPrintedA(words[from + 1], 'determiners')) return undefined; // "said that the"
  const run = nameRunAt(words, from, names.known);
  const owns = run && isA(words[run.to], 'genitives');
  if (run) {
    const to = owns ? endOfOwned(words, run.to, names) : behindTrade(words, run.to, names);
    return spanAcross(words, from, behindBoth(words, to, names));
  }
  const opened = endOfOpening(words, from);
  if (opened) return spanAcross(words, from, opened);
  if (first.capital && !first.function && !isPrintedA(first, 'determiners'))
    return spanAcross(words, from, behindTrade(words, from + 1, names));
  // "former Sen. Evan Bayh", "undecided voter Ann Lee": adjectives before the name
  const ahead = words.slice(from, from + 5);
  const opening = ahead.findIndex(word => word.mark || (word.function && !isA(word, 'additive')) || word.capital);
  if (opening > 0 && ahead[opening].capital && !ahead[opening].function) {
    const to = nameRunAt(words, from + opening, names.known)?.to ?? from + opening + 1;
    return spanAcross(words, from, behindBoth(words, to, names));
  }
  if (!isPrintedA(first, 'determiners') && !isA(first, 'speakerNouns')) return undefined;
  const to = endOfPhrase(words, from, from);
  return to === from + 1 && isPrintedA(first, 'determiners') ? undefined : spanAcross(words, from, to);
}

/** Index behind "Ann Lee’s campaign manager" and "Ann Lee’s lawyer Bob Ray", whatever verb follows. */
function endOfOwned(words: readonly Word[], owns: number, names: NameBook): number {
  const says = (word: Word | undefined): boolean => word !== undefined && !word.mark && !word.function && !word.capital;
  let to = owns + 1;
  const ends = (word: Word): boolean => isA(word, 'speakerNouns') || isA(word, 'speechNouns');
  while (to - owns < LONGEST_OWNED && says(words[to]) && !ends(words[to])) to++;
  if (to - owns === LONGEST_OWNED) return owns + 2;
  return behindTrade(words, says(words[to]) ? to + 1 : to, names);
}

/** Index behind the trade and the name that go on with a phrase: "Labour" leader Ann Lee. */
function behindTrade(words: readonly Word[], known: number, names: NameBook): number {
  let to = known;
  while (isA(words[to], 'speakerNouns') && !isCueWord(words[to])) to++;
  // "Labour council leader" Ann Lee, "White House press secretary" Ann Lee
  const joined = words[to + 1] && isJoined(words, to + 1) ? to + 2 : to; // "co-founder" Ann Lee
  if (joined > to && isAnyOf(words[joined], 'speakerNouns', 'titles')) to = joined + 1;
  const trade = isNoVerb(words[to]) && isAnyOf(words[to + 1], 'speakerNouns', 'titles');
  const ahead = trade ? nameRunAt(words, to + 2, names.known) : undefined;
  return (ahead ?? nameRunAt(words, to, names.known))?.to ?? to;
}

/** Index behind "Human rights groups" at the head of a sentence, where its verb follows. */
function endOfOpening(words: readonly Word[], from: number): number | undefined {
  let to = from + 1;
  while (to - from <= LONGEST_OWNED && words[to] && isPlainWord(words[to]) && !isCueWord(words[to])) to++;
  const isNoun = to > from + 1 && (isPlural(words[to - 1]) || isA(words[to - 1], 'speakerNouns'));
  const verb = words[to];
  return words[from].capital && isNoun && verb && (isCueWord(verb) || isA(verb, 'auxiliaries')) ? to : undefined;
}

/** Index behind both of "Ann Lee and Bob Ray". */
const behindBoth = (words: readonly Word[], to: number, names: NameBook): number =>
  (isA(words[to], 'additive') ? nameRunAt(words, to + 1, names.known)?.to : undefined) ?? to;

/** "press" of "press secretary": neither a verb of speech nor a past. */
const isNoVerb = (word: Word | undefined): boolean =>
  word !== undefined && isPlainWord(word) && !isCueWord(word) && !word.form.endsWith('ed');

/** Index behind the noun phrase that opens at `opening` and goes on behind `known`. */
function endOfPhrase(words: readonly Word[], known: number, opening: number): number {
  let to = known + 1;
  while (
    to < words.length &&
    to - opening < LONGEST_PHRASE &&
    (!endsPhrase(words, to) || (to === known + 1 && (isModifier(words, to) || isNounBehind(words, to))))
  )
    to++;
  return to;
}
