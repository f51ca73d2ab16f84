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
export const table = 'List';

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
export const oneVoice = 'They may draw on one agency text: read their agreement as one voice, not two.';
export const noneShared = 'No two of them share unquoted text.';

/** What a cell says to who cannot see its shape. */
export const cell = (outlet: string, name: string, now = ''): string =>
  now ? `${outlet}: ${name}: ${now}` : `${outlet}: ${name}`;
export const undated = 'no date';
export const shareText = 'share unquoted text';
export const filterClaims = 'Filter claims';
export const filters = {
  disputed: 'Most disputed',
  differs: 'Differs',
  missing: 'Missing somewhere',
  all: 'All claims',
};
/** Where a filter leaves nothing. */
export const noneSo = (filter: keyof typeof filters): string =>
  ({
    disputed: 'No claim is disputed.',
    differs: 'Nothing is told differently.',
    missing: 'No shared claim is missing anywhere.',
    all: 'No two of these reports tell the same.',
  })[filter];
export const statedOf = (shown: number): string => `Stated, of the ${shown} shown`;
export const sums = (stated: number, differing: number): string =>
  differing ? `${stated} · ${differing} ${verb(differing, 'differs', 'differ')}` : String(stated);
export const shownOf = (shown: number, of: number): string => (shown < of ? `${shown} of ${of} shown` : String(of));
export const showAll = (count: number): string => `Show all ${count}`;
export const quoted = (text: string): string => `“${text}”`;
export const paragraph = (place: number): string => `¶ ${place + 1}`;
export const noneOnly = 'Nothing stands in one report alone.';
export const percent = (share: number): string => `${Math.round(share * 100)}%`;
export const excerpt = (text: string): string => `…${text}…`;
export const countAsOne = 'Count reports that share text as one';
export const nearestThere = 'nearest passage';
export const nothingThere = 'Nothing near it there.';
export const openPair = 'Read these two side by side';

export const comparing = (done: number, of: number): string => `Comparing: ${done} of ${of}`;
export const stop = 'Stop';
export const goOn = 'Go on';
export const stopped = (done: number, of: number): string => `Stopped after ${done} of ${of} comparisons.`;
export const copy = 'Copy as Markdown';
export const save = 'Save as Markdown';
export const copied = 'Copied. Paste it into a note or a mail.';
export const fileName = 'story-board.md';
export const addReport = 'Add a report';

export const pickTitle = 'Which reports?';
export const pickLead = (most: number): string =>
  `Choose two to ${most} articles of one story from your library. Nothing leaves this device.`;
export const pickNone = 'Fewer than two articles are kept. Save pages as references first, then come back.';
export const pickDone = (count: number): string => (count < 2 ? 'Choose at least two' : `Compare ${count} reports`);
export const pickSame = 'Choose what tells the same story';
export const gone = (count: number): string =>
  `${plural(count, 'article')} of this board ${verb(count, 'is', 'are')} no longer in the library.`;
