// Splices: two utterances that the reference keeps apart and the report prints as one quotation, without a mark between
// them. Whoever reads them together takes them for one remark, so that each word is right and the quotation is not.

import type { Span } from '../article.ts';
import { firstLetterOrDigit, isCapital } from '../text/characters.ts';
import type { Quotation } from '../quotation.ts';
import type { Reading } from '../text/reading.ts';
import { isA, isAnyOf, type Word } from '../text/words.ts';
import type { QuotedWord } from './align-quotations.ts';
import { compareSpeakers } from './candidates.ts';

/** A quotation of the reference found in part of one of the report. */
export interface Part {
  reference: Quotation;
  report: Quotation;
  reportWords: readonly QuotedWord[];
  /** half-open indices into the words of the report's quotation */
  extent: [number, number];
}

// words; of a shorter one, put into the outlet's own sentence, nobody says where in the remark it stood
const LEAST_FRAGMENT = 6;
const SEAM = 2; // words between two parts that still read as one remark

/**
 * Those of the parts that are joined to another.
 * @param quotations all of the reference
 */
export function findSpliced<Joined extends Part>(
  parts: readonly Joined[],
  reference: Reading,
  quotations: readonly Quotation[],
): ReadonlySet<Joined> {
  const spliced = new Set<Joined>();
  const inOrder = [...parts].sort((x, y) => x.report.start - y.report.start || x.extent[0] - y.extent[0]);
  inOrder.forEach((second, i) => {
    const first = inOrder[i - 1];
    if (
      first?.report === second.report &&
      first.extent[1] <= second.extent[0] &&
      isRemark(first) &&
      isRemark(second) &&
      isSeamless(first.report, first.reportWords, first.extent[1], second.extent[0]) &&
      areApart(first, second, reference, quotations)
    )
      spliced.add(first).add(second);
  });
  return spliced;
}

const isRemark = ({ reference, extent: [from, to] }: Part): boolean =>
  to - from >= LEAST_FRAGMENT || isCapital(firstLetterOrDigit(reference.text));

/** Whether two stretches of a quotation are printed within one run, and neither ellipsis nor brackets between. */
export function isSeamless({ runs }: Quotation, words: readonly QuotedWord[], from: number, to: number): boolean {
  const [before, behind] = [words[from - 1], words[to]];
  const between = words.slice(from, to);
  return (
    between.length <= SEAM &&
    !between.some(word => word.gap) &&
    runs.some(run => before.start >= run.start && behind.end <= run.end)
  );
}

/**
 * In another order, of two persons or occasions, with other words of the speaker between, or run together in
 * mid-sentence. Narration alone, or what others say, does not part two sentences: an outlet may put it between what
 * was said in one breath.
 */
function areApart(first: Part, second: Part, reading: Reading, quotations: readonly Quotation[]): boolean {
  const [from, to] = [first.reference.end, second.reference.start];
  if (to < from) return true;
  const between = (span: Span): boolean => span.start >= from && span.end <= to;
  const bySpeaker = (one: Quotation): boolean => compareSpeakers(one, first.reference, reading.language) === 'same';
  const near = paragraphAt(reading, to) - paragraphAt(reading, from) <= IN_ORDER;
  const told = near && quotations.some(one => between(one) && bySpeaker(one));
  return (
    told ||
    (!first.reportWords[first.extent[1] - 1].endsSentence && reading.sentences.some(between)) ||
    compareSpeakers(first.reference, second.reference, reading.language) === 'other' ||
    areOfTwoTimes(first.reference, second.reference, reading)
  );
}

const IN_ORDER = 1; // paragraphs; farther apart an outlet may tell in its own order what was said in another

const paragraphAt = ({ sentences }: Reading, place: number): number =>
  sentences.findLast(sentence => sentence.start <= place)?.paragraph ?? 0;

const NEAR_CUE = 6; // words; farther off a day is that of something else

/** On two days, or the second "later" than the first. */
function areOfTwoTimes(first: Quotation, second: Quotation, reading: Reading): boolean {
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
function aroundCue({ cue, runs }: Quotation, { sentences }: Reading): Word[] {
  const words = cue ? (sentences.find(sentence => sentence.end > cue.start)?.words ?? []) : [];
  const at = words.findIndex(word => word.start >= cue!.start);
  return words
    .slice(Math.max(0, at - NEAR_CUE), at + NEAR_CUE)
    .filter(word => !runs.some(run => word.start >= run.start && word.end <= run.end));
}
