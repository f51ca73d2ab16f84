// Where the reader is in the findings: tab, filter, card, scroll. Plain data, so that it can be kept while the popup is
// closed.

import { hasFact, isHeadline, TABS, type Findings, type Tab, type WordingRow } from './findings.ts';
import type { QuotationMatch } from '../engine/index.ts';

export interface View {
  tab: Tab;
  filters: Partial<Record<Tab, FilterId>>;
  /** card within the filtered rows of each tab */
  cards: Partial<Record<Tab, number>>;
  scrolls: Partial<Record<Tab, number>>;
  /** the reader asked for findings that are withheld */
  anyway?: boolean;
  /** all rows, not only the most important */
  all?: boolean;
  /** in the order of the text instead of the most important first */
  inText?: boolean;
}

export const startView = (): View => ({ tab: TABS[0], filters: {}, cards: {}, scrolls: {} });

/** What rows can be filtered by, whichever tab they stand in. */
export type FilterId =
  | 'changed'
  | 'same'
  | 'reference-only'
  | 'report-only'
  | 'facts'
  | 'headline'
  | 'certainty'
  | 'attribution'
  | 'wording'
  | 'missing'
  | 'partly'
  | 'figure'
  | 'quote';

export interface Filter<Row> {
  id: FilterId;
  test: (row: Row) => boolean;
}

const isChanged = ({ relation, speakerChanged }: QuotationMatch): boolean =>
  ['altered', 'trimmed', 'paraphrased'].includes(relation) || speakerChanged;

export const QUOTE_FILTERS: Filter<QuotationMatch>[] = [
  { id: 'changed', test: isChanged },
  { id: 'same', test: match => match.relation === 'verbatim' && !match.speakerChanged },
  { id: 'reference-only', test: ({ relation }) => relation === 'reference-only' },
  { id: 'report-only', test: ({ relation }) => relation === 'report-only' },
];

const hasKind =
  (...kinds: string[]) =>
  (pair: WordingRow): boolean =>
    pair.changes.some(change => kinds.includes(change.kind));

export const WORDING_FILTERS: Filter<WordingRow>[] = [
  { id: 'facts', test: hasFact },
  { id: 'headline', test: isHeadline },
  { id: 'certainty', test: hasKind('certainty') },
  { id: 'attribution', test: hasKind('attribution') },
  {
    id: 'wording',

    test: pair => !isHeadline(pair) && !hasFact(pair) && !hasKind('certainty', 'attribution')(pair),
  },
];

export const MISSING_FILTERS: Filter<NonNullable<Findings['missing']>[number]>[] = [
  { id: 'missing', test: ({ status }) => status === 'missing' },
  { id: 'partly', test: ({ status }) => status === 'partly' },
];

export const ADDED_FILTERS: Filter<NonNullable<Findings['added']>[number]>[] = [
  { id: 'figure', test: ({ report }) => /\d/.test(report.text) },
  { id: 'quote', test: ({ report }) => /[“"«„]/.test(report.text) },
];

/** Rows shown before "all" is asked for: about half of any reference is absent from another report. */
export const SHOWN_FIRST = 12;
