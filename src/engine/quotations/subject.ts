// The subject of a cue verb: the noun phrase beside it, seen past adverbs, appositions and relative clauses.
// Rules over words and marks, no parser: cost is linear in the clause.

import { spanAcross, type Span } from '../article.ts';
import { CUE_VERBS, MONTHS, PLAIN_CUES, PRONOUNS, SPEAKER_NOUNS, WEEKDAYS, wordSet } from '../text/lexicon.ts';
import { findNameRuns, isNameWord, nameRunAt, type NameBook } from '../text/names.ts';
import { lowerOf, type Word } from '../text/words.ts';

const DETERMINERS = wordSet('a an the his her its their one another some several many two three other this that');

const WITH_REACH = 6; // words between "with" and the participle of its phrase

/** "…, with Ann Lee shouting:": the participle has a subject of its own. */
function hasOwnSubject(words: readonly Word[], cue: number): boolean {
  const opening = words.slice(Math.max(0, cue - WITH_REACH), cue).findLast(word => word.mark || lowerOf(word) === 'with');
  return opening !== undefined && lowerOf(opening) === 'with';
}

const CONNECTIVE = /^(?:however|moreover|indeed|thus|therefore|instead|nevertheless|nonetheless|besides|furthermore|meanwhile|still|so|separately|elsewhere)$/;
const LEADS_IN = /^(?:first|then|now|also|instead|finally|recently|today|yesterday|on|in|at|after|before|during|as|while|when|if|with|by|for|from|since|despite|earlier|later|meanwhile|still|but|and|yet)$/;

/** The noun phrase that opens the main clause, behind "On Wednesday," and its like. */
export function mainSubject(words: readonly Word[], names: NameBook): Span | undefined {
  let from = words.findIndex(word => !word.mark);
  if (from < 0) return undefined;
  const first = lowerOf(words[from]);
  const second = lowerOf(words[from + 1] ?? words[from]);
  if (/^(?:but|and|yet)$/.test(first)) from++;
  else if (second === ',' && (first.endsWith('ly') || CONNECTIVE.test(first))) from += 2;
  else if (LEADS_IN.test(first) || first.endsWith('ing') || second === 'later') from = words.findIndex((word, i) => i > from && word.text === ',') + 1;
  return from > 0 || !LEADS_IN.test(lowerOf(words[0])) ? phraseFrom(words, Math.max(0, from), names) : undefined;
}

const BE = /^(?:is|was|are|were|be|been|am|'s|'re|'m)$/;

/** The subject of the cue verb at `cue`, wherever in its clause it stands. */
export function subjectOf(words: readonly Word[], cue: number, names: NameBook): Span | undefined {
  // "Trump backed the plan, saying it was …": the participle shares the subject of the main clause
  const before = words[cue - 1];
  const participle = words[cue].text.endsWith('ing') && before !== undefined && !BE.test(lowerOf(before)) && !hasOwnSubject(words, cue);
  if (participle) {
    const main = words.findIndex((_, index) => index < cue && isCue(words, index));
    const opening = mainSubject(words, names) ?? (main >= 0 ? subjectLeftOf(words, main, names) ?? phraseFrom(words, main + 1, names) : undefined);
    if (opening) return opening;
  }
  const left = subjectLeftOf(words, cue, names);
  // "The mayor declined to resign and said", "Ann Lee, who declined to resign and said"
  if (!left && before && /^(?:and|but)$/.test(lowerOf(before))) return words.slice(0, cue).findLast(word => lowerOf(word) === 'who') ?? mainSubject(words, names);
  return left ?? (cue === 0 ? phraseFrom(words, 1, names) : undefined);
}

export function isCue(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!CUE_VERBS.has(lowerOf(word))) return false;
  const before = words[index - 1];
  if (word.capital && before && !before.mark) return false; // "The Huffington Post"
  // "the report", "his call", "to report": a noun or an infinitive
  const nominal = before && (DETERMINERS.has(lowerOf(before)) || /^(?:to|of|by|my|your|our)$/.test(before.form));
  return !nominal || (before.form === 'to' && /^(?:say|tell|call|describe|add)$/.test(word.form));
}

export const isPlainCue = (word: Word): boolean => PLAIN_CUES.has(lowerOf(word));

/** What may stand between a subject and its verb. */
export const isAdverbOrAuxiliary = (word: Word): boolean => (word.form.endsWith('ly') && !word.capital)
  || /^(?:also|then|later|has|have|had|again|now|once|reportedly|further|himself|herself|was|is|were)$/.test(word.form);

/** The noun phrase that is the subject of the verb at `cue`: looks left over adverbs, appositions and relative clauses. */
function subjectLeftOf(words: readonly Word[], cue: number, names: NameBook): Span | undefined {
  let at = cue - 1;
  while (at >= 0 && isAdverbOrAuxiliary(words[at])) at--;
  // "Ann Lee on Sunday said", "Ann Lee last week said"
  while (at > 1 && isTime(words[at]) && /^(?:on|in|last|this|earlier|late|early|next)$/.test(lowerOf(words[at - 1]))) at -= 2;
  if (at < 0) return undefined;
  if (words[at].mark && /^[,—–)-]$/.test(words[at].text)) {
    const subject = beforeApposition(words, at, names);
    if (subject) return subject;
    at--;
  }
  return phraseUntil(words, at + 1);
}

const isTime = (word: Word): boolean => WEEKDAYS.has(word.form) || MONTHS.has(word.form)
  || /^(?:today|yesterday|week|month|year|morning|evening|afternoon|night)$/.test(word.form);

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
    [head, opening] = [phrase, at];
    // a list of names goes on to the left: "among them Germany, France and Poland"
    if (words.find(word => word.start === phrase.start && word.capital) === undefined || at < 2 || !/^(?:them|including)$/.test(words[at - 2]?.form ?? '')) break;
  }
  if (!head || isNamed(head, words)) return head;
  const inside = findNameRuns(words.slice(opening + 1, closing), names.known)[0];
  const listed = /^(?:among|including|such)$/.test(words[opening + 1]?.form ?? '');
  return inside?.from === 0 && !listed ? spanAcross(words, opening + 1 + inside.from, opening + 1 + inside.to) : head;
}

const isNamed = ({ start, end }: Span, words: readonly Word[]): boolean => words.some(word => word.start >= start && word.end <= end && word.capital && !word.function);

/** The noun phrase that ends before `to`: "a spokesman for the ministry", "Mr. Trump", "he". */
export function phraseUntil(words: readonly Word[], to: number): Span | undefined {
  const last = words[to - 1];
  if (!last || last.mark) return undefined;
  if (PRONOUNS.has(last.form)) return last;
  if (last.value !== null && !words[to - 2]?.capital) return undefined; // an age, a year; "Apollo 11" is a name
  if (last.function || CUE_VERBS.has(last.form) && !SPEAKER_NOUNS.has(last.form)) return undefined;
  let from = to - 1;
  while (from > 0 && !isPhraseEdge(words, from)) from--;
  // "Ukraine on Wednesday said": the day is not the subject
  while (from < to - 1 && words[from].function && !DETERMINERS.has(lowerOf(words[from]))) from++;
  if (/^(?:who|which)$/.test(words[from - 1]?.form ?? '')) return words[from - 1]; // "Lee, who backed her rival in the primary said"
  return isNounLike(words.slice(from, to)) ? spanAcross(words, from, endOfName(words, from, to)) : undefined;
}

/** Of "Lee made similar" demands the name: behind it stands its verb, and no noun phrase goes on. */
function endOfName(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && (isNameWord(words[at]) || words[at].text === '.')) at++;
  if (at === from || at === to || /^(?:'s|of|for|in|at|with|from|-|and)$/.test(words[at].form)) return to;
  return words.slice(at, to).some(word => !word.mark && !word.capital && !word.function && !SPEAKER_NOUNS.has(word.form)) ? at : to;
}

/** With a determiner, a capital, a noun for somebody who speaks, or a plural: else it may be any word. */
const isNounLike = (words: readonly Word[]): boolean => DETERMINERS.has(lowerOf(words[0])) ? words.length > 1
  : words.some(word => word.capital || SPEAKER_NOUNS.has(word.form)) || /(?:s|men|people)$/.test(words.at(-1)!.form);

/** Whether the noun phrase begins at this word. */
function isPhraseEdge(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (DETERMINERS.has(lowerOf(word))) return !/^(?:of|for|at|in|with|from)$/.test(before.form);
  if (before.mark && !/^[.'’-]$/.test(before.text)) return true;
  if (before.form === 'and' && word.capital) return false;
  if (/^(?:of|for|at|in|with|from|'s|de|van|von|and)$/.test(before.form) || /^(?:of|for|at|in|with|from|'s|and)$/.test(word.form)) return false;
  return before.function && !DETERMINERS.has(lowerOf(before)) || CUE_VERBS.has(before.form) && !SPEAKER_NOUNS.has(before.form);
}

const LONGEST_PHRASE = 12; // words
const BEHIND_PHRASE = /^(?:who|that|which|on|after|before|when|while|as|over|during|since|until|despite)$/;

/** Whether a noun phrase that opens with a determiner has ended before this word. */
function endsPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  // "an angry Hollande retaliated": behind a name only a noun goes on with the phrase
  if (isNameWord(words[at - 1]) && !word.capital && !word.function && !SPEAKER_NOUNS.has(word.form)) return true;
  return word.mark || CUE_VERBS.has(word.form) || isAdverbOrAuxiliary(word) || BEHIND_PHRASE.test(word.form);
}

/** "The newly elected mayor". */
const isModifier = (words: readonly Word[], at: number): boolean => words[at].form.endsWith('ly') && words[at + 1] !== undefined && !words[at + 1].mark && !words[at + 1].function;

/** The noun phrase that begins at `from`. */
export function phraseFrom(words: readonly Word[], from: number, names: NameBook): Span | undefined {
  const first = words[from];
  if (!first || first.mark) return undefined;
  if (PRONOUNS.has(first.form)) return first;
  const run = nameRunAt(words, from, names.known);
  if (run) return spanAcross(words, from, run.to);
  if (first.capital && !first.function) return first;
  // "former Sen. Evan Bayh", "undecided voter Ann Lee": adjectives before the name
  const ahead = words.slice(from, from + 5);
  const opening = ahead.findIndex(word => word.mark || (word.function && word.form !== 'and') || word.capital);
  if (opening > 0 && ahead[opening].capital && !ahead[opening].function) {
    return spanAcross(words, from, nameRunAt(words, from + opening, names.known)?.to ?? from + opening + 1);
  }
  if (!DETERMINERS.has(lowerOf(first)) && !SPEAKER_NOUNS.has(first.form)) return undefined;
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_PHRASE && (!endsPhrase(words, to) || (to === from + 1 && isModifier(words, to)))) to++;
  return to === from + 1 && DETERMINERS.has(lowerOf(first)) ? undefined : spanAcross(words, from, to);
}
