// The findings as a table, one line each: RFC 4180 in UTF-8 with a byte order mark, by which spreadsheets know it. A cell
// that a spreadsheet would take for a formula begins with an apostrophe, which it takes for "text follows".

import { hasFact } from '../findings/findings.ts';
import { nearness } from '../findings/nearness.ts';
import type { Side } from '../findings/spans.ts';
import * as words from '../words/en/export.ts';
import { near } from '../words/en/status.ts';
import { SIDES, type Exported } from './exported.ts';
import { detailsOf, entryOf } from './lines.ts';
import { exportRows, type ExportRow, type Located } from './rows.ts';
import { linksOf } from './text-fragment.ts';

type Cells = readonly (readonly [column: string, value: string])[];
type Links = Record<Side, ReturnType<typeof linksOf>>;

/** The findings as a screen lists them, in its order, then those that its reader has hidden. */
export function toCsv(exported: Exported): string {
  const { listed, hidden } = exportRows(exported);
  const { reference, report } = exported.comparison;
  const links: Links = { reference: linksOf(reference), report: linksOf(report) };
  const both = SIDES.flatMap(side => articleCells(exported, side));
  const rows = [...listed, ...hidden].map((row, i): Cells => [
    [words.columns.number, String(i + 1)],
    ...rowCells(row, exported),
    ...SIDES.flatMap(side => passageCells(row, side, links)),
    ...both,
    [words.columns.version, exported.version],
  ]);
  const header = COLUMNS;
  const lineOf = (cells: Cells): string => {
    const values = new Map(cells);
    return line(header.map(column => values.get(column) ?? ''));
  };
  return fileOf([line(header), ...rows.map(lineOf)]);
}

/** Rows of cells as a file, each as wide as the first. */
export const rowsToCsv = (rows: readonly (readonly string[])[]): string => fileOf(rows.map(line));

const fileOf = (lines: readonly string[]): string => `\ufeff${lines.map(one => `${one}\r\n`).join('')}`;

/** In their order, whatever rows there are. */
const COLUMNS: readonly string[] = Object.values(words.columns).flatMap(column =>
  typeof column === 'string' ? [column] : SIDES.map(side => column[side]),
);

function rowCells({ tab, row, remarks, hidden }: ExportRow, { comparison }: Exported): Cells {
  const { columns } = words;
  const { label } = entryOf({ row, remarks: [] }, comparison);
  return [
    [columns.list, words.sections[tab].title],
    [columns.finding, label],
    [columns.fact, 'changes' in row && hasFact(row) ? words.yes : ''],
    [columns.details, detailsOf(row).join('; ')],
    [columns.decision, hidden ? words.decisions[hidden] : ''],
    [columns.notes, remarks.flatMap(({ kind, text = '' }) => (kind === 'note' ? [text] : [])).join('\n')],
    [columns.near, row.row === 'claim' || row.row === 'added' ? near[nearness(row).name] : ''],
  ];
}

function passageCells({ row, sides }: ExportRow, side: Side, links: Links): Cells {
  const { columns } = words;
  const passages = sides[side];
  const each = (say: (one: Located) => string | undefined): string => passages.map(one => say(one) ?? '').join('\n');
  return [
    [columns.passage[side], each(({ text }) => text)],
    [
      columns.paragraph[side],
      each(({ paragraph }) => (paragraph === undefined ? words.inTheHeadline : String(paragraph + 1))),
    ],
    [columns.offsets[side], each(({ spans }) => spans.map(({ start, end }) => `${start}-${end}`).join(' '))],
    [columns.link[side], each(({ spans, paragraph }) => (paragraph === undefined ? '' : links[side](spans[0])))],
    [columns.speaker[side], (row.row === 'quote' && row[side]?.speaker?.name) || ''],
  ];
}

function articleCells({ comparison, readAt, digests }: Exported, side: Side): Cells {
  const { columns } = words;
  const { siteName = '', title, publishedTime = '', url = '' } = comparison[side];
  return [
    [columns.outlet[side], siteName],
    [columns.title[side], title],
    [columns.published[side], publishedTime],
    [columns.url[side], url],
    [columns.read[side], readAt?.[side] ?? ''],
    [columns.digest[side], digests[side]],
  ];
}

const line = (values: readonly string[]): string => values.map(cell).join(',');

const cell = (value: string): string => `"${defuse(value).replaceAll('"', '""')}"`;

/** Also behind white space, and in the wide forms that some spreadsheets read alike. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

const defuse = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);
