// Who speaks: the cue verb beside a quotation, and the subject of that verb.
// Rules in the manner of the published rule-based systems (Pareti 2015 gives the places where cues stand): after the
// quotation, between its runs, before it; else the speaker of the quotation before is carried on.
// Cost: linear in the words of the sentences that hold quotations.

import { sliceOf, type Span, type TextSpan } from '../article.ts';
import { probability, type Model } from '../logistic.ts';
import models from '../models.json' with { type: 'json' };
import { isCapital, isDigit, saysAnything } from '../text/characters.ts';
import { CUE_VERBS, PRONOUNS, SPEAKER_NOUNS } from '../text/lexicon.ts';
import { findNameRuns, nameOf, readNames, stripTitles, type NameBook } from '../text/names.ts';
import type { Reading, ReadSentence } from '../text/reading.ts';
import { findWords, type Word } from '../text/words.ts';
import type { Quotation } from './find.ts';

interface Attribution { speaker: Span; cue?: Span }

const REACH = 14; // words between a quotation's end and a cue that is still its own
const NEAR = 9; // words before a colon or comma among which its cue stands
const CARRY = 1; // paragraphs over which a speaker is carried
const low = (word: Word): string => word.text.toLowerCase();
const DETERMINERS = new Set('a an the his her its their one another some several many two three other this that'.split(' '));
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
    attributed.push({ ...result, speech: probability(SPEECH, features) >= models.speechFrom });
  }
  return attributed;
}

export interface Context {
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

/** "…, with Ann Lee shouting:": the participle has a subject of its own. */
function withSubject(words: readonly Word[], cue: number): boolean {
  const opening = words.slice(Math.max(0, cue - 6), cue).findLastIndex(word => word.mark || low(word) === 'with');
  return opening >= 0 && low(words[Math.max(0, cue - 6) + opening]) === 'with';
}

const LEADS_IN = /^(?:first|then|now|also|instead|finally|recently|today|yesterday|on|in|at|after|before|during|as|while|when|if|with|by|for|from|since|despite|earlier|later|meanwhile|still|but|and|yet)$/;

/** The noun phrase that opens the main clause, behind "On Wednesday," and its like. */
function mainSubject(words: readonly Word[], names: NameBook): Span | undefined {
  let from = words.findIndex(word => !word.mark);
  if (from < 0) return undefined;
  if (/^(?:but|and|yet)$/.test(low(words[from]))) from++;
  else if (LEADS_IN.test(low(words[from])) || low(words[from]).endsWith('ing') || low(words[from + 1] ?? words[from]) === 'later') from = words.findIndex((word, i) => i > from && word.text === ',') + 1;
  return from > 0 || !LEADS_IN.test(low(words[0])) ? phraseFrom(words, Math.max(0, from), names) : undefined;
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

function subjectOf(words: readonly Word[], cue: number, names: NameBook): Span | undefined {
  // "Trump backed the plan, saying it was …": the participle shares the subject of the main clause
  const before = words[cue - 1];
  const participle = words[cue].text.endsWith('ing') && before !== undefined && !/^(?:is|was|are|were|be|been|am|'s|'re|'m)$/.test(low(before)) && !withSubject(words, cue);
  if (participle) {
    const main = words.findIndex((_, index) => index < cue && isCue(words, index));
    const opening = mainSubject(words, names) ?? (main >= 0 ? subjectLeftOf(words, main, names) ?? phraseFrom(words, main + 1, names) : undefined);
    if (opening) return opening;
  }
  return subjectLeftOf(words, cue, names) ?? (cue === 0 ? phraseFrom(words, 1, names) : undefined);
}

function accordingTo(words: readonly Word[], names: NameBook): Attribution | undefined {
  const at = words.findIndex((word, index) => word.form === 'according' && words[index + 1]?.form === 'to');
  if (at < 0) return undefined;
  const speaker = phraseFrom(words, at + 2, names);
  return speaker && { speaker, cue: { start: words[at].start, end: words[at + 1].end } };
}

function isCue(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!CUE_VERBS.has(low(word))) return false;
  const before = words[index - 1];
  if (word.capital && before && !before.mark) return false; // "The Huffington Post"
  // "the report", "his call", "to report": a noun or an infinitive
  return !before || !(DETERMINERS.has(low(before)) || /^(?:to|of|by|my|your|our)$/.test(before.form)) || /^(?:say|tell|call|describe|add)$/.test(word.form) && before.form === 'to';
}

const isAdverb = (word: Word): boolean => (word.form.endsWith('ly') && !word.capital) || /^(?:also|then|later|has|have|had|again|now|once|reportedly|further|himself|herself|was|is|were)$/.test(word.form);

/** The noun phrase that is the subject of the verb at `cue`: looks left over adverbs, appositions and relative clauses. */
function subjectLeftOf(words: readonly Word[], cue: number, names: NameBook): Span | undefined {
  let at = cue - 1;
  while (at >= 0 && isAdverb(words[at])) at--;
  if (at < 0) return undefined;
  if (words[at].mark && /^[,—–)-]$/.test(words[at].text)) {
    const subject = beforeApposition(words, at, names);
    if (subject) return subject;
    at--;
  }
  return phraseUntil(words, at + 1);
}

/** "Peskov, its spokesman, said", "Its spokesman, Peskov, said", "ministers of six states, among them Poland, said". */
function beforeApposition(words: readonly Word[], closing: number, names: NameBook): Span | undefined {
  let head: Span | undefined;
  let opening = closing;
  for (let at = closing - 1; at > 0 && closing - at < 24; at--) {
    if (!words[at].mark || !/^[,—–(-]$/.test(words[at].text)) continue;
    const phrase = phraseUntil(words, at);
    if (!phrase) break;
    [head, opening] = [phrase, at];
    // a list of names goes on to the left: "among them Germany, France and Poland"
    if (words.find(word => word.start === phrase.start && word.capital) === undefined || at < 2 || !/^(?:them|including)$/.test(words[at - 2]?.form ?? '')) break;
  }
  if (!head || isNamed(head, words)) return head;
  const inside = findNameRuns(words.slice(opening + 1, closing), names.known)[0];
  const listed = /^(?:among|including|such)$/.test(words[opening + 1]?.form ?? '');
  return inside?.from === 0 && !listed ? spanOfRun(words, opening + 1 + inside.from, opening + 1 + inside.to) : head;
}

const isNamed = ({ start, end }: Span, words: readonly Word[]): boolean => words.some(word => word.start >= start && word.end <= end && word.capital && !word.function);

/** The noun phrase that ends before `to`: "a spokesman for the ministry", "Mr. Trump", "he". */
function phraseUntil(words: readonly Word[], to: number): Span | undefined {
  const last = words[to - 1];
  if (!last || last.mark) return undefined;
  if (last.form === 'who') return antecedentOf(words, words[to - 2]?.mark ? to - 2 : to - 1);
  if (PRONOUNS.has(last.form)) return last;
  if (last.function || CUE_VERBS.has(last.form) && !SPEAKER_NOUNS.has(last.form)) return undefined;
  let from = to - 1;
  while (from > 0 && !isPhraseEdge(words, from)) from--;
  // "Ukraine on Wednesday said": the day is not the subject
  while (from < to - 1 && words[from].function && !DETERMINERS.has(low(words[from]))) from++;
  return spanOfRun(words, from, to);
}

/** Of "…, who": the name right before it, else the whole noun phrase. */
function antecedentOf(words: readonly Word[], to: number): Span | undefined {
  const name = findNameRuns(words.slice(0, to), () => true).findLast(run => run.to === to);
  return name ? spanOfRun(words, name.from, name.to) : phraseUntil(words, to);
}

/** Whether the noun phrase begins at this word. */
function isPhraseEdge(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (DETERMINERS.has(low(word))) return !/^(?:of|for|at|in|with|from)$/.test(before.form);
  if (before.mark && !/^[.'’-]$/.test(before.text)) return true;
  if (before.form === 'and' && word.capital) return false;
  if (/^(?:of|for|at|in|with|from|'s|de|van|von|and)$/.test(before.form) || /^(?:of|for|at|in|with|from|'s|and)$/.test(word.form)) return false;
  return before.function && !DETERMINERS.has(low(before)) || CUE_VERBS.has(before.form) && !SPEAKER_NOUNS.has(before.form);
}

/** The noun phrase that begins at `from`. */
function phraseFrom(words: readonly Word[], from: number, names: NameBook): Span | undefined {
  const first = words[from];
  if (!first || first.mark) return undefined;
  if (PRONOUNS.has(first.form)) return first;
  const run = findNameRuns(words.slice(from), names.known)[0];
  if (first.capital && run?.from === 0) return spanOfRun(words, from, from + run.to);
  if (first.capital && !first.function) return first;
  // "former Sen. Evan Bayh", "undecided voter Ann Lee": adjectives before the name
  const ahead = words.slice(from, from + 5);
  const named = ahead.findIndex(word => word.mark || word.function || word.capital);
  if (named > 0 && ahead[named].capital && !ahead[named].function) {
    const name = findNameRuns(words.slice(from + named), names.known).find(one => one.from === 0);
    return spanOfRun(words, from, from + named + (name?.to ?? 1));
  }
  if (!DETERMINERS.has(low(first)) && !SPEAKER_NOUNS.has(first.form)) return undefined;
  let to = from + 1;
  while (to < words.length && !words[to].mark && to - from < 12 && !CUE_VERBS.has(words[to].form) && !/^(?:who|that|which|on|after|before|when|while|as)$/.test(words[to].form)) to++;
  return spanOfRun(words, from, to);
}

const spanOfRun = (words: readonly Word[], from: number, to: number): Span => ({ start: words[from].start, end: words[to - 1].end });

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

const NAMING = /^(?:called|named|dubbed|titled|entitled|nicknamed|headlined|book|film|movie|song|album|show|series|novel|play|program|programme|magazine|term|word|phrase|so-called|known|as)$/;
const FIRST_PERSON = /(?:^|[^\p{L}])(?:i|we|you|my|our|me|us|your|i['’]\w+|we['’]\w+)(?![\p{L}])/iu;
const NEAR_CUE = 40; // characters between a cue and its quotation

export const SPEECH_FEATURES = ['length', 'few', 'ends', 'capitals', 'opens', 'cue', 'near', 'person', 'determiner', 'label', 'naming', 'possessive', 'alone', 'firstPerson'] as const;
export type SpeechFeature = (typeof SPEECH_FEATURES)[number];

const SPEECH: Model<SpeechFeature> = models.speech;

/** Speech, or a mere label: titles, nicknames, terms and scare quotes are quoted but not said. */
export function speechFeatures({ text, speaker, cue, start, end }: Omit<Quotation, 'speech'>, context?: Context): Record<SpeechFeature, number> {
  const words = text.split(/[\s—–]+/).filter(saysAnything);
  const before = context?.before.findLast(word => !/^["“'‘«„]$/.test(word.text));
  const after = context?.after.find(word => !/^["”'’»]$/.test(word.text));
  const determined = before !== undefined && DETERMINERS.has(low(before));
  const flag = (value: boolean | undefined): number => (value ? 1 : 0);
  const distance = cue ? Math.min(Math.abs(start - cue.end), Math.abs(cue.start - end)) : Infinity;
  return {
    length: Math.log(words.length + 1), few: flag(words.length < 3), ends: flag(/[.!?,]$/.test(text)),
    capitals: words.length > 1 ? words.filter(word => isCapital(word) || isDigit(word)).length / words.length : 0,
    opens: flag(isCapital(text)), cue: flag(cue !== undefined), near: flag(distance < NEAR_CUE), person: flag(speaker?.person),
    determiner: flag(determined), label: flag(determined && after !== undefined && !after.mark && !after.function && !after.capital),
    naming: flag(before && NAMING.test(low(before))), possessive: flag(before?.form === "'s"),
    alone: flag(context?.alone), firstPerson: flag(FIRST_PERSON.test(text)),
  };
}
