// Whether two quotations are of one speaker.

import type { Language } from '../languages/language.ts';
import type { Quotation } from '../quotation.ts';
import { areVariants } from '../text/nations.ts';
import { findWords, type Word } from '../text/words.ts';

/** Of named persons that stand for the speaker, 98 in 100 are right from 0.8 on (2,000 quotations), 76 below. */
const SURE = 0.8;

/**
 * same; other, said only of two persons whom the texts name there; unknown where a name is missing or an office speaks
 * for somebody.
 */
export function compareSpeakers(a: Quotation, b: Quotation, language: Language): 'same' | 'other' | 'unknown' {
  if (!a.speaker || !b.speaker) return 'unknown';
  const [x, y] = [namesOf(a.speaker), namesOf(b.speaker)];
  const [fewer, more] = x.length < y.length ? [x, y] : [y, x];
  if (fewer.length > 1 && fewer.every(name => holds(more, name))) return 'same'; // a title that was not taken off
  const kin = areKin(x, y);
  if (!kin && x.some(name => holds(y, name))) return 'same';
  if (a.speaker.name.toLowerCase() === b.speaker.name.toLowerCase()) return 'same';
  // two names of which one is doubtful are no finding
  if ([a, b].some(({ speaker }) => (speaker!.certainty ?? 1) < SURE)) return 'unknown';
  const [one, other] = [a.speaker.text.toLowerCase(), b.speaker.text.toLowerCase()];
  if (one !== other && language.singular.has(one) && language.singular.has(other)) return 'other';
  // a pronoun may stand for somebody else than it was taken for, and a single name for a body
  const points = (text: string): boolean => language.pronouns.has(text) || language.singularCases.has(text);
  const persons = a.speaker.person && b.speaker.person && !points(one) && !points(other);
  const certain = persons && x.length > 1 && y.length > 1;
  return certain && (kin || !x.some(name => y.some(another => areAlike(name, another)))) ? 'other' : 'unknown';
}

const named = new WeakMap<object, readonly Word[]>();

/** The words of a speaker's name that tell who it is; asked for with every quotation that might be the same. */
function namesOf(speaker: NonNullable<Quotation['speaker']>): readonly Word[] {
  let names = named.get(speaker);
  if (!names) named.set(speaker, (names = namesIn(speaker.name)));
  return names;
}

const namesIn = (name: string): Word[] =>
  findWords(name).filter(
    (word, i) => !word.mark && (!word.function || (i > 0 && word.capital)) && word.form.length > 1,
  );

const holds = (names: readonly Word[], { form }: Word): boolean => names.some(name => name.form === form);

/** Anna Brandt and Peter Brandt are two; William and Bill may be one. */
const areKin = (x: readonly Word[], y: readonly Word[]): boolean =>
  x.length > 1 &&
  y.length > 1 &&
  x.at(-1)!.form === y.at(-1)!.form &&
  x[0].form !== y[0].form &&
  x[0].form[0] !== y[0].form[0] &&
  !areVariants(x[0], y[0]);

/** One name in other letters, as far as its consonants tell: Smyth and Smith. */
export function areAlike(a: Word, b: Word): boolean {
  const sounds = ({ form }: Word): string => form[0] + form.slice(1).replace(/[aeiouyhw]/g, '');
  return areVariants(a, b) || (a.form.length > 3 && sounds(a) === sounds(b));
}
