// The subject of a sentence's main clause: the noun phrase that opens it, or the first behind what leads in that has a
// verb. Rules over words and marks, no parser; linear in the sentence.

import type { Span } from '../article.ts';
import { isA, isAnyOf, isPrintedA, type Word } from '../text/words.ts';
import { actsAt } from './mentions.ts';
import type { NameBook } from './name-book.ts';
import { phraseFrom } from './phrases.ts';

/** "saying": a verb that shares the subject of another. */
export const isParticiple = ({ text, language }: Word): boolean => language.participle.test(text);

const PARTS = 4; // commas behind each of which a main clause may begin

/** The noun phrase that opens the main clause, behind "On Wednesday," and its like. */
export function mainSubject(words: readonly Word[], names: NameBook): Span | undefined {
  let from = words.findIndex(word => !word.mark);
  if (from < 0) return undefined;
  const [first, second] = [words[from], words[from + 1]];
  if (first.name) return phraseFrom(words, from, names);
  if (isPrintedA(first, 'openingConjunctions')) return mainSubject(words.slice(from + 1), names);
  else if (second?.text === ',' && isConnective(first)) from += 2;
  else if (leadsIn(words, from) || isAdjunct(first, second, names)) {
    const led = behindLead(words, from, names);
    if (led) return led;
    from = words.findIndex((word, i) => i > from && word.text === ',') + 1;
  }
  return from > 0 || !isPrintedA(words[0], 'leadIns') ? phraseFrom(words, Math.max(0, from), names) : undefined;
}

/** "On Wednesday,", "Speaking to them,", "Days later,", "Ten minutes later,". */
function leadsIn(words: readonly Word[], from: number): boolean {
  const first = words[from];
  if (isPrintedA(first, 'timeLinks') && isAnyOf(words[from + 1], 'timeNouns', 'weekdays', 'months')) return true; // "Last year,"
  const comma = words.findIndex((word, i) => i > from && word.text === ',');
  const opening = words.slice(from + 1, Math.max(from + 2, Math.min(comma, from + LONGEST_TIME)));
  return isPrintedA(first, 'leadIns') || isParticiple(first) || opening.some(word => isPrintedA(word, 'relativeTimes'));
}

const LONGEST_TIME = 5; // words: "About a quarter hour later"

/** In "In Lorne, Harbour County, Ann Lee went" and "In a speech the mayor went" the first who acts. */
function behindLead(words: readonly Word[], from: number, names: NameBook): Span | undefined {
  let commas = 0;
  let object = false; // of the preposition that leads in; without one, who acts acts in a clause that leads in
  for (let at = from + 1; at < words.length && commas < PARTS; at++) {
    if (words[at].text === ',') commas++;
    if (!opensPhrase(words, at, from)) continue;
    const phrase = phraseFrom(words, at, names);
    const to = phrase ? words.findIndex(word => word.start >= phrase.end) : -1;
    if (!phrase || to < 0) continue;
    const acts = actsAt(words, skipAdverbs(words, to));
    if (acts && (commas || (object && !isParticiple(words[from])))) return phrase;
    if (acts) at = words.findIndex((word, i) => i > at && word.text === ',') - 1;
    if (at < 0) return undefined;
    object = true;
  }
  return undefined;
}

/** Behind a comma, or a noun phrase of its own where none stands before it. */
function opensPhrase(words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1];
  if (before.text === ',' || at === from + 1) return true;
  const begins = isPrintedA(words[at], 'articles') || isA(words[at], 'singular') || words[at].capital;
  return begins && !before.mark && !before.function && !before.capital && !isPrintedA(before, 'determiners');
}

const skipAdverbs = (words: readonly Word[], at: number): number =>
  words[at] && words[at].form.endsWith('ly') ? at + 1 : at;

const isConnective = (word: Word): boolean => word.language.adverb.test(word.text) || isPrintedA(word, 'connectives');

/** "Prior to the vote", "Asked about the vote", "Ahead of it": no subject, but what leads in one. */
const isAdjunct = (first: Word, next: Word | undefined, names: NameBook): boolean =>
  next !== undefined &&
  (isA(next, 'genitivePrepositions') ? isA(first, 'beforeOf') : isA(next, 'prepositions')) &&
  !first.function &&
  !names.known(first) &&
  !isA(first, 'speakerNouns') &&
  !first.language.surePlural.test(first.form);
