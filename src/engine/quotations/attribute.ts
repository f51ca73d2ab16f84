// Who speaks: the cue verb beside a quotation, and the subject of that verb.
// Rules in the manner of the published rule-based systems (Pareti 2015 gives the places where cues stand): after the
// quotation, between its runs, before it; else the speaker of the quotation before is carried on.
// Cost: linear in the words of the sentences that hold quotations.

import { sliceOf, type Span, type TextSpan } from '../article.ts';
import { PRONOUNS } from '../text/lexicon.ts';
import { findNameRuns, nameOf, readNames, stripTitles, type NameBook } from '../text/names.ts';
import type { Reading, ReadSentence } from '../text/reading.ts';
import { findWords, type Word } from '../text/words.ts';
import type { Quotation } from './find.ts';
import { isSpeech, speechFeatures, type SpeechFeature } from './speech.ts';
import { isAdverb, isCue, mainSubject, phraseFrom, subjectLeftOf, subjectOf } from './subject.ts';

interface Attribution { speaker: Span; cue?: Span }

const REACH = 14; // words between a quotation's end and a cue that is still its own
const NEAR = 9; // words before a colon or comma among which its cue stands
const CARRY = 1; // paragraphs over which a speaker is carried
const MEDIUM = /^\s*(?:on|in) (?:his |her |its |the |a |an )?(?:[A-Z]\w*(?: [A-Z]\w*)?|social media(?: post)?|statement|interview|letter|tweet|post|email)/;

/** Set by fitting only: sees the features of every quotation. */
export interface Watcher { (quotation: Quotation, features: Record<SpeechFeature, number>): void }

/** The same quotations with speaker and cue where the text names them, and `speech` judged. */
export function attribute(reading: Reading, quotations: readonly Quotation[], watch?: Watcher): Quotation[] {
  const names = readNames(reading);
  const { text } = reading.article;
  const attributed: Quotation[] = [];
  let lastPerson: string | undefined;
  const narration = narrationOf(reading, quotations);
  for (const quotation of quotations) {
    const context = contextOf(narration, quotation);
    const found = context && findAttribution(context, names);
    const previous = attributed.at(-1);
    let speaker = found && resolve(sliceOf(text, found.speaker), names, () => personBefore(narration, found.speaker.start, names) ?? lastPerson);
    if (!found && previous?.speaker && carries(reading, previous, quotation, context)) speaker = previous.speaker;
    const cue = found?.cue && withMedium(text, found.cue);
    if (speaker && names.isPerson(speaker.name)) lastPerson = speaker.name;
    const result: Quotation = { ...quotation, ...(speaker && { speaker }), ...(cue && { cue }) };
    const features = speechFeatures(result, context);
    watch?.(result, features);
    attributed.push({ ...result, speech: isSpeech(features) });
  }
  return attributed;
}

interface Context {
  before: Word[];
  between: Word[];
  after: Word[];
  /** nothing but the quotation stands in its sentences */
  alone: boolean;
  /** the sentence before it, when that ends with a colon */
  introduction: Word[];
  paragraph: number;
  commaAfter: boolean;
}

/** The reading without what is quoted: nobody inside a quotation is the speaker of another. */
function narrationOf(reading: Reading, quotations: readonly Quotation[]): Reading {
  const runs = quotations.flatMap(quotation => quotation.runs);
  let next = 0;
  const narrated = (word: Word): boolean => {
    while (runs[next] && runs[next].end <= word.start) next++;
    return !runs[next] || word.end <= runs[next].start;
  };
  return { ...reading, sentences: reading.sentences.map(sentence => ({ ...sentence, words: sentence.words.filter(narrated) })) };
}

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
  const introducing = sentences[sentences.indexOf(own[0]) - 1];
  const letters = (list: Word[]): boolean => list.some(word => !word.mark);
  const tail = article.text.slice(last.end - 3, last.end + 3);
  return {
    before, between, after, paragraph: own[0].paragraph, introduction: introducing?.text.endsWith(':') ? introducing.words : [],
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
  // "Ann Lee told reporters: “…”": the mark hands over to the quotation
  const handsOver = /^[:,]$/.test(context.before.findLast(word => !/^["“'‘]$/.test(word.text))?.text ?? '');
  if (handsOver) {
    const found = cueBefore(context.before.slice(-NEAR), names);
    if (found) return cueBefore(context.before, names);
  }
  const after = trimMarks(context.after).slice(0, 40);
  if (context.commaAfter) {
    const clause = untilQuote(after).slice(0, REACH + 6);
    const found = subjectAndCue(clause, names) ?? accordingTo(clause, names);
    if (found) return found;
  }
  return introduced(context, names) ?? cueBefore(context.before, names) ?? trailingCue(untilQuote(after), names)
    ?? accordingTo(untilQuote(after), names) ?? accordingTo(context.before, names) ?? doer(context, names);
}

/** "The ministry released a statement:" and the quotation in a paragraph of its own. */
function introduced({ alone, introduction }: Context, names: NameBook): Attribution | undefined {
  if (!alone || !introduction.length) return undefined;
  const found = cueBefore(introduction, names);
  const speaker = found?.speaker ?? mainSubject(introduction, names);
  return speaker && { speaker, ...(found?.cue && { cue: found.cue }) };
}

/** "Cruz told him off and coached him to “breathe”": without a cue, a fragment is most often its sentence's subject's. */
function doer({ before }: Context, names: NameBook): Attribution | undefined {
  const speaker = before.some(word => !word.mark) ? mainSubject(before, names) : undefined;
  const first = speaker && before.find(word => word.start === speaker.start);
  return first && (first.capital || PRONOUNS.has(first.form)) ? { speaker } : undefined;
}

/** “extremely happy” about it, said Ann Lee. */
function trailingCue(words: readonly Word[], names: NameBook): Attribution | undefined {
  for (let at = 1; at < words.length; at++) {
    if (!isCue(words, at)) continue;
    if (words[at - 1].text === ',') {
      const speaker = phraseFrom(words, at + 1, names);
      if (speaker) return { speaker, cue: words[at] };
    }
    const speaker = subjectLeftOf(words, at, names);
    const opening = speaker && words.findIndex(word => word.start === speaker.start);
    if (speaker && opening && words[opening - 1]?.text === ',') return { speaker, cue: words[at] };
  }
  return undefined;
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
    if (words[at].text.endsWith('ing')) return undefined; // "— asserting that": the subject stands before the quotation
    const speaker = phraseFrom(words, at + 1, names);
    return speaker && { speaker, cue: words[at] };
  }
  const speaker = subjectLeftOf(words, at, names);
  return speaker && { speaker, cue: words[at] };
}

/** The cue nearest before the quotation, with its subject. "Trump said that they agreed to": it is Trump who speaks. */
function cueBefore(words: readonly Word[], names: NameBook): Attribution | undefined {
  let vague: Attribution | undefined;
  for (let at = words.length - 1; at >= 0; at--) {
    if (!isCue(words, at)) continue;
    const speaker = subjectOf(words, at, names);
    if (!speaker) continue;
    if (!words.some(word => word.start === speaker.start && /^(?:they|it|we)$/.test(word.form))) return { speaker, cue: words[at] };
    vague ??= { speaker, cue: words[at] };
  }
  return vague;
}
function accordingTo(words: readonly Word[], names: NameBook): Attribution | undefined {
  const at = words.findIndex((word, index) => word.form === 'according' && words[index + 1]?.form === 'to');
  if (at < 0) return undefined;
  const speaker = phraseFrom(words, at + 2, names);
  return speaker && { speaker, cue: { start: words[at].start, end: words[at + 1].end } };
}

function resolve(written: TextSpan, names: NameBook, person: () => string | undefined): Quotation['speaker'] {
  if (/^(?:he|she|him|her)$/i.test(written.text)) return { ...written, name: person() ?? written.text, person: true };
  const parts = findWords(written.text).filter(word => word.text !== "'s");
  // a name at the end of the phrase is the speaker's own, unless another noun stands between: "a spokesman for Trump"
  const run = findNameRuns(parts, () => true).find(({ from, to }) => to === parts.length && !parts.slice(0, from).some(word => /^(?:for|of|at|from|with)$/.test(word.form)));
  if (!run) return { ...written, name: written.text.replace(/^(?:the|a|an|its|his|her|their)\s+/i, ''), person: false };
  const name = names.resolve(nameOf(stripTitles(parts.slice(run.from, run.to))));
  return { ...written, name, person: names.isPerson(name) };
}

/** The person named last before a place; whoever stands in a subject's place, not behind a preposition. */
function personBefore({ sentences }: Reading, place: number, names: NameBook): string | undefined {
  for (let index = sentences.findLastIndex(sentence => sentence.start <= place), tries = 0; index >= 0 && tries < 4; index--, tries++) {
    const words = sentences[index].words.filter(word => word.end <= place);
    for (const run of findNameRuns(words, names.known)) {
      const name = nameOf(stripTitles(words.slice(run.from, run.to)));
      if (names.isPerson(name) && !/^(?:on|in|at|to|of|with|for|by|from|than)$/.test(words[run.from - 1]?.form ?? '')) return names.resolve(name);
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
