// A table of rows by reports: whose words a row has, what each report makes of it, and under it what that one says.

import type { ComponentChildren } from 'preact';
import type { Board } from '../../findings/board.ts';
import { momentOf } from '../../words/dates.ts';
import * as words from '../../words/en/board.ts';
import { ScreenIcon } from '../parts/screen-icons.tsx';

/** A row of a board, as a table shows it. */
export interface BoardRow {
  key: string;
  /** what stands before the cells */
  head: ComponentChildren;
  /** one cell a report, by its place */
  cells: readonly ((open: boolean, onOpen: () => void) => ComponentChildren)[];
  carried: string;
  /** what one report says, by its place */
  evidence: (place: number) => ComponentChildren;
}

/** Which cell of which row is open. */
export interface OpenCell {
  key: string;
  place: number;
}

interface Props {
  board: Board;
  outlets: readonly string[];
  label: string;
  name: string;
  rows: readonly BoardRow[];
  open: OpenCell | null;
  onOpen: (open: OpenCell | null) => void;
  foot?: ComponentChildren;
}

/** Rows by reports. */
export const BoardTable = ({ board, outlets, label, name, rows, open, onOpen, foot }: Props) => (
  <div class="panel wide" role="region" aria-label={label} tabIndex={0}>
    <table>
      <thead>
        <Origins board={board} />
        <tr>
          <th scope="col">{name}</th>
          {board.order.map(place => (
            <th key={place} scope="col">
              {outlets[place]}
              <small>{publishedOf(board, place)}</small>
            </th>
          ))}
          <th scope="col" class="carry">
            {words.carriedBy}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <Row key={row.key} row={row} order={board.order} open={open} onOpen={onOpen} />
        ))}
      </tbody>
      {foot}
    </table>
  </div>
);

const publishedOf = ({ reports }: Board, place: number): string => {
  const time = Date.parse(reports[place].publishedTime ?? '');
  return Number.isNaN(time) ? words.undated : momentOf(time);
};

/** Brackets over reports of one origin. */
function Origins({ board: { groups, order } }: { board: Board }) {
  if (groups.every(group => group.length === 1)) return null;
  const inOrder = [...groups].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return (
    <tr class="origins">
      <td />
      {inOrder.map(group => (
        <td key={group[0]} colSpan={group.length}>
          {group.length > 1 && (
            <span class="bracket">
              <ScreenIcon name="copy" /> {words.shareText}
            </span>
          )}
        </td>
      ))}
      <td />
    </tr>
  );
}

interface RowProps {
  row: BoardRow;
  order: readonly number[];
  open: OpenCell | null;
  onOpen: (open: OpenCell | null) => void;
}

function Row({ row, order, open, onOpen }: RowProps) {
  const isOpen = open?.key === row.key;
  return (
    <>
      <tr class={isOpen ? 'open' : ''}>
        <th scope="row">{row.head}</th>
        {order.map(place => {
          const here = isOpen && open.place === place;
          return row.cells[place](here, () => onOpen(here ? null : { key: row.key, place }));
        })}
        <td class="carry">{row.carried}</td>
      </tr>
      {isOpen && (
        <tr class="evidence-row">
          <td colSpan={order.length + 2}>{row.evidence(open.place)}</td>
        </tr>
      )}
    </>
  );
}
