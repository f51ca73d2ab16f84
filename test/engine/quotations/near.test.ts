import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, readArticle } from '../../../src/engine/index.ts';
import { findNear } from '../../../src/engine/quotations/near.ts';
import { quote, type Quoted } from '../../../src/engine/quotations/quoted.ts';
import { readQuotations } from '../../../src/engine/quotations/quotations.ts';

function quoted(remarks: readonly string[]): Quoted[] {
  const reading = readArticle(articleOf({ text: remarks.map(remark => `Ann Lee said: “${remark}”`).join('\n\n') }));
  return readQuotations(reading).map(quotation => quote(reading, quotation));
}
const THINGS = ['bridge', 'harbour', 'school', 'ferry', 'tower', 'garden', 'market', 'church', 'river', 'station'];
const stock = (thing: string, year: number): string =>
  `We will do the right thing for the people of this town, and the ${thing} opens in ${year}.`;

describe('which quotations are worth aligning', () => {
  it('finds each remark among others, in whatever order', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          THINGS.map((_, i) => i),
          { minLength: 2 },
        ),
        order => {
          const remarks = order.map(i => `The ${THINGS[i]} was ${THINGS[(i + 3) % 10]} ${1990 + i}, as all know.`);
          const near = findNear(quoted(remarks), quoted(remarks.toReversed()));
          expect(near.map(([first]) => first)).toEqual(remarks.map((_, i) => remarks.length - 1 - i));
        },
      ),
      { numRuns: 25 },
    ));
  it('leads to a bounded number however many share a stock phrase', () => {
    const many = quoted(Array.from({ length: 200 }, (_, i) => stock(THINGS[i % 10], 1900 + i)));
    const pairs = findNear(many, many);
    expect(Math.max(...pairs.map(places => places.length))).toBeLessThanOrEqual(12);
    expect(pairs.filter((places, at) => !places.includes(at))).toEqual([]);
  });
  it('leads to something where a stock phrase is all there is', () => {
    const same = quoted(Array.from({ length: 60 }, () => 'We will do the right thing for the people.'));
    expect(findNear(same, same).every(places => places.length > 0)).toBe(true);
  });
});
