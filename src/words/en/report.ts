// The report: two texts side by side.

import type { EntryKind, KindGroup } from '../../findings/entries.ts';
import { plural } from '../plural.ts';
import { filters } from './findings.ts';
import { headline, onlyHere, outcomes, quotations } from './status.ts';

export const title = (report: string, reference: string): string =>
  `${report || 'A report'} against ${reference || 'a reference'}`;
export const sides = { reference: 'Reference', report: 'Report' };
/** Before the words of a passage, for those who do not see its line. */
export const spot = (kind: string): string => `${kind}: `;
export const aside = 'Summary, filters and outline';
export const texts = 'The two texts';

export const kinds: Record<EntryKind, string> = {
  ...outcomes,
  added: onlyHere,
  ...quotations,
  speaker: 'Other speaker',
  facts: 'A fact differs',
  certainty: filters.certainty,
  attribution: filters.attribution,
  wording: filters.wording,
  headline,
};
/** Kinds of two versions of one article. */
export const revisedKinds: Partial<Record<EntryKind, string>> = {
  stated: 'Kept',
  partly: 'Reworded',
  missing: 'Removed',
  added: 'Added',
};
export const groups: Record<KindGroup, string> = {
  claims: 'Claims of the reference',
  added: 'Only in the report',
  quotes: 'Quotes',
  wording: 'Wording',
};
export const showAllKinds = 'Show all kinds';

export const outline = 'Outline';
export const byParagraph = 'by paragraph';

const COUNTED: Record<KindGroup, string> = { claims: 'claim', added: 'only here', quotes: 'quote', wording: 'wording' };
export const counted = (group: KindGroup, turn: number, of: number): string => `${COUNTED[group]} ${turn} of ${of}`;
export const selected = 'Selected finding';
export const noneSelected = (findings: number): string =>
  findings
    ? `${plural(findings, 'finding')}. Walk through them by J and K, or select one in the text.`
    : 'No findings.';
export const noneShown = 'All kinds are switched off.';
export const previous = 'Previous finding (K)';
export const next = 'Next finding (J)';
export const copyAddress = 'Copy address';
export const copyAddressLong = 'Copy the address of this finding';
export const addressCopied = 'The address of this finding is copied. It opens on this device.';
export const leftOut = 'left out';
export const putIn = 'put in';
/** Before the words of the reference, and before those of the report, for those who do not see the arrow. */
export const changedFrom = 'from ';
export const changedTo = 'to ';
export const nearestInReport = 'Nearest passage in the report: ';
export const nearestInReference = 'Nearest in the reference: ';

export const openPage = 'Open the page';
export const untitled = 'A text without a title';
export const exporting = 'Export';
export const swap = 'Swap the two: read the reference against the report';
export const swapBack = 'Swap back';
export const differencesOnly = 'Differences only';
export const inStep = 'Scroll in step';
export const textSize = 'Text size';
export const sizes = ['Small', 'Medium', 'Large'] as const;
export const textSizeIs = (size: string): string => `${size} text`;
/** Stands for the size it is set in. */
export const letter = 'A';
export const folded = (paragraphs: number): string => `${plural(paragraphs, 'paragraph')} alike`;
export const unfold = (paragraphs: number): string => `Show ${folded(paragraphs)}`;

export const fetching = 'Reading and comparing…';
export const nothingHere = 'No report is open';
export const howToOpen = 'Click the Crossread button on a news page, then “Open the full report” there, or press O.';
export const lately = 'Opened lately';
export const against = (reference: string): string => `against ${reference}`;
export const problems = {
  unknown: {
    title: 'This report is not kept here',
    lead: 'Reports are kept on the device where they were opened, the latest 200 of them. Open the page again and press O in the popup.',
  },
  damaged: {
    title: 'This report is damaged',
    lead: 'Its record cannot be read. Open the page again and press O in the popup, which puts a whole one in its place.',
  },
  closed: {
    title: 'Your reports cannot be opened',
    lead: 'The browser does not open the library. Restart it and load this page again.',
  },
  failed: {
    title: 'The comparison failed',
    lead: 'This is a fault of ours, not of the texts. Load this page again; both texts are safe.',
  },
};
export const damaged = (count: number): string =>
  count === 1 ? '1 report is damaged and not listed.' : `${count} reports are damaged and not listed.`;

export const comparedOn = (day = ''): string =>
  `Compared on this device by Crossread, ${day}. Underlines: none, stated; dashed, in part; shaded with heavy words, differs; dotted and shaded, missing on the left, only here on the right.`;
export const evidence = 'Findings, with their evidence';
export const place = (side: string, paragraph: number): string => `${side}, paragraph ${paragraph}: `;
export const inHeadline = (side: string): string => `${side}, headline: `;
