// What an editor would say first: one quotation that is altered or one fact that differs, by its words, where these are
// few; and what much of the missing is about.

import type { Change, ChangeKind } from '../engine/index.ts';
import { isFact, isHeadline, speakerOf, type Findings, type QuoteRow, type WordingRow } from './findings.ts';

/** A difference that can be said in a few words. */
export interface Foremost {
  /** quote: whoever speaks, where both texts say so; fact: what kind of it */
  of: { quote: string | undefined } | { fact: ChangeKind };
  reference: string;
  report: string;
  tab: 'quotes' | 'wording';
  /** of its row in the tab */
  card: number;
}

const LONGEST = 24; // letters on each side; a longer difference is counted, not printed

/** Both sides of a change that has two, and both short. */
function sidesOf({ reference, report }: Change): [string, string] | undefined {
  const isShort = reference && report && Math.max(reference.text.length, report.text.length) <= LONGEST;
  return isShort ? [reference.text, report.text] : undefined;
}

const WORD = /[^\s\d.,;:!?'’"“”()-]{4}/; // shorter words are little ones
const INFLECTED = 0.75; // share of the shorter of two words: duty and duties are one word, illusory and illusionary two

/** Whether a quotation says another word, not only another form or another little word. */
function isTelling(change: Change): boolean {
  const [a, b] = sidesOf(change) ?? ['', ''];
  const alike = [...a].findIndex((letter, i) => letter !== b[i]);
  return WORD.test(a) && WORD.test(b) && alike >= 0 && alike < INFLECTED * Math.min(a.length, b.length);
}

/**
 * Whether the fact differs for certain: in headlines, and in sentences aligned word by word but for days, which tell two
 * events apart as often as they contradict each other. Of others, 1 in 8 was right in 150 pairs read by hand.
 */
const isSure = (row: WordingRow, { kind }: Change): boolean => isHeadline(row) || (row.score > 0 && kind !== 'date');

/** The first of the altered quotes, or else of the facts that differ. */
export function foremostOf({ quotes, wording, counts: { factsDiffer } }: Findings): Foremost | undefined {
  for (const [card, row] of quotes.entries()) {
    const change = row.relation === 'altered' && row.changes.find(isTelling);
    if (change) return { ...wordsOf(change), of: { quote: speakerOfBoth(row) }, tab: 'quotes', card };
  }
  for (const [card, row] of factsDiffer ? wording.entries() : []) {
    const change = row.changes.find(one => isFact(one) && sidesOf(one) && isSure(row, one));
    if (change) return { ...wordsOf(change), of: { fact: change.kind }, tab: 'wording', card };
  }
  return undefined;
}

const wordsOf = ({ reference, report }: Change) => ({ reference: reference!.text, report: report!.text });

/** A name in the first sentence must be right: both texts give the quotation to whoever ends in one surname. */
function speakerOfBoth(row: QuoteRow): string | undefined {
  const [a, b] = [row.reference, row.report].map(quotation => quotation?.speaker?.name.split(' ').at(-1));
  return a === b && !row.speakerChanged ? speakerOf(row) : undefined;
}

const MANY = 3; // claims about one thing that are worth a word

/** What most of the missing claims about one thing are about. */
export function themeOf({ missing }: Findings): { name: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const { status, topic } of missing ?? [])
    if (status === 'missing' && topic?.name) counts.set(topic.name, (counts.get(topic.name) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= MANY ? { name: most[0], count: most[1] } : undefined;
}
