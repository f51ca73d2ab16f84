// Noun phrases: where the one ends or begins that stands beside a verb. Rules over words and marks, no parser; linear
// in the phrase.

import { spanAcross, type Span } from '../article.ts';
import { isNameWord, nameRunAt, type NameBook } from '../text/names.ts';
import { isA, isPrintedA, type Word } from '../text/words.ts';
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
  while (from < to - 1 && words[from].function && !isPrintedA(words[from], 'determiners')) from++;
  if (isA(words[from - 1], 'plainRelatives')) return words[from - 1]; // "Lee, who backed her rival in the primary said"
  return isNounLike(words.slice(from, to)) ? spanAcross(words, from, endOfName(words, from, to)) : undefined;
}

/** Of "Lee made similar" demands the name: behind it stands its verb, and no noun phrase goes on. */
function endOfName(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && (isNameWord(words[at]) || words[at].text === '.')) at++;
  if (at === from || at === to || words[at].text === '-' || isA(words[at], 'phraseLinks')) return to;
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
  if (isPrintedA(word, 'determiners')) return !isA(before, 'nounLinks');
  if (before.mark && (!/^[.'’-]$/.test(before.text) || (before.end < word.start && before.text === '-'))) return true;
  if (isA(before, 'additive') && word.capital) return false;
  if (isA(before, 'phraseLinks') || isA(before, 'nameLinks') || isA(word, 'phraseLinks')) return false;
  return (before.function && !isPrintedA(before, 'determiners')) || (isCueWord(before) && !isA(before, 'speakerNouns'));
}

const LONGEST_PHRASE = 12; // words
const LONGEST_OWNED = 4; // words behind a possessive up to its noun

/** Whether a noun phrase that opens with a determiner has ended before this word. */
function endsPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  // "an angry Hollande retaliated": behind a name only a noun goes on with the phrase
  if (isNameWord(words[at - 1]) && !word.capital && !word.function && !isA(word, 'speakerNouns')) return true;
  return word.mark || isCueWord(word) || isAdverbOrAuxiliary(word) || isA(word, 'behindPhrases');
}

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
  const run = nameRunAt(words, from, names.known);
  const owns = run && isA(words[run.to], 'genitives');
  if (run) return spanAcross(words, from, owns ? endOfOwned(words, run.to, names) : behindTrade(words, run.to, names));
  if (first.capital && !first.function) return spanAcross(words, from, behindTrade(words, from + 1, names));
  // "former Sen. Evan Bayh", "undecided voter Ann Lee": adjectives before the name
  const ahead = words.slice(from, from + 5);
  const opening = ahead.findIndex(word => word.mark || (word.function && !isA(word, 'additive')) || word.capital);
  if (opening > 0 && ahead[opening].capital && !ahead[opening].function) {
    return spanAcross(words, from, nameRunAt(words, from + opening, names.known)?.to ?? from + opening + 1);
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
  return nameRunAt(words, to, names.known)?.to ?? to;
}

/** Index behind the noun phrase that opens at `opening` and goes on behind `known`. */
function endOfPhrase(words: readonly Word[], known: number, opening: number): number {
  let to = known + 1;
  while (
    to < words.length &&
    to - opening < LONGEST_PHRASE &&
    (!endsPhrase(words, to) || (to === known + 1 && isModifier(words, to)))
  )
    to++;
  return to;
}
