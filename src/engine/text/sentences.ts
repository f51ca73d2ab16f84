// Sentences: every end mark before a capital may end one, and rules of English print say where it does not ("Mr.", "U.S.",
// “Stop!” she said). Scripts without capitals or spaces go to Intl.Segmenter, which takes 15 ms to start. Linear in the text.

import { findParagraphs, trimSpan, type Article, type Span } from '../article.ts';
import { isCapital, isLetter, saysAnything } from './characters.ts';
import { CUE_VERBS, wordSet } from '../languages/lexicon.ts';

export interface Sentence extends Span { paragraph: number }

/** With a capital: “sales reps.” ends a sentence. */
const BEFORE_NAMES = wordSet(`mr mrs ms mx mme mlle messrs dr drs prof profs rev revs fr hon sen sens rep reps cong gov govs pres amb atty asst supt
  det insp gen gens lt lts col cols maj capt cpl sgt adm brig cmdr cdr pvt pfc ald`);
const VERSUS = wordSet('v vs');
/** Before a number; else they are words that end a sentence: “No.” */
const NUMBERED = wordSet('no nos art fig p pp vol ch sec');
const OFTEN_JOINED = wordSet(`st ste mt ft sr jr etc al approx inc corp co ltd bros dept est ave blvd rd sq
  jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`);
const STARTER = /^["“‘'([]*(?:The|A|An|He|She|It|They|We|I|You|His|Her|Their|Our|But|And|So|In|On|At|Officials|Others|This|That|These|Those|There|When|While|After|Before|If|No|Yes|Police|Critics|Then|What|Why|How|Who)\b(?!\.)/;
const NOT_AFTER_CLOCK = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|E[SD]T|E[TS]|GMT|BST|CET|UTC|P[SD]?T|Eastern|Central|Mountain|Pacific|Greenwich)\b/;

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of an article, paragraph by paragraph. */
export function findSentences(article: Pick<Article, 'text' | 'paragraphs' | 'lang'>): Sentence[] {
  const paragraphs = article.paragraphs.length ? article.paragraphs : findParagraphs(article.text);
  return paragraphs.flatMap((paragraph, index) => splitParagraph(article.text, paragraph, article.lang)
    .map(span => ({ ...span, paragraph: index })));
}

/** End marks with what closes behind them, before a space and whatever can open a sentence. */
const POSSIBLE_END = /[.!?…]+["”’'»)\]]*(?=\s+["“‘'«„([¿¡—–-]*(?:[0-9A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΫЀ-ЯԱ-Ֆ]|i[A-Z]))/g;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0600-\u06ff\u0900-\u097f]/;

function splitParagraph(text: string, { start, end }: Span, lang?: string): Span[] {
  const paragraph = text.slice(start, end);
  const parts: string[] = [];
  for (const part of UNSPACED.test(paragraph) ? Array.from(segmenterFor(lang).segment(paragraph), one => one.segment) : splitAtPossibleEnds(paragraph)) {
    const last = parts.length - 1;
    if (last >= 0 && belongsTo(parts[last], part.trimStart())) parts[last] += part;
    else parts.push(part);
  }
  const spans: Span[] = [];
  let at = start;
  for (const part of parts.flatMap(cutLong)) {
    spans.push({ start: at, end: at + part.length });
    at += part.length;
  }
  return spans.map(span => trimSpan(text, span)).filter(span => saysAnything(text.slice(span.start, span.end)));
}

/** Characters, some 200 words: sentences of print have at most half as many, captions of speech without marks go on for ever; aligning costs words times words. */
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
  return [...pieces, rest];
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

/** Whether what follows continues the sentence before it. */
function belongsTo(before: string, after: string): boolean {
  const head = before.trimEnd();
  if (isLetter(after) && after[0] === after[0].toLowerCase() && after[0] !== after[0].toUpperCase() && !/^i[A-Z]/.test(after)) return true;
  if (/[.!?…]["”’']+$/.test(head) && opensWithCue(after, /[.…]["”’']+$/.test(head))) return true;
  const abbreviation = /(?:^|[\s("“‘[])(?:[RDI]-)?([^\s("“‘[]*)\.[)\]]?$/.exec(head.slice(-24))?.[1];
  if (!abbreviation) return false;
  const word = abbreviation.toLowerCase();
  if (VERSUS.has(word) || isCapital(abbreviation) && BEFORE_NAMES.has(word) || NUMBERED.has(word) && /^\d/.test(after)) return true;
  if (abbreviation.length === 1 && isCapital(abbreviation)) return !STARTER.test(after);
  if (/^[ap]\.m$/.test(word)) return NOT_AFTER_CLOCK.test(after);
  if (/^(?:[^\W\d_]\.)+[^\W\d_]$/.test(word)) return word === 'e.g' || word === 'i.e' || !STARTER.test(after);
  return OFTEN_JOINED.has(word) && !STARTER.test(after);
}

const CAPITAL_PRONOUN = /^(?:He|She|They|We|I|It)\b/;
const PLAINEST_CUES = new Set(['said', 'says', 'wrote', 'asked', 'told']);

/** “Stop!” Ann Lee shouted: a name and its cue. Behind a full stop only the plainest cues, since “… peace.” Putin agreed. are two sentences. */
function opensWithCue(after: string, stopped: boolean): boolean {
  if (CAPITAL_PRONOUN.test(after)) return false; // print has a small one behind a quotation: “…,” he said
  const words = after.split(/\s+/, 6);
  const cue = words.findIndex(word => !isCapital(word));
  const verb = words[cue]?.replace(/\W+$/, '') ?? '';
  return cue > 0 && cue < 5 && (stopped ? PLAINEST_CUES.has(verb) : CUE_VERBS.has(verb));
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
