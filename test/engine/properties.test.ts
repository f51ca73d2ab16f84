// What must hold for any text, not for chosen ones.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, compare, findQuotations, type Comparison } from '../../src/engine/index.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

const PARAGRAPHS = sampleReference().paragraphs.map(({ start, end }) => sampleReference().text.slice(start, end));
const marks = ['“', '”', '"', '‘', '’', "'", '«', '»', '„', '…', '.', ',', ' ', '\n\n', 'said', 'Ann Lee', 'é', '😀', '中', '\u00ad', '\ud83d', '5', '$', '[', ']', 'not', 'will'];
const anyText = fc.array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }).map(parts => parts.join(''));

function spansOf({ reference, report, quotations, claims, added, wording, sentences }: Comparison): [string, { start: number; end: number; text?: string }][] {
  const [a, b] = [reference.text, report.text];
  const changes = [...quotations, ...claims, ...wording].flatMap(row => row.changes);
  return [
    ...quotations.flatMap(match => [...(match.reference?.runs ?? []).map(run => [a, run] as const), ...(match.report?.runs ?? []).map(run => [b, run] as const)]),
    ...claims.flatMap(claim => [[a, claim.reference] as const, ...(claim.evidence ? [[b, claim.evidence] as const] : [])]),
    ...added.flatMap(one => [[b, one.report] as const, ...(one.nearest ? [[a, one.nearest] as const] : [])]),
    ...wording.flatMap(pair => [[a, pair.reference] as const, [b, pair.report] as const]),
    ...changes.flatMap(change => [...(change.reference ? [[a, change.reference] as const] : []), ...(change.report ? [[b, change.report] as const] : [])]),
    ...sentences.map(sentence => [b, sentence] as const),
  ].map(([text, span]) => [text, span]);
}

describe('for any text', () => {
  it('every span slices to its text', () => {
    fc.assert(fc.property(anyText, anyText, (a, b) => {
      for (const [text, { start, end, text: said }] of spansOf(compare(articleOf({ text: a }), articleOf({ text: b })))) {
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        if (said !== undefined) expect(text.slice(start, end)).toBe(said);
      }
    }), { numRuns: 150 });
  });

  it('a quotation is its runs', () => {
    fc.assert(fc.property(anyText, text => {
      for (const { runs, text: said } of findQuotations(articleOf({ text }))) expect(runs.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(said);
    }), { numRuns: 200 });
  });
});

describe('for any part of an article', () => {
  const someParagraphs = fc.subarray(PARAGRAPHS, { minLength: 2 });

  it('compared with itself, all is stated, verbatim and unchanged', () => {
    fc.assert(fc.property(someParagraphs, paragraphs => {
      const article = articleOf({ text: paragraphs.join('\n\n') });
      const { claims, quotations, wording, added } = compare(article, article);
      expect(claims.every(claim => claim.status === 'stated')).toBe(true);
      expect(quotations.every(match => match.relation === 'verbatim' && !match.speakerChanged)).toBe(true);
      expect([wording, added]).toEqual([[], []]);
    }), { numRuns: 40 });
  });

  it('folding the typography changes no relation', () => {
    const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-');
    const relations = (text: string): string[] => compare(sampleReference(), articleOf({ text })).quotations.map(match => match.relation);
    const report = sampleReport().text;
    expect(relations(straight(report))).toEqual(relations(report));
  });

  it('replacing one number in one sentence makes exactly that change', () => {
    const { text } = sampleReference();
    const changed = compare(sampleReference(), articleOf({ text: text.replace('more than 2%', 'more than 7%') }));
    expect(changed.wording.flatMap(pair => pair.changes).map(({ kind, reference, report }) => [kind, reference?.text, report?.text])).toEqual([['number', '2', '7']]);
    expect(changed.claims.filter(claim => claim.status !== 'stated').map(claim => claim.status)).toEqual(['conflicting']);
  });
});
