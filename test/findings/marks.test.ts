import { describe, expect, it } from 'vitest';
import { articleOf, compare, type Comparison, type Span } from '../../src/engine/index.ts';
import { matchQuote } from '../../src/engine/quote.ts';
import { asShown, findingsOf } from '../../src/findings/findings.ts';
import type { MarkKind } from '../../src/findings/mark.ts';
import { marksOf, type PageMark, type PageMarks } from '../../src/findings/marks.ts';
import type { Target } from '../../src/findings/spans.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

const REFERENCE = articleOf({
  title: 'Ferry to stop in June',
  siteName: 'The Tide',
  lang: 'en',
  text: [
    'The harbour office in Marlow said on Monday that 14 people were hurt when the ferry struck the old quay.',
    '“We will repair the quay before the winter storms, and nobody else shall pay for it,” the mayor, Ann Lee, said.',
    'Two firms from Bristol shared the work on the new bridge, and both have asked the council for more time.',
    'The council spent nine million pounds on the road down to the fish market in the spring of last year.',
  ].join('\n\n'),
});
const REPORT = articleOf({
  title: 'Ferry to stop in July',
  siteName: 'The Gull',
  lang: 'en',
  text: [
    'The harbour office in Marlow said on Monday that 19 people were hurt when the ferry struck the old quay.',
    '“We will repair the quay before the winter storms,” the mayor, Ann Lee, said.',
    'Two firms from Bristol shared the work on the new bridge, and both have asked the council for more time.',
    'A choir of forty children sang at the opening of the lighthouse museum in the afternoon.',
  ].join('\n\n'),
});

const marksIn = (comparison: Comparison, target?: Target): PageMarks => {
  const shown = asShown(comparison, true);
  return marksOf(shown, findingsOf(shown), target);
};
const wordsOf = ({ at }: PageMark): string => ('headline' in at ? at.headline : at.words);
const comparison = compare(REFERENCE, REPORT);
const all = marksIn(comparison);
const markOf = (words: string): PageMark => all.marks.find(mark => wordsOf(mark).includes(words))!;
const spanOf = (words: string): Span => {
  const start = REPORT.text.indexOf(words);
  return { start, end: start + words.length };
};

describe('a passage is marked by the most telling of its findings', () => {
  it.each<[string, MarkKind]>([
    ['19 people were hurt', 'conflicting'],
    ['We will repair the quay', 'partly'],
    ['A choir of forty children', 'added'],
    ['Two firms from Bristol', 'stated'],
  ])('%s: %s', (words, kind) => expect(markOf(words).kind).toBe(kind));

  it('and stands in the order of the page, once', () => {
    const starts = all.marks.map(({ at }) => ('headline' in at ? -1 : at.start));
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  });

  it('with quotes that are found in the page’s text, to the character', () => {
    for (const { at, findings } of all.marks) {
      const quotes = [...('headline' in at ? [] : [at]), ...findings.flatMap(finding => finding.words)];
      for (const quote of quotes) {
        const span = matchQuote(REPORT.text, quote);
        expect(span && REPORT.text.slice(span.start, span.end)).toBe(quote.words);
      }
    }
  });
});

describe('what is found in it', () => {
  it('names the change, where it stands in the reference, and the words of both', () => {
    const [finding] = markOf('19 people were hurt').findings;
    expect(finding.tags).toEqual(['number']);
    expect(finding.paragraph).toBe(0);
    const marked = (side = finding.report): string[] =>
      side.marks.map(({ start, end }) => side.text.slice(start - side.start, end - side.start));
    expect([marked(finding.reference), marked()]).toEqual([['14'], ['19']]);
    expect(finding.words.map(({ words }) => words)).toEqual(['19']);
  });

  it('strikes what is cut from a quotation, which stands between its marks', () => {
    const [finding] = markOf('We will repair the quay').findings;
    expect(finding.tags).toEqual(['trimmed']);
    expect(finding.report.text).toMatch(/^“We will repair the quay before the winter storms,?”/);
    const [{ as, start, end }] = finding.reference!.marks;
    expect([as, REFERENCE.text.slice(start, end).trim()]).toEqual([
      'cut',
      expect.stringContaining('nobody else shall pay for it'),
    ]);
  });

  it('does not say the same words of the reference twice', () => {
    for (const { findings } of all.marks) {
      const spans = findings.filter(({ kind }) => kind !== 'added').flatMap(({ reference }) => reference ?? []);
      for (const [i, a] of spans.entries())
        for (const b of spans.slice(i + 1))
          expect(a.start + a.text.length <= b.start || b.start + b.text.length <= a.start).toBe(true);
    }
  });
});

describe('what is asked for', () => {
  it('is the mark that it stands in, and its own words', () => {
    const { first, marks } = marksIn(comparison, spanOf('the old quay'));
    expect(wordsOf(marks[first!.mark])).toContain('19 people were hurt');
    expect(first!.words).toMatchObject({ words: 'the old quay' });
  });

  it('is marked where it tells nothing: as nearest to what is missing', () => {
    const target = spanOf('Two firms from Bristol shared the work on the new bridge');
    const { sentences } = comparison;
    const silent = {
      ...comparison,
      claims: [],
      sentences: sentences.map(one => ({ ...one, status: 'other' as const })),
    };
    expect(marksIn(silent).marks.some(mark => wordsOf(mark).includes('Two firms'))).toBe(false);
    const { first, marks } = marksIn(silent, target);
    expect(marks[first!.mark]).toMatchObject({ kind: 'nearest', findings: [] });
  });

  it('is the headline, which stands in no paragraph', () => {
    const { first, marks } = marksIn(comparison, 'headline');
    expect([wordsOf(marks[first!.mark]), first!.words]).toEqual([REPORT.title, { headline: REPORT.title }]);
  });

  it('is nothing where the reader asks for all', () => expect(all.first).toBeUndefined());
});

describe('of a page whose rest cannot be read', () => {
  it('nothing is called only here or missing', () => {
    const withheld = { reason: 'partial-text', side: 'report' } as const;
    const cut = { ...comparison, story: { ...comparison.story, withheld } };
    for (const target of [undefined, spanOf('A choir of forty children')]) {
      const { marks } = marksOf(cut, findingsOf(cut), target);
      const tags = marks.flatMap(mark => mark.findings.flatMap(finding => finding.tags));
      expect(tags).not.toContain('missing');
      expect(marks.map(({ kind }) => kind)).not.toContain('added');
    }
  });
});

it('every row of the popup that stands in the page is found in a mark', () => {
  const sample = compare(sampleReference(), sampleReport());
  const { marks } = marksIn(sample);
  const { quotes, wording, added } = findingsOf(asShown(sample, true));
  const rows: Span[] = [
    ...quotes.flatMap(({ report }) => report ?? []),
    ...wording.flatMap(row => (row.row === 'wording' ? [row.report] : [])),
    ...added!.map(({ report }) => report),
  ];
  expect(rows.length).toBeGreaterThan(5);
  const within = ({ at }: PageMark, { start }: Span): boolean =>
    'start' in at && at.start <= start && start <= at.start + at.words.length;
  expect(rows.filter(row => !marks.some(mark => within(mark, row)))).toEqual([]);
});
