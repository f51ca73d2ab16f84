// What a stretch of text is, in any script: white space as it is seen, words, the end of a sentence.

/** White space as it is seen: each run of it one space, none at the ends. */
export const collapse = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Words alone, in small letters: what two texts share that differ in nothing else. */
export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Characters that a word has on average where none is set apart by a space. */
const UNSPACED: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 2],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, 5],
];
const ANY_UNSPACED = new RegExp(UNSPACED.map(([script]) => script.source).join('|'), 'u');

/**
 * How many words a text has. Scripts without spaces are counted by their characters: a segmenter would find the words
 * themselves, at a hundred times the cost, and nothing here asks which they are.
 */
export function wordCount(text: string): number {
  const words = text.match(WORD)?.length ?? 0;
  if (!ANY_UNSPACED.test(text)) return words;
  const counts = UNSPACED.map(([script, length]) => (text.match(script)?.length ?? 0) / length);
  return Math.max(words, Math.ceil(counts.reduce((sum, count) => sum + count, 0)));
}

/**
 * How a sentence ends in any script, with what closes behind it: a mark of quotation of any language, a bracket, a
 * picture of a face.
 */
export const SENTENCE_END = /[\p{Sentence_Terminal}…"'\p{Pe}\p{Pf}\p{Pi}][\s\p{Extended_Pictographic}\ufe0f]*$/u;

/** How many words all of them have. */
export const wordsOf = (parts: Iterable<{ text: string }>): number =>
  [...parts].reduce((sum, { text }) => sum + wordCount(text), 0);
