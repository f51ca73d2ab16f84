// Who speaks: of everybody who stands where attributions stand, the one that a fitted choice finds likeliest. A
// conditional logit (McFadden 1974) over the possible speakers of speakers.ts, with "nobody" as one more alternative;
// fitted on passages that people attributed. Cost: linear in the words of the sentences that hold quotations.

import { sliceOf, type Span, type TextSpan } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { english } from '../languages/languages.ts';
import type { Quotation } from '../quotation.ts';
import { firstLetterOrDigit, isCapital } from '../text/characters.ts';
import { readNames, type NameBook } from './name-book.ts';
import type { Reading } from '../text/reading.ts';
import { markNames } from '../text/word-names.ts';
import { findWords, isAnyOf } from '../text/words.ts';
import { contextOf, crowding, narrationOf, type Context } from './context.ts';
import fitted from './model.json' with { type: 'json' };
import { readPeople } from './people.ts';
import { resolveSpeaker } from './resolve.ts';
import { findSpeakers, type PossibleSpeaker } from './speakers.ts';
import { isSpeech, looksSaid, speechFeatures, type SpeechFeature } from './speech.ts';
import type { SpeakerFeature } from './standing.ts';

const WEIGHTS: Readonly<Record<SpeakerFeature, number>> = fitted.speaker;
const CARRY = 2; // paragraphs over which a speaker is carried
const LEAST = 0.4; // probability below which nobody is named: silence over a wrong name
const LONGEST_MEDIUM = 60; // characters

/** Set by fitting only: sees the possible speakers and the features of every quotation. */
export interface Watcher {
  (quotation: Quotation, possible: readonly PossibleSpeaker[], speech: Record<SpeechFeature, number>): void;
}

/** The same quotations with speaker and cue where the text names them, and `speech` judged. */
export function attribute(reading: Reading, quotations: readonly Quotation[], watch?: Watcher): Quotation[] {
  const marked = markNames(reading);
  const names = readNames(marked);
  const narration = narrationOf(marked, quotations);
  const people = readPeople(narration, names);
  const {
    article: { text },
    language,
  } = reading;
  const isCrowded = crowding(narration, quotations);
  const foreign = (reading.tongue ?? 'en') !== 'en';
  const attributed: Quotation[] = [];
  let last: { quotation: Quotation; context: Context } | undefined;
  for (const [i, quotation] of quotations.entries()) {
    const context = isCrowded(quotation) ? undefined : contextOf(narration, quotation);
    const everybody = context ? findPossible(quotation, context, names, last) : [];
    const possible = foreign ? everybody.filter(one => isShown(one, language)) : everybody;
    const { chosen, certainty } = isPutTo(text, quotation, quotations[i + 1])
      ? choose(possible.filter(({ place }) => place.startsWith('before')))
      : choose(possible);
    const speaker =
      chosen &&
      (chosen.place === 'carried'
        ? last!.quotation.speaker
        : resolveSpeaker(sliceOf(text, chosen.speaker), narration, names, people));
    const cue = chosen?.cue && withMedium(text, nearestCue(chosen, possible), language);
    const result: Quotation = {
      ...quotation,
      ...(speaker && { speaker: { ...speaker, certainty } }),
      ...(cue && { cue }),
    };
    const sibling = last?.quotation.speech === true && context?.sentence === last.context.sentence;
    const features = speechFeatures(result, { context, possible, chosen, certainty, sibling, language });
    watch?.(result, possible, features);
    attributed.push({ ...result, speech: foreign ? looksSaid(result.text, language, context) : isSpeech(features) });
    if (context && speaker) last = { quotation: attributed.at(-1)!, context };
  }
  return attributed;
}

/**
 * “Did you sign it?” “No,” Ann Lee said; “Did you sign it?”, Ann Lee replied: “No.”: a question is put to whoever is
 * named with its answer.
 */
const isPutTo = (text: string, { end, text: said }: Quotation, next: Quotation | undefined): boolean =>
  next !== undefined && said.endsWith('?') && leadsIn(text.slice(end, next.start));

/** Nothing but marks, or what a colon leads in the next quotation with. */
function leadsIn(between: string): boolean {
  const colon = between.lastIndexOf(':');
  return !/[\p{L}\p{N}\n]/u.test(between.slice(colon + 1)) && !/[.!?\n]/.test(between.slice(0, Math.max(0, colon)));
}

/**
 * In another language than English, whose grammar the signs are not fitted to, only print and a verb of speech show a
 * speaker; a language whose verbs are not known has print alone.
 */
function isShown({ place, cue, features }: PossibleSpeaker, language: Language): boolean {
  if (place === 'label') return true;
  const isHeard = cue !== undefined || (language.dropsPronouns === true && place === 'introduced');
  const isSomebody = features.named === 1 || features.pronoun === 1 || features.speaks === 1;
  return language.cueVerbs !== english.cueVerbs && isHeard && isSomebody && !features.according;
}

function findPossible(
  quotation: Quotation,
  context: Context,
  names: NameBook,
  last: { quotation: Quotation; context: Context } | undefined,
): PossibleSpeaker[] {
  const possible = findSpeakers(context, names, !isCapital(firstLetterOrDigit(quotation.text)));
  const speaker = last?.quotation.speaker;
  const apart = last ? context.paragraph - last.context.paragraph : Infinity;
  if (!speaker || apart > CARRY) return possible;
  const before = new Set(findWords(speaker.name).map(word => word.form));
  for (const one of possible) if (one.names.some(form => before.has(form))) one.features.same = 1;
  const features = {
    carried: 1,
    apart,
    aloneCarried: context.alone ? 1 : 0,
    speechCarried: last.quotation.speech ? 1 : 0,
  };
  return [...possible, { place: 'carried', speaker, names: [], features }];
}

/** The likeliest speaker; those named by the same words speak for one another. */
function choose(possible: readonly PossibleSpeaker[]): { chosen?: PossibleSpeaker; certainty: number } {
  const odds = possible.map(({ features }) => {
    let sum = 0;
    for (const name in features) sum += WEIGHTS[name as SpeakerFeature] * features[name as SpeakerFeature]!;
    return Math.exp(sum);
  });
  const total = odds.reduce((a, b) => a + b, 1);
  const sums = new Map<number, number>();
  possible.forEach(({ speaker: { start } }, i) => sums.set(start, (sums.get(start) ?? 0) + odds[i]));
  let chosen: PossibleSpeaker | undefined;
  let [most, own] = [0, 0];
  possible.forEach((one, i) => {
    const together = sums.get(one.speaker.start)!;
    if (together > most || (together === most && odds[i] > own)) [chosen, most, own] = [one, together, odds[i]];
  });
  return most / total >= LEAST ? { chosen, certainty: most / total } : { certainty: most / total };
}

/** Of all that the speaker does before the quotation, what leads it in: "denied it, saying". */
function nearestCue(chosen: PossibleSpeaker, possible: readonly PossibleSpeaker[]): Span {
  if (!chosen.place.startsWith('before')) return chosen.cue!;
  const cues = possible.flatMap(({ place, speaker, cue }) =>
    cue && place.startsWith('before') && speaker.start === chosen.speaker.start ? [cue] : [],
  );
  return cues.reduce((nearest, cue) => (cue.start > nearest.start ? cue : nearest), chosen.cue!);
}

/** "wrote in the Post" names a paper; "said in Lorne" a place. */
function withMedium(text: string, cue: Span, language: Language): TextSpan {
  const behind = text.slice(cue.end, cue.end + LONGEST_MEDIUM);
  const writes = language.writingCues.has(text.slice(cue.start, cue.end));
  const named = (writes ? language.namedPaper.exec(behind) : null) ?? language.namedMedium.exec(behind);
  const isDay = findWords(named?.[0] ?? '').some(word => isAnyOf(word, 'weekdays', 'months'));
  const medium = language.medium.exec(behind) ?? (isDay ? null : named);
  return sliceOf(text, { start: cue.start, end: cue.end + (medium?.[0].length ?? 0) });
}
