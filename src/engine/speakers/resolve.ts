// Who is meant by the words that name a speaker: a pronoun by the person named before it, a surname by the full name
// that the article uses, a description by itself. Cost: a few sentences back from each pronoun.

import { sliceOf, spanAcross, type Span, type TextSpan } from '../article.ts';
import type { Language } from '../languages/language.ts';
import type { Quotation } from '../quotation.ts';
import { findNameRuns, isNameWord, nameOf, type NameRun } from '../text/names.ts';
import type { NameBook } from './name-book.ts';
import type { Reading } from '../text/reading.ts';
import { isAdverbOrAuxiliary, isCueWord } from '../text/cues.ts';
import { isA, isAnyOf, isPrintedA, type Word } from '../text/words.ts';
import type { People } from './people.ts';
import { isPlural, phraseUntil } from './phrases.ts';
import { mainSubject } from './main-subject.ts';

const LOOKED_BACK = 4; // sentences in which a pronoun's person is looked for

/**
 * @param narration the article without what is quoted
 */
export function resolveSpeaker(
  written: TextSpan,
  narration: Reading,
  names: NameBook,
  people: People,
): Quotation['speaker'] {
  const { language } = narration;
  const lower = written.text.toLowerCase();
  if (language.singular.has(lower) || language.singularCases.has(lower)) {
    return {
      ...written,
      name: people.at(written.start) ?? written.text,
      person: true,
    };
  }
  if (language.collective.has(lower)) {
    return { ...written, name: bodyBefore(narration, written, names, people) ?? written.text, person: false };
  }
  if (language.relatives.has(lower)) {
    return antecedentOf(written, narration, names, people) ?? { ...written, name: written.text, person: false };
  }
  const parts = wordsIn(narration, written).filter(word => !isPrintedA(word, 'genitives'));
  // a name at the end of the phrase is the speaker's own, unless another noun stands between: "a spokesman for Trump"
  const run = findNameRuns(parts, () => true).find(
    ({ from, to }) =>
      to === parts.length && !parts.slice(0, from).some(word => isAnyOf(word, 'prepositions', 'obliques')),
  );
  // "a Democrat" is whoever was named before, and no House Democrat
  if (!run || isOneOfMany(lower, language)) return describe(written, parts, people, language);
  const several = joined(withoutDeterminer(written.text, language), parts, names);
  if (several) return { ...written, name: several, person: false };
  const bare = names.bare(parts.slice(run.from, run.to));
  const name = people.at(bare[0].start) ?? names.resolve(nameOf(bare));
  // "the 14th Amendment": what is no person keeps what stands before its name
  if (!names.isPerson(name) && bare.length === run.to - run.from)
    return { ...written, name: withoutDeterminer(written.text, language), person: false };
  return { ...written, name, person: names.isPerson(name) };
}

/** "the president" is whoever is called so, where that is one; any other description speaks for itself. */
function describe(
  written: TextSpan,
  parts: readonly Word[],
  people: People,
  language: Language,
): NonNullable<Quotation['speaker']> {
  const isDefinite = isA(parts[0], 'articles') && !isA(parts[0], 'indefinite');
  const holder =
    isDefinite && parts.length <= LONGEST_POST ? people.holder(parts.at(-1)!.form, written.start) : undefined;
  if (holder && !parts.some(word => isA(word, 'beforeTitled'))) return { ...written, name: holder, person: true };
  return { ...written, name: withoutDeterminer(written.text, language), person: false };
}

const LONGEST_POST = 3; // words: "the Lorne governor"

/** "Ann Lee and Mayor Bob Ray" are both of them. */
function joined(written: string, parts: readonly Word[], names: NameBook): string | undefined {
  const link = parts.find(word => isA(word, 'additive'));
  if (!link) return undefined;
  const runs = findNameRuns(parts, () => true).map(({ from, to }) => ({
    name: nameOf(names.bare(parts.slice(from, to))),
    titled: names.bare(parts.slice(from, to)).length < to - from,
  }));
  const persons = runs.flatMap(({ name }) => (names.isPerson(name) ? names.resolve(name) : []));
  // "Health and Education Secretary Ann Lee" is one, "Lorne and Hatley" are two
  if (persons.length < 2) return runs.length > 1 && !(persons.length && runs.at(-1)!.titled) ? written : undefined;
  return `${persons.slice(0, -1).join(', ')} ${link.text} ${persons.at(-1)}`;
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
function antecedentOf(
  written: TextSpan,
  reading: Reading,
  names: NameBook,
  people: People,
): Quotation['speaker'] | undefined {
  const { sentences, article } = reading;
  const words =
    sentences.findLast(sentence => sentence.start <= written.start)?.words.filter(word => word.end <= written.start) ??
    [];
  const to = words.findLastIndex(word => !word.mark) + 1;
  const run = nameBefore(words, to, names);
  const phrase = run ? spanAcross(words, run.from, to) : phraseUntil(words, to);
  if (!phrase) return undefined;
  const { name, person } = resolveSpeaker(sliceOf(article.text, phrase), reading, names, people)!;
  return { ...written, name, person };
}

const LONGEST_PART = 6; // words and marks between a name and "who": a party, a state

/** The name that ends here, or a person’s behind which only a party or a state stands: "Ann Lee, D-Lorne, who". */
function nameBefore(words: readonly Word[], to: number, names: NameBook): NameRun | undefined {
  const runs = findNameRuns(words.slice(0, to), () => true);
  const isPerson = ({ from, to: end }: NameRun): boolean => names.isPerson(nameOf(names.bare(words.slice(from, end))));
  const last = runs.findLast(one => one.to >= to - 1 && one.to <= to);
  if (last && isPerson(last)) return last;
  const person = runs.findLast(one => words[one.to]?.text === ',' && to - one.to < LONGEST_PART && isPerson(one));
  return person ?? last;
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
  people: People,
): string | undefined {
  // two capitals may be a person or a company; "it" tells
  const isBody = (name: string): boolean =>
    (language.neuter.has(pronoun.toLowerCase()) && !people.isHuman(names.resolve(name))) ||
    !names.isPerson(names.resolve(name));
  const near = sentences.findLastIndex(sentence => sentence.start <= place);
  for (let index = near; index >= 0 && near - index < LOOKED_BACK; index--) {
    const words = sentences[index].words.filter(word => word.end <= place);
    const subject = mainSubject(words, names);
    const text = subject && article.text.slice(subject.start, subject.end);
    const phrase = subject
      ? words.filter(word => !word.mark && word.start >= subject.start && word.end <= subject.end)
      : [];
    const next = words.find(word => word.start >= (subject?.end ?? 0) && !isAdverbOrAuxiliary(word));
    const speaks = canSpeak(phrase) || (phrase.length > 1 && next !== undefined && isCueWord(next)); // "The cable warned"
    if (text && speaks && !phrase.at(-1)!.function && isBody(text)) return withoutDeterminer(text, language);
  }
  return undefined;
}
