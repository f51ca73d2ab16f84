// Who may be speaking, and by which signs: what the places find and the model weighs.

import type { Span } from '../article.ts';
import type { Word } from '../text/words.ts';

const PLACES = [
  'between',
  'afterClose',
  'after',
  'beforeClose',
  'before',
  'introduced',
  'following',
  'carried',
  'actor',
  'possessive',
  'label',
] as const;
/** Where an attribution stands, seen from its quotation. */
export type Place = (typeof PLACES)[number];

/** The signs by which a speaker is chosen. */
export const SPEAKER_FEATURES = [
  ...PLACES,
  'distance',
  'cues',
  'plain',
  'unlisted',
  'participle',
  'inverted',
  'pronoun',
  'vague',
  'named',
  'opens',
  'according',
  'apart',
  'aloneCarried',
  'handsBack',
  'handsOver',
  'fragmentBefore',
  'fragmentAfter',
  'same',
  'quotedBetween',
  'rank',
  'prepositional',
  'colonIntroduced',
  'long',
  'acts',
  'speechCarried',
  'agent',
  'outdone',
  'stopped',
  'person',
  'speaks',
  'plural',
  'definite',
  'relative',
  'main',
  'ledIn',
] as const;
/** One of them. */
export type SpeakerFeature = (typeof SPEAKER_FEATURES)[number];

/** Signs that are absent count nothing. */
export type SpeakerSigns = Partial<Record<SpeakerFeature, number>>;

/** What a possible speaker is known by before all its signs are counted. */
export interface Standing {
  place: Place;
  words: readonly Word[];
  speaker: Span;
  cue?: Span;
  signs: SpeakerSigns;
}
