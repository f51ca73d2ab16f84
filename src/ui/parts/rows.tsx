// The rows of one tab: filter chips, cards, and what is said when there are none.

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../findings/findings.ts';
import { filtered, type Filter, type FilterId } from '../../findings/view.ts';
import { CardWords, firstWordsOf, nameOf } from './card-name.ts';
import { Icon, type IconName } from './icons.tsx';
import * as words from '../../words/en/findings.ts';
import type { Hue } from './hues.ts';

/** What the rows of every tab are given, whichever they are. */
export interface RowsProps {
  label: string;
  filter?: FilterId;
  onFilter: (id?: FilterId) => void;
  /** rows shown before "all" is asked for */
  limit: number;
  onAll: () => void;
  current: number;
  onCurrent: (index: number) => void;
  scroll: number;
  onScroll: (top: number) => void;
  inText: boolean;
  onOrder: (inText: boolean) => void;
  none: string;
  /** behind what a card shows */
  beside?: (row: Row) => ComponentChildren;
  /** behind the last card */
  end?: ComponentChildren;
}

interface BarProps<Listed> extends Pick<RowsProps, 'filter' | 'onFilter'> {
  rows: readonly Listed[];
  filters: readonly Filter<Listed>[];
  icons?: Partial<Record<string, [IconName, Hue]>>;
  /** the choice of an order, where there is one */
  order?: ComponentChildren;
}

interface Props<Listed> extends RowsProps, BarProps<Listed> {
  card: (row: Listed) => ComponentChildren;
  /** lays the cards out otherwise than one below the other */
  arrange?: (cards: ComponentChildren[]) => ComponentChildren;
}

/** Cards that fit into the popup; the rest follow in the next frame. */
const FIRST_PAINT = 5;

/** The panel of one tab. */
export function Rows<Listed extends Row>(props: Props<Listed>) {
  const {
    label,
    rows,
    filters,
    filter,
    limit,
    onAll,
    current,
    onCurrent,
    scroll,
    onScroll,
    none,
    card,
    arrange,
    beside,
    end,
  } = props;
  const panel = useRef<HTMLDivElement>(null);
  const matching = filtered(rows, filters, filter);
  const [painted, setPainted] = useState(scroll > 0 || current >= FIRST_PAINT);
  const shown = matching.slice(0, painted ? limit : Math.min(limit, FIRST_PAINT));
  const cards = shown.map((row, index) => (
    <CardWords.Provider key={index} value={firstWordsOf(row)}>
      <Card name={nameOf(row)} current={index === current} onClick={() => onCurrent(index)}>
        {card(row)}
        {beside?.(row)}
      </Card>
    </CardWords.Provider>
  ));
  useEffect(() => setPainted(true), []);
  // only where there is a place to return to: setting it makes the browser lay out at once
  useLayoutEffect(() => {
    if (panel.current && scroll > 0) panel.current.scrollTop = scroll;
  }, [label]);
  useEffect(() => {
    if (current >= 0) panel.current?.querySelectorAll('.card')[current]?.scrollIntoView({ block: 'nearest' });
  }, [current, label]);
  return (
    <div
      ref={panel}
      class="rows"
      id="panel"
      role="tabpanel"
      aria-label={label}
      aria-busy={!painted}
      tabIndex={0}
      onScroll={() => onScroll(panel.current?.scrollTop ?? 0)}
    >
      {rows.length > 0 && <Bar {...props} />}
      {arrange ? arrange(cards) : cards}
      {painted && matching.length > shown.length && <MoreRows count={matching.length} onAll={onAll} />}
      {matching.length === 0 && <None words={rows.length ? words.noRowsMatch : none} />}
      {painted && end}
    </div>
  );
}

/** In one row that scrolls, a filter may be out of sight, or half of it, which browsers leave so. */
const bringIntoRow = (target: EventTarget | null): void =>
  (target as HTMLElement | null)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/** Filters and order. */
function Bar<Listed>({ rows, filters, icons = {}, filter, onFilter, order }: BarProps<Listed>) {
  return (
    <div class="bar">
      <div class="chips" role="group" aria-label={words.filter} onFocusIn={({ target }) => bringIntoRow(target)}>
        <button class="chip" type="button" aria-pressed={!filter} onClick={() => onFilter()}>
          {words.all} <b>{rows.length}</b>
        </button>
        {filters
          .map(one => ({ ...one, count: rows.filter(one.test).length }))
          .filter(({ count }) => count > 0)
          .map(({ id, count }) => (
            <button
              key={id}
              class={`chip ${icons[id] ? `k-${icons[id][1]}` : ''}`}
              type="button"
              aria-pressed={filter === id}
              onClick={() => onFilter(filter === id ? undefined : id)}
            >
              {icons[id] && <Icon name={icons[id][0]} />}
              {words.filters[id]} <b>{count}</b>
            </button>
          ))}
      </div>
      {order}
    </div>
  );
}

interface CardProps {
  name: string;
  current: boolean;
  onClick: () => void;
  children: ComponentChildren;
}

const Card = ({ name, current, onClick, children }: CardProps) => (
  <article
    class={`card ${current ? 'current' : ''}`}
    aria-label={name}
    aria-current={current ? 'true' : undefined}
    tabIndex={-1}
    onClick={onClick}
  >
    {children}
  </article>
);

const MoreRows = ({ count, onAll }: { count: number; onAll: () => void }) => (
  <div class="more-rows">
    <button class="btn quiet" type="button" onClick={onAll}>
      {words.showAll(count)}
    </button>
  </div>
);

const None = ({ words }: { words: string }) => (
  <div class="none">
    <p>{words}</p>
  </div>
);
