// Speech, or a mere label: which quotations are somebody's words and which are titles, nicknames, terms and scare quotes.
// A logistic model over plain signs, fitted on passages that people marked as attributed or not.

import { isCapital, isDigit, saysAnything } from '../text/characters.ts';
import { probability, type Model } from '../logistic.ts';
import fitted from './model.json' with { type: 'json' };
import type { Word } from '../text/words.ts';
import type { Quotation } from './find.ts';
import { DETERMINERS, low } from './subject.ts';

/** The words around a quotation that its signs are read from. */
export interface Surroundings { before: readonly Word[]; after: readonly Word[]; alone: boolean }

const NAMING = /^(?:called|named|dubbed|titled|entitled|nicknamed|headlined|book|film|movie|song|album|show|series|novel|play|program|programme|magazine|term|word|phrase|so-called|known|as)$/;
const FIRST_PERSON = /(?:^|[^\p{L}])(?:i|we|you|my|our|me|us|your|i['’]\w+|we['’]\w+)(?![\p{L}])/iu;
const NEAR_CUE = 40; // characters between a cue and its quotation

export const SPEECH_FEATURES = ['length', 'few', 'ends', 'capitals', 'opens', 'cue', 'near', 'person', 'determiner', 'label', 'naming', 'possessive', 'alone', 'firstPerson', 'certainty'] as const;
export type SpeechFeature = (typeof SPEECH_FEATURES)[number];

const SPEECH: Model<SpeechFeature> = fitted.speech;

/**
 * The signs of one quotation, each 0 or 1 but the length (log of words), the share of capitals and the certainty.
 * @param certainty probability of the likeliest speaker, 0 to 1
 */
export function speechFeatures({ text, speaker, cue, start, end }: Omit<Quotation, 'speech'>, certainty: number, context?: Surroundings): Record<SpeechFeature, number> {
  const words = text.split(/[\s—–]+/).filter(saysAnything);
  const before = context?.before.findLast(word => !/^["“'‘«„]$/.test(word.text));
  const after = context?.after.find(word => !/^["”'’»]$/.test(word.text));
  const determined = before !== undefined && DETERMINERS.has(low(before));
  const flag = (value: boolean | undefined): number => (value ? 1 : 0);
  const distance = cue ? Math.min(Math.abs(start - cue.end), Math.abs(cue.start - end)) : Infinity;
  return {
    length: Math.log(words.length + 1), few: flag(words.length < 3), ends: flag(/[.!?,]$/.test(text)),
    capitals: words.length > 1 ? words.filter(word => isCapital(word) || isDigit(word)).length / words.length : 0,
    opens: flag(isCapital(text)), cue: flag(cue !== undefined), near: flag(distance < NEAR_CUE), person: flag(speaker?.person),
    determiner: flag(determined), label: flag(determined && after !== undefined && !after.mark && !after.function && !after.capital),
    naming: flag(before && NAMING.test(low(before))), possessive: flag(before?.form === "'s"),
    alone: flag(context?.alone), certainty, firstPerson: flag(FIRST_PERSON.test(text)),
  };
}

export const isSpeech = (features: Record<SpeechFeature, number>): boolean => probability(SPEECH, features) >= fitted.speechFrom;
