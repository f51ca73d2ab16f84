// The findings around their cards: tabs, filters, ribbon, and what is said where there is nothing.

import type { Tab } from '../../findings/findings.ts';
import type { FilterId } from '../../findings/view.ts';
import { plural } from '../plural.ts';
import { claims, headline, onlyHere } from './status.ts';

export const readAgainst = (report: string, reference: string): string => `${report}, read against ${reference}`;

type Sides = [reference: string, report: string];

export const findings = 'Findings';
export const tabs: Record<Tab, string> = { quotes: 'Quotes', missing: 'Missing', wording: 'Wording', added: onlyHere };
export const revisedTabs: Record<Tab, string> = {
  ...tabs,
  missing: 'Removed',
  wording: 'Reworded',
  added: 'Added',
};
export const tabByKey = (name: string, key: number): string => `${name} (${key})`;

export const sides: Sides = ['Reference', 'This page'];
export const revisedSides: Sides = ['Saved', 'Now'];

export const filter = 'Filter';
export const all = 'All';
export const filters: Record<FilterId, string> = {
  changed: 'Changed',
  same: 'Same',
  'reference-only': 'Not quoted',
  'report-only': onlyHere,
  facts: 'Facts',
  headline,
  certainty: 'Certainty',
  attribution: 'Attribution',
  wording: 'Wording',
  missing: claims.missing,
  partly: claims.partly,
  perhaps: 'Perhaps',
  figure: 'With a figure',
  quote: 'With a quote',
};

export const showAll = (rows: number): string => `Show all ${rows}`;

export const noRowsMatch = 'No rows match.';
export const noQuotes = (inReference: number): string =>
  inReference
    ? `The reference has ${plural(inReference, 'quote')}; this page has none.`
    : 'Neither the reference nor this page quotes anybody.';
export const ribbon = (above: string): string =>
  `${above} above, each linked to the sentence below that tells it. Arrow keys move.`;
/** Opens the ribbon where there is no room for it beside the findings. */
export const fold = 'All claims at a glance';
export const referenceClaims = (count: number): string => `Reference, ${plural(count, 'claim')}`;
/** @param cutOff only the start of the page can be read */
export const pageSentences = (count: number, cutOff: boolean): string =>
  `This page, ${plural(count, 'sentence')}${cutOff ? ' read' : ''}`;

const NOT_REACHED = 'Not reached';
export const statuses = (cutOff: boolean) => ({
  ...claims,
  added: onlyHere,
  other: 'Nothing new',
  unread: cutOff ? NOT_REACHED : 'Withheld',
});
export const revisedStatuses = {
  stated: 'Kept',
  partly: 'Reworded',
  conflicting: claims.conflicting,
  missing: 'Removed',
  added: 'Added',
  other: 'Kept',
  unread: NOT_REACHED,
};
