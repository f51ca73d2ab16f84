// The rows of one tab: filter chips, cards, and what is said when there are none.

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Filter, FilterId } from '../../findings/view.ts';
import { Icon, type IconName } from './icons.tsx';
import * as words from '../../words/en/findings.ts';
import type { Hue } from './hues.ts';

interface Props<Row> {
  label: string;
  rows: readonly Row[];
  filters: readonly Filter<Row>[];
  icons?: Partial<Record<FilterId, [IconName, Hue]>>;
  filter?: FilterId;
  onFilter: (id?: FilterId) => void;
  /** rows shown before "all" is asked for */
  limit: number;
  onAll: () => void;
  current: number;
  onCurrent: (index: number) => void;
  scroll: number;
  onScroll: (top: number) => void;
  /** the orders to choose from, the first one standing unless chosen otherwise */
  orders?: readonly [usual: string, inText: string];
  inText: boolean;
  onOrder: (inText: boolean) => void;
  none: string;
  card: (row: Row) => ComponentChildren;
}

/** Cards that fit into the popup; the rest follow in the next frame. */
const FIRST_PAINT = 5;

export const filtered = <Row,>(
  rows: readonly Row[],
  filters: readonly Filter<Row>[],
  id?: FilterId,
): readonly Row[] => {
  const filter = filters.find(one => one.id === id);
  return filter ? rows.filter(filter.test) : rows;
};

export function Rows<Row>({
  label,
  rows,
  filters,
  icons = {},
  filter,
  onFilter,
  limit,
  onAll,
  current,
  onCurrent,
  scroll,
  onScroll,
  orders,
  inText,
  onOrder,
  none,
  card,
}: Props<Row>) {
  const panel = useRef<HTMLDivElement>(null);
  const matching = filtered(rows, filters, filter);
  const [painted, setPainted] = useState(scroll > 0 || current >= FIRST_PAINT);
  const shown = matching.slice(0, painted ? limit : Math.min(limit, FIRST_PAINT));
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
      {rows.length > 0 && (
        <div class="bar">
          <div class="chips" role="group" aria-label={words.filter}>
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
          {orders && (
            <select
              class="order"
              aria-label={words.order}
              onChange={event => onOrder(event.currentTarget.selectedIndex > 0)}
            >
              {orders.map((name, i) => (
                <option key={name} selected={Boolean(i) === inText}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </div>
      )}
      {shown.map((row, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events,
        // jsx-a11y/no-noninteractive-element-interactions
        <article
          key={index}
          class={`card ${index === current ? 'current' : ''}`}
          {...(index === current && { id: 'current', 'aria-current': 'true', 'aria-labelledby': 'current' })}
          tabIndex={-1}
          onClick={() => onCurrent(index)}
        >
          {card(row)}
        </article>
      ))}
      {painted && matching.length > shown.length && (
        <div class="more-rows">
          <button class="btn quiet" type="button" onClick={onAll}>
            {words.showAll(matching.length)}
          </button>
        </div>
      )}
      {matching.length === 0 && (
        <div class="none">
          <p>{rows.length ? words.noRowsMatch : none}</p>
        </div>
      )}
    </div>
  );
}
