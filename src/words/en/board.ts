// A story told by several reports: what the board and its copies say.

import type { Change } from '../../engine/index.ts';
import type { BoardCounts, ClaimCell, QuoteCell } from '../../findings/board.ts';
import { plural } from '../plural.ts';
import type { Said } from '../said.ts';
import { outcomes, quotations } from './status.ts';

export const title = (reports: number): string => `One story in ${plural(reports, 'report')}`;

/** The first sentences of a board. */
export const summary = (counts: BoardCounts): Said[] => [
  { strong: plural(counts.reports, 'report'), text: `, ${plural(counts.claims, 'shared claim')}, ` },
  { text: `${plural(counts.quotes, 'quote')}. ` },
  {
    strong: plural(counts.everywhere, 'claim'),
    text: ` ${verb(counts.everywhere, 'stands', 'stand')} in every report, `,
  },
  { strong: String(counts.differing), text: ` ${verb(counts.differing, 'is', 'are')} told differently, ` },
  { strong: String(counts.only), text: ` ${verb(counts.only, 'stands', 'stand')} in one report only.` },
  ...(counts.sharing ? [{ text: ` ${plural(counts.sharing, 'report')} share much of their text.` }] : []),
];

const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const claims = 'Claims';
export const claim = 'Claim';
export const quotes = 'Quotes';
export const quote = 'Quote';
export const only = 'Only in one report';
export const origin = 'Common origin';
export const reports = 'Reports';
export const carriedBy = 'carried by';
export const carried = ({ count, of }: { count: number; of: number }): string => `${count} of ${of}`;
export const words = 'Words of';

/** What a report tells of a claim. */
export const outcome: Record<ClaimCell['outcome'], string> = { ...outcomes, own: outcomes.stated, unknown: '–' };
/** How a report prints a quotation. */
export const relation: Record<QuoteCell['relation'], string> = {
  ...quotations,
  own: quotations.verbatim,
  unknown: '–',
};
export const otherSpeaker = 'Other speaker';

/** What a report has in place of a claim's words: short, as a cell has room for it. */
export const instead = (changes: readonly Change[]): string =>
  changes.flatMap(({ report }) => (report ? [report.text] : [])).join('; ');

/** Two reports that share text. */
export const sharing = (names: readonly string[], share: number): string =>
  `${names.join(' and ')} carry ${Math.round(share * 100)}% of their unquoted text word for word.`;
export const oneSource = 'They may draw on one agency text: read their agreement as one voice, not two.';
export const noneShared = 'No two of them share unquoted text.';
export const noneDisputed = 'Nothing is told differently.';
