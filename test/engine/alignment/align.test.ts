import { describe, expect, it } from 'vitest';
import { align } from '../../../src/engine/index.ts';

/** The words of the report that a word of the reference is linked to. */
function partners(reference: string, report: string, word: string): string {
  const start = reference.indexOf(word);
  return align(reference, report)
    .links.filter(link => link.reference.start === start)
    .map(link => report.slice(link.report.start, link.report.end))
    .join(' ');
}

describe('aligned words', () => {
  it.each([
    ['the same word', 'The mayor of Lorne resigned.', 'On Friday the mayor resigned.', 'mayor', 'mayor'],
    ['an inflection', 'The council rejects the plan.', 'The council rejected the plan.', 'rejects', 'rejected'],
    [
      'a synonym between words that agree',
      'The chief said the deal with Ann Lee was dead.',
      'The chief said the accord with Ann Lee was dead.',
      'deal',
      'accord',
    ],
    [
      'a synonym in sentences that share little else',
      'Lorne Steel will close two mills in the valley.',
      'Lorne Steel, the largest employer in the region, is to shut two plants next spring, the union said.',
      'mills',
      'plants',
    ],
    [
      'an article for another',
      'Police found the body near a bridge.',
      'Police found a body near the bridge.',
      'the',
      'a',
    ],
    [
      'a name and its initials',
      'The World Trade Organization opened talks in Lorne.',
      'The WTO opened talks in Lorne.',
      'Trade',
      'WTO',
    ],
    [
      'an article with its noun, where the other noun has none',
      'Lorne Steel opened a mill in the valley on Monday.',
      'Lorne Steel opened mills in valleys on Monday.',
      'the',
      'valleys',
    ],
    [
      'a small word with its verb',
      'Ann Lee gave up her seat on Monday.',
      'Ann Lee resigned her seat on Monday.',
      'up',
      'resigned',
    ],
    [
      'a country and its people',
      'A Russian court jailed the singer.',
      'A court in Russia jailed the singer.',
      'Russian',
      'Russia',
    ],
  ])('%s', (_, reference, report, word, partner) =>
    expect(partners(reference, report, word).split(' ')).toContain(partner),
  );

  it.each([
    [
      'in a sentence that is else the same',
      'The train, late as ever, left Lorne at noon.',
      'The train left Lorne at noon.',
      'ever',
    ],
    [
      'beside another that tells of something else',
      'The minister resigned after the report on the mill.',
      'The report on the mill cost the taxpayer dearly, the minister said.',
      'resigned',
    ],
  ])('leaves alone what only one sentence says, %s', (_, reference, report, word) =>
    expect(partners(reference, report, word)).toBe(''),
  );

  it.each([
    [
      'a hyphenated word as one',
      'The state-owned mill closed.',
      'The state-owned mill was shut.',
      ['state-owned > state-owned'],
    ],
    [
      'a hyphenated word with each of the words that it joins',
      'The two-day strike ended.',
      'The strike of two days ended.',
      ['two-day > two', 'two-day > days'],
    ],
    [
      'a number in two words as two',
      'It cost 1.5 million euros.',
      'It cost 1.5 million euros.',
      ['1.5 > 1.5', 'million > million'],
    ],
    [
      'a number in two words with one in figures',
      'Two thousand people marched in Lorne.',
      'In Lorne 2,000 people marched.',
      ['Two thousand > 2,000'],
    ],
  ])('links %s', (_, reference, report, expected) => {
    const links = align(reference, report).links.map(
      link =>
        `${reference.slice(link.reference.start, link.reference.end)} > ${report.slice(link.report.start, link.report.end)}`,
    );
    expect(links.filter(link => /two|state|million|1\.5/i.test(link))).toEqual(expected);
  });

  it('gives spans that hold their words', () => {
    const [reference, report] = ['Ann Lee won the vote on Monday.', 'The vote was won by Ann Lee.'];
    for (const link of align(reference, report).links)
      expect(
        `${reference.slice(link.reference.start, link.reference.end)}${report.slice(link.report.start, link.report.end)}`,
      ).not.toMatch(/\s/);
  });
});
