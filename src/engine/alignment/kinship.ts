// What two words of different spelling may have in common: the same part of grammar, ending, beginning, nation,
// initials.

import { directionOf } from '../facts/directions.ts';
import { nationStem } from '../text/nations.ts';
import { rarityOf } from '../text/rarity.ts';
import { isPrintedA, type Word } from '../text/words.ts';

/** Marks stand for each other too. */
const MARKS: ReadonlySet<string> = new Set('. , ; : - -- ( ) " \' / ` ? !'.split(' '));

// bits of `grammar`: marks, then the classes of the language in their order
const MARK = 1;
const DETERMINERS = 2;
const PREPOSITIONS = 4;

const BEGINNING = 4; // letters that two words of one root share, at the least

/** What kinship asks of a word, worked out once for each. */
export interface Kin {
  form: string;
  letters: string;
  grammar: number;
  ending: string;
  nation: string | undefined;
  cue: boolean;
  direction: number;
  rarity: number;
}

/** What kinship asks of this word. */
export function kinOf(word: Word): Kin {
  return {
    form: word.form,
    letters: word.form.replaceAll('.', ''),
    grammar: grammarOf(word),
    ending: word.language.classEnding.exec(word.form)?.[0] ?? '',
    nation: nationStem(word) ?? (word.stem.endsWith('~') ? word.stem : undefined),
    cue: isPrintedA(word, 'cueVerbs'),
    direction: directionOf(word),
    rarity: rarityOf(word),
  };
}

/** The classes of exchangeable words that a word is in, a bit for each. */
function grammarOf({ form, language: { exchangeable } }: Word): number {
  let bits = MARKS.has(form) ? MARK : 0;
  for (let at = 0; at < exchangeable.length; at++) if (exchangeable[at].has(form)) bits |= DETERMINERS << at;
  return bits;
}

/** Whether it is an article or what stands for one. */
export const isDeterminer = (word: Kin): boolean => (word.grammar & DETERMINERS) > 0;
/** Also the small word behind a verb: "up" of "built up". */
export const isPreposition = (word: Kin): boolean => (word.grammar & PREPOSITIONS) > 0;
/** Whether both are of one class of grammar. */
export const sameGrammar = (a: Kin, b: Kin): boolean => (a.grammar & b.grammar) > 0;
/** Whether both end in the same way. */
export const sameEnding = (a: Kin, b: Kin): boolean => a.ending !== '' && a.ending === b.ending;
/** Whether both begin with the same letters. */
export const sameBeginning = (a: Kin, b: Kin): boolean =>
  a.form.length >= BEGINNING && b.form.length >= BEGINNING && a.form.slice(0, BEGINNING) === b.form.slice(0, BEGINNING);
/** Both report speech, or both tell of a movement: rose and fell stand in one place too. */
export const sameTask = (a: Kin, b: Kin): boolean => (a.cue && b.cue) || (a.direction !== 0 && b.direction !== 0);

/** "American" and "U.S."; "United" of "United Nations" and "UN". */
export const sameName = (a: readonly Kin[], i: number, b: readonly Kin[], j: number): boolean =>
  (a[i].nation !== undefined && a[i].nation === b[j].nation) ||
  spells(a, i, b[j].letters) ||
  spells(b, j, a[i].letters);

const SHORTEST = 2;
const LONGEST = 5;

/** Whether the word stands in a row of words whose initials are these letters; small words between may be left out. */
function spells(words: readonly Kin[], at: number, letters: string): boolean {
  if (letters.length < SHORTEST || letters.length > LONGEST || words[at].letters === letters) return false;
  for (let k = 0; k < letters.length; k++) {
    if (words[at].form[0] === letters[k] && follows(words, at, letters, k, -1) && follows(words, at, letters, k, 1))
      return true;
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
