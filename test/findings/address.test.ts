import { describe, expect, it } from 'vitest';
import { articleOf, compare, type Article } from '../../src/engine/index.ts';
import { addressesOf, addressOf } from '../../src/findings/address.ts';
import { asShown, findingsOf, type Row } from '../../src/findings/findings.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

const rowsOf = (reference: Article, report: Article): Row[] => {
  const { quotes, missing, wording, added } = findingsOf(asShown(compare(reference, report), true));
  return [...quotes, ...(missing ?? []), ...wording, ...(added ?? [])];
};
const rows = rowsOf(sampleReference(), sampleReport());

const claim = rows.find(row => row.row === 'claim')!;

describe('the address of a finding', () => {
  it('is the same when both texts are compared again, and no other row has it', () => {
    const again = rowsOf(sampleReference(), sampleReport()).map(addressOf);
    expect(again).toEqual(rows.map(addressOf));
    expect(new Set(again).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(10);
    for (const address of again) expect(address).toMatch(/^f[0-9a-z]{14}$/);
  });

  it('is the same where the text around it changes, and its offsets with it', () => {
    const reference = sampleReference();
    const text = `The ministry of transport in Oslo counted fewer ferries last year than ever.\n\n${reference.text}`;
    const moved = new Set(rowsOf({ ...articleOf({ ...reference, text }) }, sampleReport()).map(addressOf));
    const [known, all] = [rows.map(addressOf).filter(address => moved.has(address)), rows.length];
    expect(known.length).toBeGreaterThan(0.9 * all);
  });

  it('tells a claim from a quotation of the same words, and one word from another', () => {
    const other = { ...claim, reference: { ...claim.reference, text: `${claim.reference.text} Still` } };
    const pair = { ...claim, row: 'wording', report: claim.reference } as unknown as Row;
    expect(new Set([claim, other, pair].map(addressOf)).size).toBe(3);
  });

  it('of a claim does not hang on which passage is nearest', () => {
    expect(addressOf({ ...claim, evidence: null, status: 'missing' })).toBe(addressOf(claim));
  });

  it('has its turn where the same is said twice', () => {
    const [first, second, third] = addressesOf([claim, { ...claim }, { ...claim }]);
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });
});
