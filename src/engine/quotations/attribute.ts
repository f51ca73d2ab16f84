// Who speaks: the cue verb beside a quotation, and the subject of that verb.
// Rules in the manner of the published rule-based systems (Pareti 2015 gives the places where cues stand): after the
// quotation, between its runs, before it; else the speaker of the quotation before is carried on.
// Cost: linear in the words of the sentences that hold quotations.

import { sliceOf, type Span, type TextSpan } from '../article.ts';
import { CUE_VERBS, PRONOUNS, SPEAKER_NOUNS } from '../text/lexicon.ts';
import { findNameRuns, nameOf, readNames, stripTitles, type NameBook } from '../text/names.ts';
import type { Reading, ReadSentence } from '../text/reading.ts';
import type { Word } from '../text/words.ts';
import type { Quotation } from './find.ts';

interface Attribution { speaker: Span; cue?: Span }

const REACH = 14; // words between a quotation's end and a cue that is still its own
const CARRY = 1; // paragraphs over which a speaker is carried
const DETERMINERS = new Set('a an the his her its their one another some several many two three other this that'.split(' '));
const MEDIUM = /^\s*(?:on|in) (?:X\b|(?:his |her |its |the |a |an )?(?:\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)?|social media(?: post)?|statement|interview|letter|tweet|post|email))/u;

/** The same quotations with speaker and cue where the text names them, and `speech` judged. */
export function attribute(reading: Reading, quotations: readonly Quotation[]): Quotation[] {
  const names = readNames(reading);
  const { text } = reading.article;
  const attributed: Quotation[] = [];
  let lastPerson: string | undefined;
  for (const quotation of quotations) {
    const context = contextOf(reading, quotation);
    const found = context && findAttribution(context, names);
    const previous = attributed.at(-1);
    let speaker = found && resolved(sliceOf(text, found.speaker), names, () => personBefore(reading, found.speaker.start, names) ?? lastPerson);
    if (!found && previous?.speaker && carries(reading, previous, quotation, context)) speaker = previous.speaker;
    const cue = found?.cue && withMedium(text, found.cue);
    if (speaker && names.isPerson(speaker.name)) lastPerson = speaker.name;
    const result: Quotation = { ...quotation, ...(speaker && { speaker }), ...(cue && { cue }) };
    attributed.push({ ...result, speech: isSpeech(result, context) });
  }
  return attributed;
}

interface Context { before: Word[]; between: Word[]; after: Word[]; alone: boolean; paragraph: number; commaAfter: boolean }

/** The words of the quotation's own sentences that stand outside it. */
function contextOf({ sentences, article }: Reading, quotation: Quotation): Context | undefined {
  const first = quotation.runs[0];
  const last = quotation.runs.at(-1)!;
  const own = sentences.filter(sentence => sentence.end > first.start - 1 && sentence.start < last.end + 1);
  if (!own.length) return undefined;
  const words = own.flatMap((sentence: ReadSentence) => sentence.words);
  const between = quotation.runs.slice(1).flatMap((run, i) => words.filter(word => word.start >= quotation.runs[i].end && word.end <= run.start));
  const before = words.filter(word => word.end <= first.start && word.start >= own[0].start);
  const after = words.filter(word => word.start >= last.end);
  const letters = (list: Word[]): boolean => list.some(word => !word.mark);
  const tail = article.text.slice(last.end - 1, last.end + 3);
  return {
    before, between, after, paragraph: own[0].paragraph,
    alone: !letters(before) && !letters(between) && !letters(after),
    commaAfter: /[,.?!…—–-]/.test(tail),
  };
}

function findAttribution(context: Context, names: NameBook): Attribution | undefined {
  const between = trimMarks(context.between);
  if (between.length) {
    const found = subjectAndCue(between, names) ?? accordingTo(between, names);
    if (found) return found;
  }
  const after = trimMarks(context.after).slice(0, 40);
  if (context.commaAfter) {
    const clause = untilQuote(after).slice(0, REACH + 6);
    const found = subjectAndCue(clause, names) ?? accordingTo(clause, names);
    if (found) return found;
  }
  return cueBefore(context.before, names) ?? accordingTo(untilQuote(after), names) ?? accordingTo(context.before, names);
}

const trimMarks = (words: Word[]): Word[] => {
  const from = words.findIndex(word => !word.mark);
  return from < 0 ? [] : words.slice(from);
};
const untilQuote = (words: Word[]): Word[] => {
  const to = words.findIndex(word => word.mark && /[“"‘«„]/.test(word.text));
  return to < 0 ? words : words.slice(0, to);
};

/** "Trump said", "said Trump", "Peskov, its spokesman, said": a clause that opens with subject or cue. */
function subjectAndCue(words: readonly Word[], names: NameBook): Attribution | undefined {
  const at = words.findIndex((_, index) => index <= REACH && isCue(words, index));
  if (at < 0) return undefined;
  if (at === 0 || words.slice(0, at).every(word => isAdverb(word))) {
    const speaker = phraseFrom(words, at + 1, names);
    return speaker && { speaker, cue: words[at] };
  }
  const speaker = subjectLeftOf(words, at, names);
  return speaker && { speaker, cue: words[at] };
}

/** The cue nearest before the quotation, with its subject. */
function cueBefore(words: readonly Word[], names: NameBook): Attribution | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    if (!isCue(words, at)) continue;
    const speaker = subjectLeftOf(words, at, names) ?? (at === 0 ? phraseFrom(words, 1, names) : undefined);
    if (speaker) return { speaker, cue: words[at] };
  }
  return undefined;
}

function accordingTo(words: readonly Word[], names: NameBook): Attribution | undefined {
  const at = words.findIndex((word, index) => word.form === 'according' && words[index + 1]?.form === 'to');
  if (at < 0) return undefined;
  const speaker = phraseFrom(words, at + 2, names);
  return speaker && { speaker, cue: { start: words[at].start, end: words[at + 1].end } };
}

function isCue(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!CUE_VERBS.has(word.text.toLowerCase())) return false;
  const before = words[index - 1];
  // "the report", "his call", "to report": a noun or an infinitive
  return !before || !(DETERMINERS.has(before.form) || /^(?:to|of|by|my|your|our)$/.test(before.form)) || /^(?:say|tell|call|describe|add)$/.test(word.form) && before.form === 'to';
}

const isAdverb = (word: Word): boolean => /ly$/.test(word.form) || /^(?:also|then|later|has|have|had|again|now|once|reportedly|further|who|himself|herself|was|is|were)$/.test(word.form);

/** The noun phrase that is the subject of the verb at `cue`: looks left over adverbs, appositions and relative clauses. */
function subjectLeftOf(words: readonly Word[], cue: number, names: NameBook): Span | undefined {
  let at = cue - 1;
  while (at >= 0 && isAdverb(words[at])) at--;
  if (at < 0) return undefined;
  if (words[at].mark && /^[,—–)-]$/.test(words[at].text)) {
    const opening = findOpening(words, at);
    if (opening > 0) {
      const head = phraseUntil(words, opening, names);
      if (head && isNamed(head, words)) return head;
      const inside = findNameRuns(words.slice(opening + 1, at), names.known)[0];
      if (inside && head) return spanOfRun(words, opening + 1 + inside.from, opening + 1 + inside.to);
      if (head) return head;
    }
    at--;
  }
  return phraseUntil(words, at + 1, names);
}

const isNamed = ({ start }: Span, words: readonly Word[]): boolean => words.some(word => word.start >= start && word.capital && !word.function);

function findOpening(words: readonly Word[], closing: number): number {
  for (let at = closing - 1; at >= Math.max(0, closing - 22); at--) {
    if (words[at].mark && /^[,—–(-]$/.test(words[at].text)) return at;
  }
  return -1;
}

/** The noun phrase that ends before `to`: "a spokesman for the ministry", "Mr. Trump", "he". */
function phraseUntil(words: readonly Word[], to: number, names: NameBook): Span | undefined {
  const last = words[to - 1];
  if (!last || last.mark) return undefined;
  if (PRONOUNS.has(last.form)) return last.form === 'who' ? phraseUntil(words, words[to - 2]?.mark ? to - 2 : to - 1, names) : last;
  if (last.function || CUE_VERBS.has(last.form) && !SPEAKER_NOUNS.has(last.form)) return undefined;
  let from = to - 1;
  while (from > 0 && !isPhraseEdge(words, from)) from--;
  // "Ukraine on Wednesday said": the day is not the subject
  while (from < to - 1 && words[from].function && !DETERMINERS.has(words[from].form)) from++;
  return spanOfRun(words, from, to);
}

/** Whether the noun phrase begins at this word. */
function isPhraseEdge(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (DETERMINERS.has(word.form)) return !/^(?:of|for|at|in|with|from)$/.test(before.form);
  if (before.mark && !/^[.'’-]$/.test(before.text)) return true;
  if (before.form === 'and' && word.capital) return false;
  if (/^(?:of|for|at|in|with|from|'s|de|van|von|and)$/.test(before.form) || /^(?:of|for|at|in|with|from|'s|and)$/.test(word.form)) return false;
  return before.function && !DETERMINERS.has(before.form) || CUE_VERBS.has(before.form) && !SPEAKER_NOUNS.has(before.form);
}

/** The noun phrase that begins at `from`. */
function phraseFrom(words: readonly Word[], from: number, names: NameBook): Span | undefined {
  const first = words[from];
  if (!first || first.mark) return undefined;
  if (PRONOUNS.has(first.form)) return first;
  const run = findNameRuns(words.slice(from), names.known)[0];
  if (first.capital && run?.from === 0) return spanOfRun(words, from, from + run.to);
  if (first.capital && !first.function) return first;
  if (!DETERMINERS.has(first.form) && !SPEAKER_NOUNS.has(first.form)) return undefined;
  let to = from + 1;
  while (to < words.length && !words[to].mark && to - from < 12 && !CUE_VERBS.has(words[to].form) && !/^(?:who|that|which|on|after|before|when|while|as)$/.test(words[to].form)) to++;
  return spanOfRun(words, from, to);
}

const spanOfRun = (words: readonly Word[], from: number, to: number): Span => ({ start: words[from].start, end: words[to - 1].end });

function resolved(written: TextSpan, names: NameBook, person: () => string | undefined): TextSpan & { name: string } {
  if (/^(?:he|she|him|her)$/i.test(written.text)) return { ...written, name: person() ?? written.text };
  const bare = written.text.replace(/^(?:the|a|an)\s+/i, '').replace(/['’]s?$/, '');
  const runs = /\p{Lu}/u.test(bare) && !/\b(?:for|of|at|from)\b/.test(bare.replace(/\b\p{Lu}\w+ of \p{Lu}\w+/gu, ''));
  return { ...written, name: runs ? names.resolve(bare) : bare };
}

/** The person named last before a place, subjects of the sentence before preferred. */
function personBefore({ sentences }: Reading, place: number, names: NameBook): string | undefined {
  for (let index = sentences.findLastIndex(sentence => sentence.start <= place), tries = 0; index >= 0 && tries < 4; index--, tries++) {
    const words = sentences[index].words.filter(word => word.end <= place);
    for (const run of findNameRuns(words, names.known)) {
      const name = nameOf(stripTitles(words.slice(run.from, run.to)));
      if (names.isPerson(name)) return names.resolve(name);
    }
  }
  return undefined;
}

function carries({ sentences }: Reading, previous: Quotation, quotation: Quotation, context?: Context): boolean {
  const paragraphOf = (place: number): number => sentences.findLast(sentence => sentence.start <= place)?.paragraph ?? 0;
  const distance = (context?.paragraph ?? 0) - paragraphOf(previous.end);
  return distance <= CARRY && previous.speech && (context?.alone === true || distance === 0) && quotation.start > previous.end;
}

function withMedium(text: string, cue: Span): TextSpan {
  const medium = MEDIUM.exec(text.slice(cue.end, cue.end + 60));
  return sliceOf(text, { start: cue.start, end: cue.end + (medium?.[0].length ?? 0) });
}

const NAMING = /^(?:called|named|dubbed|titled|entitled|nicknamed|headlined|book|film|movie|song|album|show|series|novel|play|term|word|phrase|so-called|known|as)$/;

/** Speech, or a mere label: titles, nicknames, terms and scare quotes are quoted but not said. */
function isSpeech({ text, speaker, cue }: Quotation, context?: Context): boolean {
  const count = (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const before = context?.before.filter(word => !word.mark).at(-1);
  const titled = count > 1 && text.split(/\s+/).every(word => /^[\p{Lu}\p{N}]/u.test(word) || word.length < 5) && !/[.!?,]$/.test(text);
  if (titled && (!cue || before !== undefined && NAMING.test(before.form))) return false;
  if (/[,.!?]$/.test(text) && count > 1 && speaker) return true;
  if (count >= 4) return true;
  if (before && NAMING.test(before.form) && !CUE_VERBS.has(before.form)) return false;
  return speaker !== undefined && cue !== undefined;
}
