import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/documents.ts';
import { articleOf, compare, type Comparison } from '../../src/engine/index.ts';
import { asShown, findingsOf } from '../../src/findings/findings.ts';
import { foldClaims } from '../../src/findings/fold.ts';
import { MOST_CELLS, ribbonOf, type Cell, type RibbonCells, type Status } from '../../src/findings/ribbon.ts';
import { cardAt } from '../../src/findings/spans.ts';
import { startView } from '../../src/findings/view.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';
import { readFixtures } from '../fixtures.ts';

const countOf = (cells: readonly Cell[], wanted: Status): number =>
  cells
    .flatMap(({ tally }) => tally.filter(([status]) => status === wanted))
    .reduce((sum, [, count]) => sum + count, 0);
const drawn = (comparison: Comparison): RibbonCells => ribbonOf(comparison, findingsOf(comparison));

async function comparedWithSample(name: string, html: string): Promise<Comparison | null> {
  const reading = await readHtml(html, `http://127.0.0.1/${name}/`);
  return 'article' in reading ? compare(sampleReference(), reading.article) : null;
}

describe('the ribbon of each fixture page counts what the tabs list', () => {
  for (const { name, html } of readFixtures())
    it(name, async () => {
      const comparison = await comparedWithSample(name, html);
      for (const anyway of comparison ? [false, true] : []) {
        const shown = asShown(comparison!, anyway);
        const findings = findingsOf(shown);
        const { reference, report } = ribbonOf(shown, findings);
        const listed = (status: Status): number | undefined =>
          findings.missing?.filter(row => row.status === status).length;
        expect(countOf(report, 'added'), 'only here').toBe(findings.added?.length ?? 0);
        expect(countOf(reference, 'missing'), 'missing').toBe(listed('missing') ?? 0);
        if (findings.missing) expect(countOf(reference, 'partly'), 'in part').toBe(listed('partly'));
      }
    });
});

describe('a cell', () => {
  const sample = compare(sampleReference(), sampleReport());
  const findings = findingsOf(sample);

  it('of a sentence only here leads to the card that says so, even where it tells of a claim in part', () => {
    const [added] = findings.added!;
    const claim = { ...findings.missing![0], status: 'partly' as const, evidence: added.report };
    const both = { ...findings, missing: [claim, ...findings.missing!] };
    expect(cardAt(both, startView(), added.report, 'report')).toEqual({ tab: 'added', card: 0 });
  });

  it('is a single passage while there is room, with the status of its own', () => {
    const { reference } = drawn(sample);
    expect(reference.map(({ status }) => status)).toEqual(foldClaims(sample).map(({ status }) => status));
  });

  it('stands for whole paragraphs where there is none, with the most telling passage first and all counted', () => {
    const line = (i: number): string => `Guest number ${i} of the old harbour inn paid ${100 + i} euros on Monday. `;
    const paragraphs = Array.from({ length: 30 }, (_, i) => [0, 1, 2].map(k => line(3 * i + k)).join(''));
    const whole = articleOf({ text: paragraphs.join('\n\n') });
    const { reference } = drawn(compare(whole, articleOf({ text: paragraphs.slice(0, 29).join('\n\n') })));
    const many = compare(whole, whole).claims.length;
    expect(many).toBeGreaterThan(MOST_CELLS);
    expect(reference.length).toBeLessThanOrEqual(30);
    expect(reference.flatMap(({ tally }) => tally).reduce((sum, [, count]) => sum + count, 0)).toBe(many);
    for (const { status, tally } of reference) expect(tally[0][0]).toBe(status);
  });
});

describe('while something is withheld', () => {
  const sample = compare(sampleReference(), sampleReport());
  const withheld: Comparison = {
    ...sample,
    story: { ...sample.story, withheld: { reason: 'partial-text', side: 'report' } },
  };

  it('nothing is missing or only here, in cells and legend', () => {
    const { reference, report, statuses } = drawn(withheld);
    expect([countOf(reference, 'missing'), countOf(report, 'added')]).toEqual([0, 0]);
    expect(countOf(reference, 'unread')).toBe(countOf(drawn(sample).reference, 'missing'));
    expect(statuses).toEqual(['stated', 'partly', 'conflicting', 'unread']);
  });
});

describe('links', () => {
  it('lead from each claim told to the sentence that tells it', () => {
    const sample = compare(sampleReference(), sampleReport());
    const { reference, report, links } = drawn(sample);
    const told = foldClaims(sample).filter(({ status }) => status !== 'missing');
    expect(links.map(({ from, to }) => [reference[from].passages[0].start, report[to].passages[0].start])).toEqual(
      told.map(claim => [claim.reference.start, claim.evidence!.start]),
    );
  });
});
