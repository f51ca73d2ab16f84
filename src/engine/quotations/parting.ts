// What stands between two quotations of one article: nothing but who speaks, so that they are one remark printed in
// two pieces, or something that parts them.

import type { Quotation } from '../quotation.ts';
import { isCueWord } from '../text/cues.ts';
import { sentencesIn, type Reading } from '../text/reading.ts';
import { isA, isAnyOf, isPrintedA, type Word } from '../text/words.ts';
import { compareSpeakers } from './speakers-alike.ts';

const LONGEST_CUE = 16; // words between two pieces; longer and it is narration
const NEXT = 1; // paragraphs
const NEAR_CUE = 6; // words; farther off a day is that of something else

/** Whether two quotations, the first before the second, stand side by side with nothing but a cue between. */
export function areSideBySide(first: Quotation, second: Quotation, reading: Reading): boolean {
  if (areParted(first, second, reading)) return false;
  const told = sentencesIn(reading, { start: first.end, end: second.start }).map(({ words }) =>
    words.filter(word => !word.mark && word.start >= first.end && word.end <= second.start),
  );
  return told.flat().length <= LONGEST_CUE && told.every(part => !part.length || part.some(isCueWord));
}

/**
 * Whether something parts two quotations, the first before the second: a sentence of the outlet's own, a question,
 * another day or another speaker.
 */
export function areParted(first: Quotation, second: Quotation, reading: Reading): boolean {
  const sentences = sentencesIn(reading, { start: first.end, end: second.start });
  return (
    (sentences.at(-1)?.paragraph ?? 0) - (sentences[0]?.paragraph ?? 0) > NEXT ||
    sentences.some(({ start, end }) => start >= first.end && end <= second.start) ||
    isAnswer(first, second, reading) ||
    compareSpeakers(first, second, reading.language) === 'other' ||
    areOfTwoTimes(first, second, reading) ||
    isLedInLater(first, second, reading)
  );
}

/** Whether the second answers a question put since the first: “A.” Asked about the money, she said: “B.” */
export function isAnswer(first: Quotation, second: Quotation, reading: Reading): boolean {
  const between = sentencesIn(reading, { start: first.end, end: second.start })
    .flatMap(({ words }) => words)
    .filter(word => word.start >= first.end && word.end <= second.start);
  const isOwnCue = ({ start, end }: Word): boolean =>
    [first.cue, second.cue].some(cue => cue !== undefined && start < cue.end && cue.start < end);
  return [...between, ...aroundCue(second, reading)].some(word => isPrintedA(word, 'askingCues') && !isOwnCue(word));
}

/** “A,” she said. On Thursday she told the radio: “B”: a time of its own stands before the second. */
function isLedInLater(first: Quotation, second: Quotation, reading: Reading): boolean {
  const [before, after] = [
    sentencesIn(reading, first)[0],
    sentencesIn(reading, { start: first.end, end: second.start + 1 }).at(-1),
  ];
  if (!before || !after || before === after) return false;
  const times = (words: readonly Word[]): string[] => words.filter(isTime).map(word => word.form);
  const own = times(after.words.filter(word => word.end <= second.start));
  const known = times(before.words);
  return own.some(time => !known.includes(time));
}

/** On two days, or the second "later" than the first. */
export function areOfTwoTimes(first: Quotation, second: Quotation, reading: Reading): boolean {
  const [one, other] = [first, second].map(quotation => aroundCue(quotation, reading));
  if (other.some((word, i) => isLater(word, other[i + 1]))) return true;
  const [days, others] = [one, other].map(words => words.filter(isTime).map(word => word.form));
  return days.length > 0 && others.length > 0 && !days.some(day => others.includes(day));
}

const isTime = (word: Word): boolean =>
  isAnyOf(word, 'weekdays', 'months') || (word.value !== null && /^(?:19|20)\d\d$/.test(word.form));
const isLater = (word: Word, next: Word | undefined): boolean =>
  isA(word, 'relativeTimes') || (isA(word, 'neighbouring') && isA(next, 'timeNouns'));

/** The outlet's words near the cue of a quotation. */
function aroundCue({ cue, runs }: Quotation, reading: Reading): Word[] {
  const words = cue ? (sentencesIn(reading, cue)[0]?.words ?? []) : [];
  const at = words.findIndex(word => word.start >= cue!.start);
  return words
    .slice(Math.max(0, at - NEAR_CUE), at + NEAR_CUE)
    .filter(word => !runs.some(run => word.start >= run.start && word.end <= run.end));
}
