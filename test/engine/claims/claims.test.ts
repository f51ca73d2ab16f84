// What must hold of claims whatever the texts; the sentences are the bundled sample's.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, compare, type Claim } from '../../../src/engine/index.ts';
import { sampleReference, sampleReport } from '../../../src/library/sample.ts';

const paragraphsOf = ({ text, paragraphs }: ReturnType<typeof sampleReference>): string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));
const REPORT = paragraphsOf(sampleReport());
const claimsIn = (report: readonly string[]): Claim[] =>
  compare(sampleReference(), articleOf({ text: report.join('\n\n') })).claims;
const statuses = (claims: readonly Claim[]): string[] => claims.map(({ status }) => status);
const STRENGTH = { missing: 0, partly: 1, stated: 2, conflicting: 2 };

/** Of other matters altogether, in words that the sample does not have and in some that it has. */
const UNRELATED = [
  'The Lorne choir sang beneath seven lanterns while bakers handed warm plums to every cyclist.',
  'Ann Lee repairs cellos, and her nephew paints otters on teapots.',
  'Rain spoiled the cricket match, so both elevens played dominoes in the pavilion.',
  'The new tram line to the botanical garden opens in spring, a year later than planned, after a dispute over the depot.',
  'Keepers at the aquarium said the octopus had learned to unscrew the lid of its feeding jar and taught its neighbour.',
  'A bakery in the old town has brought back its rye loaf, whose recipe was thought lost until a notebook turned up in a cellar.',
];

describe('the status of a claim', () => {
  it('is the same whatever the order of the report’s paragraphs', () => {
    const before = statuses(claimsIn(REPORT));
    fc.assert(
      fc.property(fc.shuffledSubarray(REPORT, { minLength: REPORT.length }), shuffled => {
        expect(statuses(claimsIn(shuffled))).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('is no weaker when the report says more of something else', () => {
    const before = claimsIn(REPORT);
    fc.assert(
      fc.property(fc.nat(REPORT.length), fc.subarray(UNRELATED, { minLength: 1 }), (place, more) => {
        claimsIn([...REPORT.slice(0, place), ...more, ...REPORT.slice(place)]).forEach(({ status, score }, i) => {
          expect(STRENGTH[status]).toBeGreaterThanOrEqual(STRENGTH[before[i].status]);
          expect(score).toBeGreaterThanOrEqual(before[i].score - 1e-9);
        });
      }),
      { numRuns: 30 },
    );
  });

  const TELLING = [
    'Ann Lee recognised 2,000 volunteers at the Nato centre in Kyiv on Monday.',
    'The ceasefire cost Lorne 2% of its budget, Zelenskyy said.',
  ];
  const variants: [string, (text: string) => string][] = [
    ['letter case of an acronym', text => text.replace('Nato', 'NATO')],
    ['American spelling', text => text.replace('recognised', 'recognized').replace('centre', 'center')],
    ['hyphenation', text => text.replace('ceasefire', 'cease-fire')],
    ['transliteration', text => text.replace('Kyiv', 'Kiev').replace('Zelenskyy', 'Zelensky')],
    ['number format', text => text.replace('2,000', 'two thousand').replace('2%', '2 percent')],
  ];
  for (const [name, vary] of variants) {
    it(`is stated whatever the ${name}`, () => {
      const { claims } = compare(
        articleOf({ text: TELLING.join('\n\n') }),
        articleOf({ text: TELLING.map(vary).join('\n\n') }),
      );
      expect(statuses(claims)).toEqual(['stated', 'stated']);
    });
  }

  it('is conflicting where one number differs, and only there', () => {
    const text = sampleReference().text;
    const numbers = [...text.matchAll(/(?<=\b(?:than|about|nearly|some) )\d+(?=%| percent| per cent)/g)];
    expect(numbers.length).toBeGreaterThan(0);
    for (const { 0: digits, index } of numbers) {
      const changed = `${text.slice(0, index)}${Number(digits) + 5}${text.slice(index + digits.length)}`;
      const differing = compare(sampleReference(), articleOf({ text: changed })).claims.filter(
        ({ status }) => status !== 'stated',
      );
      expect(differing.map(({ status, changes }) => [status, changes.map(({ kind }) => kind)])).toEqual([
        ['conflicting', ['number']],
      ]);
    }
  });
});
