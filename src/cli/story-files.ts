// crossread story: two to twelve reports of one story in, one board out.

import { compareReadings, readArticle } from '../engine/index.ts';
import { boardToCsv, boardToMarkdown } from '../export/board.ts';
import { boardOf, readingsOf } from '../findings/across.ts';
import type { Board } from '../findings/board.ts';
import { readArticleFile } from './compare-files.ts';
import { safeJson } from './safe-json.ts';

/** The board of some files. */
export async function storyOf(paths: readonly string[]): Promise<Board> {
  const articles = [];
  for (const path of paths) articles.push(await readArticleFile(path, 'report')); // one page in memory at a time
  const readings = articles.map(readArticle);
  const read = readingsOf(articles.length).map(({ reference, report }) => ({
    reference,
    report,
    comparison: compareReadings(readings[reference], readings[report]),
  }));
  return boardOf(articles, read);
}

/** How a board is told. */
export type BoardFormat = 'json' | 'markdown' | 'csv';

/** The board as a program or a reader wants it. */
export function printBoard(board: Board, format: BoardFormat): string {
  switch (format) {
    case 'json':
      return safeJson(JSON.stringify(board, null, 2));
    case 'csv':
      return boardToCsv(board);
    case 'markdown':
      return boardToMarkdown(board);
  }
}
