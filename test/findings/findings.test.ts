import { describe, expect, it } from 'vitest';
import { exportedOf } from '../exported.ts';
import { articleOf, compare, type Article, type Comparison } from '../../src/engine/index.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';
import {
  asShown,
  findingsOf,
  hasFact,
  isHeadline,
  kindsOf,
  sidesOf,
  speakerOf,
  type Findings,
} from '../../src/findings/findings.ts';
import { nearness } from '../../src/findings/nearness.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { isCutOff, verdictOf } from '../../src/findings/summary.ts';
import { WORDING_FILTERS } from '../../src/findings/view.ts';

const titled = (article: Article, title: string): Article => ({ ...article, title });
const found = (reference: string, report: string): Findings =>
  findingsOf(compare(titled(sampleReference(), reference), titled(sampleReport(), report)));
const sample = compare(sampleReference(), sampleReport());
const without = findingsOf(sample);

describe('while something is withheld', () => {
  const withheld = findingsOf({
    ...sample,
    story: {
      ...sample.story,
      withheld: { reason: 'partial-text', side: 'report' },
    },
  });

  it('no quote is called not quoted, since it may stand in what cannot be read', () => {
    expect(without.quotes.some(({ relation }) => relation === 'reference-only')).toBe(true);
    expect(withheld.quotes).toEqual(without.quotes.filter(({ relation }) => relation !== 'reference-only'));
  });
  it('the quotes of the reference are still all counted', () =>
    expect(withheld.counts.quotes).toBe(without.counts.quotes));
});

describe('what is withheld, shown anyway', () => {
  const stub: Comparison = {
    ...sample,
    report: { ...sample.report, completeness: 'partial' },
    story: { ...sample.story, withheld: { reason: 'partial-text', side: 'report' } },
  };
  const other: Comparison = {
    ...sample,
    story: { score: 0, verdict: 'different', withheld: { reason: 'different-story' } },
  };

  it.each([
    ['of a stub', stub],
    ['of another story', other],
  ])('is all that is found %s', (_, comparison) => {
    expect(findingsOf(asShown(comparison, true))).toEqual(without);
  });
  it('is copied as it is shown', () => {
    const headings = (copy: string): string[] => copy.match(/^## .*$/gm) ?? [];
    expect(headings(toMarkdown(exportedOf(asShown(stub, true))))).toEqual(headings(toMarkdown(exportedOf(sample))));
    const saysSo = [stub, asShown(stub, true)].map(comparison =>
      toMarkdown(exportedOf(comparison)).includes('withheld'),
    );
    expect(saysSo).toEqual([true, false]);
  });
  it('is still said to be of a stub, or of another story', () => {
    const verdicts = [stub, other].map(comparison => verdictOf(asShown(comparison, true)));
    expect(verdicts).toEqual(['same-so-far', 'different']);
    expect(isCutOff(asShown(stub, true))).toBe(true);
  });
  it('is withheld until it is asked for', () => {
    expect([findingsOf(asShown(stub)).missing, findingsOf(asShown(other)).wording]).toEqual([null, []]);
  });
});

describe('a quote that the report prints twice', () => {
  const said = 'Ann Lee said: “We will rebuild the old pier before the winter comes.”';
  const rowsFor = (again: string): string[] =>
    findingsOf(
      compare(articleOf({ text: said }), articleOf({ text: `${said}\n\nThe council heard her.\n\n${again}` })),
    ).quotes.map(({ relation }) => relation);
  it('is one row', () =>
    expect(rowsFor('In the evening Ann Lee repeated: “We will rebuild the old pier before the winter comes.”')).toEqual(
      ['verbatim'],
    ));
});

describe('a quote of which the report prints two pieces', () => {
  const said = '“We will rebuild the old pier before the winter, and the town will pay for it,” Ann Lee said.';
  const pieces =
    'Ann Lee said: “We will rebuild the old pier before the winter.”\n\nThe council heard her.\n\nShe said “the town will pay for it”.';
  it('is one row, counted once', () => {
    const { quotes, counts } = findingsOf(compare(articleOf({ text: said }), articleOf({ text: pieces })));
    expect([quotes.length, quotes[0].pieces.length, counts.quotes, counts.quotesHere]).toEqual([1, 2, 1, 1]);
  });
});

describe('the speaker of a quote', () => {
  const text = 'Ann Lee said: “We will rebuild the old pier before the winter comes.”';
  const [match] = compare(articleOf({ text }), articleOf({ text })).quotations;
  const called = (...names: string[]): string | undefined => {
    const [reference, report] = [match.reference!, match.report!].map((side, i) => ({
      ...side,
      speaker: { ...side.speaker!, name: names[i] },
    }));
    return speakerOf({ ...match, reference, report });
  };
  it.each([
    ['by name rather than by office', 'Ann Lee', 'Norwegian prime minister', 'Ann Lee'],
    ['by the fuller of two names', 'Lee', 'Ann Lee', 'Ann Lee'],
    ['not by a pronoun', 'she', 'Lee', 'Lee'],
    ['not at all where both have but a pronoun', 'she', 'she', undefined],
  ])('is told %s', (_, reference, report, name) => expect(called(reference, report)).toBe(name));
  it('is not told where it is doubtful who speaks', () => {
    const doubtful = (certainty: number): string | undefined => {
      const side = { ...match.report!, speaker: { ...match.report!.speaker!, certainty } };
      return speakerOf({ ...match, reference: undefined, report: side });
    };
    expect([doubtful(0.9), doubtful(0.5)]).toEqual(['Ann Lee', undefined]);
  });
});

describe('the headlines', () => {
  it('are the first row of the wording, marked by offsets into the titles', () => {
    const [row] = found('Bridge in Lorne falls, 4 hurt', 'Bridge in Lorne falls, 7 hurt').wording;
    const { reference, report } = sidesOf(row);
    expect(isHeadline(row)).toBe(true);
    expect(
      row.changes.map(change => [
        reference.text.slice(change.reference!.start, change.reference!.end),
        report.text.slice(change.report!.start, change.report!.end),
      ]),
    ).toEqual([['4', '7']]);
  });

  it('are counted as a row, and as a fact where a fact differs', () => {
    const figure = found('Bridge in Lorne falls, 4 hurt', 'Bridge in Lorne falls, 7 hurt');
    expect([figure.wording.length, figure.counts.factsDiffer]).toEqual([
      without.wording.length + 1,
      without.counts.factsDiffer + 1,
    ]);
    expect(figure.wording.filter(hasFact).length).toBe(figure.counts.factsDiffer);
    const style = found('Bridge in Lorne collapses at night', 'Bridge in Lorne tumbles at night');
    expect([style.wording.length, style.counts.factsDiffer]).toEqual([
      without.wording.length + 1,
      without.counts.factsDiffer,
    ]);
    expect(kindsOf(style.wording[0])).toEqual([]);
  });

  it('are no row where they say the same or tell of different things', () => {
    expect(without.wording.some(isHeadline)).toBe(false);
    expect(found('Bridge in Lorne falls', 'Bridge in Lorne falls').wording.some(isHeadline)).toBe(false);
  });

  it('pass the filters of their own and of the facts, not that of plain wording', () => {
    const [row] = found('Bridge in Lorne falls, 4 hurt', 'Bridge in Lorne falls, 7 hurt').wording;
    expect(WORDING_FILTERS.filter(({ test }) => test(row)).map(({ id }) => id)).toEqual(['facts', 'headline']);
  });
});

describe('a claim told in part', () => {
  const { missing, counts } = findingsOf(sample);
  const byOutcome = (outcome: string) => missing!.filter(row => row.outcome === outcome);

  it('is told perhaps where the passage shown is weak, and counted apart', () => {
    const partly = sample.claims.filter(({ status }) => status === 'partly');
    expect(byOutcome('perhaps').length + byOutcome('partly').length).toBe(partly.length);
    expect(byOutcome('partly').some(claim => nearness(claim).name === 'weak')).toBe(false);
    expect([counts.partly, counts.perhaps]).toEqual([byOutcome('partly').length, byOutcome('perhaps').length]);
    expect(counts.perhaps).toBeGreaterThan(0);
  });

  it('is told perhaps where careful readers would not point to the passage in most cases', () => {
    const claims = [0.5, 0.59, 0.61, 0.9].map((near, i) => ({ ...sample.claims[i], status: 'partly' as const, near }));
    const { missing } = findingsOf({ ...sample, quotations: [], claims });
    const outcomes = missing!.map(row => [row.near, row.outcome]).sort(([a], [b]) => Number(a) - Number(b));
    expect(outcomes).toEqual([
      [0.5, 'perhaps'],
      [0.59, 'perhaps'],
      [0.61, 'partly'],
      [0.9, 'partly'],
    ]);
  });
});
