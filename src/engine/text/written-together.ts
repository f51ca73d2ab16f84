// What the words of a text need that is written without spaces, and whose words were found by dictionary: the parts of
// one number joined, the mark of a date parted from what runs on behind it, denials cut out of the kana they stand in,
// and names told by what stands behind them, since the script has no capitals. Cost: one pass a sentence.

import type { Language } from '../languages/language.ts';
import type { Word } from './words.ts';

const KANA = /^[ぁ-ん]+$/;

const isBehind = (word: Word, before: Word | undefined): boolean => before?.end === word.start;

/** Part of a word, as a word of its own. */
const partOf = (word: Word, from: number, to: number): Word => {
  const text = word.text.slice(from, to);
  return { ...word, start: word.start + from, end: word.start + to, text, form: text, stem: text };
};

/** "4日夜" is the fourth, and the night; "2万人" are twenty thousand. */
export function partFigures(words: readonly Word[], { dateMarks, scales }: Language): Word[] {
  return words.flatMap((word, at) => {
    const [mark, next] = word.text;
    const parts =
      words[at - 1]?.value !== null && isBehind(word, words[at - 1]) && (dateMarks.has(mark) || scales.has(mark));
    return parts && next !== undefined && next !== '間'
      ? [partOf(word, 0, 1), partOf(word, 1, word.text.length)]
      : [word];
  });
}

/** Kana that run on are cut where they deny, and only there: the dictionary cuts them anywhere. */
export function partDenials(words: readonly Word[], language: Language): Word[] {
  if (!language.denialsBehind) return [...words];
  const parted: Word[] = [];
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && KANA.test(words[to].text) && (to === from || isBehind(words[to], words[to - 1]))) to++;
    parted.push(...(to > from ? partKana(words.slice(from, to), language) : [words[from]]));
    from = Math.max(to, from + 1);
  }
  return parted;
}

function partKana(words: readonly Word[], { denialsBehind, english }: Language): readonly Word[] {
  const kana = words.map(({ text }) => text).join('');
  const run: Word = { ...words[0], end: words.at(-1)!.end, text: kana, form: kana, stem: kana };
  const denial = denialsBehind!.exec(kana);
  // what looks like a denial and is none ("may be", "must") stays whole, so that no part of it denies
  if (!denial) return words.some(({ text }) => english.has(text)) ? [run] : words;
  const places = [0, denial.index, denial.index + denial[0].length, kana.length];
  return places.slice(1).flatMap((end, i) => (end > places[i] ? [partOf(run, places[i], end)] : []));
}

const MOST_PARTS = 2; // words of a name before its ending

/** Words right before a title or a sort of place are names, there and wherever else they stand. */
export function withNames(sentences: readonly Word[][], { nameEndings }: Language): Word[][] {
  if (!nameEndings) return [...sentences];
  const names = new Set<string>();
  const mayName = (word: Word | undefined): word is Word =>
    word !== undefined && !word.mark && !word.function && word.value === null && word.text.length > 1;
  for (const words of sentences) {
    words.forEach((ending, at) => {
      if (!nameEndings.has(ending.text)) return;
      for (let i = at - 1; i >= at - MOST_PARTS && mayName(words[i]) && isBehind(words[i + 1], words[i]); i--)
        if (!nameEndings.has(words[i].text)) names.add(words[i].form);
    });
  }
  return sentences.map(words => words.map(word => (names.has(word.form) ? { ...word, capital: true } : word)));
}
