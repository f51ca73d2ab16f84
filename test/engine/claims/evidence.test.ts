import { describe, expect, it } from 'vitest';
import { articleOf, compare, type Claim } from '../../../src/engine/index.ts';

const claimIn = (reference: readonly string[], report: readonly string[]): Claim =>
  compare(articleOf({ text: reference.join('\n\n') }), articleOf({ text: report.join('\n\n') })).claims[0];

const CLAIM = 'Mayor Olga Brandt of Tolnes said the ferry terminal would close in March because of rotten piles.';

describe('the evidence for a claim', () => {
  const REPORT = [
    'Mayor Olga Brandt of Tolnes opened the winter market with a speech.',
    'Mayor Olga Brandt of Tolnes said she was proud of the town.',
    'Rotten piles will force the terminal of the ferry to close, Brandt told the council.',
    'Nobody in Tolnes had asked Mayor Olga Brandt for a new market.',
  ];
  it('is the sentence about the matter, not one of many with the same names', () => {
    expect(claimIn([CLAIM], REPORT).evidence?.text).toBe(REPORT[2]);
  });
  it('is the same whatever the order of the report', () => {
    expect(claimIn([CLAIM], REPORT.toReversed()).evidence?.text).toBe(REPORT[2]);
  });
  it('is, of two that carry as much, the one with less besides', () => {
    const [short, long] = [
      'The ferry terminal would close in March.',
      'The ferry terminal would close in March, while the choir sang and bakers handed warm plums to every cyclist who passed.',
    ];
    for (const report of [
      [short, long],
      [long, short],
    ])
      expect(claimIn([CLAIM], report).evidence?.text).toBe(short);
  });
});

describe('how near the evidence is', () => {
  it('says so for the passage shown, the nearer the more', () => {
    const reports = [
      'The town opened a winter market.',
      'The mayor of Tolnes opened a winter market near the ferry.',
      'The ferry terminal of Tolnes would close in March, Mayor Brandt said.',
    ];
    const nears = reports.map(report => claimIn([CLAIM], [report]).near);
    expect(nears).toEqual(nears.toSorted((a, b) => a - b));
    expect(nears[2]).toBeGreaterThan(0.7);
    expect(nears[0]).toBeLessThan(0.2);
  });
});

describe('a claim that somebody says', () => {
  const SAID = [
    '“The piles under the ferry terminal are rotten through and through,” Olga Brandt said.',
    'Divers looked at the harbour of Tolnes for a week.',
  ];
  const REPORT = ['Divers looked at the harbour of Tolnes for a week.', 'The ferry terminal stands on old piles.'];
  it('scores lower where the report never mentions whoever says it', () => {
    const others = ['A baker, Tilda Moen, watched the work.', 'A baker, Olga Brandt, watched the work.'];
    const [unheard, heard] = others.map(other => claimIn(SAID, [...REPORT, other]).score);
    expect(unheard).toBeLessThan(heard);
  });
});

describe('a line without an end mark', () => {
  const BODY = [
    'The ferry terminal of Tolnes will close in March, the mayor said on Monday.',
    'Rotten piles were found by divers last autumn.',
    'The council votes on repairs in May.',
  ];
  const REPORT = ['The town of Tolnes has voted for a new terminal.', ...BODY];
  const claimed = (reference: readonly string[]): string[] =>
    compare(articleOf({ text: reference.join('\n\n') }), articleOf({ text: REPORT.join('\n\n') })).claims.map(
      claim => claim.reference.text,
    );
  const HEADLINE = 'Rotten piles close Tolnes ferry terminal';
  it('is a claim where it opens the text and is taken up', () =>
    expect(claimed([HEADLINE, ...BODY])).toEqual([HEADLINE, ...BODY]));
  it('is none further down', () => expect(claimed([...BODY, HEADLINE])).toEqual(BODY));
  it('is none where nothing takes it up', () => {
    for (const line of ['Site mobile navigation menu', 'By Tilda Moen and Jonas Falk', 'Our week in pictures'])
      expect(claimed([line, ...BODY])).toEqual(BODY);
  });
});
