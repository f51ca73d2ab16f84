// Denials that come and go at the edges of a quotation: cut off before it, or put in between brackets.

import { sliceOf, type TextSpan } from '../article.ts';
import type { Change } from '../changes/change.ts';
import type { Quotation } from '../quotation.ts';
import type { Reading } from '../text/reading.ts';
import { isA } from '../text/words.ts';
import { isQuotedA, type QuotedWord } from './align-quotations.ts';
import type { Quoted } from './quoted.ts';
import type { Cut } from './relate.ts';

const DENIES = 3; // words before what is kept among which a negation denies it

/** “We never agreed” printed as “agreed”: a cut that turns the sense round, marked or not. */
export function lostDenial(
  { at, side, missing }: Cut,
  a: Quoted,
  b: Quoted,
  reference: Reading,
  report: Reading,
): Change[] {
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

/** Denials put in on either side, and whether one side has more of them. */
export function insertedDenials(
  a: Quoted,
  b: Quoted,
  reference: Reading,
  report: Reading,
): { changes: Change[]; turned: boolean } {
  const [before, now] = [insertedDenial(a, reference), insertedDenial(b, report)];
  const change = { kind: 'negation', severity: 'material' } as const;
  return {
    turned: before.length !== now.length,
    changes: [
      ...now.map(span => ({ ...change, reference: null, report: span, place: a.words.at(-1)!.end })),
      ...before.map(span => ({ ...change, reference: span, report: null })),
    ],
  };
}
