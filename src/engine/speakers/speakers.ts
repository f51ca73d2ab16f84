// Who could be the speaker of a quotation: everybody who stands where attributions stand, with the signs by which a
// fitted choice tells the right one from the others. Cost: linear in the words of the sentences around a quotation.

import { firstFrom, type Span } from '../article.ts';
import { isNameWord, nameOf } from '../text/names.ts';
import type { NameBook } from './name-book.ts';
import { isA, isAnyOf, isPrintedA } from '../text/words.ts';
import { namedBeside } from './apposition.ts';
import type { Context } from './context.ts';
import { findStanding } from './places.ts';
import { isPlural } from './phrases.ts';
import type { Place, SpeakerSigns, Standing } from './standing.ts';

/** Somebody who may be the speaker, with all signs. */
export interface PossibleSpeaker {
  place: Place;
  speaker: Span;
  cue?: Span;
  /** forms of the capitalised words in the speaker */
  names: string[];
  features: SpeakerSigns;
}

const LONG = 60; // characters of a phrase that is seldom a speaker

/** @param fragment the quotation opens inside the outlet's own sentence */
export const findSpeakers = (context: Context, names: NameBook, fragment: boolean): PossibleSpeaker[] =>
  dedupe(findStanding(context, names))
    .map(one => ({ ...one, speaker: namedBeside(one.words, one.speaker, names) }))
    .map(one => withSigns(one, fragment, names));

function withSigns(
  { place, words, speaker, cue, signs }: Standing,
  fragment: boolean,
  book: NameBook,
): PossibleSpeaker {
  const from = firstFrom(words, speaker.start);
  const names: string[] = [];
  for (let at = from; at < words.length && words[at].end <= speaker.end; at++)
    if (isNameWord(words[at])) names.push(words[at].form);
  const features: SpeakerSigns = { ...signs, [place]: 1 };
  if (isAnyOf(words[from], 'singular', 'personalRelatives')) features.pronoun = 1;
  else if (isA(words[from], 'relatives')) features.relative = 1;
  else if (isA(words[from], 'pronouns')) features.vague = 1;
  if (names.length) features.named = 1;
  const to = firstFrom(words, speaker.end);
  const noun = words[to - 1];
  if (names.length && book.isPerson(nameOf(book.bare(words.slice(from, to))))) features.person = 1;
  if (isA(noun, 'speakerNouns')) features.speaks = 1;
  if (isPlural(noun) && !noun.capital) features.plural = 1;
  if (isPrintedA(words[from], 'determiners')) features.definite = 1;
  if (speaker.end - speaker.start > LONG) features.long = 1;
  if (fragment && (place === 'after' || place === 'afterClose')) features.fragmentAfter = 1;
  if (fragment && (place === 'before' || place === 'beforeClose')) features.fragmentBefore = 1;
  return { place, speaker, ...(cue && { cue }), names, features };
}

/** One for each span and place, the first found. */
function dedupe(found: readonly Standing[]): Standing[] {
  const seen = new Set<string>();
  return found.filter(({ place, speaker, cue }) => {
    const key = `${place} ${speaker.start} ${cue?.start}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
