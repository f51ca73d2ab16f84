// Verbs of speech in their place: "report" is one in "critics report", none in "a news report" or "to report".

import { CUE_VERBS, DETERMINERS, PLAIN_CUES, PRONOUNS, SPEAKER_NOUNS } from '../languages/lexicon.ts';
import { lowerOf, type Word } from './words.ts';

export const isCueWord = (word: Word): boolean => CUE_VERBS.has(lowerOf(word)) && !word.name;

export function isCue(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!isCueWord(word)) return false;
  const before = words[index - 1];
  if (word.capital && (before ? !before.mark : isBare(word))) return false; // "The Huffington Post", "State media"
  // "the report", "his call", "to report": a noun or an infinitive
  const nominal = before && (DETERMINERS.has(lowerOf(before)) || /^(?:to|of|by|my|your|our)$/.test(before.form));
  if (nominal) return before.form === 'to' && /^(?:say|tell|call|describe|add)$/.test(word.form);
  return !isNoun(words, index) && !(QUOTES_ANOTHER.test(word.form) && handsOn(words, index));
}

/** "a phone call", "a Facebook post", "the news report": behind a singular noun the bare form is no verb. */
function isNoun(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!before || before.mark || before.function || before.name || PRONOUNS.has(before.form) || !isBare(words[index])) return false;
  return /^(?:an?|the)$/.test(words[index - 2]?.form ?? '') && !SPEAKER_NOUNS.has(before.form)
    || !/(?:s|ly|men|people|police|children|public|majority|half|some|many|most|media|data)$/.test(before.form);
}

/** "call", not "calls" or "called", nor a past in any form. */
const isBare = ({ form }: Word): boolean => !/(?:s|ed|ing)$|^(?:told|wrote|read|thought|swore|forecast)$/.test(form) && !PLAIN_CUES.has(form);

export const QUOTES_ANOTHER = /^(?:quot|cit)(?:e|es|ed|ing)$/;
const FARTHEST_AS = 14; // words

const isSaying = (word: Word | undefined): boolean => word !== undefined && word.text.endsWith('ing') && isCueWord(word);

/** "Reuters quoted Ann Lee as saying": the words are hers, the agency only hands them on. */
const handsOn = (words: readonly Word[], cue: number): boolean =>
  words.slice(cue, cue + FARTHEST_AS).some((word, i, near) => word.form === 'as' && isSaying(near[i + 1]));

export const isPlainCue = (word: Word): boolean => PLAIN_CUES.has(lowerOf(word));

/** What may stand between a subject and its verb. */
export const isAdverbOrAuxiliary = (word: Word): boolean => (word.form.endsWith('ly') && !word.capital)
  || /^(?:also|then|later|has|have|had|again|now|once|reportedly|further|himself|herself|was|is|were)$/.test(word.form);
