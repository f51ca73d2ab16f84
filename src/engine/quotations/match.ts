// Which quotation of the report is which of the reference: of all candidates the best are taken first, one to one; a
// quotation left over may still be a fragment of one already taken, or told without marks in either article. Cost:
// quotations times sentences at most.

import { sliceOf, spanAcross, type TextSpan } from '../article.ts';
import type { Reading } from '../text/reading.ts';
import { isA, type Word } from '../text/words.ts';
import type { Change } from '../changes/change.ts';
import { nameDifference } from '../changes/naming.ts';
import type { Quotation } from '../quotation.ts';
import { isQuotedA, type QuotedWord } from './align-quotations.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { findParaphrase } from './paraphrase.ts';
import { narratedIn, quote, type Quoted } from './quoted.ts';
import type { Cut, Difference } from './relate.ts';
import { isBeside, isComposed, quotesOf, type Quotes } from './rest.ts';
import { compareSpeakers } from './speakers-alike.ts';
import { findSpliced } from './splice.ts';
import { findUnquoted } from './unquoted.ts';

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

/** Matches the quotations of two articles, in the order of the reference. */
export function matchQuotations(reference: Reading, report: Reading, quotations: BothQuotations): QuotationMatch[] {
  // terms too: what one article prints as a term the other may print as speech
  const left = quotations.reference.map(quotation => quote(reference, quotation));
  const right = quotations.report.map(quotation => quote(report, quotation));
  const narrated = {
    left: narratedIn(reference, quotations.reference),
    right: narratedIn(report, quotations.report),
  };
  const { accepted, taken } = acceptBest(findCandidates(left, right, narrated));
  const parts = accepted.map(({ a, b, relation }) => ({
    reference: a.quotation,
    report: b.quotation,
    reportWords: b.words,
    extent: relation.extent.b,
  }));
  const spliced = findSpliced(parts, reference, quotations.reference);
  const both = { reference: quotesOf(reference, left), report: quotesOf(report, right) };
  const matches = accepted.map((candidate, i) =>
    matchOf(candidate, spliced.has(parts[i]) || isComposed(candidate, both.reference), both),
  );
  for (const a of left.filter(one => one.quotation.speech && !taken.has(one))) {
    const { quotation, words } = a;
    const passage =
      findUnquoted(a, report, quotations.report)?.candidate.a.quotation ??
      findParaphrase(quotation, words, report, quotations.report);
    matches.push(
      passage
        ? { ...blank('paraphrased'), reference: quotation, report: passage }
        : { ...blank('reference-only'), reference: quotation },
    );
  }
  for (const b of right.filter(one => one.quotation.speech && !taken.has(one))) {
    const found = findUnquoted(b, reference, quotations.reference);
    matches.push(
      found ? matchOf(found.candidate, found.spliced, both) : { ...blank('report-only'), report: b.quotation },
    );
  }
  const place = (match: QuotationMatch): number =>
    match.reference?.start ?? reference.article.text.length + match.report!.start;
  return matches.sort((x, y) => place(x) - place(y));
}

const LEAST_PIECE = 6; // words; fewer of two quotations that both are found already may be alike by chance

/**
 * The best candidates first, one to one, then fragments of what is taken; and which words of each quotation are taken.
 */
function acceptBest(candidates: readonly Candidate[]): {
  accepted: Candidate[];
  taken: ReadonlyMap<Quoted, [number, number][]>;
} {
  const bestFirst = candidates.toSorted((x, y) => y.score - x.score);
  const taken = new Map<Quoted, [number, number][]>();
  const accepted: Candidate[] = [];
  const accept = (candidate: Candidate): void => {
    const {
      a,
      b,
      relation: { extent },
    } = candidate;
    accepted.push(candidate);
    taken.set(a, [...(taken.get(a) ?? []), extent.a]);
    taken.set(b, [...(taken.get(b) ?? []), extent.b]);
  };
  for (const candidate of bestFirst) if (!taken.has(candidate.a) && !taken.has(candidate.b)) accept(candidate);
  // “A. B.” printed there as “A” and, a paragraph on, “B”: the second fragment belongs to a part that is still free
  const isFree = (quoted: Quoted, [from, to]: [number, number]): boolean =>
    !(taken.get(quoted) ?? []).some(([start, end]) => from < end && start < to);
  for (const candidate of bestFirst) {
    const {
      a,
      b,
      relation: { extent },
    } = candidate;
    const isNew = !taken.has(a) || !taken.has(b) || candidate.relation.shared >= LEAST_PIECE;
    if (isNew && isFree(a, extent.a) && isFree(b, extent.b)) accept(candidate);
  }
  // quoted twice by one outlet and once by the other: the second time too it is there
  for (const candidate of bestFirst)
    if ((!taken.has(candidate.a) || !taken.has(candidate.b)) && candidate.relation.relation !== 'altered')
      accept(candidate);
  return { accepted, taken };
}

const blank = (relation: QuotationMatch['relation']): QuotationMatch => ({
  relation,
  speakerChanged: false,
  declared: false,
  cuts: [],
  spliced: false,
  kept: { words: 0, of: 0 },
  changes: [],
});

interface Both {
  reference: Quotes;
  report: Quotes;
}

function matchOf({ a, b, relation }: Candidate, spliced: boolean, quotes: Both): QuotationMatch {
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
  const denials = { a: insertedDenial(a, reference), b: insertedDenial(b, report) };
  const kept = relation.relation === 'trimmed' && !silent.length ? 'verbatim' : relation.relation;
  return {
    relation: spliced || denials.a.length !== denials.b.length ? 'altered' : kept,
    speakerChanged: compareSpeakers(a.quotation, b.quotation, reference.language) === 'other',
    declared: relation.declared && !spliced,
    cuts,
    spliced,
    kept: keptOf(
      a,
      silent.filter(cut => cut.side === 'report'),
    ),
    reference: asSpeech(a.quotation, quotes.reference),
    report: asSpeech(b.quotation, quotes.report),
    changes: [
      ...relation.differences.map(difference => changeOf(difference, a, b, reference, report)),
      ...silent.flatMap(cut => lostDenial(cut, a, b, reference, report)),
      ...denials.b.map((span): Change => ({
        kind: 'negation',
        severity: 'material',
        reference: null,
        report: span,
        place: a.words.at(-1)!.end,
      })),
      ...denials.a.map((span): Change => ({ kind: 'negation', severity: 'material', reference: span, report: null })),
    ],
  };
}

/** What the other article prints as speech is no term; what was found without marks stays so. */
const asSpeech = (quotation: Quotation, { places }: Quotes): Quotation =>
  places.has(quotation) && !quotation.speech ? { ...quotation, speech: true } : quotation;

const DENIES = 3; // words before what is kept among which a negation denies it

/** “We never agreed” printed as “agreed”: a cut that turns the sense round, marked or not. */
function lostDenial({ at, side, missing }: Cut, a: Quoted, b: Quoted, reference: Reading, report: Reading): Change[] {
  if (at === 'end') return [];
  const [keeper, reading] = side === 'report' ? [a, reference] : [b, report];
  const lost = keeper.words.filter(word => word.start >= missing.start && word.end <= missing.end);
  const near = lost.slice(lost.findLastIndex(word => word.endsSentence) + 1).slice(-DENIES);
  const place = near.findIndex(word => isQuotedA(word, 'negations') && !isQuotedA(word, 'privatives'));
  const denial = near[place];
  const leadsOn = (word: QuotedWord): boolean => (word.function && !asks(word)) || isQuotedA(word, 'raising');
  if (!denial || !near.slice(place + 1).every(leadsOn)) return [];
  const kept = keeper.words.find(word => word.start >= missing.end);
  // a mark between ends what is denied; “respect, not a spot at a bar” only sets one beside the other
  const { text } = reading.article;
  if (
    [near[place + 1], kept].some(word => word && isQuotedA(word, 'falseDenials')) ||
    /,\s*$/.test(text.slice(0, denial.start)) ||
    /[,:;.!?—–]/.test(
      text
        .slice(denial.end, missing.end + 2)
        .trimEnd()
        .replace(/[“”"]/g, ''),
    )
  )
    return [];
  const [cutter, other] = side === 'report' ? [b, report] : [a, reference];
  if (isDeniedBefore(cutter.quotation, other)) return [];
  const span = sliceOf(reading.article.text, denial);
  return side === 'report'
    ? [{ kind: 'negation', severity: 'material', reference: span, report: null }]
    : [{ kind: 'negation', severity: 'material', reference: null, report: span, place: a.words[0].start }];
}

const asks = ({ form, word }: QuotedWord): boolean => word.language.interrogative.test(form);

/** He does not “ask that it be removed”: the outlet denies in its own words what it quotes. */
function isDeniedBefore({ start }: Quotation, { sentences }: Reading): boolean {
  const words =
    sentences.find(sentence => sentence.end > start)?.words.filter(word => word.end <= start && !word.mark) ?? [];
  return words.slice(-DENIES).some(word => isA(word, 'negations'));
}

/** “… would [not] hold”: marked as put in by the outlet, and the sense is turned round all the same. */
function insertedDenial({ quotation, words }: Quoted, { article, language }: Reading): TextSpan[] {
  return words
    .filter(word => word.gap && word.start >= quotation.start)
    .map(word => sliceOf(article.text, word))
    .filter(({ text }) => text.startsWith('[') && language.deniesAnywhere.test(text.slice(1).split(']', 1)[0]));
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
