// A story told by several reports: as Markdown, to paste into a note or a mail, and as a table.

import type { Board } from '../findings/board.ts';
import { countsOf, outletsOf } from '../findings/board-views.ts';
import { plainly } from '../words/said.ts';
import * as words from '../words/en/board.ts';
import { tablesOf, type BoardTable } from './board-rows.ts';
import { rowsToCsv } from './csv.ts';
import { oneLine } from './lines.ts';
import { escape, link } from './markdown.ts';

/** The board as Markdown. */
export function boardToMarkdown(board: Board): string {
  const outlets = outletsOf(board);
  const reports = board.order.map(place => `- ${escape(oneLine(outlets[place]))}: ${link(board.reports[place])}`);
  return [
    `# ${words.title(board.reports.length)}`,
    plainly(words.summary(countsOf(board))),
    [`## ${words.reports}`, '', ...reports].join('\n'),
    ...tablesOf(board).map(inMarkdown),
    [`## ${words.origin}`, '', ...originOf(board, outlets)].join('\n'),
  ].join('\n\n');
}

/** Every claim and quotation as a line: which table, its words, what each report makes of it, by how many it is carried. */
export function boardToCsv(board: Board): string {
  const [claims, quotes, only] = tablesOf(board);
  const outlets = claims.head.slice(1, -1);
  const alone = only.rows.map(([text, outlet]) => [
    text,
    ...outlets.map(name => (name === outlet ? words.outcome.own : words.outcome.missing)),
    words.carried({ count: 1, of: outlets.length }),
  ]);
  const lines = [
    ...claims.rows.map(row => [claims.title, ...row]),
    ...alone.map(row => [only.title, ...row]),
    ...quotes.rows.map(row => [quotes.title, ...row]),
  ];
  return rowsToCsv([[words.table, words.words, ...outlets, words.carriedBy], ...lines]);
}

const inMarkdown = ({ title, head, rows }: BoardTable): string =>
  [
    `## ${title} (${rows.length})`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(row => line(row.map(escape))),
  ].join('\n');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function originOf({ shared }: Board, outlets: readonly string[]): string[] {
  if (!shared.length) return [words.noneShared];
  return shared.map(({ reports, share, text }) => {
    const names = reports.map(place => outlets[place]);
    return `- ${escape(oneLine(words.sharing(names, share)))} “${escape(oneLine(text))}”`;
  });
}
