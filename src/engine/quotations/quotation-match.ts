// A quotation of either article and its counterpart, as they leave the engine: what was cut, what was changed, who says
// it.

import { sliceOf, spanAcross, timeAt } from '../article.ts';
import type { Change } from '../changes/change.ts';
import { nameDifference } from '../changes/naming.ts';
import type { Quotation } from '../quotation.ts';
import type { Reading } from '../text/reading.ts';
import type { Word } from '../text/words.ts';
import type { QuotedWord } from './align-quotations.ts';
import type { Candidate } from './candidates.ts';
import { insertedDenials, lostDenial } from './denials.ts';
import { isOtherSpeaker } from './other-speaker.ts';
import type { Quoted } from './quoted.ts';
import type { Cut, Difference } from './relate.ts';
import { isBeside, type Quotes } from './rest.ts';

/** A quotation of either article, and its counterpart where it has one. */
export interface QuotationMatch {
  relation: 'verbatim' | 'trimmed' | 'altered' | 'paraphrased' | 'reference-only' | 'report-only';
  speakerChanged: boolean;
  /** every inner gap or insertion is marked (ellipsis, brackets); edges need no mark */
  declared: boolean;
  cuts: Cut[];
  /** joined without a mark to another utterance that the reference keeps apart */
  spliced: boolean;
  /** words of the reference's quotation that the report has, and how many there are */
  kept: { words: number; of: number };
  /** without marks of its own where the reference is a transcript or says so itself (`speech` is false) */
  reference?: Quotation;
  /** paraphrased: the unquoted passage */
  report?: Quotation;
  changes: Change[];
}

/** The quotations of both articles, as everything that compares them takes them. */
export interface BothQuotations {
  reference: readonly Quotation[];
  report: readonly Quotation[];
}

/** A quotation that has no counterpart in marks. */
export const blank = (relation: QuotationMatch['relation']): QuotationMatch => ({
  relation,
  speakerChanged: false,
  declared: false,
  cuts: [],
  spliced: false,
  kept: { words: 0, of: 0 },
  changes: [],
});

/** The same, made ready. */
export interface Both {
  reference: Quotes;
  report: Quotes;
}

/** Two quotations that are one utterance, as they are shown. */
export function matchOf(
  { a, b, relation, otherSpeaker = false }: Candidate,
  spliced: boolean,
  quotes: Both,
): QuotationMatch {
  const [reference, report] = [quotes.reference.reading, quotes.report.reading];
  const cuts = relation.cuts.map(cut => ({
    ...cut,
    // a fragment in the outlet's own sentence ends with the outlet's full stop, not with the speaker's
    midSentence: cut.midSentence && opensSentence(cut.side === 'report' ? b : a),
    restElsewhere:
      cut.side === 'report'
        ? isBeside(cut, b.quotation, a, quotes.report)
        : isBeside(cut, a.quotation, b, quotes.reference),
  }));
  const silent = cuts.filter(cut => !cut.restElsewhere);
  const inserted = insertedDenials(a, b, reference, report);
  const kept = relation.relation === 'trimmed' && !silent.length ? 'verbatim' : relation.relation;
  return {
    relation: spliced || inserted.turned ? 'altered' : kept,
    speakerChanged: otherSpeaker || isOtherSpeaker(a.quotation, b.quotation, reference, report),
    declared: relation.declared && !spliced,
    cuts,
    spliced,
    kept: keptOf(
      a,
      silent.filter(cut => cut.side === 'report'),
    ),
    reference: shownOf(a.quotation, quotes.reference),
    report: shownOf(b.quotation, quotes.report),
    changes: [
      ...relation.differences.map(difference => changeOf(difference, a, b, reference, report)),
      ...silent.flatMap(cut => lostDenial(cut, a, b, reference, report)),
      ...inserted.changes,
    ],
  };
}

/**
 * A quotation as it is shown: what the other article prints as speech is no term; what was found without marks stays
 * so.
 */
function shownOf(quotation: Quotation, { places, reading }: Quotes): Quotation {
  const time = timeAt(reading.article, quotation.start);
  const speech = quotation.speech || places.has(quotation);
  return speech === quotation.speech && time === undefined
    ? quotation
    : { ...quotation, speech, ...(time && { time }) };
}

function keptOf({ words }: Quoted, cuts: readonly Cut[]): QuotationMatch['kept'] {
  const own = words.filter(word => !word.gap);
  return {
    of: own.length,
    words: own.filter(word => !cuts.some(({ missing }) => word.start >= missing.start && word.end <= missing.end))
      .length,
  };
}

const opensSentence = ({ words }: Quoted): boolean => words.length > 4 && words[0].word.capital;

/** A sentence or a quotation inside the quotation begins at this word. */
const opensThere = (words: readonly QuotedWord[], at: number, { article }: Reading): boolean =>
  at === 0 ||
  words[at - 1].endsSentence ||
  (words[at] !== undefined && /["“‘'«„]/.test(article.text[words[at].start - 1]));

function changeOf(
  { a: [fromA, toA], b: [fromB, toB] }: Difference,
  a: Quoted,
  b: Quoted,
  reference: Reading,
  report: Reading,
): Change {
  const [wordsA, wordsB] = [a.words.slice(fromA, toA), b.words.slice(fromB, toB)];
  const span = (words: QuotedWord[], { article }: Reading): Change['reference'] =>
    words.length ? sliceOf(article.text, spanAcross(words, 0, words.length)) : null;
  const plain = (words: QuotedWord[]): Word[] => words.map(word => word.word);
  const place = wordsA.length ? undefined : (a.words[fromA - 1]?.end ?? a.words[0].start);
  const opens = opensThere(a.words, fromA, reference) || opensThere(b.words, fromB, report);
  return {
    ...nameDifference(plain(wordsA), plain(wordsB), opens),
    reference: span(wordsA, reference),
    report: span(wordsB, report),
    ...(place !== undefined && { place }),
  };
}
