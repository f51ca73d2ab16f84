// Names that are words as well: Theresa May, Will Hope, Jo Brand. Such a word is a name where it stands beside another name or
// with a capital inside a sentence; and once an article has used it so, also where it opens a sentence as a subject does.
// Cost: linear in the words, and copies only of sentences that hold one.

import { isCueWord } from './cues.ts';
import { MONTHS, PLAIN_CUES, TITLES, wordSet } from '../languages/lexicon.ts';
import { isNameWord } from './names.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Auxiliaries and adverbs that are surnames too. */
const SURNAMES = wordSet('will may can still more');
const PHRASE_BEFORE = /^(?:in|on|of|by|until|till|since|before|after|from|to|through|for|during|between|and|last|next|this|that|early|mid|late|the|a|each|every|'s)$/;
const SPOKE = /^(?:said|told|wrote|added|replied|tweeted|insisted|responded|argued|warned)$/;
const BEHIND_SUBJECT = /^(?:is|was|has|had|did|does|who|'s)$/;

/** The same words, those that are names marked as such. */
export function markNames(reading: Reading): Reading {
  const known = new Set<string>();
  for (const { words } of reading.sentences) {
    words.forEach((word, at) => {
      if (isDoubtful(word) && isSurelyName(words, at)) known.add(word.form);
    });
  }
  if (!known.size) return reading;
  const isName = (words: readonly Word[], at: number): boolean => known.has(words[at].form) && isDoubtful(words[at])
    && (isSurelyName(words, at) || standsAsName(words, at));
  const sentences = reading.sentences.map(sentence => (sentence.words.some(word => word.capital && known.has(word.form))
    ? { ...sentence, words: sentence.words.map((word, at) => (isName(sentence.words, at) ? { ...word, name: true as const, function: false } : word)) }
    : sentence));
  return { ...reading, sentences };
}

const isDoubtful = (word: Word): boolean => word.capital && (SURNAMES.has(word.form) || MONTHS.has(word.form) || isCueWord(word));

/** Whether this place alone shows a name. */
function isSurelyName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const behindName = before !== undefined && isNameWord(before);
  const ahead = next !== undefined && isNameWord(next);
  if (!isCueWord(word) && next && SPOKE.test(next.form) && !PHRASE_BEFORE.test(before?.form ?? '')) return true; // "May replied"
  if (MONTHS.has(word.form)) return next?.value == null && (behindName || (ahead && !PHRASE_BEFORE.test(before?.form ?? '')));
  // headlines print a capital everywhere: "Lee Will Fight On"
  if (SURNAMES.has(word.form)) return (behindName && !next?.capital) || (word.form === 'will' && ahead && opensName(words, at));
  if (before && !before.mark) return !before.capital || behindName;
  return isBase(word) && next !== undefined && (isCueWord(next) && !next.capital || (ahead && !PLAIN_CUES.has(word.form)));
}

/** "coach Will Hope", and "Will Hope said" where that is no question. */
function opensName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before && !before.mark) return !before.capital || TITLES.has(before.form);
  return !words.slice(at).some(word => word.text === '?');
}

/** Whether a word that is a name elsewhere can be that name here. */
function standsAsName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (MONTHS.has(word.form)) return next?.value == null && !PHRASE_BEFORE.test(before?.form ?? '');
  if (SURNAMES.has(word.form)) return (before !== undefined && !before.mark) || (next !== undefined && (isCueWord(next) || BEHIND_SUBJECT.test(next.form)));
  return !(PLAIN_CUES.has(word.form) && next !== undefined && isNameWord(next)); // "Says Ann Lee: …"
}

/** "Hope", not "hopes" or "hoped". */
const isBase = ({ form }: Word): boolean => !/(?:s|ed|ing)$/.test(form);
