// The subject of a cue verb: the noun phrase beside it, seen past adverbs, appositions and relative clauses.
// Rules over words and marks, no parser: cost is linear in the clause.

import { spanAcross, type Span } from '../article.ts';
import { findNameRuns, isNameWord } from '../text/names.ts';
import type { NameBook } from './name-book.ts';
import { isA, isAnyOf, isPrintedA, type Word } from '../text/words.ts';
import { isAdverbOrAuxiliary, isCue, isCueWord } from '../text/cues.ts';
import { isParticiple, mainSubject } from './main-subject.ts';
import { actsAt, findMentions, isVerbLike } from './mentions.ts';
import { phraseFrom, phraseUntil } from './phrases.ts';

const WITH_REACH = 6; // words between "with" and the participle of its phrase

/** "…, with Ann Lee shouting:", "recalled Ann Lee shouting:": where the participle's own subject begins. */
function ownSubjectFrom(words: readonly Word[], cue: number): number | undefined {
  const verb = words.slice(0, cue).findLastIndex(word => !isNameWord(word) && word.text !== '.');
  if (verb >= 0 && verb < cue - 1 && (isCueWord(words[verb]) || isA(words[verb], 'perception'))) return verb + 1;
  const reach = Math.max(0, cue - WITH_REACH);
  // "held up a sign saying": what bears the words, not who bears it
  const bearer = words[cue - 1];
  if (isA(bearer, 'bearers')) return Math.max(0, words.slice(0, cue).findLastIndex(isDeterminer));
  const opening = words.slice(reach, cue).findLastIndex(word => word.mark || isA(word, 'absolutes'));
  return opening >= 0 && isA(words[reach + opening], 'absolutes') ? reach + opening + 1 : undefined;
}

/**
 * Of the clause that a participle goes on with: the last that has a subject of its own. Where that is something said
 * ("Lee’s remarks came as Ray left, saying"), whoever acts nearest.
 */
function clauseSubject(words: readonly Word[], cue: number, names: NameBook): Span | undefined {
  let from = 0;
  for (let at = cue - 1; at > 0 && !from; at--) {
    const joins = isA(words[at - 1], 'coordinators') && words[at - 2]?.mark;
    if (!joins && words[at - 1].text !== ';') continue;
    const own = phraseFrom(words, at, names);
    const to = own ? words.findIndex(word => word.start >= own.end) : -1;
    if (to > 0 && to <= cue && actsAt(words.slice(0, cue), to)) from = at;
  }
  const subject = mainSubject(words.slice(from), names);
  const noun = subject && words.findLast(word => word.end <= subject.end);
  if (!isA(noun, 'speechNouns')) return subject;
  return findMentions(words.slice(0, cue), names).findLast(one => one.subject) ?? subject;
}

const isDeterminer = (word: Word): boolean => isPrintedA(word, 'determiners');

/** The subject of the cue verb at `cue`, wherever in its clause it stands. */
export function subjectOf(words: readonly Word[], cue: number, names: NameBook): Span | undefined {
  // "Trump backed the plan, saying it was …": the participle shares the subject of the main clause
  const before = words[cue - 1];
  const quoted = isA(before, 'beforeSaying');
  const participle = isParticiple(words[cue]) && before !== undefined && !isPrintedA(before, 'copulas') && !quoted;
  const own = participle ? ownSubjectFrom(words, cue) : undefined;
  if (own !== undefined) return phraseUntil(words.slice(own), cue - own);
  if (participle) {
    const main = words.findIndex((_, index) => index < cue && isCue(words, index));
    const opening =
      clauseSubject(words, cue, names) ??
      (main >= 0 ? (subjectLeftOf(words, main, names) ?? phraseFrom(words, main + 1, names)) : undefined);
    if (opening) return opening;
  }
  const left = quoted && isParticiple(words[cue]) ? quotedAs(words, cue - 1, names) : subjectLeftOf(words, cue, names);
  // "The mayor declined to resign and said", "Ann Lee, who declined to resign and said"
  if (!left && isPrintedA(before, 'coordinators')) {
    return words.slice(0, cue).findLast(word => isA(word, 'personalRelatives')) ?? mainSubject(words, names);
  }
  return left ?? (cue === 0 && !participle && !isA(words[0], 'addressing') ? phraseFrom(words, 1, names) : undefined);
}

/** Of "quoted Ann Lee as saying" and "Ann Lee was quoted as saying" her. */
function quotedAs(words: readonly Word[], as: number, names: NameBook): Span | undefined {
  const passive = isA(words[as - 1], 'quotingCues');
  return subjectLeftOf(words, passive ? as - 1 : as, names);
}

/**
 * The noun phrase that is the subject of the verb at `cue`: looks left over adverbs, appositions and relative clauses.
 */
function subjectLeftOf(words: readonly Word[], cue: number, names: NameBook): Span | undefined {
  let at = cue - 1;
  while (at >= 0 && isAdverbOrAuxiliary(words[at])) at--;
  // "the law, which states", "a sign that read"
  if (at > 0 && isRelative(words, at)) return antecedentOf(words, words[at - 1].mark ? at - 1 : at, names);
  // "Ann Lee on Sunday said", "Ann Lee over the weekend said"
  while (at > 1 && isTime(words[at]) && isPrintedA(words[at - 1], 'timeLinks')) {
    for (at -= 2; at > 0 && isPrintedA(words[at], 'timeLinks'); at--);
  }
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

/** The name that ends here, with one that it hangs on ("Amendment to the Constitution"); else the noun phrase. */
function antecedentOf(words: readonly Word[], to: number, names: NameBook): Span | undefined {
  const runs = findNameRuns(words.slice(0, to), names.known);
  const last = runs.at(-1);
  if (last?.to !== to) return phraseUntil(words, to);
  const before = runs.at(-2);
  const links = before ? words.slice(before.to, last.from) : [];
  const hangs = links.length > 0 && links.every(word => isAnyOf(word, 'prepositions', 'articles'));
  let from = hangs ? before!.from : last.from;
  while (/^\d/.test(words[from - 1]?.form ?? '')) from--; // "the 14th Amendment"
  return spanAcross(words, from, to);
}

/** Behind a noun or its comma; "that" behind a verb opens another clause. */
function isRelative(words: readonly Word[], at: number): boolean {
  if (isA(words[at], 'personalRelatives')) return false;
  const before = words[at - 1];
  if (isA(words[at], 'plainRelatives')) return !before.function;
  return isA(words[at], 'relatives') && isAnyOf(before, 'bearers', 'speakerNouns', 'speechNouns');
}

/** Of "a source close to the star" the source: what stands behind a preposition is no subject. */
function headOf(words: readonly Word[], phrase: Span, names: NameBook): Span {
  const from = words.findIndex(word => word.start >= phrase.start);
  if (!isA(words[from - 1], 'obliques')) return phrase;
  const clause =
    words.slice(0, from).findLastIndex(word => word.mark || isAnyOf(word, 'complementizers', 'coordinators')) + 1;
  const head = mainSubject(words.slice(clause, from - 1), names);
  return !head || words.some(word => word.start >= head.start && word.end <= head.end && isNameWord(word))
    ? (head ?? phrase)
    : { start: head.start, end: phrase.end };
}

const isTime = (word: Word): boolean => isAnyOf(word, 'weekdays', 'months', 'dayAdverbs', 'timeNouns');

const LONGEST_APPOSITION = 40; // words and marks

/** "Peskov, its spokesman, said", "Its spokesman, Peskov, said", "ministers of six states, among them Poland, said". */
function beforeApposition(words: readonly Word[], closing: number, names: NameBook): Span | undefined {
  let head: Span | undefined;
  let opening = closing;
  for (let at = closing - 1; at > 0 && closing - at < LONGEST_APPOSITION; at--) {
    if (
      !words[at].mark ||
      !/^[,—–(-]$/.test(words[at].text) ||
      (words[at].text === '-' && words[at].start === words[at - 1].end)
    )
      continue;
    if (words[at - 1].value !== null) continue; // "Ann Lee, 43, from Lorne, told": an age
    const phrase = phraseUntil(words, at);
    if (!phrase) break;
    if (isParty(words, phrase)) continue; // "Ann Lee, D-Lorne, told"
    if (isPlacePart(words, phrase)) continue; // "Ann Lee, of Harbour Road, Lorne, told"
    [head, opening] = [phrase, at];
    // a list of names goes on to the left: "among them Germany, France and Poland"
    if (
      words.find(word => word.start === phrase.start && word.capital) === undefined ||
      at < 2 ||
      !isA(words[at - 2], 'beforeLists')
    )
      break;
  }
  const antecedent = head && ofRelative(words, head);
  if (!head || antecedent) return antecedent;
  const main = isOpened(words, head) ? mainSubject(words, names) : undefined;
  if (main && main.end < head.start && isNamed(main, words)) return main;
  if (isNamed(head, words)) return head;
  const inside = findNameRuns(words.slice(opening + 1, closing), names.known)[0];
  const listed = isA(words[opening + 1], 'beforeLists');
  const whole =
    inside !== undefined &&
    inside.from === 0 &&
    (opening + 1 + inside.to === closing || words[opening + 1 + inside.to].mark);
  return whole && !listed ? spanAcross(words, opening + 1 + inside.from, opening + 1 + inside.to) : head;
}

/** Of "The lawsuit, which was brought by Ann Lee, says" the lawsuit. */
function ofRelative(words: readonly Word[], { start }: Span): Span | undefined {
  const which = words.findLastIndex(
    (word, at) =>
      word.start < start &&
      isA(word, 'plainRelatives') &&
      !isA(word, 'personalRelatives') &&
      words[at - 1]?.text === ',' &&
      isVerbLike(words[at + 1]),
  );
  return which > 0 ? phraseUntil(words, which - 1) : undefined;
}

/** "…, a Republican from Lorne": an apposition, however far its name is. */
function isOpened(words: readonly Word[], { start }: Span): boolean {
  const from = words.findIndex(word => word.start >= start);
  return words[from - 1]?.text === ',' && isA(words[from], 'indefinite');
}

/** "D-Lorne": the initial of a party and a state. */
function isParty(words: readonly Word[], { start }: Span): boolean {
  const from = words.findIndex(word => word.start >= start);
  return words[from].text.length === 1 && words[from + 1]?.text === '-';
}

/** ", of Harbour Road": a part that opens with a preposition says where from, not who. */
function isPlacePart(words: readonly Word[], { start }: Span): boolean {
  const from = words.findIndex(word => word.start >= start);
  return from > 1 && isA(words[from - 1], 'nounLinks') && words[from - 2].text === ',';
}

/** Its noun is a name: not in "the lawyer for Ann Lee", "the White House press secretary" and "Ann Lee’s lawyer". */
function isNamed({ start, end }: Span, words: readonly Word[]): boolean {
  const inside = words.filter(word => word.start >= start && word.end <= end);
  const own = inside.findIndex(word => isA(word, 'serving'));
  const noun = inside.slice(0, own < 0 ? undefined : own).findLast(word => !word.mark);
  return noun !== undefined && isNameWord(noun);
}
