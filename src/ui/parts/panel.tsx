// What stands below the tabs: the rows of the one in front.

import type { ComponentChildren } from 'preact';
import type { Findings, Shown, Tab } from '../../findings/findings.ts';
import { QUOTE_FILTERS, SHOWN_FIRST, toFilter, type View } from '../../findings/view.ts';
import type { Ranked } from '../../library/choose.ts';
import { momentOf, sinceThen } from '../../words/dates.ts';
import * as words from '../../words/en/findings.ts';
import { savedAt as savedAtWords } from '../../words/en/frame.ts';
import type { CardRemarks, Remarking } from './card-remarks.tsx';
import type { Go } from './card-top.tsx';
import { QuoteCard, type PiecesView } from './quote-card.tsx';
import type { Aside, SetAside } from './set-aside.tsx';
import { Rows, type RowsProps } from './rows.tsx';

/** Said where the reference is the page itself, as it was saved. */
export interface Revision {
  savedAgo: string;
  savedLabel: string;
}

/** How an earlier version of the page is spoken of; nothing for another article. */
export function revisionOf({ version, savedAt, words: count }: Ranked, now: number): Revision | undefined {
  if (version !== 'revised') return undefined;
  return { savedAgo: sinceThen(savedAt, now), savedLabel: savedAtWords(momentOf(savedAt), count) };
}

/** What the tabs are called. */
export const namesOf = (revision?: Revision): Record<Tab, string> => (revision ? words.revisedTabs : words.tabs);

/** What the rows are made of. */
export interface PanelProps {
  comparison: Shown;
  findings: Findings;
  view: View;
  onView: (change: Partial<View>) => void;
  onScroll: (top: number) => void;
  go: Go;
  revision?: Revision;
  /** what can be said of findings, and what has been; absent where nothing can be kept */
  remarking?: Remarking & Aside & { onRemoveDamaged: () => void };
  /** once they are loaded */
  lists?: Lists;
}

/** What stands below the tabs. */
export function Panel(props: PanelProps) {
  const { lists } = props;
  const { tab } = props.view;
  const List = tab === 'quotes' ? QuoteList : lists?.[tab];
  return List ? <List key={tab} {...props} rows={rowsProps(props)} /> : <div class="rows" aria-busy="true" />;
}

type Listed = Omit<RowsProps, 'none'>;

function rowsProps({ view, onView, onScroll, revision, remarking, lists }: PanelProps): Listed {
  const { tab } = view;
  const { CardRemarks, SetAside } = lists ?? {};
  return {
    label: namesOf(revision)[tab],
    filter: view.filters[tab],
    onFilter: id => onView(toFilter(view, tab, id)),
    limit: view.all ? Infinity : SHOWN_FIRST,
    onAll: () => onView({ all: true }),
    current: view.cards[tab] ?? -1,
    onCurrent: index => onView({ cards: { ...view.cards, [tab]: index } }),
    inText: view.inText ?? false,
    onOrder: inText => onView({ inText, cards: {} }),
    scroll: view.scrolls[tab] ?? 0,
    onScroll,
    beside: remarking && CardRemarks && (row => <CardRemarks {...remarking} row={row} writing={view.writing} />),
    end: remarking && SetAside && <SetAside {...remarking} tab={tab} />,
  };
}

/** What the list of a tab is given. */
export type ListProps = PanelProps & { rows: Listed };

/** A list for each tab but the first one, whose cards the first paint shows without what stands below. */
export type Lists = Record<Exclude<Tab, 'quotes'>, (props: ListProps) => ComponentChildren> & {
  Pieces: PiecesView;
  /** what is compared in a language other than English; called as a function, since the first paint has no room */
  InLanguage: (props: Pick<ListProps, 'comparison'>) => ComponentChildren;
  CardRemarks: typeof CardRemarks;
  SetAside: typeof SetAside;
};

const QuoteList = ({ comparison, findings, go, rows, lists }: ListProps) => (
  <Rows
    {...rows}
    limit={Infinity}
    rows={findings.quotes}
    filters={QUOTE_FILTERS}
    icons={{
      changed: ['altered', 'diff'],
      same: ['verbatim', 'same'],
      'reference-only': ['reference-only', 'gone'],
      'report-only': ['added', 'only'],
    }}
    none={words.noQuotes(findings.counts.quotes)}
    card={match => <QuoteCard match={match} comparison={comparison} go={go} Pieces={lists?.Pieces} />}
  />
);
