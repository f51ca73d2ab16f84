// Speech, or a mere label: which quotations are somebody's words and which are titles, nicknames, terms and scare
// quotes. A logistic model over plain signs, fitted on passages that people marked as attributed or not.

import { firstLetterOrDigit, isCapital, isDigit, saysAnything } from '../text/characters.ts';
import { probability, type Model } from '../logistic.ts';
import fitted from './model.json' with { type: 'json' };
import type { Language } from '../languages/language.ts';
import type { Quotation } from '../quotation.ts';
import { isUnspaced } from '../text/unspaced.ts';
import { findWords, isA, isPrintedA } from '../text/words.ts';
import type { Context } from './context.ts';
import type { PossibleSpeaker } from './speakers.ts';
import type { Place } from './standing.ts';

/** Places that may as well lead in something else. */
const LOOSE: ReadonlySet<Place | undefined> = new Set(['before', 'beforeClose', 'after']);
/** Places in another sentence than the quotation. */
const CARRIED: ReadonlySet<Place | undefined> = new Set(['carried', 'following', 'introduced']);

/** The signs by which speech is told from labels. */
export const SPEECH_FEATURES = [
  'length',
  'few',
  'ends',
  'capitals',
  'opens',
  'cue',
  'loose',
  'carried',
  'acting',
  'owned',
  'person',
  'possessive',
  'alone',
  'firstPerson',
  'certainty',
  'assigned',
  'functional',
  'verbal',
  'sibling',
  'that',
  'titled',
  'proper',
  'adjectival',
  'media',
  'noun',
  'entitled',
  'colon',
] as const;
/** One of them. */
export type SpeechFeature = (typeof SPEECH_FEATURES)[number];

const SPEECH: Model<SpeechFeature> = fitted.speech;
const NEAR_WORK = 4; // words and marks before the quotation among which "the film" says that it is a title
const NEAR_NOUN = 6; // words and marks before the quotation among which "his claim" still is of it

/** What attribution found out about a quotation. */
export interface Attributed {
  context?: Context;
  possible: readonly PossibleSpeaker[];
  chosen?: PossibleSpeaker;
  /** probability of the likeliest speaker, 0 to 1 */
  certainty: number;
  /** the quotation before it in the same sentence is speech */
  sibling: boolean;
  language: Language;
}

/** Soft hyphens, ligatures and "&" are print. */
const plain = (text: string, { spellings }: Language): string =>
  text
    .replaceAll('\u00ad', '')
    .replace(/[ﬀ-ﬆ]/g, sign => sign.normalize('NFKC'))
    .replaceAll(' & ', ` ${spellings.get('&') ?? '&'} `);

const flag = (value: boolean | undefined): number => (value ? 1 : 0);

/** The signs of one quotation, each 0 or 1 but the length (log of words) and shares. */
export function speechFeatures(
  { text, speaker }: Omit<Quotation, 'speech'>,
  attributed: Attributed,
): Record<SpeechFeature, number> {
  const printed = plain(text, attributed.language);
  return { ...signsWithin(printed, attributed.language), ...signsAround(printed, speaker, attributed) };
}

type Within =
  | 'length'
  | 'few'
  | 'ends'
  | 'capitals'
  | 'opens'
  | 'firstPerson'
  | 'titled'
  | 'proper'
  | 'functional'
  | 'verbal';

/** What its own words say. */
function signsWithin(text: string, language: Language): Record<Within, number> {
  const words = text.split(/[\s—–]+/).filter(saysAnything);
  const content = words.filter(word => !language.little.has(word.toLowerCase()));
  const raised = (list: readonly string[]): number => list.filter(word => isCapital(word) || isDigit(word)).length;
  const isTitle = content.length > 0 && words.length > 1 && raised(content) === content.length && !/[.!?]$/.test(text);
  return {
    length: Math.log(words.length + 1),
    few: flag(words.length < 3),
    ends: flag(/[.!?,]$/.test(text)),
    capitals: words.length > 1 ? raised(words) / words.length : 0,
    opens: flag(isCapital(text)),
    firstPerson: flag(language.firstPerson.test(text)),
    titled: flag(isTitle),
    proper: flag(words.length === 1 && isCapital(text)),
    functional: (words.length - content.length) / Math.max(1, words.length),
    verbal: flag(language.verbal.test(text)),
  };
}

/** What stands around it, and who is likeliest to have said it. */
function signsAround(
  text: string,
  speaker: Quotation['speaker'],
  { context, possible, chosen, certainty, sibling }: Attributed,
): Record<Exclude<SpeechFeature, Within>, number> {
  const before = context?.before.findLast(word => !/^["“'‘«„]$/.test(word.text));
  const after = context?.after.find(word => !/^["”'’»]$/.test(word.text));
  const place = chosen?.place;
  return {
    cue: flag(possible.some(({ cue }) => cue) || saysNobody(context)),
    person: flag(speaker?.person),
    loose: flag(LOOSE.has(place)),
    carried: flag(CARRIED.has(place)),
    acting: flag(place === 'actor'),
    owned: flag(place === 'possessive'),
    possessive: flag(isA(before, 'genitives')),
    that: flag(isA(before, 'complementizers')),
    alone: flag(context?.alone),
    certainty,
    assigned: flag(before?.text === '='),
    adjectival: flag(after && !after.mark && !after.function),
    media: flag(context?.before.slice(-NEAR_WORK).some(word => isPrintedA(word, 'works'))),
    noun: flag(context?.before.slice(-NEAR_NOUN).some(word => isA(word, 'speechNouns'))),
    entitled: flag(isA(before, 'beforeTitles') && isCapital(text) && !context?.alone),
    sibling: flag(sibling),
    colon: flag(before?.text === ':'),
  };
}

const NEAR_CUE = 3; // words and marks behind the quotation

/** "“…,” everybody said": a verb of speech right behind, whoever is nobody for it. */
const saysNobody = (context: Context | undefined): boolean =>
  context?.after.slice(0, NEAR_CUE).some(word => isPrintedA(word, 'plainCues')) ?? false;

/** Whether these signs are those of somebody's words. */
export const isSpeech = (features: Record<SpeechFeature, number>): boolean =>
  probability(SPEECH, features) >= fitted.speechFrom;

const SAID_TOGETHER = 8; // words of a text without spaces, where each particle is one

/** The same of a text without spaces, by its end, by what stands before and behind its marks, or by its length. */
function looksSaidTogether(text: string, context?: Context): boolean {
  const [opening, colon] = [context?.before.at(-1), context?.before.at(-2)];
  const [handsBack, named] = context?.after.filter(word => !/^[”’」』》〉]$/.test(word.text)) ?? [];
  if (isPrintedA(handsBack, 'naming')) return false; // 「平和」という映画
  if (/[。！？!?]$/.test(text) || /^[:：]$/.test(colon?.text ?? '')) return true;
  if (isPrintedA(handsBack, 'quotatives')) return !isPrintedA(named, 'naming');
  // these hold titles as often
  return !/^[『《〈]$/.test(opening?.text ?? '') && findWords(text).filter(word => !word.mark).length >= SAID_TOGETHER;
}

const SAID = 4; // words that begin or end a sentence
const SAID_WITHIN = 6; // words inside the outlet's own sentence

/**
 * Where the language's cues are not known: what a colon leads in or a comma hands back to its verb, a sentence, or
 * enough words of one.
 */
export function looksSaid(printed: string, language: Language, context?: Context): boolean {
  const text = plain(printed, language).trim();
  if (isUnspaced(text)) return looksSaidTogether(text, context);
  const words = text.split(/\s+/).filter(saysAnything);
  const named = words.filter(isCapital).length > words.length / 2;
  const [first, verb] = context?.after.filter(word => !/^["”“'’»«]$/.test(word.text)) ?? [];
  const handsBack = first?.text === ',' && verb !== undefined && !verb.mark && !verb.capital;
  if (words.length > 1 && !named && (handsBack || context?.before.at(-2)?.text === ':')) return true;
  return (
    (words.length >= SAID && (isCapital(firstLetterOrDigit(text)) || /[.!?…,]$/.test(text))) ||
    (words.length >= SAID_WITHIN && !named)
  );
}
