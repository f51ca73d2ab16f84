// What must hold for any text, not for chosen ones.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleOf,
  compare,
  findQuotations,
  type Comparison,
  type Quotation,
  type Span,
} from '../../src/engine/index.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

const PARAGRAPHS = sampleReference().paragraphs.map(({ start, end }) => sampleReference().text.slice(start, end));
const marks = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '…',
  '.',
  ',',
  ' ',
  '\n\n',
  'said',
  'Ann Lee',
  'é',
  '😀',
  '中',
  '\u00ad',
  '\ud83d',
  '5',
  '$',
  '[',
  ']',
  'not',
  'will',
  'f**k',
  '--',
  '*',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000b',
  '한국어',
  'かな',
  'ไทย',
  'عربي',
  'हिन्दी',
  ' percent',
  '° c',
  ' per ',
  ' or more',
];
/**
 * Words of any dictionary that are also names of what every plain object has: a table asked for them must not answer.
 */
const inherited = Object.getOwnPropertyNames(Object.prototype);
const anyText = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...marks) },
      fc.constantFrom(...inherited).map(word => ` ${word} `),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));
/** More by FUZZ=20000, to look for what a few hundred do not find. */
const MANY = Number(process.env.FUZZ ?? 200);

type Shown = Span & { text?: string };

/** Every span of a comparison with the text that it counts in. */
function spansOf({
  reference,
  report,
  quotations,
  claims,
  added,
  wording,
  headlines,
  origin,
  sentences,
}: Comparison): [text: string, span: Shown][] {
  const [a, b] = [reference.text, report.text];
  const within = (text: string, spans: readonly (Shown | null | undefined)[]): [string, Shown][] =>
    spans.flatMap(span => (span ? [[text, span]] : []));
  const both = (
    texts: readonly [string, string],
    rows: readonly { reference?: Shown | null; report?: Shown | null }[],
  ): [string, Shown][] => [
    ...within(
      texts[0],
      rows.map(row => row.reference),
    ),
    ...within(
      texts[1],
      rows.map(row => row.report),
    ),
  ];
  const partsOf = (quotation: Quotation | undefined): (Shown | undefined)[] => [
    ...(quotation?.runs ?? []),
    quotation?.speaker,
    quotation?.cue,
  ];
  return [
    ...quotations.flatMap(match => [...within(a, partsOf(match.reference)), ...within(b, partsOf(match.report))]),
    ...quotations
      .flatMap(match => match.cuts)
      .flatMap(({ side, missing }) => within(side === 'report' ? a : b, [missing])),
    ...claims.flatMap(claim => [...within(a, [claim.reference]), ...within(b, [claim.evidence, claim.further])]),
    ...added.flatMap(one => [...within(b, [one.report]), ...within(a, [one.nearest])]),
    ...both(
      [a, b],
      [...wording, ...origin.passages, ...[...quotations, ...claims, ...wording].flatMap(row => row.changes)],
    ),
    ...both([reference.title, report.title], headlines),
    ...within(b, sentences),
  ];
}

describe('for any text', () => {
  it('every span slices to its text', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        for (const [text, { start, end, text: said }] of spansOf(
          compare(articleOf({ title: b, text: a }), articleOf({ title: a, text: b })),
        )) {
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          if (said !== undefined) expect(text.slice(start, end)).toBe(said);
        }
      }),
      {
        numRuns: MANY,
        examples: [
          ['not __x__ ', ' __x__ '],
          ['한국어.\r\r한국어.', ''],
        ],
      },
    );
  });

  it.each(inherited)('“%s” is a word like any other', word => {
    const said = (what: string): string =>
      `The ${what} won the title again. 5 ${what}s of $5 ${what} went last ${what} to ${what} Lee, “5 per ${what}, 5 square ${what} or ${what}.”`;
    const [left, right] = [said(word), said('driver')].map(text => articleOf({ text }));
    expect(compare(left, left).claims.every(claim => claim.status === 'stated')).toBe(true);
    expect(compare(left, right).claims.map(claim => claim.status)).toEqual(
      compare(articleOf({ text: said('umbrella') }), right).claims.map(claim => claim.status),
    );
  });

  it('every span of two reports slices to its text', () => {
    const spans = spansOf(compare(sampleReference(), sampleReport()));
    expect(spans.length).toBeGreaterThan(100);
    for (const [text, { start, end, text: said }] of spans)
      if (said !== undefined) expect(text.slice(start, end)).toBe(said);
  });

  it('a quotation is its runs', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { runs, text: said } of findQuotations(articleOf({ text })))
          expect(runs.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(said);
      }),
      { numRuns: 200 },
    );
  });
});

describe('for any part of an article', () => {
  const someParagraphs = fc.subarray(PARAGRAPHS, { minLength: 2 });

  it('compared with itself, all is stated, verbatim and unchanged', () => {
    fc.assert(
      fc.property(someParagraphs, paragraphs => {
        const article = articleOf({ text: paragraphs.join('\n\n') });
        const { claims, quotations, wording, added } = compare(article, article);
        expect(claims.every(claim => claim.status === 'stated')).toBe(true);
        expect(quotations.every(match => match.relation === 'verbatim' && !match.speakerChanged)).toBe(true);
        expect([wording, added]).toEqual([[], []]);
      }),
      { numRuns: 40 },
    );
  });

  it('folding the typography changes no relation', () => {
    const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-');
    const relations = (text: string): string[] =>
      compare(sampleReference(), articleOf({ text })).quotations.map(match => match.relation);
    const report = sampleReport().text;
    expect(relations(straight(report))).toEqual(relations(report));
  });

  const { text } = sampleReference();
  const edited = (from: number, to: number, by: string): Comparison =>
    compare(sampleReference(), articleOf({ text: text.slice(0, from) + by + text.slice(to) }));
  const changesIn = ({ wording, quotations }: Comparison): (string | undefined)[][] =>
    [...wording, ...quotations]
      .flatMap(row => row.changes)
      .map(({ kind, reference, report }) => [kind, reference?.text, report?.text]);

  it('replacing any one number makes exactly that change and that conflict', () => {
    const numbers = [...text.matchAll(/(?<![\d.,])\d+(?:[.,]\d+)*(?![\d.,]*\d)/g)];
    expect(numbers.length).toBeGreaterThan(4);
    for (const { index, 0: number } of numbers) {
      const other = String(Number(number.replace(/,/g, '')) + 7);
      const comparison = edited(index, index + number.length, other);
      const [[kind, reference, report], ...rest] = changesIn(comparison);
      expect(rest, number).toEqual([]);
      expect(['number', 'date']).toContain(kind);
      expect(
        [reference, report].map(words => words?.includes(number) || words?.includes(other)),
        number,
      ).toEqual([true, true]);
      const unlike = comparison.claims.filter(claim => claim.status !== 'stated').map(claim => claim.status);
      expect(unlike.every(status => status === 'conflicting') && unlike.length <= 1, number).toBe(true);
    }
  });

  /** Each of these in the text, exchanged for one that the text does not have. */
  const EXCHANGED: [string, RegExp, (was: string) => string, string[]][] = [
    ['day', /\b(?:Mon|Tues|Wednes|Thurs|Fri)day\b/g, was => (was === 'Sunday' ? 'Saturday' : 'Sunday'), ['date']],
    ['month', /\b(?:January|February|March|April|June|July)\b(?! \d)/g, () => 'October', ['date']],
    ['name', /\b(?:Hegseth|Zelenskyy|Putin)\b/g, () => 'Okonkwo', ['name', 'wording', 'attribution']],
  ];

  it.each(EXCHANGED)(
    'exchanging any one %s names it, and in an unrelated paragraph nothing',
    (_, pattern, by, kinds) => {
      const places = [...text.matchAll(pattern)].slice(0, 6);
      expect(places.length).toBeGreaterThan(0);
      for (const { index, 0: was } of places) {
        const comparison = edited(index, index + was.length, by(was));
        const told = changesIn(comparison).filter(([, , report]) => report?.includes(by(was)));
        const speakers = comparison.quotations.filter(({ speakerChanged }) => speakerChanged);
        expect(told.length + speakers.length, text.slice(index - 30, index + 30)).toBeGreaterThan(0);
        expect(told.every(([kind]) => kinds.includes(kind!))).toBe(true);
      }
      const beside = `A ferry of ${by('')} Lines ran aground off Marle. Its cook saw the reef first.`;
      const { claims, wording } = compare(sampleReference(), articleOf({ text: `${text}\n\n${beside}` }));
      expect([claims.filter(({ status }) => status !== 'stated'), wording]).toEqual([[], []]);
    },
  );

  it.each([
    ['currency', 'The museum paid €4.2 million for the harbour view by Ilse Hammer.', '€', '$'],
    ['unit', 'The new line carries 400 kilowatts over 12 kilometres to the mill.', 'kilometres', 'miles'],
    ['unit of power', 'The new line carries 400 kilowatts over 12 kilometres to the mill.', 'kilowatts', 'megawatts'],
    ['year', 'The mill by the weir was built in 1911 for the brothers Falk.', '1911', '1921'],
  ])('exchanging a %s names it', (_, sentence, was, by) => {
    const whole = (one: string) => articleOf({ text: `${one}\n\n${text}` });
    const { claims } = compare(whole(sentence), whole(sentence.replace(was, by)));
    const changed = claims.flatMap(({ changes }) => changes);
    expect(changed).toHaveLength(1);
    expect(changed[0].report?.text).toContain(by);
    expect(changed[0].severity).toBe('material');
  });

  it('denying any one statement makes exactly that change', () => {
    const places = [
      ...text.matchAll(
        /(?<=\b(?:will|would|could|should|is|was|are|were|has|had|have) )(?=[a-z]{3,})(?!not|never|no\b)/g,
      ),
    ];
    expect(places.length).toBeGreaterThan(4);
    for (const { index } of places) {
      expect(
        changesIn(edited(index, index, 'not ')).map(([kind]) => kind),
        text.slice(index - 30, index + 30),
      ).toEqual(['negation']);
    }
  });
});
