// Quotations: what stands between quotation marks, whatever marks an outlet uses. One pass a paragraph with one open
// mark at a time: marks of another kind inside belong to the quotation. An unbalanced mark ends with its paragraph,
// unless the next paragraph opens with the same mark (the printed convention for a quotation of several paragraphs), so
// that one slip harms nothing after it.

import { trimSpan, type Article, type Span } from '../article.ts';
import { isCapital, isLetterOrDigit, saysAnything } from '../text/characters.ts';
import type { Language } from '../languages/language.ts';
import { english } from '../languages/languages.ts';
import type { Quotation } from '../quotation.ts';
import { isInsertedCue, withoutCues } from './inserted.ts';
import { marksOf, type Marks } from './marks.ts';

/** A run with the place of its outer marks. */
interface Run {
  inner: Span;
  outer: Span;
  paragraph: number;
  closed: boolean;
  open: string;
  opensParagraph: boolean;
}

/** What is looked at, as printed, and whose words it may hold. */
interface Printed {
  text: string;
  language: Language;
  /** where the last « stands */
  lastGuillemet: number;
}

/** A paragraph of it, with its marks. */
interface PrintedParagraph extends Printed {
  marks: Marks;
  /** for marks that nothing closed from some place on: from there nothing will */
  unclosed: Map<string, number>;
}

const CLOSERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '”"',
    '„': '“”"',
    '«': '»',
    '»': '«',
    '「': '」',
    '『': '』',
    '《': '》',
    '〈': '〉',
    '"': '"”',
    '‘': '’',
    '‚': '‘’',
    "'": "'",
    '‹': '›',
    '＂': '＂',
  }),
);
const SINGLE = /['‘’‚]/;
const LONGEST_OWN_CUE = 5; // words: a name and its verb
const LONGEST_INTERRUPTION = 16; // words between two runs of one quotation; longer and it is narration

/** Every quotation, as yet without speaker and all taken for speech. */
export function findUnattributed(
  article: Pick<Article, 'text' | 'paragraphs'>,
  language: Language = english,
): Quotation[] {
  const { text, paragraphs } = article;
  const printed = { text, language, lastGuillemet: text.lastIndexOf('«') };
  const runs = paragraphs.flatMap((paragraph, index) => findRuns(printed, paragraph, index, paragraphs[index + 1]));
  return joinRuns(printed, runs).map(parts => {
    const spans = parts.flatMap(part => withoutCues(text, part.inner, language));
    return {
      start: spans[0].start,
      end: spans.at(-1)!.end,
      runs: spans,
      text: spans.map(span => text.slice(span.start, span.end)).join(' '),
      speech: true,
    };
  });
}

function findRuns(whole: Printed, paragraph: Span, index: number, next?: Span): Run[] {
  const runs: Run[] = [];
  const { text } = whole;
  const printed = { ...whole, marks: marksOf(text, paragraph), unclosed: new Map<string, number>() };
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const doubled = findDoubled(text, at, paragraph);
    if (doubled) {
      runs.push({
        inner: trimSpan(text, doubled),
        outer: { start: at, end: doubled.end + 2 },
        paragraph: index,
        closed: true,
        open: "''",
        opensParagraph: at === paragraph.start,
      });
      at = doubled.end + 1;
      continue;
    }
    if (!isOpener(printed, at, paragraph)) continue;
    const mark = text[at];
    const opensParagraph = at === paragraph.start;
    const goesOn = opensParagraph && next !== undefined && text[next.start] === mark;
    const { end, closed } = findEnd(printed, at, paragraph, goesOn);
    if (!closed && !goesOn && SINGLE.test(mark)) continue; // an apostrophe after all
    const inner = trimSpan(text, { start: at + 1, end });
    if (inner.end > inner.start && saysAnything(text.slice(inner.start, inner.end))) {
      runs.push({
        inner,
        outer: { start: at, end: closed ? end + 1 : end },
        paragraph: index,
        closed,
        open: mark,
        opensParagraph,
      });
    }
    // two marks in a row open once
    if (closed && end === at + 1) continue;
    at = closed ? end : end - 1;
  }
  return runs;
}

/** Two single marks for a double one, as wires send it: what stands between, or undefined. */
function findDoubled(text: string, at: number, { end }: Span): Span | undefined {
  if (!text.startsWith("''", at) || /\s/.test(text[at + 2] ?? ' ')) return undefined;
  const close = text.indexOf("''", at + 3);
  return close > 0 && close < end && saysAnything(text.slice(at + 2, close))
    ? { start: at + 2, end: close }
    : undefined;
}

function isOpener({ text, language, lastGuillemet }: Printed, at: number, { start, end }: Span): boolean {
  const mark = text[at];
  if (!CLOSERS.has(mark) || at + 1 >= end) return false;
  const before = at > start ? text[at - 1] : ' ';
  const after = text[at + 1];
  if (mark === '»' || mark === '«')
    return mark === '«' ? true : /[\s(]/.test(before) && !/\s/.test(after) && lastGuillemet > at;
  // “… authorities."We were deceived”: the space before the mark was lost
  if (mark === '"' && /[.!?,;]/.test(before) && isCapital(after)) return true;
  if (mark === '"' || SINGLE.test(mark)) {
    if (!/[\s([{—–\-/“"‘'«:=]/.test(before) || /^(?:[\s,;!?)\]]|\.(?![.@]))/.test(text.slice(at + 1, at + 3)))
      return false;
    // ’90s, ’em, 'tis: an apostrophe at the head of a word
    if ((mark === "'" || mark === '‘') && language.behindApostrophe.test(text.slice(at + 1, at + 6))) return false;
  }
  return mark !== '“' || !/\s/.test(after) || /\s/.test(before);
}

/**
 * Where the quotation that opens at `open` ends: at its closing mark, else unclosed at the next opening one or with its
 * paragraph.
 * Inner marks of another kind are stepped over, apostrophes too.
 * @param goesOn the next paragraph opens with the same mark, so that this one need not close
 */
function findEnd(
  printed: PrintedParagraph,
  open: number,
  { end }: Span,
  goesOn: boolean,
): { end: number; closed: boolean } {
  const { text, marks } = printed;
  const mark = text[open];
  const closers = CLOSERS.get(mark) ?? '';
  if (SINGLE.test(mark)) return findSingleEnd(printed, open, end, closers);
  let depth = 0;
  for (let at = open + 1; at < end; at++) {
    const here = text[at];
    if (here === '“' && (mark === '“' || mark === '"')) {
      if (/[\s(—–-]/.test(text[at - 1])) {
        if (mark === '“' && !goesOn && !marks.nestedCloses(at)) return { end: at, closed: false };
        depth++;
      } else if (/[\s.,;]/.test(text[at + 1] ?? ' ')) return { end: at, closed: true }; // the wrong way round
    } else if (closers.includes(here)) {
      if (mark === '“' && here === '"' && opensInside(printed, at, end)) {
        depth++;
        continue;
      }
      if (isPrime(printed, at)) continue;
      if (depth === 0) return { end: at, closed: true };
      depth--;
    }
  }
  return { end, closed: false };
}

/** A straight mark that opens within curly ones: “He said "no" and left.” */
const opensInside = ({ text, marks }: PrintedParagraph, at: number, end: number): boolean =>
  /[\s(]/.test(text[at - 1]) && at + 1 < end && !/[\s.,;:!?]/.test(text[at + 1]) && marks.hasStraightInside(at);

/** The same for single marks. */
function findSingleEnd(
  printed: PrintedParagraph,
  open: number,
  end: number,
  closers: string,
): { end: number; closed: boolean } {
  const { text, unclosed } = printed;
  if (open >= (unclosed.get(closers) ?? end)) return { end, closed: false };
  for (let at = open + 1; at < end; at++)
    if (closers.includes(text[at]) && isSingleClose(printed, at, end)) return { end: at, closed: true };
  unclosed.set(closers, open);
  return { end, closed: false };
}

function isSingleClose({ text, marks }: PrintedParagraph, at: number, end: number): boolean {
  const before = text[at - 1];
  const after = at + 1 < end ? text[at + 1] : ' ';
  if (isLetterOrDigit(after) || /\s/.test(before)) return false;
  if (before !== 's' || /[.,;:!?)\]”"—–]/.test(after)) return true;
  // “the soldiers’ families”: a possessive, unless no later mark could close
  return !marks.hasLaterSingle(at);
}

/**
 * A 6" pipe, 5'10": a mark behind a figure measures it where a dimension follows, and inside a quotation wherever the
 * next mark
 * would close what this one has closed.
 */
function isPrime({ text, language, marks }: PrintedParagraph, at: number): boolean {
  if (!/(?<!\d)\d{1,3}["”]$/.test(text.slice(Math.max(0, at - 4), at + 1))) return false;
  if (language.behindInches.test(text.slice(at + 1, at + 7))) return true;
  const next = marks.nextUnmeasured(at);
  return next >= 0 && text[next] !== '“' && !/[\s([—–=]/.test(text[next - 1]);
}

/** Runs of one quotation: paragraph after paragraph, or around its cue. */
function joinRuns(printed: Printed, runs: Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    if (last && (continuesParagraph(last, run) || isInterrupted(printed, last, run))) groups.at(-1)!.push(run);
    else groups.push([run]);
  }
  return groups;
}

const continuesParagraph = (last: Run, run: Run): boolean =>
  !last.closed && run.opensParagraph && run.paragraph === last.paragraph + 1 && run.open === last.open;

/** “A,” Ann Lee said. “B,” a guard said.: behind the second run stands a cue of its own. */
function hasOwnCue({ text, language: { cueVerbs, pronouns, articles, insertedCue } }: Printed, run: Run): boolean {
  // where the verbs are not all known, a comma hands back to one
  if (insertedCue && /^\s*,\s+\p{Ll}/u.test(text.slice(run.outer.end, run.outer.end + 4))) return true;
  const words = text
    .slice(run.outer.end, run.outer.end + 60)
    .split(/[.!?\n“"]/)[0]
    .trim()
    .split(/\s+/)
    .slice(0, LONGEST_OWN_CUE);
  const cue = words.findIndex(word => cueVerbs.has(word.replace(/(?<!\W)\W+$/, '').toLowerCase()));
  if (cue > 0 && articles.has(words[0])) return true;
  return cue >= 0 && words.slice(0, cue).every(word => isCapital(word) || pronouns.has(word));
}

/** A sentence ends within, not a title or an initial: "Mr. Lee", "Ann B. Lee". */
function endsSentence(between: string, { beforeNames, oftenJoined }: Language): boolean {
  return [...between.matchAll(/([A-Za-z]{0,9})[.!?]\s+(?=\S)/g)].some(([, word]) => {
    const lower = word.toLowerCase();
    return !isCapital(word) || (word.length > 1 && !beforeNames.has(lower) && !oftenJoined.has(lower));
  });
}

/** “…,” he said. “…”: between the runs stands one short cue and nothing else. */
function isInterrupted(printed: Printed, last: Run, run: Run): boolean {
  if (last.paragraph !== run.paragraph || !last.closed) return false;
  const { text, language } = printed;
  if (!/[.,!?…—–-]$/.test(text.slice(last.inner.start, last.inner.end)) && !/^[,.]/.test(text.slice(last.outer.end)))
    return false;
  const between = text.slice(last.outer.end, run.outer.start).trim();
  if (between.endsWith('.') && hasOwnCue(printed, run)) return false;
  // “A.” Then she said: “B.”: a finished sentence, and a new one that leads in another
  if (text[last.inner.end - 1] === '.' && /[:,]$/.test(between)) return false;
  // “A?”, she replied: “B.”: a question, and what leads in its answer
  if (/[?!]/.test(text[last.inner.end - 1]) && between.endsWith(':')) return false;
  if (!/[.,:—–]$/.test(between) || endsSentence(between, language)) return false;
  const words = between.toLowerCase().match(/[^\s.,:;!?()—–"“”]+/g) ?? [];
  if (!words.length || words.length > LONGEST_INTERRUPTION) return false;
  if (language.partsRuns.test(between)) return false;
  // “A,” said Ann Lee, and Bob Ray said: “B”: two attributions, of two quotations
  const cues = words.filter(word => language.cueVerbs.has(word)).length + (language.goesOn.test(between) ? 1 : 0);
  if (cues !== 1 && !isInsertedCue(between, language)) return false;
  return [...between].some(isCapital) || words.some(word => language.pronouns.has(word)) || words.length > 2;
}
