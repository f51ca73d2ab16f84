import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../src/engine/index.ts';
import { findingsOf } from '../../src/findings/findings.ts';
import { summarize, summarizeRevision, type Summary } from '../../src/findings/summary.ts';
import { summary } from '../../src/words/en/summary.ts';
import { plainly } from '../../src/words/said.ts';

const TEXT =
  'The bridge in Lorne will open before the winter, the council said on Monday. It will cost 49 million euros. Two firms share the work.\n\nThe mayor will cut the ribbon herself, her office said. Buses will run every ten minutes from the first day on.';
const revised = (title: string, text: string) => {
  const url = 'https://lorne.example/bridge';
  const reference = articleOf({ title: 'Bridge in Lorne opens in 4 weeks', text: TEXT, url });
  const comparison = compare(reference, articleOf({ title, text, url }));
  return summary(summarizeRevision(comparison, findingsOf(comparison)), '2 hours ago');
};

describe('the summary', () => {
  const said = (reference: string, report: string) => {
    const comparison = compare(articleOf({ title: '', text: reference }), articleOf({ title: '', text: report }));
    return plainly(summary(summarize(comparison, findingsOf(comparison))));
  };
  const quoting = `${TEXT}\n\n“We will open it before the first snow falls on the town,” Mayor Ann Lee said.`;

  it('speaks of one quote as of one', () => {
    expect(said(quoting, quoting)).toContain('1 of 1 quote is here.');
    expect(said(quoting, TEXT)).toContain('0 of 1 quote is here.');
  });
  it('calls two languages that, not two stories', () => {
    const comparison = compare(articleOf({ title: '', text: TEXT }), articleOf({ title: '', text: TEXT }));
    const foreign = {
      ...comparison,
      story: {
        verdict: 'different' as const,
        score: 0,
        withheld: { reason: 'language' as const },
      },
    };
    expect(plainly(summary(summarize(foreign, findingsOf(foreign))))).toMatch(/^Two languages\./);
  });
});

describe('the summary of a revision', () => {
  it.each([
    [
      'names the headline beside the sentences',
      'Bridge in Lorne opens in 6 weeks',
      TEXT.replace('49', '59'),
      'Headline and 1 sentence reworded, 0 removed, 0 added. 2 facts changed without a correction note.',
    ],
    [
      'names the headline alone',
      'Bridge in Lorne opens in 6 weeks',
      TEXT,
      'Headline reworded, 0 removed, 0 added. 1 fact changed without a correction note.',
    ],
    [
      'counts sentences where the headline stayed',
      'Bridge in Lorne opens in 4 weeks',
      TEXT.replace('49', '59').replace('ten', 'five'),
      '2 sentences reworded, 0 removed, 0 added. 2 facts changed without a correction note.',
    ],
    ['says so where hardly anything changed', 'Bridge in Lorne opens in 4 weeks', TEXT, 'Only small words changed.'],
    [
      'finds the note that a page carries, and the remark that is gone',
      'Bridge in Lorne opens in 4 weeks',
      `${TEXT.replace(' Two firms share the work.', '')}\n\nThis article was corrected on Tuesday: it named a third firm.`,
      '0 sentences reworded, 1 removed, 1 added. The page carries a correction note.',
    ],
    [
      'misses a note where no fact changed',
      'Bridge in Lorne opens in 4 weeks',
      TEXT.replace('cut the ribbon herself', 'open it'),
      '1 sentence reworded, 0 removed, 0 added. The page shows no correction note.',
    ],
  ])('%s', (_, title, text, said) =>
    expect(plainly(revised(title, text))).toBe(`Same article, revised since you saved it 2 hours ago. ${said}`),
  );

  it('leads to the rows it counts, and nowhere from a nought', () => {
    const leads = revised('Bridge in Lorne opens in 6 weeks', TEXT.replace('49', '59'))
      .filter(({ strong }) => strong)
      .map(({ strong, leads: to }) => [strong, to?.tab]);
    expect(leads).toEqual([
      ['Same article, revised', undefined],
      ['Headline', 'wording'],
      ['1', 'wording'],
      ['0', undefined],
      ['0', undefined],
      ['2 facts', undefined],
    ]);
  });
});

describe('the pieces of a summary', () => {
  const part = (percent: number) => [{ kind: 'copied' as const, percent }];
  const said = (...sentences: Summary) => plainly(summary(sentences));

  it('are joined by commas in a sentence, and each sentence is closed once', () => {
    const quotes = { kind: 'quotes-here', count: 2, of: 3, cutOff: true } as const;
    expect(said([{ kind: 'verdict', verdict: 'same-so-far' }], [quotes, { kind: 'altered', count: 1 }], part(7))).toBe(
      'Same story, so far. 2 of 3 quotes are in the part shown, 1 altered. 7% of this page’s own text stands word for word in the reference.',
    );
  });
  it('say of several facts that they differ, and of one that it does', () => {
    expect(said([{ kind: 'facts-differ', count: 1 }])).toBe('1 fact differs.');
    expect(said([{ kind: 'facts-differ', count: 2 }])).toBe('2 facts differ.');
  });
  it('say that no claim is missing where none is', () => {
    expect(said([{ kind: 'missing', count: 0, of: 1 }])).toBe('None of 1 claim is missing.');
  });
});
