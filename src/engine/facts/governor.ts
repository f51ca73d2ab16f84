// Grammar by print alone: the verb that a time belongs to, and what stands before and behind a verb. No parser: verbs
// are known by their endings, by the list of irregular ones, as verbs of speech and by what stands before them. Linear
// in the words looked at.

import { isContent } from '../text/reading.ts';
import { isA, isAnyOf, isPrintedA, type Range, type Word } from '../text/words.ts';

const REACH = 12; // words from a time to its verb

/** Whether a word is a verb here, as far as it can be seen. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!isContent(word) || word.capital || word.value !== null) return false;
  const before = words[at - 1];
  if (isAnyOf(before, 'articles', 'possessives')) return false;
  const { language, form } = word;
  return (
    isPrintedA(word, 'cueVerbs') ||
    language.pastParticiple.test(form) ||
    (language.irregular.has(form) && language.irregular.get(form) !== form) ||
    isAnyOf(before, 'auxiliaries', 'infinitive')
  );
}

/** The verb that a time belongs to: right behind it, else before it in its clause, else behind; -1 where none is seen. */
export function verbOf(words: readonly Word[], [from, to]: Range): number {
  const isAdverb = (word: Word | undefined): boolean => word !== undefined && word.language.adverb.test(word.form);
  const behind = isAdverb(words[to]) ? to + 1 : to;
  if (behind < words.length && isVerb(words, behind)) return behind;
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !isPause(words[at]); at--)
    if (isVerb(words, at)) return at;
  for (let at = to; at < Math.min(words.length, to + REACH); at++) if (isVerb(words, at)) return at;
  return -1;
}

const isPause = ({ text }: Word): boolean => /^[,;:—–“”"()]$/.test(text);
