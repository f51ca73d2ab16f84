// The findings as lines of text, for a terminal, a clipboard or a file.

import type { ChangeKind } from '../../engine/index.ts';
import type { Tab } from '../../findings/findings.ts';
import type { Nearness } from '../../findings/nearness.ts';
import { CHANGE_WORDS, NEARNESS_WORDS } from '../words.ts';

/** The title of each section, and what is said where it has no entries. */
export const SECTIONS: Record<Tab, { title: string; empty: string }> = {
  quotes: { title: 'Quotes', empty: 'Neither text quotes anybody.' },
  missing: { title: 'Missing', empty: 'Nothing is missing.' },
  wording: { title: 'Wording', empty: 'Shared sentences use the same words.' },
  added: { title: 'Only here', empty: 'Nothing the reference does not carry.' },
};

const quoted = (text: string): string => `“${text}”`;

/** What is printed of a comparison and its entries. */
export const PRINTOUT = {
  title: (report: string, reference: string): string =>
    `${report || 'The report'}, read against ${reference || 'the reference'}`,
  reference: (name: string): string => `Reference: ${name}`,
  report: (name: string): string => `Report: ${name}`,
  quoted,
  otherSpeaker: (relation: string): string => `${relation}, other speaker`,
  speaker: (name: string): string => ` (${name})`,
  speakers: (before: string, now: string): string => ` (${before} → ${now})`,
  here: (text: string): string => `here: ${text}`,
  joined: 'joined to another remark as one quotation, without a mark between them',
  endsEarly: 'ends with a full stop where the speaker went on',
  /** paragraphs are counted from nought */
  place: (paragraph: number, of: number, isLead: boolean): string =>
    `paragraph ${paragraph + 1} of ${of}${isLead ? ', lead' : ''}`,
  lacks: (words: readonly string[]): string => `lacks: ${words.map(quoted).join(', ') || 'no single word'}`,
  nearestHere: (level: Nearness['level'], text: string): string =>
    `nearest passage here, ${NEARNESS_WORDS[level]}: ${text}`,
  nothingHere: 'nothing near it on this page',
  nearestInReference: (level: Nearness['level'], text: string): string =>
    `nearest in the reference, ${NEARNESS_WORDS[level]}: ${text}`,
  nothingInReference: 'nothing near in the reference',
  further: (text: string): string => `and: ${text}`,
  headline: 'Headline',
  onlyHere: 'Only here',
  fact: ' (fact)',
};

/** A change, where one of the two may be nothing. */
export function changeLine(kind: ChangeKind, before?: string, now?: string): string {
  const word = CHANGE_WORDS[kind].word.toLowerCase();
  if (now === undefined) return `${word}: “${before ?? ''}” is left out`;
  return before === undefined ? `${word}: “${now}” is put in` : `${word}: “${before}” → “${now}”`;
}
