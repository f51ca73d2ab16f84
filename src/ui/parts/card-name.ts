// What a card is called, for those who hear it: what it is, and its first words. Its buttons say which card they are of.

import { createContext } from 'preact';
import { isHeadline, kindsOf, type Row } from '../../findings/findings.ts';
import * as words from '../../words/en/cards.ts';
import * as status from '../../words/en/status.ts';

/** The first words of the card that something stands on. */
export const CardWords = createContext('');

const FIRST = 7; // words

/** What a card begins with. */
export function firstWordsOf(row: Row): string {
  const all = textOf(row).trim().split(/\s+/);
  return words.excerpt(all.slice(0, FIRST).join(' '), all.length > FIRST);
}

/** The name of a card. */
export const nameOf = (row: Row): string => `${kindOf(row)}: ${firstWordsOf(row)}`;

function textOf(row: Row): string {
  switch (row.row) {
    case 'quote':
      return (row.reference ?? row.report)!.text;
    case 'claim':
    case 'wording':
      return row.reference.text;
    case 'headline':
      return row.headline.report.text;
    case 'added':
      return row.report.text;
  }
}

function kindOf(row: Row): string {
  switch (row.row) {
    case 'quote':
      return row.speakerChanged ? words.otherSpeaker : status.quotations[row.relation];
    case 'claim':
      return status.outcomes[row.outcome];
    case 'added':
      return status.onlyHere;
    default:
      return [...(isHeadline(row) ? [status.headline] : []), ...kindsOf(row).map(kind => status.changes[kind])].join(
        ', ',
      );
  }
}
