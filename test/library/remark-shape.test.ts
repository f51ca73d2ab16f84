import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compare } from '../../src/engine/index.ts';
import { findingsOf } from '../../src/findings/findings.ts';
import { allRows, applyRemarks, remarkOn, type Remark } from '../../src/findings/remarks.ts';
import { readRemark } from '../../src/library/remark-shape.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

vi.setConfig({ testTimeout: 60_000 }); // properties take their time where other work is under way

const sample = compare(sampleReference(), sampleReport());
const rows = allRows(findingsOf(sample));
const whole = remarkOn(rows[0], sample, { id: 'a', kind: 'note', text: 'ask', at: 1 });

describe('a stored remark', () => {
  it('is taken as it is when it is whole, whatever row it is of', () => {
    for (const row of rows) {
      const remark = remarkOn(row, sample, { id: 'a', kind: 'dismissed', at: 1 });
      expect(readRemark(structuredClone(remark))).toEqual(remark);
    }
  });

  it.each<[string, unknown]>([
    ['is nothing', null],
    ['is a text', 'note'],
    ['is of a kind unknown', { ...whole, kind: 'praise' }],
    ['is of a row unknown', { ...whole, row: 'picture' }],
    ['has no id', { ...whole, id: 7 }],
    ['was made at no time', { ...whole, at: Number.NaN }],
    ['is about nothing', { ...whole, about: undefined }],
    ['is about one article', { ...whole, about: { reference: 'a' } }],
    ['has a quote in pieces', { ...whole, reference: { words: 'a', before: '', start: 0 } }],
    ['has a text that is none', { ...whole, text: 3 }],
  ])('is damaged when it %s', (_, record) => expect(readRemark(record)).toBeNull());

  it('never stops the findings, whatever it says', () => {
    const anyQuote = fc.option(
      fc.record({
        words: fc.string(),
        before: fc.string(),
        behind: fc.string(),
        start: fc.oneof(fc.integer(), fc.double()),
      }),
      { nil: undefined },
    );
    const anyRemark = fc.record<Remark>({
      id: fc.string(),
      kind: fc.constantFrom('note', 'dismissed', 'told', 'speaker'),
      row: fc.constantFrom('quote', 'claim', 'wording', 'added', 'headline'),
      reference: anyQuote,
      report: anyQuote,
      about: fc.constant(whole.about),
      text: fc.option(fc.string(), { nil: undefined }),
      at: fc.integer(),
    });
    fc.assert(
      fc.property(fc.array(anyRemark, { maxLength: 3 }), remarks => {
        const { hidden, orphans, findings, remarksOf } = applyRemarks(sample, remarks);
        const shown = allRows(findings).flatMap(remarksOf);
        expect(new Set([...shown, ...hidden.map(({ remark }) => remark), ...orphans]).size).toBeGreaterThanOrEqual(
          new Set(remarks.filter(({ kind }) => kind === 'note' || kind === 'dismissed')).size,
        );
      }),
      { numRuns: 100 },
    );
  });
});
