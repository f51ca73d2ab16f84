// Sentences: every end mark before a capital may end one, and rules of English print say where it does not ("Mr.",
// "U.S.", “Stop!” she said). Scripts without capitals or spaces go to Intl.Segmenter, which takes 15 ms to start.
// Linear in the text.

import { findParagraphs, trimSpan, type Article, type Span } from '../article.ts';
import { isCapital, isLetter, saysAnything } from './characters.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { guessLanguage } from './language.ts';
import { splitAtStops } from './unspaced.ts';

/** A sentence, and the index of its paragraph. */
export interface Sentence extends Span {
  paragraph: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of an article, paragraph by paragraph. */
export function findSentences(article: Pick<Article, 'text' | 'paragraphs' | 'lang'>): Sentence[] {
  const paragraphs = article.paragraphs.length ? article.paragraphs : findParagraphs(article.text);
  const language = languageOf(guessLanguage(article.text) ?? article.lang?.slice(0, 2).toLowerCase());
  return paragraphs.flatMap((paragraph, index) =>
    splitParagraph(article.text, paragraph, language, article.lang).map(span => ({ ...span, paragraph: index })),
  );
}

/** End marks with what closes behind them, before a space and whatever can open a sentence. */
const POSSIBLE_END =
  /(?<![.!?…])[.!?…]+["”’'»)\]]*(?=\s+(?:["“‘'„([¿¡—–-]|«\s?)*(?:[0-9A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΫЀ-ЯԱ-Ֆ]|i[A-Z]))/g;
/** Scripts without spaces, or without capitals. */
const UNCAPPED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0600-\u06ff\u0900-\u097f]/;
const STOPPED = /[。！？]/;

function splitParagraph(text: string, { start, end }: Span, language: Language, lang?: string): Span[] {
  const paragraph = text.slice(start, end);
  const parts: string[] = [];
  let tail = '';
  for (const part of splitBySigns(paragraph, lang)) {
    const last = parts.length - 1;
    const joins = last >= 0 && belongsTo(tail, part.trimStart(), language);
    if (joins) parts[last] += part;
    else parts.push(part);
    tail = ((joins ? tail : '') + part).slice(-TAIL);
  }
  const spans: Span[] = [];
  let at = start;
  for (const part of parts.flatMap(cutLong)) {
    spans.push({ start: at, end: at + part.length });
    at += part.length;
  }
  return spans.map(span => trimSpan(text, span)).filter(span => saysAnything(text.slice(span.start, span.end)));
}

const TAIL = 200; // characters of a sentence that tell whether it ends there

function splitBySigns(paragraph: string, lang?: string): string[] {
  if (!UNCAPPED.test(paragraph)) return splitAtPossibleEnds(paragraph);
  if (STOPPED.test(paragraph)) return splitAtStops(paragraph);
  return Array.from(segmenterFor(lang).segment(paragraph), one => one.segment);
}

/**
 * Characters, some 200 words: sentences of print have at most half as many, captions of speech without marks go on for
 * ever; aligning costs words times words.
 */
const LONGEST = 1200;

/** A text without end marks in pieces, cut at a space where it has one. */
function cutLong(part: string): string[] {
  const pieces: string[] = [];
  let rest = part;
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(' ', LONGEST);
    const cut = space > LONGEST / 2 ? space + 1 : LONGEST;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest].flatMap(cutCrowded);
}

const MOST_WORDS = 300; // of such a piece: print has 200

/** Pieces of fewer words, where they are all of a letter or two. */
function cutCrowded(piece: string): string[] {
  if (piece.length < 2 * MOST_WORDS) return [piece];
  const words = piece.split(/(?<=\s)(?=\S)/);
  return Array.from({ length: Math.ceil(words.length / MOST_WORDS) }, (_, i) =>
    words.slice(i * MOST_WORDS, (i + 1) * MOST_WORDS).join(''),
  );
}

function splitAtPossibleEnds(paragraph: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(POSSIBLE_END)) {
    const to = match.index + match[0].length;
    parts.push(paragraph.slice(from, to));
    from = to;
  }
  return [...parts, paragraph.slice(from)];
}

/** "Cllr", "Sgt": no word is spelled so; of two letters "St" and "Rd" end many sentences. */
const CLIPPED = /^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{2,}$/;

/** Whether what follows continues the sentence before it. */
function belongsTo(before: string, after: string, language: Language): boolean {
  const head = before.trimEnd();
  if (
    isLetter(after) &&
    after[0] === after[0].toLowerCase() &&
    after[0] !== after[0].toUpperCase() &&
    !/^i[A-Z]/.test(after)
  )
    return true;
  if (/[.!?…]["”’']+$/.test(head) && opensWithCue(after, /[.…]["”’']+$/.test(head), language)) return true;
  const abbreviation = /(?:^|[\s—–("“‘[])(?:[RDI]-)?([^\s—–("“‘[]*)\.[)\]]?$/.exec(head.slice(-24))?.[1];
  if (!abbreviation) return false;
  const word = abbreviation.toLowerCase();
  // with a capital: “sales reps.” ends a sentence
  const { versus, beforeNames, beforeNumbers } = language;
  if (
    versus.has(word) ||
    (isCapital(abbreviation) && (beforeNames.has(word) || CLIPPED.test(abbreviation))) ||
    (beforeNumbers.has(word) && /^\d/.test(after))
  )
    return true;
  // "am 31. Oktober", "im 19. Jahrhundert"
  if (language.ordinalPoint && /^\d{1,2}$/.test(word) && isCapital(after)) return !language.starter.test(after);
  if (abbreviation.length === 1 && isCapital(abbreviation)) return !language.starter.test(after);
  if (language.clock.test(word)) return language.behindClock.test(after);
  if (/^(?:[^\W\d_]\.)+[^\W\d_]$/.test(word)) return language.neverLast.has(word) || !language.starter.test(after);
  return language.oftenJoined.has(word) && !language.starter.test(after);
}

/**
 * “Stop!” Ann Lee shouted: a name and its cue. Behind a full stop only the plainest cues, since “… peace.” Putin
 * agreed. are two sentences.
 */
function opensWithCue(after: string, stopped: boolean, language: Language): boolean {
  if (language.capitalPronoun.test(after)) return false; // print has a small one behind a quotation: “…,” he said
  const words = after.split(/\s+/, 6);
  const cue = words.findIndex(word => !isCapital(word));
  const verb = words[cue]?.replace(/(?<!\W)\W+$/, '') ?? '';
  return cue > 0 && cue < 5 && (stopped ? language.plainestCues : language.cueVerbs).has(verb);
}

function segmenterFor(lang = 'en'): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(supported(lang), { granularity: 'sentence' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

function supported(lang: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf([lang])[0] ?? 'en';
  } catch {
    return 'en'; // a page may call its language anything at all
  }
}
