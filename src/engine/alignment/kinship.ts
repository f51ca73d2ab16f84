// What two words of different spelling may have in common: the same part of grammar, ending, beginning, nation, initials.

import { CUE_VERBS } from '../languages/lexicon.ts';
import { nationStem } from '../languages/nations.ts';
import { rarityOf } from '../text/rarity.ts';
import { lowerOf, type Word } from '../text/words.ts';
import { directionOf } from '../facts/directions.ts';

/** Classes of grammar whose members stand for each other: "a" and "the", "in" and "at", "is" and "was". */
const GRAMMAR = new Map<string, number>();
[
  'a an the this that these those some any each every either neither both such another his her its their our my your no all',
  `of to in on at by for from with without into onto about after before between through during against under over above below until since within
   among toward upon amid across along around near as than due up down out off`,
  "is am are was were be been being do does did has have had having will would can could may might must shall should 's 're 've 'll 'd 'm get got",
  'i you he she it we they me him us them who whom which that this what',
  'and or but nor however also while although though because so if whether yet as when',
  '. , ; : - -- ( ) " \' / ` ? !',
].forEach((list, bit) => {
  for (const form of list.split(/\s+/)) GRAMMAR.set(form, (GRAMMAR.get(form) ?? 0) | 1 << bit);
});

const DETERMINERS = 1; // the first list's bit, and the second's
const PREPOSITIONS = 2;

const ENDING = /(?:ing|ed|ly|ion|s|er|al|ive|ment|ity|ous)$/;
const BEGINNING = 4; // letters that two words of one root share, at the least

/** What kinship asks of a word, worked out once for each. */
export interface Kin { form: string; letters: string; grammar: number; ending: string; nation: string | undefined; cue: boolean; direction: number; rarity: number }

export function kinOf(word: Word): Kin {
  return {
    form: word.form, letters: word.form.replaceAll('.', ''), grammar: GRAMMAR.get(word.form) ?? 0, ending: ENDING.exec(word.form)?.[0] ?? '',
    nation: nationStem(word.form) ?? (word.stem.endsWith('~') ? word.stem : undefined),
    cue: CUE_VERBS.has(lowerOf(word)), direction: directionOf(word), rarity: rarityOf(word),
  };
}

export const isDeterminer = (word: Kin): boolean => (word.grammar & DETERMINERS) > 0;
/** Also the small word behind a verb: "up" of "built up". */
export const isPreposition = (word: Kin): boolean => (word.grammar & PREPOSITIONS) > 0;
export const sameGrammar = (a: Kin, b: Kin): boolean => (a.grammar & b.grammar) > 0;
export const sameEnding = (a: Kin, b: Kin): boolean => a.ending !== '' && a.ending === b.ending;
export const sameBeginning = (a: Kin, b: Kin): boolean => a.form.length >= BEGINNING && b.form.length >= BEGINNING && a.form.slice(0, BEGINNING) === b.form.slice(0, BEGINNING);
/** Both report speech, or both tell of a movement: rose and fell stand in one place too. */
export const sameTask = (a: Kin, b: Kin): boolean => a.cue && b.cue || a.direction !== 0 && b.direction !== 0;

/** "American" and "U.S."; "United" of "United Nations" and "UN". */
export const sameName = (a: readonly Kin[], i: number, b: readonly Kin[], j: number): boolean =>
  a[i].nation !== undefined && a[i].nation === b[j].nation || spells(a, i, b[j].letters) || spells(b, j, a[i].letters);

const SHORTEST = 2;
const LONGEST = 5;

/** Whether the word stands in a row of words whose initials are these letters; small words between may be left out. */
function spells(words: readonly Kin[], at: number, letters: string): boolean {
  if (letters.length < SHORTEST || letters.length > LONGEST || words[at].letters === letters) return false;
  for (let k = 0; k < letters.length; k++) {
    if (words[at].form[0] === letters[k] && follows(words, at, letters, k, -1) && follows(words, at, letters, k, 1)) return true;
  }
  return false;
}

function follows(words: readonly Kin[], at: number, letters: string, k: number, step: 1 | -1): boolean {
  let place = at + step;
  for (let letter = k + step; letter >= 0 && letter < letters.length; place += step) {
    if (!words[place]) return false;
    if (words[place].form[0] === letters[letter]) letter += step;
    else if (!words[place].grammar) return false;
  }
  return true;
}
