// Verbs of speech in their place: "report" is one in "critics report", none in "a news report" or "to report".

import { isA, isAnyOf, isPrintedA, type Word } from './words.ts';

/** Whether a word is a verb of speech anywhere, and no name here. */
export const isCueWord = (word: Word): boolean => isPrintedA(word, 'cueVerbs') && !word.name;

/** Whether the word at this place is a verb of speech. */
export function isCue(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!isCueWord(word)) return false;
  const before = words[index - 1];
  if (word.capital && (before ? !before.mark : isBare(word))) return false; // "The Huffington Post", "State media"
  // "the report", "his call", "to report": a noun or an infinitive
  const nominal =
    before && ((isPrintedA(before, 'determiners') && !isRelative(words, index - 1)) || isA(before, 'beforeNouns'));
  if (nominal) return before.form === 'to' && isA(word, 'infinitiveCues');
  return !isNoun(words, index) && !(isA(word, 'quotingCues') && handsOn(words, index));
}

/** "that" of "a sign that read": right behind a noun. */
const isRelative = (words: readonly Word[], at: number): boolean =>
  isA(words[at], 'relatives') && isAnyOf(words[at - 1], 'bearers', 'speakerNouns', 'speechNouns');

/** "a phone call", "a Facebook post", "the news report": behind a singular noun the bare form is no verb. */
function isNoun(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!before || before.mark || before.function || before.name || isA(before, 'pronouns') || !isBare(words[index]))
    return false;
  return (
    (isA(words[index - 2], 'articles') && !isA(before, 'speakerNouns')) || !before.language.plural.test(before.form)
  );
}

/** "call", not "calls" or "called", nor a past in any form. */
const isBare = (word: Word): boolean => !word.language.inflected.test(word.form) && !isA(word, 'plainCues');

const FARTHEST_AS = 14; // words

const isSaying = (word: Word | undefined): boolean =>
  word !== undefined && word.text.endsWith('ing') && isCueWord(word);

/** "Reuters quoted Ann Lee as saying": the words are hers, the agency only hands them on. */
const handsOn = (words: readonly Word[], cue: number): boolean =>
  words.slice(cue, cue + FARTHEST_AS).some((word, i, near) => word.form === 'as' && isSaying(near[i + 1]));

/** Whether it is one of the commonest. */
export const isPlainCue = (word: Word): boolean => isPrintedA(word, 'plainCues');

/** What may stand between a subject and its verb. */
export const isAdverbOrAuxiliary = (word: Word): boolean =>
  (word.form.endsWith('ly') && !word.capital) || isA(word, 'besideVerbs');
