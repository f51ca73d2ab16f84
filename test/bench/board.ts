// A story board beside the comparisons that it needs, one by one as if no report were known from another: each report
// read against every other, 900 words each.

import { articleOf, compare, compareReadings, readArticle } from '../../src/engine/index.ts';
import { boardOf, readingsOf } from '../../src/findings/across.ts';
import { longText, median, reports, row, time } from './texts.ts';

const COUNTS = [2, 4, 8, 12]; // reports
const WORDS = 900;
const ROUNDS = 3;

export function benchBoard(): void {
  console.log('\n     reports      board     one by one   ratio');
  for (const count of COUNTS) {
    const articles = Array.from({ length: count }, (_, i) =>
      articleOf({ text: longText(i % 2 ? reports.report : reports.reference, WORDS, i) }),
    );
    const [board, alone]: number[][] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      board.push(
        time(() => {
          const read = articles.map(readArticle);
          const against = readingsOf(count).map(pair => ({
            ...pair,
            comparison: compareReadings(read[pair.reference], read[pair.report]),
          }));
          boardOf(articles, against);
        }),
      );
      alone.push(
        time(() => readingsOf(count).forEach(pair => compare(articles[pair.reference], articles[pair.report]))),
      );
    }
    console.log(row(count, median(board), median(alone)));
  }
}
