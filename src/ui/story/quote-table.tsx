// The quotations of a story by reports, what somebody changes first.

import { useState } from 'preact/hooks';
import { carriedBy } from '../../findings/across.ts';
import type { QuoteAcross } from '../../findings/board.ts';
import { speakerOf } from '../../findings/findings.ts';
import { changedFirst, isQuoted } from '../../findings/board-views.ts';
import * as words from '../../words/en/board.ts';
import { BoardTable, type BoardRow, type OpenCell } from './board-table.tsx';
import { Cell, quoteFace } from './cells.tsx';
import type { TableProps } from './claim-table.tsx';
import { Evidence } from './evidence.tsx';

const SHOWN_FIRST = 8; // rows: what is printed by one report alone comes last and is seldom asked for

/** The quotations. */
export function QuoteTable(props: TableProps) {
  const { board, outlets } = props;
  const [open, setOpen] = useState<OpenCell | null>(null);
  const [all, setAll] = useState(false);
  const rows = changedFirst(board.quotes);
  const shown = all ? rows : rows.slice(0, SHOWN_FIRST);
  if (!rows.length) return null;
  return (
    <section>
      <h2>
        {words.quotes} <span>{words.shownOf(shown.length, rows.length)}</span>
      </h2>
      <BoardTable
        board={board}
        outlets={outlets}
        label={words.quotes}
        name={words.quote}
        rows={shown.map(row => rowOf(row, props))}
        open={open}
        onOpen={setOpen}
      />
      {shown.length < rows.length && (
        <button class="btn quiet more-rows" type="button" onClick={() => setAll(true)}>
          {words.showAll(rows.length)}
        </button>
      )}
    </section>
  );
}

function rowOf(row: QuoteAcross, { board, outlets, asOne, onPair }: TableProps): BoardRow {
  const { quotation, report, cells } = row;
  const speaker = speakerOf({ reference: quotation });
  return {
    key: `${report}-${quotation.start}`,
    head: (
      <>
        <span class="src" dir="auto" lang={board.reports[report].lang}>
          {words.quoted(quotation.text)}
        </span>
        {speaker && <small>{speaker}</small>}
      </>
    ),
    cells: cells.map((cell, place) => (open, onOpen) => (
      <Cell key={place} face={quoteFace(cell)} outlet={outlets[place]} open={open} onOpen={onOpen} />
    )),
    carried: words.carried(carriedBy(cells, isQuoted, asOne ? board.groups : undefined)),
    evidence: place => (
      <Evidence
        own={{ outlet: outlets[report], article: board.reports[report], passage: quotation }}
        other={{ outlet: outlets[place], article: board.reports[place], passage: cells[place].quotation }}
        changes={cells[place].changes}
        isOwn={place === report}
        isTold
        onPair={() => onPair(report, place)}
      />
    ),
  };
}
