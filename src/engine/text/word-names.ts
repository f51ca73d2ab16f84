// Names that are words as well: Theresa May, Will Hope, Jo Brand. Such a word is a name where it stands beside another
// name or with a capital inside a sentence; and once an article has used it so, also where it opens a sentence as a
// subject does. Cost: linear in the words, and copies only of sentences that hold one.

import { isCueWord } from './cues.ts';
import { isNameWord } from './names.ts';
import type { Reading } from './reading.ts';
import { isA, isAnyOf, type Word } from './words.ts';

/** The same words, those that are names marked as such. */
export function markNames(reading: Reading): Reading {
  const known = new Set<string>();
  for (const { words } of reading.sentences) {
    words.forEach((word, at) => {
      if (mayBeName(word) && isSurelyName(words, at)) known.add(word.form);
    });
  }
  if (!known.size) return reading;
  const isName = (words: readonly Word[], at: number): boolean =>
    known.has(words[at].form) && mayBeName(words[at]) && (isSurelyName(words, at) || standsAsName(words, at));
  const sentences = reading.sentences.map(sentence =>
    sentence.words.some(word => word.capital && known.has(word.form))
      ? {
          ...sentence,
          words: sentence.words.map((word, at) =>
            isName(sentence.words, at) ? { ...word, name: true as const, function: false } : word,
          ),
        }
      : sentence,
  );
  return { ...reading, sentences };
}

const mayBeName = (word: Word): boolean => word.capital && (isAnyOf(word, 'surnames', 'months') || isCueWord(word));

/** Whether this place alone shows a name. */
function isSurelyName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const behindName = before !== undefined && isNameWord(before);
  const ahead = next !== undefined && isNameWord(next);
  if (!isCueWord(word) && isA(next, 'spoke') && !isA(before, 'beforeTimes')) return true; // "May replied"
  if (isA(word, 'months')) return next?.value == null && (behindName || (ahead && !isA(before, 'beforeTimes')));
  // headlines print a capital everywhere: "Lee Will Fight On"
  if (isA(word, 'surnames'))
    return (behindName && !next?.capital) || (word.form === 'will' && ahead && opensName(words, at));
  if (before && !before.mark) return !before.capital || behindName;
  return (
    isBase(word) && next !== undefined && ((isCueWord(next) && !next.capital) || (ahead && !isA(word, 'plainCues')))
  );
}

/** "coach Will Hope", and "Will Hope said" where that is no question. */
function opensName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before && !before.mark) return !before.capital || isA(before, 'titles');
  return !words.slice(at).some(word => word.text === '?');
}

/** Whether a word that is a name elsewhere can be that name here. */
function standsAsName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (isA(word, 'months')) return next?.value == null && !isA(before, 'beforeTimes');
  if (isA(word, 'surnames'))
    return (
      (before !== undefined && !before.mark) || (next !== undefined && (isCueWord(next) || isA(next, 'behindNames')))
    );
  return !(isA(word, 'plainCues') && next !== undefined && isNameWord(next)); // "Says Ann Lee: …"
}

/** "Hope", not "hopes" or "hoped". */
const isBase = ({ form, language }: Word): boolean => !language.derived.test(form);
