import { describe, expect, it } from 'vitest';
import { compare, type Comparison, type Withheld } from '../../src/engine/index.ts';
import { asShown, findingsOf, type Counts, type Findings } from '../../src/findings/findings.ts';
import { isCutOff, summarize, summarizeRevision, verdictOf, type SummaryPart } from '../../src/findings/summary.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

const sample = compare(sampleReference(), sampleReport());
const limited = (withheld: Withheld, verdict: Comparison['story']['verdict'] = 'same'): Comparison => ({
  ...sample,
  story: { verdict, score: 0.9, withheld },
});
const found = findingsOf(sample);
const none: Counts = {
  quotes: 0,
  quotesHere: 0,
  altered: 0,
  otherSpeaker: 0,
  claims: 7,
  missing: 0,
  partly: 0,
  factsDiffer: 0,
};
const told = (counts: Partial<Counts>, missing: Findings['missing'] = []): SummaryPart[] =>
  summarize(
    { ...sample, origin: { share: 0, passages: [] } },
    { ...found, missing, counts: { ...none, ...counts } },
  ).flat();
const leadOf = (parts: SummaryPart[], kind: SummaryPart['kind']) =>
  parts.flatMap(part => (part.kind === kind && 'leads' in part ? [part.leads] : []));

describe('the verdict', () => {
  it.each<[string, Withheld, Comparison['story']['verdict'], string]>([
    ['so far of a stub', { reason: 'partial-text', side: 'report' }, 'same', 'same-so-far'],
    ['so far of a live blog', { reason: 'live-blog' }, 'same', 'same-so-far'],
    ['as it is of a short text', { reason: 'too-short', least: 60 }, 'same', 'same'],
    ['as it is of a stub of another story', { reason: 'partial-text', side: 'report' }, 'related', 'related'],
    ['of two languages as that', { reason: 'language' }, 'different', 'two-languages'],
  ])('is given %s, also when all is shown', (_, withheld, verdict, given) => {
    const comparison = limited(withheld, verdict);
    expect([verdictOf(comparison), verdictOf(asShown(comparison, true))]).toEqual([given, given]);
  });
});

it('calls the page cut off where its own rest cannot be read, not where the reference’s cannot', () => {
  const cutOff = (side: 'report' | 'reference') => isCutOff(limited({ reason: 'partial-text', side }));
  expect([cutOff('report'), cutOff('reference'), isCutOff(sample)]).toEqual([true, false, false]);
});

describe('the summary', () => {
  it('says nothing of what is not there', () => {
    expect(told({}).map(({ kind }) => kind)).toEqual(['verdict', 'missing']);
    expect(told({}, null).map(({ kind }) => kind)).toEqual(['verdict']);
  });

  it('leads from each count to its rows, and nowhere from no missing claim', () => {
    const parts = told({ quotes: 3, altered: 1, otherSpeaker: 1, missing: 2, partly: 1, factsDiffer: 1 });
    const kinds = ['quotes-here', 'altered', 'other-speaker', 'missing', 'in-part', 'facts-differ'] as const;
    expect(kinds.map(kind => leadOf(parts, kind))).toEqual([
      [{ tab: 'quotes' }],
      [{ tab: 'quotes', filter: 'changed' }],
      [{ tab: 'quotes', filter: 'changed' }],
      [{ tab: 'missing', filter: 'missing' }],
      [{ tab: 'missing', filter: 'partly' }],
      [{ tab: 'wording', filter: 'facts' }],
    ]);
    expect(leadOf(told({}), 'missing')).toEqual([undefined]);
  });

  it.each([
    [0.044, []],
    [0.05, [5]],
  ])('tells of text copied from five in a hundred on: %d', (share, percents) => {
    const parts = summarize({ ...sample, origin: { share, passages: [] } }, found).flat();
    expect(parts.flatMap(part => (part.kind === 'copied' ? [part.percent] : []))).toEqual(percents);
  });
});

it('of a revision counts nothing that is withheld', () => {
  const parts = summarizeRevision({ ...found, missing: null, added: null }).flat();
  expect(parts.flatMap(part => ('count' in part && part.kind !== 'reworded' ? [part.count] : []))).toEqual([0, 0]);
});
