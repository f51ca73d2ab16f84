// All quotations of two articles found, attributed and matched, against a bare approximate string search (Myers 1999,
// by approx-string-match) of each reference quotation in the report, with errors up to a fifth of its length.

import search from 'approx-string-match';
import { articleOf, findQuotations, readArticle, type Article } from '../../src/engine/index.ts';
import { matchQuotations } from '../../src/engine/quotations/match.ts';
import { readQuotations } from '../../src/engine/quotations/quotations.ts';
import { longText, median, reports, row, time } from './texts.ts';

const LENGTHS = [500, 1500, 3000, 6000]; // words of each text
const ROUNDS = 15;
const STOCK = [200, 400, 800]; // quotations that share their common words

export function benchQuotations(): void {
  benchLengths();
  benchStock();
}

function benchLengths(): void {
  console.log('\n  words each quotations   bare search  ratio');
  for (const length of LENGTHS) {
    const [a, b] = [longText(reports.reference, length), longText(reports.report, length, 3)].map(text =>
      articleOf({ text }),
    );
    const wanted = findQuotations(a).map(quotation => quotation.text);
    const [ours, bare]: number[][] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(time(() => match(a, b)));
      bare.push(time(() => wanted.map(text => search(b.text, text, Math.floor(text.length / 5)))));
    }
    console.log(row(length, median(ours), median(bare)));
  }
}

function match(a: Article, b: Article): unknown {
  const [left, right] = [readArticle(a), readArticle(b)];
  return matchQuotations(left, right, { reference: readQuotations(left), report: readQuotations(right) });
}

const THINGS = ['bridge', 'harbour', 'council', 'budget', 'school', 'ferry', 'tower', 'market', 'engine', 'doctor'];

/** Remarks that differ in two words and a number alone, against as many others. */
function benchStock(): void {
  console.log('\n  quotations with stock phrases   a quotation');
  for (const count of STOCK) {
    const [a, b] = [0, 5].map(offset =>
      articleOf({
        text: Array.from({ length: count }, (_, i) => {
          const [one, other] = [7, 3].map(step => THINGS[(i * step + offset) % THINGS.length]);
          return `“We will do the right thing for this town, and the ${one} ${other} will be number ${i} of the list,” said Ann Lee.`;
        }).join('\n\n'),
      }),
    );
    const taken = median(Array.from({ length: 3 }, () => time(() => match(a, b))));
    console.log(
      `${String(count).padStart(12)} ${taken.toFixed(1).padStart(10)} ms ${(taken / count).toFixed(3).padStart(10)} ms`,
    );
  }
}
