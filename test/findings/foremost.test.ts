import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../src/engine/index.ts';
import { findingsOf } from '../../src/findings/findings.ts';
import { foremostOf, themeOf } from '../../src/findings/foremost.ts';
import { summarize } from '../../src/findings/summary.ts';
import { rowsOf, startView } from '../../src/findings/view.ts';
import { summary } from '../../src/words/en/summary.ts';
import { plainly } from '../../src/words/said.ts';

const BODY =
  'The council of Lorne voted on Tuesday to close the harbour baths. A petition against the plan has names from every street, the clerk said. Ferries will stop there as before, and the pier stays open to walkers all through the winter.';
const QUOTE = 'Mayor Nora Vance said: “This is an illusory saving for a town that swims every day.”';

function compared(reference: string, report: string, titles = ['', '']) {
  const [a, b] = [reference, report].map((text, i) => articleOf({ title: titles[i], text: `${BODY}\n\n${text}` }));
  const comparison = compare(a, b);
  const findings = findingsOf(comparison);
  return { findings, said: plainly(summary(summarize(comparison, findings))), comparison };
}

describe('what is foremost', () => {
  it('is the quotation that says another word, by its speaker and its words', () => {
    const { findings, said } = compared(QUOTE, QUOTE.replace('illusory', 'illusionary'));
    expect(said).toContain(
      'Same story. Nora Vance’s “illusory” is “illusionary” here. 1 of 1 quote is here, 1 altered.',
    );
    const { tab, card } = foremostOf(findings)!;
    const [row] = rowsOf(findings, { ...startView(), tab }).slice(card);
    expect(row.row === 'quote' && row.relation).toBe('altered');
  });

  it('names nobody where the two texts do not agree on who speaks', () => {
    const { said } = compared(QUOTE, QUOTE.replace('illusory', 'illusionary').replace('Mayor Nora Vance', 'A friend'));
    expect(said).toContain('In a quote, “illusory” is “illusionary” here.');
  });

  it.each([
    ['another form of a word', 'saving', 'savings'],
    ['another little word', ' an illusory', ' the illusory'],
    ['many words', 'an illusory saving', 'a saving that exists on paper and nowhere else'],
  ])('is not %s', (_, was, now) => {
    const { findings, said } = compared(QUOTE, QUOTE.replace(was, now));
    expect(foremostOf(findings)).toBeUndefined();
    expect(said).not.toContain('” is “');
  });

  const FIGURE = 'The baths lost 40,000 crowns in the last year alone, the treasurer told the council.';
  it('is a figure that differs where no quotation is altered', () => {
    const { findings, said } = compared(FIGURE, FIGURE.replace('40,000', '14,000'));
    expect(said).toContain('The figure differs: 40,000 in the reference, 14,000 here.');
    expect(foremostOf(findings)!.tab).toBe('wording');
    expect(findings.wording[foremostOf(findings)!.card].changes.map(({ kind }) => kind)).toEqual(['number']);
  });

  it('is one thing, the quotation before the figure', () => {
    const { said } = compared(
      `${FIGURE}\n\n${QUOTE}`,
      `${FIGURE.replace('40,000', '14,000')}\n\n${QUOTE.replace('illusory', 'illusionary')}`,
    );
    expect(said).toContain('“illusionary” here.');
    expect(said).not.toContain('The figure differs');
    expect(said).toContain('1 fact differs.');
  });

  it('is no day in the text, but one in the headlines', () => {
    const DAY = 'Divers will inspect the old pool on Friday, the harbour office said.';
    expect(foremostOf(compared(DAY, DAY.replace('Friday', 'Monday')).findings)).toBeUndefined();
    const titles = ['Lorne closes its harbour baths on Friday', 'Lorne closes its harbour baths on Monday'];
    expect(compared('', '', titles).said).toContain('The date differs: Friday in the reference, Monday here.');
  });

  it('is nothing where all is told alike', () => {
    expect(foremostOf(compared(QUOTE, QUOTE).findings)).toBeUndefined();
  });
});

describe('what the missing claims are about', () => {
  const FERRY = [
    'Passengers may take the rescue ferry, which leaves hourly from the quay.',
    'Two quays are served by the rescue ferry.',
    'At each quay the rescue ferry takes sixty passengers.',
  ];
  const filler =
    'Otters sleep upstream of the mill. Plums ripen late on these slopes. Herons nest beneath the elms at noon.';

  it('is said where three of them are about it', () => {
    const { findings, said } = compared(`${FERRY.join(' ')} ${filler}`, filler);
    expect(themeOf(findings)).toEqual({ name: 'the rescue ferry', count: 3 });
    expect(said).toContain('3 of 9 claims are missing, 3 of them about the rescue ferry.');
  });
  it('is left out where two are', () => {
    expect(themeOf(compared(`${FERRY.slice(0, 2).join(' ')} ${filler}`, filler).findings)).toBeUndefined();
  });
});
