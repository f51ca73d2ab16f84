// Words as they are searched: without accents and capitals. Scripts without spaces are searched sign by sign.

/** Letters that no accent can be taken from. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;

const fold = (word: string): string =>
  word
    .normalize('NFD')
    // accents of Latin, Greek and Cyrillic; the signs of other scripts tell letters apart
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, letter => LETTERS[letter]);

/** The words of a text, folded, in order. */
export const foldedWords = (text: string): string[] =>
  (text.match(WORD) ?? []).map(fold).filter(word => word.length > 0);

/** Where words of a text begin like one of those sought, which are folded. */
export function findHits(text: string, sought: readonly string[]): { start: number; end: number }[] {
  if (!sought.length) return [];
  return [...text.matchAll(WORD)]
    .filter(([word]) => sought.some(one => fold(word).startsWith(one)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
