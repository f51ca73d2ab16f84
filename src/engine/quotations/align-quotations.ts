// How the words of two quotations correspond: local alignment with affine gaps (Smith and Waterman 1981, Gotoh 1982).
// Gaps under a mark of omission (ellipsis, square brackets) are free, so a declared cut costs nothing and any other cut
// costs once, however long it is. Cost: words times words of the two quotations; of very long ones linear.

import type { Span } from '../article.ts';
import type { ListName } from '../languages/language.ts';
import { findWords, isA, type Word } from '../text/words.ts';
import { alignLong } from './align-long.ts';

/** A word of a quotation, or a mark of what was left out. */
export interface QuotedWord extends Span {
  form: string;
  stem: string;
  function: boolean;
  /** an ellipsis or a bracketed insertion, not a word */
  gap: boolean;
  /** a sentence of the speaker ends behind this word */
  endsSentence: boolean;
  /** the outlet puts in who speaks, and a new sentence follows: there may have been more between */
  breaksOff?: true;
  /** a masked word: what of it can be read, between what is hidden; empty at an end that is hidden */
  shows?: readonly string[];
  word: Word;
}

/** Index pairs into the two lists, in order; `same` where the words are the same words. */
export interface Link {
  a: number;
  b: number;
  same: boolean;
}

// What a link and a gap are worth, the same word being 1, a function word too: where it counts less, a changed word
// that only it follows is cut off with it (accuracy on 346 labelled pairs: 96.5; at 0.7 for function words 95.7). A
// similar word may be a slip, another one costs more than a gap. None is delicate: moved by half, each changes it by
// less than a point.
const SAME = 1;
const SIMILAR = 0.3;
const OTHER = -0.8;
const GAP_OPEN = -0.7;
const GAP_GROW = -0.06;
const NEVER = -9; // below whatever an alignment can lose

/** Whether the whole of a quoted word is on a list of its language: of a masked one, `word` is the first part alone. */
export const isQuotedA = ({ form, word }: QuotedWord, list: ListName): boolean => word.language[list].has(form);

const quotedFrom = (word: Word): QuotedWord => ({
  start: word.start,
  end: word.end,
  form: word.form,
  stem: word.stem,
  function: word.function,
  gap: false,
  endsSentence: false,
  word,
});

/** The words of a quotation; brackets and dots become gaps. */
export function quotedWords(words: readonly Word[]): QuotedWord[] {
  const list: QuotedWord[] = [];
  let bracket = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const whole = bracket > 0 ? undefined : (maskedAt(words, i) ?? bracketedAt(words, i));
    if (whole) {
      list.push(whole.word);
      i = whole.to - 1;
      continue;
    }
    if (word.text === '[') bracket++;
    const dots = word.text === '…' || (word.text === '.' && words[i + 1]?.text === '.');
    const last = list.at(-1);
    if (bracket > 0 || dots) {
      if (last?.gap && (bracket > 0 || word.start - last.end < 2)) last.end = word.end;
      else list.push({ ...quotedFrom(word), gap: true });
      while (dots && words[i + 1]?.text === '.') list.at(-1)!.end = words[++i].end;
      if (word.text === ']') bracket--;
    } else if (word.mark) {
      if (/[.!?]/.test(word.text) && last && !last.gap) last.endsSentence = true;
    } else if (!isA(word, 'courtesyTitles')) list.push(quotedFrom(word));
  }
  return list;
}

/** One word that the text's words take for several, and the index behind them. */
interface Whole {
  word: QuotedWord;
  to: number;
}

/** "sh*t" and "f---". */
function maskedAt(words: readonly Word[], from: number): Whole | undefined {
  if (words[from].mark) return undefined;
  // a single hyphen joins two words, several hide letters
  const isMask = (at: number): boolean =>
    words[at].text === '*' ||
    (words[at].text === '-' &&
      [at - 1, at + 1].some(near => words[near]?.text === '-' && areAttached(words, near, at)));
  let to = from + 1;
  while (isAttached(words, to) && (isMask(to) || (isMask(to - 1) && !words[to].mark))) to++;
  const parts = words.slice(from, to);
  const text = textOf(parts);
  // hyphens hide letters behind the first one or two; "the plan--a bad one" is a dash
  if (parts.length < 2 || !(text.includes('*') || (text.includes('--') && words[from].text.length <= 2)))
    return undefined;
  const form = parts.map(part => part.form).join('');
  return {
    to,
    word: {
      ...quotedFrom(words[from]),
      end: words[to - 1].end,
      form,
      stem: form,
      function: false,
      shows: form.split(MASK),
    },
  };
}

/** “[W]hen” and “stop[ped]”: the outlet has marked a change of letters. */
function bracketedAt(words: readonly Word[], from: number): Whole | undefined {
  // asked of every word, so what costs waits until a bracket is near
  if (words[from].text !== '[' && words[from + 1]?.text !== '[') return undefined;
  let to = from + 1;
  while (isAttached(words, to) && (/^[[\]]$/.test(words[to].text) || !words[to].mark)) to++;
  const text = textOf(words.slice(from, to));
  if (!/^\[\p{L}+\]\p{L}+$|^\p{L}+\[\p{L}+\]$/u.test(text)) return undefined;
  const place = { start: words[from].start, end: words[to - 1].end };
  return { to, word: quotedFrom({ ...findWords(text.replace(/[[\]]/g, ''))[0], ...place }) };
}

const isAttached = (words: readonly Word[], at: number): boolean =>
  at < words.length && words[at].start === words[at - 1].end;
const areAttached = (words: readonly Word[], one: number, other: number): boolean =>
  isAttached(words, Math.max(one, other));
const textOf = (words: readonly Word[]): string => words.map(word => word.text).join('');

const isSame = (a: QuotedWord, b: QuotedWord): boolean =>
  a.form === b.form ||
  (a.shows !== undefined && couldBe(a.shows, b.form)) ||
  (b.shows !== undefined && couldBe(b.shows, a.form));

/** What hides letters. */
const MASK = /\*+|-{2,}/;

/**
 * Whether "f---" or "sh*t" could hide a word: its readable pieces stand there in order. The first place of each will
 * do, so nothing is tried twice.
 */
function couldBe(shows: readonly string[], form: string): boolean {
  const [head, tail] = [shows[0], shows.at(-1)!];
  const end = form.length - tail.length;
  if (end < head.length || !form.startsWith(head) || !form.endsWith(tail)) return false;
  let at = head.length;
  for (const piece of shows.slice(1, -1)) {
    const found = form.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

const isSimilar = (a: QuotedWord, b: QuotedWord): boolean =>
  a.form[0] === b.form[0] &&
  a.form.length > 3 &&
  b.form.length > 3 &&
  (a.stem === b.stem || isOneEditApart(a.form, b.form));

const MOST_LETTERS = 2; // that differ, side by side

function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > MOST_LETTERS) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= MOST_LETTERS;
}

const From = { stop: 0, link: 1, gapInA: 2, gapInB: 3 } as const;
const STEP = 3; // the bits of a cell that say where its best value comes from
const GROWS_A = 4; // set where a gap goes on
const GROWS_B = 8;

/** Words times words that are aligned as a whole, a thousand by a thousand: no speech that was printed comes near. */
const MOST_CELLS = 1_000_000;

/** Links the words of two quotations, in order. */
export const alignQuotations = (a: readonly QuotedWord[], b: readonly QuotedWord[]): Link[] =>
  a.length * b.length <= MOST_CELLS ? alignWhole(a, b) : alignLong(a, b, alignWhole);

/** One byte a cell says the way back; of values only the row before is kept. */
function alignWhole(a: readonly QuotedWord[], b: readonly QuotedWord[]): Link[] {
  const width = b.length + 1;
  const steps = new Uint8Array((a.length + 1) * width);
  const inA = new Float32Array(width).fill(NEVER);
  let [best, before] = [new Float32Array(width), new Float32Array(width)];
  let [top, most] = [0, 0];
  for (let i = 1; i <= a.length; i++) {
    [before, best] = [best, before];
    best[0] = 0;
    const word = a[i - 1];
    const [openedA, grownA] = word.gap ? [0, 0] : [GAP_OPEN, GAP_GROW];
    let inB = NEVER;
    for (let j = 1; j <= b.length; j++) {
      const openA = before[j] + openedA;
      const growA = inA[j] + grownA;
      inA[j] = Math.max(openA, growA);
      const { gap } = b[j - 1];
      const openB = best[j - 1] + (gap ? 0 : GAP_OPEN);
      const growB = inB + (gap ? 0 : GAP_GROW);
      inB = Math.fround(Math.max(openB, growB));
      const link = before[j - 1] + scoreOf(word, b[j - 1]);
      let value = 0;
      let step: number = From.stop;
      if (link > value) [value, step] = [link, From.link];
      if (inA[j] > value) [value, step] = [inA[j], From.gapInA];
      if (inB > value) [value, step] = [inB, From.gapInB];
      best[j] = value;
      steps[i * width + j] = step | (growA > openA ? GROWS_A : 0) | (growB > openB ? GROWS_B : 0);
      if (value > most) [top, most] = [i * width + j, best[j]];
    }
  }
  return walkBack(a, b, top, width, steps);
}

function scoreOf(a: QuotedWord, b: QuotedWord): number {
  if (a.gap || b.gap) return NEVER;
  if (isSame(a, b)) return SAME;
  return isSimilar(a, b) ? SIMILAR : OTHER;
}

function walkBack(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  top: number,
  width: number,
  steps: Uint8Array,
): Link[] {
  const links: Link[] = [];
  let state: number = From.link;
  for (let at = top; at >= width && at % width > 0;) {
    const step: number = state === From.link ? steps[at] & STEP : state;
    if (step === From.stop) break;
    if (step === From.link) {
      const i = Math.floor(at / width) - 1;
      const j = (at % width) - 1;
      links.push({ a: i, b: j, same: isSame(a[i], b[j]) });
      at -= width + 1;
    } else if (step === From.gapInA) {
      state = steps[at] & GROWS_A ? From.gapInA : From.link;
      at -= width;
    } else {
      state = steps[at] & GROWS_B ? From.gapInB : From.link;
      at -= 1;
    }
  }
  return links.reverse();
}
