// The subject of a cue verb: the noun phrase beside it, seen past adverbs, appositions and relative clauses.
// Rules over words and marks, no parser: cost is linear in the clause.

import { spanAcross, type Span } from '../article.ts';
import { MONTHS, SPEAKER_NOUNS, WEEKDAYS } from '../languages/lexicon.ts';
import { findNameRuns, isNameWord, type NameBook } from '../text/names.ts';
import { isA, lowerOf, type Word } from '../text/words.ts';
import { isAdverbOrAuxiliary, isCue, isCueWord } from '../text/cues.ts';
import { phraseFrom, phraseUntil } from './phrases.ts';

const WITH_REACH = 6; // words between "with" and the participle of its phrase

/** "…, with Ann Lee shouting:", "recalled Ann Lee shouting:": where the participle's own subject begins. */
function ownSubjectFrom(words: readonly Word[], cue: number): number | undefined {
  const verb = words.slice(0, cue).findLastIndex(word => !isNameWord(word) && word.text !== '.');
  if (verb >= 0 && verb < cue - 1 && (isCueWord(words[verb]) || PERCEIVES.test(words[verb].form))) return verb + 1;
  const reach = Math.max(0, cue - WITH_REACH);
  const opening = words.slice(reach, cue).findLastIndex(word => word.mark || lowerOf(word) === 'with');
  return opening >= 0 && lowerOf(words[reach + opening]) === 'with' ? reach + opening + 1 : undefined;
}

const PERCEIVES = /^(?:hear|hears|heard|see|sees|saw|seen|shows|showed|remembers|remembered|captured|filmed|recorded|caught|overheard)$/;

const CONNECTIVE = /^(?:however|moreover|indeed|thus|therefore|instead|nevertheless|nonetheless|besides|furthermore|meanwhile|still|so|separately|elsewhere)$/;
const LEADS_IN = /^(?:first|then|now|also|instead|finally|recently|today|yesterday|on|in|at|after|before|during|as|while|when|if|with|by|for|from|since|despite|earlier|later|meanwhile|still|but|and|yet)$/;

/** The noun phrase that opens the main clause, behind "On Wednesday," and its like. */
export function mainSubject(words: readonly Word[], names: NameBook): Span | undefined {
  let from = words.findIndex(word => !word.mark);
  if (from < 0) return undefined;
  if (words[from].name) return phraseFrom(words, from, names);
  const first = lowerOf(words[from]);
  const second = lowerOf(words[from + 1] ?? words[from]);
  if (/^(?:but|and|yet)$/.test(first)) from++;
  else if (second === ',' && (first.endsWith('ly') || CONNECTIVE.test(first))) from += 2;
  else if (LEADS_IN.test(first) || first.endsWith('ing') || second === 'later' || isAdjunct(words[from], words[from + 1], names)) from = words.findIndex((word, i) => i > from && word.text === ',') + 1;
  return from > 0 || !LEADS_IN.test(lowerOf(words[0])) ? phraseFrom(words, Math.max(0, from), names) : undefined;
}

const BE = /^(?:is|was|are|were|be|been|am|'s|'re|'m)$/;

const PREPOSITION = /^(?:to|about|by|on|with|for|from|over|at|in)$/;
const BEFORE_OF = /^(?:ahead|because|instead|regardless|outside|inside)$/;

/** "Prior to the vote", "Asked about the vote", "Ahead of it": no subject, but what leads in one. */
const isAdjunct = (first: Word, next: Word | undefined, names: NameBook): boolean => next !== undefined
  && (PREPOSITION.test(next.form) || (next.form === 'of' && BEFORE_OF.test(first.form)))
  && !first.function && !names.known(first) && !SPEAKER_NOUNS.has(first.form) && !/(?:[^e]s|men|people|women|children)$/.test(first.form);

/** The subject of the cue verb at `cue`, wherever in its clause it stands. */
export function subjectOf(words: readonly Word[], cue: number, names: NameBook): Span | undefined {
  // "Trump backed the plan, saying it was …": the participle shares the subject of the main clause
  const before = words[cue - 1];
  const participle = words[cue].text.endsWith('ing') && before !== undefined && !BE.test(lowerOf(before)) && before.form !== 'as';
  const own = participle ? ownSubjectFrom(words, cue) : undefined;
  if (own !== undefined) return phraseUntil(words.slice(own), cue - own);
  if (participle) {
    const main = words.findIndex((_, index) => index < cue && isCue(words, index));
    const opening = mainSubject(words, names) ?? (main >= 0 ? subjectLeftOf(words, main, names) ?? phraseFrom(words, main + 1, names) : undefined);
    if (opening) return opening;
  }
  const left = before?.form === 'as' && words[cue].text.endsWith('ing') ? quotedAs(words, cue - 1, names) : subjectLeftOf(words, cue, names);
  // "The mayor declined to resign and said", "Ann Lee, who declined to resign and said"
  if (!left && before && /^(?:and|but)$/.test(lowerOf(before))) return words.slice(0, cue).findLast(word => lowerOf(word) === 'who') ?? mainSubject(words, names);
  return left ?? (cue === 0 ? phraseFrom(words, 1, names) : undefined);
}

/** Of "quoted Ann Lee as saying" and "Ann Lee was quoted as saying" her. */
function quotedAs(words: readonly Word[], as: number, names: NameBook): Span | undefined {
  const passive = isA(words[as - 1], 'quotingCues');
  return subjectLeftOf(words, passive ? as - 1 : as, names);
}

/** The noun phrase that is the subject of the verb at `cue`: looks left over adverbs, appositions and relative clauses. */
function subjectLeftOf(words: readonly Word[], cue: number, names: NameBook): Span | undefined {
  let at = cue - 1;
  while (at >= 0 && isAdverbOrAuxiliary(words[at])) at--;
  // "Ann Lee on Sunday said", "Ann Lee over the weekend said"
  while (at > 1 && isTime(words[at]) && BEFORE_TIME.test(lowerOf(words[at - 1]))) for (at -= 2; at > 0 && BEFORE_TIME.test(lowerOf(words[at])); at--);
  if (at > 0 && words[at].text === '.' && words[at].start === words[at - 1].end) at--; // "Ann Lee Jr. said"
  if (at < 0) return undefined;
  if (words[at].mark && /^[,—–)-]$/.test(words[at].text)) {
    const subject = beforeApposition(words, at, names);
    if (subject) return subject;
    at--;
  }
  const phrase = phraseUntil(words, at + 1);
  return phrase && headOf(words, phrase, names);
}

/** Of "a source close to the star" the source: what stands behind a preposition is no subject. */
function headOf(words: readonly Word[], phrase: Span, names: NameBook): Span {
  const from = words.findIndex(word => word.start >= phrase.start);
  if (!/^(?:to|by|with|about|behind|against)$/.test(words[from - 1]?.form ?? '')) return phrase;
  const clause = words.slice(0, from).findLastIndex(word => word.mark || /^(?:that|and|but)$/.test(word.form)) + 1;
  const head = mainSubject(words.slice(clause, from - 1), names);
  return !head || words.some(word => word.start >= head.start && word.end <= head.end && isNameWord(word)) ? head ?? phrase : { start: head.start, end: phrase.end };
}

const BEFORE_TIME = /^(?:on|in|over|during|at|the|last|this|earlier|late|early|next|that)$/;

const isTime = (word: Word): boolean => WEEKDAYS.has(word.form) || MONTHS.has(word.form)
  || /^(?:today|yesterday|week|weekend|month|year|morning|evening|afternoon|night)$/.test(word.form);

const LONGEST_APPOSITION = 24; // words and marks

/** "Peskov, its spokesman, said", "Its spokesman, Peskov, said", "ministers of six states, among them Poland, said". */
function beforeApposition(words: readonly Word[], closing: number, names: NameBook): Span | undefined {
  let head: Span | undefined;
  let opening = closing;
  for (let at = closing - 1; at > 0 && closing - at < LONGEST_APPOSITION; at--) {
    if (!words[at].mark || !/^[,—–(-]$/.test(words[at].text) || (words[at].text === '-' && words[at].start === words[at - 1].end)) continue;
    if (words[at - 1].value !== null) continue; // "Ann Lee, 43, from Lorne, told": an age
    const phrase = phraseUntil(words, at);
    if (!phrase) break;
    if (isPlacePart(words, phrase)) continue; // "Ann Lee, of Harbour Road, Lorne, told"
    [head, opening] = [phrase, at];
    // a list of names goes on to the left: "among them Germany, France and Poland"
    if (words.find(word => word.start === phrase.start && word.capital) === undefined || at < 2 || !/^(?:them|including)$/.test(words[at - 2]?.form ?? '')) break;
  }
  if (!head || isNamed(head, words)) return head;
  const inside = findNameRuns(words.slice(opening + 1, closing), names.known)[0];
  const listed = /^(?:among|including|such)$/.test(words[opening + 1]?.form ?? '');
  const whole = inside !== undefined && inside.from === 0 && (opening + 1 + inside.to === closing || words[opening + 1 + inside.to].mark);
  return whole && !listed ? spanAcross(words, opening + 1 + inside.from, opening + 1 + inside.to) : head;
}

/** ", of Harbour Road": a part that opens with a preposition says where from, not who. */
function isPlacePart(words: readonly Word[], { start }: Span): boolean {
  const from = words.findIndex(word => word.start >= start);
  return from > 1 && /^(?:of|from|in|at|near|for)$/.test(words[from - 1].form) && words[from - 2].text === ',';
}

/** Its noun is a name: not in "the lawyer for Ann Lee", "the White House press secretary" and "Ann Lee’s lawyer". */
function isNamed({ start, end }: Span, words: readonly Word[]): boolean {
  const inside = words.filter(word => word.start >= start && word.end <= end);
  const own = inside.findIndex(word => /^(?:for|to|of|in|at)$/.test(word.form));
  const noun = inside.slice(0, own < 0 ? undefined : own).findLast(word => !word.mark);
  return noun !== undefined && isNameWord(noun);
}
