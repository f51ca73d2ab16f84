// Where the reader is in the findings: tab, filter, card, scroll. Plain data, so that it can be kept while the popup is
// closed.

import { hasFact, isHeadline, TABS } from './findings.ts';
import type { AddedRow, ClaimRow, Findings, QuoteRow, Row, Tab, WordingRow } from './findings.ts';

/** What of the findings is in front. */
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
  /** groups that the reader opened, by their leads */
  opened?: Partial<Record<Tab, readonly number[]>>;
  /** in the order of the text instead of the most important first */
  inText?: boolean;
  /** what is being written at a card */
  writing?: Writing;
}

/** A remark under way, kept while the popup is closed: it closes at any click beside it. */
export interface Writing {
  /** the card's `rowKey` */
  row: string;
  kind: 'note' | 'speaker';
  text: string;
  /** of the note that is being changed */
  id?: string;
}

/** As a comparison is first seen. */
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
  | 'perhaps'
  | 'figure'
  | 'quote';

/** One way to see fewer rows. */
export interface Filter<Row> {
  id: FilterId;
  test: (row: Row) => boolean;
}

const isChanged = ({ relation, speakerChanged }: QuoteRow): boolean =>
  ['altered', 'trimmed', 'paraphrased'].includes(relation) || speakerChanged;

const isWhole = ({ relation, post }: QuoteRow): boolean => ['verbatim', 'longer'].includes(relation) || Boolean(post);

/** Filters of the quotes. */
export const QUOTE_FILTERS: Filter<QuoteRow>[] = [
  { id: 'changed', test: isChanged },
  { id: 'same', test: row => isWhole(row) && !row.speakerChanged },
  { id: 'reference-only', test: ({ relation, post }) => relation === 'reference-only' && !post },
  { id: 'report-only', test: ({ relation }) => relation === 'report-only' },
];

const hasKind =
  (...kinds: string[]) =>
  (pair: WordingRow): boolean =>
    pair.changes.some(change => kinds.includes(change.kind));

/** Filters of what is worded otherwise. */
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

/** Filters of the claims. */
export const MISSING_FILTERS: Filter<ClaimRow>[] = [
  { id: 'missing', test: ({ outcome }) => outcome === 'missing' },
  { id: 'partly', test: ({ outcome }) => outcome === 'partly' },
  { id: 'perhaps', test: ({ outcome }) => outcome === 'perhaps' },
];

/** Filters of what stands only here. */
export const ADDED_FILTERS: Filter<AddedRow>[] = [
  { id: 'figure', test: ({ report }) => /\d/.test(report.text) },
  { id: 'quote', test: ({ report }) => /[“"«„]/.test(report.text) },
];

/** Rows shown before "all" is asked for: about half of any reference is absent from another report. */
export const SHOWN_FIRST = 12;

/** The rows that pass a filter; all of them where there is none of that name. */
export function filtered<Listed>(
  rows: readonly Listed[],
  filters: readonly Filter<Listed>[],
  id?: FilterId,
): readonly Listed[] {
  const filter = filters.find(one => one.id === id);
  return filter ? rows.filter(filter.test) : rows;
}

/** Claims come the most important first, unless the reader wants them in the order of the text. */
export function ordered<Claimed extends ClaimRow | AddedRow>(
  rows: readonly Claimed[] | null,
  inText = false,
): readonly Claimed[] {
  const startOf = (row: ClaimRow | AddedRow): number => (row.row === 'claim' ? row.reference : row.report).start;
  return inText ? [...(rows ?? [])].sort((a, b) => startOf(a) - startOf(b)) : (rows ?? []);
}

/** The rows of the view's tab that pass its filter, in the reader's order. */
export function rowsOf(
  { quotes, missing, wording, added }: Findings,
  { tab, filters, inText }: Pick<View, 'tab' | 'filters' | 'inText'>,
): readonly Row[] {
  switch (tab) {
    case 'quotes':
      return filtered(quotes, QUOTE_FILTERS, filters.quotes);
    case 'missing':
      return filtered(ordered(missing, inText), MISSING_FILTERS, filters.missing);
    case 'wording':
      return filtered(wording, WORDING_FILTERS, filters.wording);
    case 'added':
      return filtered(ordered(added, inText), ADDED_FILTERS, filters.added);
  }
}

/** The list in which a row stands, or what is said of one. */
export function tabOf({ row }: { row: Row['row'] }): Tab {
  switch (row) {
    case 'quote':
      return 'quotes';
    case 'claim':
      return 'missing';
    case 'added':
      return 'added';
    default:
      return 'wording';
  }
}

/** The row of the current card, where there is one. */
export const currentRow = (findings: Findings, view: View): Row | undefined =>
  rowsOf(findings, view)[view.cards[view.tab] ?? -1];

/** A card brought to the front, with all rows where it is not among the first. */
export const toCard = ({ cards }: View, tab: Tab, card: number): Partial<View> => ({
  tab,
  cards: { ...cards, [tab]: card },
  ...(card >= SHOWN_FIRST && { all: true }),
});

/** Other rows of a tab: no card of them is in front. */
export const toFilter = ({ cards, filters }: View, tab: Tab, filter?: FilterId): Partial<View> => ({
  filters: { ...filters, [tab]: filter },
  cards: { ...cards, [tab]: -1 },
});
