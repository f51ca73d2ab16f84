// The claims of a story by reports, the most disputed first.

import { useState } from 'preact/hooks';
import type { Board, ClaimAcross } from '../../findings/board.ts';
import { BOARD_FILTERS, carriersOf, isStated, mostDisputed, type BoardFilter } from '../../findings/board-views.ts';
import * as words from '../../words/en/board.ts';
import { BoardTable, type BoardRow, type OpenCell } from './board-table.tsx';
import { Cell, claimFace } from './cells.tsx';
import { Evidence, type OpenPair } from './evidence.tsx';
import { ScreenIcon } from '../parts/screen-icons.tsx';

/** What every table of the board is given. */
export interface TableProps {
  board: Board;
  outlets: readonly string[];
  /** reports that share text are counted as one */
  asOne: boolean;
  onPair: OpenPair;
}

const FILTERS: readonly BoardFilter[] = ['disputed', 'differs', 'missing', 'all'];

/** The claims, and the ways to see fewer of them. */
export function ClaimTable({ board, outlets, asOne, onPair }: TableProps) {
  const [chosen, setFilter] = useState<BoardFilter>();
  const [open, setOpen] = useState<OpenCell | null>(null);
  const filter = chosen ?? (board.claims.some(BOARD_FILTERS.disputed) ? 'disputed' : 'all');
  const shown = mostDisputed(board.claims).filter(BOARD_FILTERS[filter]);
  return (
    <section>
      <h2>{words.claims}</h2>
      <div class="tools">
        <div class="chips" role="group" aria-label={words.filterClaims}>
          {FILTERS.map(one => (
            <button key={one} class="chip" type="button" aria-pressed={one === filter} onClick={() => setFilter(one)}>
              {words.filters[one]} <b>{board.claims.filter(BOARD_FILTERS[one]).length}</b>
            </button>
          ))}
        </div>
        <Legend />
      </div>
      {shown.length ? (
        <BoardTable
          board={board}
          outlets={outlets}
          label={words.claims}
          name={words.claim}
          rows={shown.map(row => rowOf(row, { board, outlets, asOne, onPair }))}
          open={open}
          onOpen={setOpen}
          foot={<Sums rows={shown} order={board.order} />}
        />
      ) : (
        <p class="panel nothing">{words.noneSo(filter)}</p>
      )}
    </section>
  );
}

const LEGEND = ['stated', 'partly', 'conflicting', 'missing'] as const;

const Legend = () => (
  <div class="legend">
    {LEGEND.map(status => (
      <span key={status} class={`k-${claimFace({ outcome: status, changes: [] }).hue}`}>
        <ScreenIcon name={status} />
        {words.outcome[status]}
      </span>
    ))}
  </div>
);

function rowOf(row: ClaimAcross, { board, outlets, asOne, onPair }: TableProps): BoardRow {
  return {
    key: `${row.report}-${row.passage.start}`,
    head: (
      <span class="src" dir="auto" lang={board.reports[row.report].lang}>
        {row.passage.text}
      </span>
    ),
    cells: row.cells.map((cell, place) => (open, onOpen) => (
      <Cell key={place} face={claimFace(cell)} outlet={outlets[place]} open={open} onOpen={onOpen} />
    )),
    carried: words.carried(carriersOf(row, asOne ? board.groups : undefined)),
    evidence: place => (
      <Evidence
        own={{ outlet: outlets[row.report], article: board.reports[row.report], passage: row.passage }}
        other={{ outlet: outlets[place], article: board.reports[place], passage: row.cells[place].passage }}
        changes={row.cells[place].changes}
        isOwn={place === row.report}
        isTold={row.cells[place].outcome !== 'missing'}
        onPair={() => onPair(row.report, place)}
      />
    ),
  };
}

/** How many of the shown claims each report states, and how many it tells otherwise. */
const Sums = ({ rows, order }: { rows: readonly ClaimAcross[]; order: readonly number[] }) => (
  <tfoot>
    <tr>
      <th scope="row">{words.statedOf(rows.length)}</th>
      {order.map(place => {
        const cells = rows.map(row => row.cells[place]);
        return (
          <td key={place}>
            {words.sums(cells.filter(isStated).length, cells.filter(cell => cell.outcome === 'conflicting').length)}
          </td>
        );
      })}
      <td />
    </tr>
  </tfoot>
);
