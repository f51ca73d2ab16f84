// Names: runs of capitals.

import { findWords, isA, isAnyOf, isPrintedA, type Word } from './words.ts';

/** A run of capitals: half-open indices into a list of words. */
export interface NameRun {
  from: number;
  to: number;
}

/** Whether a word may be part of a name. */
export const isNameWord = (word: Word): boolean =>
  word.name === true || (word.capital && !word.function && !isAnyOf(word, 'weekdays', 'months'));

/**
 * Runs of capitals in a sentence, in order. A word that opens the sentence counts when a capital follows it or it is no
 * common word.
 */
export function findNameRuns(words: readonly Word[], known: (word: Word) => boolean = () => false): NameRun[] {
  const runs: NameRun[] = [];
  for (let from = 0; from < words.length; from++) {
    const to = endOfName(words, from);
    if (to === from) continue;
    if (to - from > 1 || !opensSentence(words, from) || known(words[from])) runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/** The run that begins at this very word. */
export function nameRunAt(words: readonly Word[], from: number, known: (word: Word) => boolean): NameRun | undefined {
  const to = endOfName(words, from);
  return to > from && (to - from > 1 || !opensSentence(words, from) || known(words[from])) ? { from, to } : undefined;
}

/** Index behind a run of capitals that begins at `from`; `from` itself where none does. */
function endOfName(words: readonly Word[], from: number): number {
  if (!words[from] || !isNameWord(words[from]) || words[from].text === 'I') return from;
  // "Says Ann Lee: …", "Despite Ann Lee"
  const opens = opensSentence(words, from) && !words[from].name;
  if (
    opens &&
    (isA(words[from], 'plainCues') || isPrintedA(words[from], 'leadIns') || isPrintedA(words[from], 'determiners'))
  )
    return from;
  let to = from + 1;
  while (to < words.length && (isNameWord(words[to]) || linksName(words, to))) to++;
  return to;
}

/** "de" in "Charles de Gaulle": a small word or a mark, and a capital right behind it. */
function linksName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!isA(words[at], 'nameLinks') || next === undefined || next.start - words[at].end > 1) return false;
  // "Mr. de Gaulle"
  return isNameWord(next) || (!next.mark && linksName(words, at + 1));
}

const opensSentence = (words: readonly Word[], at: number): boolean =>
  at === 0 || (words[at - 1].mark && /[“"‘:.!?]/.test(words[at - 1].text));

/** The last word of a name, by which it is known: "Lee" of "Ann Lee’s". */
export const lastWordOf = (name: string): Word | undefined =>
  findWords(name).findLast(word => !word.mark && word.form !== "'s");

/** The words as a name: "Mr. Trump's" is "Trump". */
export function nameOf(words: readonly Word[]): string {
  let name = '';
  let end = -1;
  for (const word of words) {
    name += (end >= 0 && word.start > end ? ' ' : '') + word.text;
    end = word.end;
  }
  return name.trim();
}
