// Splices: two utterances that the reference keeps apart and the report prints as one quotation, without a mark between
// them. Whoever reads them together takes them for one remark, so that each word is right and the quotation is not.

import type { Span } from '../article.ts';
import { firstLetterOrDigit, isCapital } from '../text/characters.ts';
import type { Quotation } from '../quotation.ts';
import type { Reading } from '../text/reading.ts';
import type { QuotedWord } from './align-quotations.ts';
import { areOfTwoTimes, isAnswer } from './parting.ts';
import { compareSpeakers } from './speakers-alike.ts';

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
 * In another order, of two persons or occasions, an answer to a question of its own, with other words of the speaker
 * between, or run together in mid-sentence. Narration alone, or what others say, does not part two sentences: an outlet
 * may put it between what was said in one breath.
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
    areOfTwoTimes(first.reference, second.reference, reading) ||
    (near && isAnswer(first.reference, second.reference, reading))
  );
}

const IN_ORDER = 1; // paragraphs; farther apart an outlet may tell in its own order what was said in another

const paragraphAt = ({ sentences }: Reading, place: number): number =>
  sentences.findLast(sentence => sentence.start <= place)?.paragraph ?? 0;
