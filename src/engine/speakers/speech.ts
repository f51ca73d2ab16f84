// Speech, or a mere label: which quotations are somebody's words and which are titles, nicknames, terms and scare quotes.
// A logistic model over plain signs, fitted on passages that people marked as attributed or not.

import { firstLetterOrDigit, isCapital, isDigit, saysAnything } from '../text/characters.ts';
import { probability, type Model } from '../logistic.ts';
import fitted from './model.json' with { type: 'json' };
import { FUNCTION_WORDS, SPEECH_NOUNS } from '../languages/lexicon.ts';
import type { Quotation } from '../quotation.ts';
import { lowerOf } from '../text/words.ts';
import type { Context } from './context.ts';
import type { PossibleSpeaker } from './speakers.ts';

const FIRST_PERSON = /\b(?:i|we|you|my|our|me|us|your)\b/i;
const MEDIA = /\b(?:book|film|movie|song|album|show|series|novel|play|program|programme|magazine|memoir|documentary|hit|episode|sitcom|host|hosts|star|author|network|podcast|column|article)\b/;

export const SPEECH_FEATURES = [
  'length', 'few', 'ends', 'capitals', 'opens', 'cue', 'loose', 'carried', 'acting', 'owned', 'person', 'possessive',
  'alone', 'firstPerson', 'certainty', 'assigned', 'functional', 'verbal', 'sibling', 'that', 'titled', 'proper', 'adjectival', 'media', 'noun', 'entitled',
] as const;
export type SpeechFeature = (typeof SPEECH_FEATURES)[number];

const SPEECH: Model<SpeechFeature> = fitted.speech;
const NEAR_NOUN = 6; // words and marks before the quotation among which "his claim" still is of it
/** "in “The Revenant”": what opens with a capital behind a small word is seldom said. */
const LEADS_TO_TITLE = /^(?:in|on|of|at|from|with|to|for|like|and|by)$/;
const VERBAL = /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|not|\w+n['’]t|\w+['’](?:s|re|ve|ll|m|d))\b/i;

/** What attribution found out about a quotation. */
export interface Attributed {
  context?: Context;
  possible: readonly PossibleSpeaker[];
  chosen?: PossibleSpeaker;
  /** probability of the likeliest speaker, 0 to 1 */
  certainty: number;
  /** the quotation before it in the same sentence is speech */
  sibling: boolean;
}

/** Soft hyphens, ligatures and "&" are print. */
const plain = (text: string): string => text.replaceAll('\u00ad', '').replace(/[ﬀ-ﬆ]/g, sign => sign.normalize('NFKC')).replaceAll(' & ', ' and ');

/** The signs of one quotation, each 0 or 1 but the length (log of words) and shares. */
export function speechFeatures({ text: printed, speaker }: Omit<Quotation, 'speech'>, { context, possible, chosen, certainty, sibling }: Attributed): Record<SpeechFeature, number> {
  const text = plain(printed);
  const words = text.split(/[\s—–]+/).filter(saysAnything);
  const before = context?.before.findLast(word => !/^["“'‘«„]$/.test(word.text));
  const after = context?.after.find(word => !/^["”'’»]$/.test(word.text));
  const flag = (value: boolean | undefined): number => (value ? 1 : 0);
  const content = words.filter(word => !FUNCTION_WORDS.has(word.toLowerCase()));
  const place = chosen?.place ?? '';
  return {
    length: Math.log(words.length + 1), few: flag(words.length < 3), ends: flag(/[.!?,]$/.test(text)),
    capitals: words.length > 1 ? words.filter(word => isCapital(word) || isDigit(word)).length / words.length : 0,
    opens: flag(isCapital(text)), cue: flag(possible.some(({ cue }) => cue)), person: flag(speaker?.person),
    loose: flag(/^(?:before|beforeClose|after)$/.test(place)), carried: flag(/^(?:carried|following|introduced)$/.test(place)),
    acting: flag(place === 'actor'), owned: flag(place === 'possessive'),
    possessive: flag(before?.form === "'s"), that: flag(before?.form === 'that'),
    alone: flag(context?.alone), certainty, firstPerson: flag(FIRST_PERSON.test(text)), assigned: flag(before?.text === '='),
    titled: flag(content.length > 0 && words.length > 1 && content.every(word => isCapital(word) || isDigit(word)) && !/[.!?]$/.test(text)),
    proper: flag(words.length === 1 && isCapital(text)),
    adjectival: flag(after && !after.mark && !after.function),
    media: flag(MEDIA.test(context?.before.slice(-4).map(lowerOf).join(' ') ?? '')),
    noun: flag(context?.before.slice(-NEAR_NOUN).some(word => SPEECH_NOUNS.has(word.form))),
    entitled: flag(before && LEADS_TO_TITLE.test(before.form) && isCapital(text) && !context?.alone),
    functional: words.filter(word => FUNCTION_WORDS.has(word.toLowerCase())).length / Math.max(1, words.length), verbal: flag(VERBAL.test(text)), sibling: flag(sibling),
  };
}

export const isSpeech = (features: Record<SpeechFeature, number>): boolean => probability(SPEECH, features) >= fitted.speechFrom;

const SAID = 4; // words that begin or end a sentence
const SAID_WITHIN = 6; // words inside the outlet's own sentence

/** Where the language's cues are not known: what a colon leads in or a comma hands back to its verb, a sentence, or enough words of one. */
export function looksSaid(printed: string, context?: Context): boolean {
  const text = plain(printed).trim();
  const words = text.split(/\s+/).filter(saysAnything);
  const named = words.filter(isCapital).length > words.length / 2;
  const [first, verb] = context?.after.filter(word => !/^["”“'’»«]$/.test(word.text)) ?? [];
  const handsBack = first?.text === ',' && verb !== undefined && !verb.mark && !verb.capital;
  if (words.length > 1 && !named && (handsBack || context?.before.at(-2)?.text === ':')) return true;
  return words.length >= SAID && (isCapital(firstLetterOrDigit(text)) || /[.!?…,]$/.test(text)) || (words.length >= SAID_WITHIN && !named);
}
