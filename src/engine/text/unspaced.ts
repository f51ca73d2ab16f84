// Scripts that write without spaces between words: Japanese and Chinese, Thai, Lao, Khmer, Burmese. Their words come
// from Intl.Segmenter, which finds them by dictionary; it takes some milliseconds to start and is asked only for these.

const LETTERS =
  '\\u3005\\u3006\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf' +
  '\\u4e00-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9f\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0ece\\u1000-\\u103f' +
  '\\u1050-\\u108f\\u1780-\\u17d3';
const LETTER = new RegExp(`[${LETTERS}]`);
const PARTS = new RegExp(`[${LETTERS}]+|[^${LETTERS}]+`, 'g');

/** Whether a text has letters of such a script. */
export const isUnspaced = (text: string): boolean => LETTER.test(text);

/** A text in parts, of such letters alone or without any, each with the place where it begins. */
export const partsByScript = (text: string): [number, string][] =>
  Array.from(text.matchAll(PARTS), ({ 0: part, index }) => [index, part]);

const KATAKANA = /^[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f]+$/;

let segmenter: Intl.Segmenter | undefined;

/** The words of letters that are written together, each with the place where it begins. */
export function segmentWords(letters: string): [number, string][] {
  // any language will do: the dictionary is chosen by the script
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const words: [number, string][] = [];
  for (const { index, segment } of segmenter.segment(letters)) {
    const last = words.at(-1);
    // a name in katakana is one word, whatever foreign words the dictionary finds in it
    if (last && KATAKANA.test(segment) && KATAKANA.test(last[1])) last[1] += segment;
    else words.push([index, segment]);
  }
  return words;
}

const STOP = /[。！？!?．]+/;
const CLOSERS = /^[」』》〉）)”’]+/;

/**
 * Sentences of text that ends them with 。 and leaves no space behind: at every stop outside brackets, and behind the
 * bracket that closes right after one, unless the sentence goes on in kana (「…。」と述べた).
 */
export function splitAtStops(paragraph: string): string[] {
  const parts: string[] = [];
  let [from, depth] = [0, 0];
  const isBalanced = count(paragraph, /[「『]/g) === count(paragraph, /[」』]/g);
  for (let at = 0; at < paragraph.length; at++) {
    if (isBalanced && /[「『]/.test(paragraph[at])) depth++;
    if (isBalanced && /[」』]/.test(paragraph[at])) depth--;
    if (!STOP.test(paragraph[at])) continue;
    const behind = paragraph.slice(at + 1);
    const closed = CLOSERS.exec(behind)?.[0] ?? '';
    const opened = isBalanced ? depth - count(closed, /[」』]/g) : 0;
    const next = behind[closed.length] ?? '';
    if (opened > 0 || STOP.test(next) || (closed && /[\u3041-\u3096、，]/.test(next))) continue;
    depth = opened;
    at += closed.length;
    parts.push(paragraph.slice(from, at + 1));
    from = at + 1;
  }
  return [...parts, paragraph.slice(from)].filter(Boolean);
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
