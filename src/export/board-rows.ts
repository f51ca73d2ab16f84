// A board as tables of text: what Markdown and other forms are made of.

import { carriedBy } from '../findings/across.ts';
import type { Board, QuoteCell } from '../findings/board.ts';
import { carriersOf, changedFirst, isQuoted, mostDisputed, outletsOf } from '../findings/board-views.ts';
import * as words from '../words/en/board.ts';
import { oneLine } from './lines.ts';

/** A table: what stands above each column, and its rows. */
export interface BoardTable {
  title: string;
  head: string[];
  rows: string[][];
}

/** The tables of a board: its reports, its claims, its quotes, what one report alone tells. */
export function tablesOf(board: Board): BoardTable[] {
  const outlets = outletsOf(board).map(oneLine);
  return [claimTable(board, outlets), quoteTable(board, outlets), onlyTable(board, outlets)];
}

const claimTable = (board: Board, outlets: readonly string[]): BoardTable => ({
  title: words.claims,
  head: [words.claim, ...inOrder(board, outlets), words.carriedBy],
  rows: mostDisputed(board.claims).map(row => {
    const cells = row.cells.map(({ outcome, changes }) =>
      withInstead(words.outcome[outcome], outcome === 'conflicting' ? words.instead(changes) : ''),
    );
    return [oneLine(row.passage.text), ...inOrder(board, cells), words.carried(carriersOf(row))];
  }),
});

const quoteTable = (board: Board, outlets: readonly string[]): BoardTable => ({
  title: words.quotes,
  head: [words.quote, ...inOrder(board, outlets), words.carriedBy],
  rows: changedFirst(board.quotes).map(({ quotation, cells }) => [
    oneLine(quotation.text),
    ...inOrder(board, cells.map(describeQuote)),
    words.carried(carriedBy(cells, isQuoted)),
  ]),
});

const onlyTable = (board: Board, outlets: readonly string[]): BoardTable => ({
  title: words.only,
  head: [words.claim, words.words],
  rows: board.only.map(({ passage, report }) => [oneLine(passage.text), outlets[report]]),
});

/** The columns stand in the order of publication. */
const inOrder = <Cell>({ order }: Board, cells: readonly Cell[]): Cell[] => order.map(place => cells[place]);

const withInstead = (name: string, now: string): string => (now ? `${name}: ${oneLine(now)}` : name);

function describeQuote({ relation, otherSpeaker, quotation, changes }: QuoteCell): string {
  const name = otherSpeaker ? words.otherSpeaker : words.relation[relation];
  if (otherSpeaker) return withInstead(name, quotation?.speaker?.name ?? '');
  return withInstead(name, relation === 'altered' ? words.instead(changes) : '');
}
