// All quotations of two articles found, attributed and matched, against a bare approximate string search (Myers 1999,
// by approx-string-match) of each reference quotation in the report, with errors up to a fifth of its length.

import search from 'approx-string-match';
import { articleOf, findQuotations, readArticle } from '../../src/engine/index.ts';
import { matchQuotations } from '../../src/engine/quotations/match.ts';
import { readQuotations } from '../../src/engine/quotations/quotations.ts';
import { longText, median, reports, row, time } from './texts.ts';

const LENGTHS = [500, 1500, 3000, 6000]; // words of each text
const ROUNDS = 15;

export function benchQuotations(): void {
  console.log('\n  words each quotations   bare search  ratio');
  for (const length of LENGTHS) {
    const [a, b] = [longText(reports.reference, length), longText(reports.report, length, 3)].map(text =>
      articleOf({ text }),
    );
    const wanted = findQuotations(a).map(quotation => quotation.text);
    const [ours, bare]: number[][] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(
        time(() => {
          const [left, right] = [readArticle(a), readArticle(b)];
          return matchQuotations(left, right, { reference: readQuotations(left), report: readQuotations(right) });
        }),
      );
      bare.push(time(() => wanted.map(text => search(b.text, text, Math.floor(text.length / 5)))));
    }
    console.log(row(length, median(ours), median(bare)));
  }
}
