// The list of what is kept: a row an article, older versions of one address under it.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Listing } from '../../library/listing.ts';
import { dayOf, momentOf } from '../../words/dates.ts';
import * as words from '../../words/en/library.ts';
import { unnamed } from '../../words/en/menus.ts';
import { Icon } from '../parts/icons.tsx';
import { Hit } from './hit.tsx';
import { NameField, NoteField } from './fields.tsx';
import { RowMenu, type RowActions } from './row-menu.tsx';
import { pressed, type Column, type Order, type Row } from './rows.ts';

interface Props {
  rows: readonly Row[];
  order: Order;
  onOrder: (order: Order) => void;
  selected: ReadonlySet<string>;
  onSelect: (ids: readonly string[], on: boolean) => void;
  /** of the whole list, not of this page of it alone */
  all: readonly string[];
  hits: (title: string) => { start: number; end: number }[];
  inText: ReadonlyMap<string, number>;
  pinned?: string;
  actions: RowActions;
}

const COLUMNS: readonly Column[] = ['outlet', 'title', 'published', 'words', 'quotes'];
const NUMBERS: ReadonlySet<Column> = new Set(['words', 'quotes']);

/** The table. */
export function Table(props: Props) {
  const { rows, order, onOrder, selected, onSelect, all } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void =>
    setOpen(now => (now.has(id) ? new Set([...now].filter(one => one !== id)) : new Set([...now, id])));
  const count = all.filter(id => selected.has(id)).length;
  return (
    <table>
      <colgroup>
        {['select', ...COLUMNS, 'note', 'more'].map(name => (
          <col key={name} class={`col-${name}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th>
            <input
              type="checkbox"
              aria-label={words.selectAll}
              checked={count > 0 && count === all.length}
              indeterminate={count > 0 && count < all.length}
              onChange={event => onSelect(all, event.currentTarget.checked)}
            />
          </th>
          {COLUMNS.map(column => (
            <Head key={column} column={column} order={order} onOrder={onOrder} />
          ))}
          <th>{words.note}</th>
          <th>
            <span class="vh">{words.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ listing, older }) => [
          <Line key={listing.id} {...props} listing={listing}>
            {older.length > 0 && (
              <button
                class="pill"
                type="button"
                aria-expanded={open.has(listing.id)}
                onClick={() => toggle(listing.id)}
              >
                {words.versions(older.length + 1)}
              </button>
            )}
          </Line>,
          ...(open.has(listing.id) ? older : []).map(one => (
            <Line key={one.id} {...props} listing={one} isOlder>
              <span class="pill">{words.olderVersion(momentOf(one.savedAt))}</span>
            </Line>
          )),
        ])}
      </tbody>
    </table>
  );
}

const WAYS = { true: 'descending', false: 'ascending' } as const;

function Head({ column, order, onOrder }: { column: Column } & Pick<Props, 'order' | 'onOrder'>) {
  const isOn = order.by === column;
  const way = isOn ? WAYS[`${order.descending}`] : undefined;
  return (
    <th class={NUMBERS.has(column) ? 'n' : undefined} aria-sort={way}>
      <button type="button" onClick={() => onOrder(pressed(order, column))}>
        {words.columns[column]}
        {isOn && (
          <span class={way}>
            <Icon name="chevron" />
          </span>
        )}
      </button>
    </th>
  );
}

interface LineProps extends Props {
  listing: Listing;
  isOlder?: boolean;
  children: ComponentChildren;
}

function Line({ listing, isOlder = false, selected, onSelect, hits, inText, pinned, actions, children }: LineProps) {
  const [renaming, setRenaming] = useState(false);
  const { id, kind, siteName, publishedTime, savedAt, quotes } = listing;
  const outlet = siteName ?? unnamed(kind === 'page');
  const isSelected = selected.has(id);
  const count = inText.get(id);
  return (
    <tr class={`${isSelected ? 'sel' : ''} ${isOlder ? 'older' : ''}`}>
      <td>
        <input
          type="checkbox"
          aria-label={words.select(listing.title)}
          checked={isSelected}
          onChange={event => onSelect([id], event.currentTarget.checked)}
        />
      </td>
      <td>
        <b>
          <Hit text={outlet} hits={hits} />
        </b>
      </td>
      <td>
        {renaming ? (
          <NameField
            listing={listing}
            onDone={name => {
              setRenaming(false);
              if (name !== null) actions.change(listing, { name });
            }}
          />
        ) : (
          <a class="src" dir="auto" href={`#read=${id}`}>
            <Hit text={listing.title} hits={hits} />
          </a>
        )}
        {kind === 'sample' && <span class="pill">{words.sample}</span>}
        {id === pinned && <span class="pill">{words.pinned}</span>}
        {children}
        {count !== undefined && count > 0 && <small>{words.inText(count)}</small>}
      </td>
      <td class="num">
        {dayOf(publishedTime) ?? (savedAt > 0 && <span class="dim">{words.savedOn(dayOf(savedAt) ?? '')}</span>)}
      </td>
      <td class="n">{listing.words}</td>
      <td class="n">{quotes ?? <span class="vh">{words.uncounted}</span>}</td>
      <td class="note">
        <NoteField listing={listing} hits={hits} onNote={note => actions.change(listing, { note })} />
      </td>
      <td>
        <RowMenu listing={listing} isPinned={id === pinned} actions={{ ...actions, rename: () => setRenaming(true) }} />
      </td>
    </tr>
  );
}
