import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, stepsOf, type Step } from '../../src/findings/links.ts';

const height = fc.integer({ min: 0, max: 5000 });
const links = fc.array(fc.record({ reference: height, report: height }), { maxLength: 40 });
const at = (reference: number, report: number): Step => ({ reference, report });

describe('the steps of two columns', () => {
  it('leave out a link that crosses the others', () =>
    expect(stepsOf([at(10, 10), at(20, 900), at(30, 30), at(40, 40)])).toEqual([at(10, 10), at(30, 30), at(40, 40)]));

  it('go down in both columns, whatever the links', () =>
    fc.assert(
      fc.property(links, all => {
        const steps = stepsOf(all);
        for (const [i, one] of steps.slice(1).entries()) {
          expect(one.reference).toBeGreaterThan(steps[i].reference);
          expect(one.report).toBeGreaterThan(steps[i].report);
        }
      }),
    ));

  it('are as many as can be: no longer row of links goes down in both', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ reference: height, report: height }), { maxLength: 9 }), all => {
        const goesDown = (row: Step[]): boolean =>
          row.every((one, i) => i === 0 || (one.reference > row[i - 1].reference && one.report > row[i - 1].report));
        const sorted = all.toSorted((a, b) => a.reference - b.reference || a.report - b.report);
        let longest = 0;
        for (let mask = 0; mask < 1 << sorted.length; mask++) {
          const row = sorted.filter((_, i) => mask & (1 << i));
          if (goesDown(row)) longest = Math.max(longest, row.length);
        }
        expect(stepsOf(all).length).toBe(longest);
      }),
      { numRuns: 60 },
    ));
});

describe('a column in step', () => {
  const steps = [at(100, 300), at(200, 320)];
  const ends = at(1000, 500);

  it.each([
    [100, 300],
    [150, 310],
    [200, 320],
    [1000, 500],
    [0, 0],
    [50, 150],
  ])('is at the same passage, and in proportion between two: %i, %i', (reference, report) => {
    expect(follow(steps, 'reference', reference, ends)).toBeCloseTo(report);
    expect(follow(steps, 'report', report, ends)).toBeCloseTo(reference);
  });

  it('never goes back while the other goes on, and stays within its text', () =>
    fc.assert(
      fc.property(links, height, height, (all, a, b) => {
        const bottom = at(6000, 6000);
        const [high, low] = [Math.min(a, b), Math.max(a, b)].map(one => follow(stepsOf(all), 'reference', one, bottom));
        expect(low).toBeGreaterThanOrEqual(high);
        expect(low).toBeLessThanOrEqual(bottom.report);
        expect(high).toBeGreaterThanOrEqual(0);
      }),
    ));
});
