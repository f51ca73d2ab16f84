// Passives: whoever something is said of, or put to, does not say it.

import { isAdverbOrAuxiliary, isCueWord } from '../text/cues.ts';
import { isA, isPrintedA, type Word } from '../text/words.ts';

/** "Ann Lee was accused of “fraud”", "Asked “why?”": whoever it is said of or put to does not say it. */
export function isPassive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word.language.passiveParticiple.test(word.form) || isQuotedAs(words, at)) return false;
  let helper = at - 1;
  while (helper > 0 && words[helper].language.adverb.test(words[helper].form)) helper--;
  const opens = words.slice(0, at).every(one => one.mark || isPrintedA(one, 'leadIns'));
  return isA(words[helper], 'be') || (opens && isA(word, 'askedCues') && isA(words[at + 1], 'behindAsked'));
}

/** "Ann Lee was accused": of what others say. */
export function suffers(words: readonly Word[], to: number): boolean {
  if (!isA(words[to], 'be')) return false;
  const at = words.findIndex((word, i) => i > to && !isAdverbOrAuxiliary(word));
  return at > 0 && isCueWord(words[at]) && isPassive(words, at);
}

/** "was quoted as saying": the words are hers. */
const isQuotedAs = (words: readonly Word[], at: number): boolean =>
  isA(words[at + 1], 'beforeSaying') && words[at + 2]?.language.participle.test(words[at + 2].form);
