// Who is meant by the words that name a speaker: a pronoun by the person named before it, a surname by the full name
// that the article uses, a description by itself. Cost: a few sentences back from each pronoun.

import { sliceOf, spanAcross, type Span, type TextSpan } from '../article.ts';
import type { Language } from '../languages/language.ts';
import type { Quotation } from '../quotation.ts';
import { findNameRuns, isNameWord, nameOf, stripTitles, withoutPlace, type NameBook } from '../text/names.ts';
import type { Reading } from '../text/reading.ts';
import { isA, isAnyOf, isPrintedA, type Word } from '../text/words.ts';
import { isPlural, phraseUntil } from './phrases.ts';
import { mainSubject } from './subject.ts';

const LOOKED_BACK = 4; // sentences in which a pronoun's person is looked for

/**
 * @param narration the article without what is quoted
 * @param lastPerson whoever spoke last, for a pronoun before which nobody is named
 */
export function resolveSpeaker(
  written: TextSpan,
  narration: Reading,
  names: NameBook,
  lastPerson?: string,
): Quotation['speaker'] {
  const { language } = narration;
  const lower = written.text.toLowerCase();
  if (language.singular.has(lower) || language.singularCases.has(lower)) {
    return {
      ...written,
      name: personBefore(narration, written.start, names) ?? lastPerson ?? written.text,
      person: true,
    };
  }
  if (language.collective.has(lower)) {
    return { ...written, name: bodyBefore(narration, written, names) ?? written.text, person: false };
  }
  if (language.relatives.has(lower)) {
    return antecedentOf(written, narration, names) ?? { ...written, name: written.text, person: false };
  }
  const parts = wordsIn(narration, written).filter(word => !isPrintedA(word, 'genitives'));
  // a name at the end of the phrase is the speaker's own, unless another noun stands between: "a spokesman for Trump"
  const run = findNameRuns(parts, () => true).find(
    ({ from, to }) =>
      to === parts.length && !parts.slice(0, from).some(word => isAnyOf(word, 'prepositions', 'obliques')),
  );
  // "a Democrat" is whoever was named before, and no House Democrat
  if (!run || isOneOfMany(lower, language)) {
    return { ...written, name: withoutDeterminer(written.text, language), person: false };
  }
  const name = names.resolve(nameOf(withoutPlace(stripTitles(parts.slice(run.from, run.to)))));
  return { ...written, name, person: names.isPerson(name) };
}

/** "a Democrat" */
function isOneOfMany(lower: string, { indefinite }: Language): boolean {
  const [article, ...nouns] = lower.split(/\s+/);
  return nouns.length === 1 && indefinite.has(article);
}

function withoutDeterminer(text: string, { articles, ownersNamed }: Language): string {
  const to = text.search(/\s/);
  const first = text.slice(0, Math.max(0, to)).toLowerCase();
  return articles.has(first) || ownersNamed.has(first) ? text.slice(to).trimStart() : text;
}

const wordsIn = ({ sentences }: Reading, { start, end }: Span): Word[] =>
  sentences
    .findLast(sentence => sentence.start <= start)
    ?.words.filter(word => word.start >= start && word.end <= end) ?? [];

/** Of "Mayor Ann Lee, who": the name right before it, else the whole noun phrase. */
function antecedentOf(written: TextSpan, reading: Reading, names: NameBook): Quotation['speaker'] | undefined {
  const { sentences, article } = reading;
  const words =
    sentences.findLast(sentence => sentence.start <= written.start)?.words.filter(word => word.end <= written.start) ??
    [];
  const to = words.findLastIndex(word => !word.mark) + 1;
  const run = findNameRuns(words.slice(0, to), () => true).findLast(one => one.to === to);
  const phrase = run ? spanAcross(words, run.from, to) : phraseUntil(words, to);
  if (!phrase) return undefined;
  const { name, person } = resolveSpeaker(sliceOf(article.text, phrase), reading, names)!;
  return { ...written, name, person };
}

/** The person named last before a place; whoever stands in a subject's place, not behind a preposition. */
function personBefore({ sentences }: Reading, place: number, names: NameBook): string | undefined {
  const near = sentences.findLastIndex(sentence => sentence.start <= place);
  for (let index = near; index >= 0 && near - index < LOOKED_BACK; index--) {
    const name = subjectIn(
      sentences[index].words.filter(word => word.end <= place),
      names,
    );
    if (name) return name;
  }
  return undefined;
}

/** With a name or a noun for somebody who speaks, or a plural: not "That means closing". */
function canSpeak(phrase: readonly Word[]): boolean {
  const last = phrase.at(-1);
  return (
    phrase.some(word => isNameWord(word) || isA(word, 'speakerNouns')) ||
    (last !== undefined && !last.function && isPlural(last))
  );
}

/** The organisation or group that opens a sentence before a place. */
function bodyBefore(
  { sentences, article, language }: Reading,
  { start: place, text: pronoun }: TextSpan,
  names: NameBook,
): string | undefined {
  // two capitals may be a person or a company; "it" tells
  const isBody = (name: string): boolean =>
    language.neuter.has(pronoun.toLowerCase()) || !names.isPerson(names.resolve(name));
  const near = sentences.findLastIndex(sentence => sentence.start <= place);
  for (let index = near; index >= 0 && near - index < LOOKED_BACK; index--) {
    const words = sentences[index].words.filter(word => word.end <= place);
    const subject = mainSubject(words, names);
    const text = subject && article.text.slice(subject.start, subject.end);
    const phrase = subject
      ? words.filter(word => !word.mark && word.start >= subject.start && word.end <= subject.end)
      : [];
    if (text && canSpeak(phrase) && isBody(text)) return withoutDeterminer(text, language);
  }
  return undefined;
}

function subjectIn(words: readonly Word[], names: NameBook): string | undefined {
  for (const run of findNameRuns(words, names.known)) {
    const name = nameOf(withoutPlace(stripTitles(words.slice(run.from, run.to))));
    if (names.isPerson(name) && !isA(words[run.from - 1], 'commonPrepositions')) return names.resolve(name);
  }
  return undefined;
}
