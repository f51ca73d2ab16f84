// Whether the report gives the words of one to another. Two names may always be one man: an office, a body and its
// spokesman, a nickname. They are two where each article knows the other's speaker too.

import type { Quotation } from '../quotation.ts';
import { sentencesIn, type Reading } from '../text/reading.ts';
import { findWords, isA, isAnyOf, type Word } from '../text/words.ts';
import { areAlike, compareSpeakers } from './speakers-alike.ts';

type Speaker = NonNullable<Quotation['speaker']>;

const SURE = 0.8; // certainty of both speakers

/** @param a a quotation of the reference; @param b the same utterance in the report */
export function isOtherSpeaker(a: Quotation, b: Quotation, reference: Reading, report: Reading): boolean {
  if (!a.speaker || !b.speaker) return false;
  const isOther =
    compareSpeakers(a, b, reference.language) === 'other' || areTwo(a.speaker, b.speaker, reference, report);
  // who is meant by the same words cannot differ
  return isOther && around(a, reference) !== around(b, report);
}

/** Two persons, each named in both articles. */
function areTwo(x: Speaker, y: Speaker, reference: Reading, report: Reading): boolean {
  if (x.person !== y.person || [x, y].some(speaker => (speaker.certainty ?? 1) < SURE || isPronoun(speaker, reference)))
    return false;
  const [one, other] = [x, y].map(({ name }) => namesIn(name));
  const [last, another] = [one.at(-1), other.at(-1)];
  if (!last || !another || areAlike(last, another)) return false;
  if (other.some(({ form }) => form === last.form) || one.some(({ form }) => form === another.form)) return false;
  const both = [namedIn(reference), namedIn(report)];
  return [last.form, another.form].every(
    form => both.every(names => names.has(form)) && both.some(names => names.get(form)),
  );
}

const isPronoun = ({ text }: Speaker, { language }: Reading): boolean =>
  language.pronouns.has(text.toLowerCase()) || language.singularCases.has(text.toLowerCase());

const isName = (word: Word): boolean =>
  word.capital && !word.function && !isA(word, 'courtesyTitles') && word.form.length > 1;

const namesIn = (name: string): Word[] => findWords(name).filter(isName);

const named = new WeakMap<Reading, ReadonlyMap<string, boolean>>();

/** Every word that is printed with a capital, and whether it is once printed as only a person's surname is. */
function namedIn(reading: Reading): ReadonlyMap<string, boolean> {
  let forms = named.get(reading);
  if (!forms) {
    const found = new Map<string, boolean>();
    for (const { words } of reading.sentences)
      words.forEach((word, i) => {
        if (isName(word)) found.set(word.form, found.get(word.form) === true || isSurname(words, i));
      });
    named.set(reading, (forms = found));
  }
  return forms;
}

/**
 * Behind a title or what somebody is, or by itself: "Mr. Lee", "spokesman Bob Ray", "Ray said"; a body has its
 * article.
 */
function isSurname(words: readonly Word[], at: number): boolean {
  const [title, before, behind] = [words[at - 2], words[at - 1], words[at + 1]];
  if (isAnyOf(before, 'courtesyTitles', 'titles', 'speakerNouns')) return true;
  if (before && isName(before)) return isAnyOf(title, 'courtesyTitles', 'titles', 'speakerNouns');
  return !isA(before, 'articles') && !(behind && isName(behind));
}

/** The sentences that a quotation and its speaker stand in, by their words. */
const around = ({ start, end, speaker }: Quotation, reading: Reading): string =>
  sentencesIn(reading, { start: Math.min(start, speaker!.start), end: Math.max(end, speaker!.end) })
    .flatMap(({ words }) => words.filter(word => !word.mark).map(({ form }) => form))
    .join(' ');
