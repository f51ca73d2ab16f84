// Where the reader is in the findings: tab, filter, card, scroll. Plain data, so that it can be kept while the popup is
// closed.

import { hasFact, isHeadline, TABS, type Findings, type Tab, type WordingRow } from './findings.ts';
import type { QuotationMatch } from '../engine/index.ts';

export interface View {
  tab: Tab;
  filters: Partial<Record<Tab, string>>;
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

export interface Filter<Row> {
  id: string;
  label: string;
  test: (row: Row) => boolean;
}

const isChanged = ({ relation, speakerChanged }: QuotationMatch): boolean =>
  ['altered', 'trimmed', 'paraphrased'].includes(relation) || speakerChanged;

export const QUOTE_FILTERS: Filter<QuotationMatch>[] = [
  { id: 'changed', label: 'Changed', test: isChanged },
  { id: 'same', label: 'Same', test: match => match.relation === 'verbatim' && !match.speakerChanged },
  { id: 'reference-only', label: 'Not quoted', test: ({ relation }) => relation === 'reference-only' },
  { id: 'report-only', label: 'Only here', test: ({ relation }) => relation === 'report-only' },
];

const hasKind =
  (...kinds: string[]) =>
  (pair: WordingRow): boolean =>
    pair.changes.some(change => kinds.includes(change.kind));

export const WORDING_FILTERS: Filter<WordingRow>[] = [
  { id: 'facts', label: 'Facts', test: hasFact },
  { id: 'headline', label: 'Headline', test: isHeadline },
  { id: 'certainty', label: 'Certainty', test: hasKind('certainty') },
  { id: 'attribution', label: 'Attribution', test: hasKind('attribution') },
  {
    id: 'wording',
    label: 'Wording',
    test: pair => !isHeadline(pair) && !hasFact(pair) && !hasKind('certainty', 'attribution')(pair),
  },
];

export const MISSING_FILTERS: Filter<NonNullable<Findings['missing']>[number]>[] = [
  { id: 'missing', label: 'Missing', test: ({ status }) => status === 'missing' },
  { id: 'partly', label: 'In part', test: ({ status }) => status === 'partly' },
];

export const ADDED_FILTERS: Filter<NonNullable<Findings['added']>[number]>[] = [
  { id: 'figure', label: 'With a figure', test: ({ report }) => /\d/.test(report.text) },
  { id: 'quote', label: 'With a quote', test: ({ report }) => /[“"«„]/.test(report.text) },
];

/** Rows shown before "all" is asked for: about half of any reference is absent from another report. */
export const SHOWN_FIRST = 12;
