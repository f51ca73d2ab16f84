// What must hold for any text, not for chosen ones.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, compare, findQuotations, type Comparison } from '../../src/engine/index.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

const PARAGRAPHS = sampleReference().paragraphs.map(({ start, end }) => sampleReference().text.slice(start, end));
const marks = ['“', '”', '"', '‘', '’', "'", '«', '»', '„', '…', '.', ',', ' ', '\n\n', 'said', 'Ann Lee', 'é', '😀', '中', '\u00ad', '\ud83d', '5', '$', '[', ']', 'not', 'will'];
const anyText = fc.array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }).map(parts => parts.join(''));

/** Of another matter altogether. */
const UNRELATED = [
  'The new tram line to the botanical garden opens in spring, a year later than planned, after a dispute over the depot.',
  'Keepers at the aquarium said the octopus had learned to unscrew the lid of its feeding jar and taught its neighbour.',
  'A bakery in the old town has brought back its rye loaf, whose recipe was thought lost until a notebook turned up in a cellar.',
];
const SLACK = 0.02; // a word that stands in more sentences tells a little less

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

  const { text } = sampleReference();
  const statuses = (report: string): string[] => compare(sampleReference(), articleOf({ text: report })).claims.map(claim => claim.status);
  const REPORT = sampleReport().paragraphs.map(({ start, end }) => sampleReport().text.slice(start, end));

  it('reordering the paragraphs of the report changes no status', () => {
    const inOrder = statuses(REPORT.join('\n\n'));
    fc.assert(fc.property(fc.shuffledSubarray(REPORT, { minLength: REPORT.length }), paragraphs => {
      expect(statuses(paragraphs.join('\n\n'))).toEqual(inOrder);
    }), { numRuns: 30 });
  });

  it('adding paragraphs of another matter lowers no coverage', () => {
    const scores = (report: string): number[] => compare(sampleReference(), articleOf({ text: report })).claims.map(claim => claim.score);
    const alone = scores(REPORT.join('\n\n'));
    fc.assert(fc.property(fc.shuffledSubarray(UNRELATED, { minLength: 1 }), others => {
      scores([...REPORT, ...others].join('\n\n')).forEach((score, i) => expect(score).toBeGreaterThan(alone[i] - SLACK));
    }), { numRuns: 30 });
  });

  const edited = (from: number, to: number, by: string): Comparison => compare(sampleReference(), articleOf({ text: text.slice(0, from) + by + text.slice(to) }));
  const changesIn = ({ wording, quotations }: Comparison): (string | undefined)[][] =>
    [...wording, ...quotations].flatMap(row => row.changes).map(({ kind, reference, report }) => [kind, reference?.text, report?.text]);

  it('replacing any one number makes exactly that change and that conflict', () => {
    const numbers = [...text.matchAll(/(?<![\d.,])\d+(?:[.,]\d+)*(?![\d.,]*\d)/g)];
    expect(numbers.length).toBeGreaterThan(4);
    for (const { index, 0: number } of numbers) {
      const other = String(Number(number.replace(/,/g, '')) + 7);
      const comparison = edited(index, index + number.length, other);
      const [[kind, reference, report], ...rest] = changesIn(comparison);
      expect(rest, number).toEqual([]);
      expect(['number', 'date']).toContain(kind);
      expect([reference, report].map(words => words?.includes(number) || words?.includes(other)), number).toEqual([true, true]);
      const unlike = comparison.claims.filter(claim => claim.status !== 'stated').map(claim => claim.status);
      expect(unlike.every(status => status === 'conflicting') && unlike.length <= 1, number).toBe(true);
    }
  });

  it('denying any one statement makes exactly that change', () => {
    const places = [...text.matchAll(/(?<=\b(?:will|would|could|should|is|was|are|were|has|had|have) )(?=[a-z]{3,})(?!not|never|no\b)/g)];
    expect(places.length).toBeGreaterThan(4);
    for (const { index } of places) {
      expect(changesIn(edited(index, index, 'not ')).map(([kind]) => kind), text.slice(index - 30, index + 30)).toEqual(['negation']);
    }
  });
});
