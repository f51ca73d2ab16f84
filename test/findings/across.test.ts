import { describe, expect, it } from 'vitest';
import { articleOf, compareReadings, readArticle, type Article } from '../../src/engine/index.ts';
import { boardOf, carriedBy, readingsOf } from '../../src/findings/across.ts';
import type { Board } from '../../src/findings/board.ts';
import { changedFirst, countsOf, isStated, mostDisputed, outletsOf } from '../../src/findings/board-views.ts';

const OPENING =
  'The harbour council voted on Tuesday to close the fish market at Eastness after inspectors found rot in its roof beams.';

const gazette = articleOf({
  title: 'Council shuts the Eastness fish market',
  siteName: 'Gazette',
  publishedTime: '2024-03-05T18:00:00Z',
  text: [
    OPENING,
    'Some 240 traders will lose their stalls in May, the council said. “We could not let another winter go by,” the harbour master, Ruth Calloway, told members.',
    'Repairs were put at £4 million, twice what the council had set aside. A petition to save the hall has drawn 9,000 signatures.',
  ].join('\n\n'),
});
const herald = articleOf({
  title: 'Eastness market to close',
  siteName: 'Herald',
  publishedTime: '2024-03-05T16:00:00Z',
  text: [
    'Eastness is to lose its fish market: the harbour council voted on Tuesday to close it after inspectors found rot in the beams of the roof.',
    'The council said that some 180 traders would lose their stalls in May. “We could not let another summer go by,” said Ruth Calloway, the harbour master.',
    'The hall was built in 1911 by the engineer who designed the lighthouse.',
  ].join('\n\n'),
});
const agency = articleOf({
  title: 'Fish market at Eastness closes over rotten roof',
  siteName: 'Agency',
  text: [
    OPENING,
    'The last auction will be held on the quay by lantern light. Repairs were put at £4 million, twice what the council had set aside. A petition to save the hall has drawn 9,000 signatures.',
  ].join('\n\n'),
});

function boardFrom(...articles: Article[]): Board {
  const readings = articles.map(readArticle);
  const read = readingsOf(articles.length).map(({ reference, report }) => ({
    reference,
    report,
    comparison: compareReadings(readings[reference], readings[report]),
  }));
  return boardOf(articles, read);
}

const board = boardFrom(gazette, herald, agency);
const rowWith = (words: string): Board['claims'][number] => {
  const row = board.claims.find(({ passage }) => passage.text.includes(words));
  if (!row) throw new Error(`no row says ${words}`);
  return row;
};

describe('boardOf', () => {
  it('gives what several tell one row, in the words of one of them', () => {
    const rows = [...board.claims, ...board.only].filter(({ passage }) => passage.text.includes('voted on Tuesday'));
    expect(rows).toHaveLength(1);
    expect(rows[0].cells.every(isStated)).toBe(true);
  });

  it('says who tells a claim otherwise, and how', () => {
    const { cells, report } = rowWith('lose their stalls');
    const other = cells[report === 0 ? 1 : 0];
    expect(other.outcome).toBe('conflicting');
    expect(other.changes.flatMap(change => [change.reference?.text, change.report?.text])).toEqual(
      expect.arrayContaining([expect.stringContaining('240'), expect.stringContaining('180')]),
    );
    expect(cells[2].outcome).toBe('missing');
  });

  it('lists apart what one report alone tells, in its own words', () => {
    const texts = board.only.map(({ passage, report }) => [report, passage.text]);
    expect(texts).toContainEqual([1, 'The hall was built in 1911 by the engineer who designed the lighthouse.']);
    expect(texts).toContainEqual([2, 'The last auction will be held on the quay by lantern light.']);
  });

  it('shows every passage where it stands', () => {
    for (const { cells } of [...board.claims, ...board.only])
      cells.forEach(({ passage }, place) => {
        if (passage) expect(board.reports[place].text.slice(passage.start, passage.end)).toBe(passage.text);
      });
  });

  it('gives a quotation one row, and says who alters it and who does not print it', () => {
    const rows = board.quotes.filter(({ quotation }) => quotation.text.includes('could not let another'));
    expect(rows).toHaveLength(1);
    const [{ cells, report }] = rows;
    expect(cells.map(({ relation }) => relation)).toEqual([
      ...[0, 1].map(place => (place === report ? 'own' : 'altered')),
      'reference-only',
    ]);
  });

  it('puts the first published first, what has no date last, and those of one origin side by side', () => {
    expect(board.order).toEqual([1, 0, 2]);
    const later = { ...herald, publishedTime: '2024-03-06T16:00:00Z' };
    expect(boardFrom(later, gazette, agency).order).toEqual([1, 2, 0]);
  });

  it('joins reports that share unquoted text, and no others', () => {
    expect(board.groups).toEqual([[0, 2], [1]]);
    expect(board.shared[0].reports.toSorted()).toEqual([0, 2]);
    expect(board.shared[0].text).toContain('Repairs were put at £4 million');
  });

  it('leaves open what is not compared yet, and what cannot be read whole', () => {
    const begun = boardOf([gazette, herald, agency], []);
    expect(begun.claims).toEqual([]);
    const cut = boardFrom(gazette, herald, { ...agency, completeness: 'partial' });
    const missing = [...cut.claims, ...cut.only].filter(({ cells }) => cells[2].outcome === 'missing');
    expect(missing).toEqual([]);
  });

  it('calls a report like itself everywhere', () => {
    const same = boardFrom(gazette, gazette, gazette);
    expect(same.only).toEqual([]);
    expect(same.claims.every(({ cells }) => cells.every(isStated))).toBe(true);
    expect(
      same.quotes.every(({ cells }) => cells.every(({ relation }) => ['own', 'verbatim'].includes(relation))),
    ).toBe(true);
  });

  it('finds the same rows in whatever order the reports come', () => {
    const turned = boardFrom(agency, gazette, herald);
    const texts = ({ claims }: Board): string[] => claims.map(({ passage }) => passage.text).toSorted();
    expect(texts(turned)).toEqual(texts(board));
  });
});

describe('readingsOf', () => {
  it('reads every report against every other once, the first ones first', () => {
    const read = readingsOf(4).map(({ reference, report }) => `${reference}${report}`);
    expect(new Set(read).size).toBe(12);
    expect(read.slice(0, 2).toSorted()).toEqual(['01', '10']);
  });
});

describe('what is made of a board', () => {
  it('puts first what is told otherwise', () => {
    expect(mostDisputed(board.claims)[0].passage.text).toContain('lose their stalls');
    expect(changedFirst(board.quotes)[0].quotation.text).toContain('could not let another');
  });

  it('counts reports of one origin once where that is asked for', () => {
    const { cells } = rowWith('voted on Tuesday');
    expect(carriedBy(cells, isStated)).toEqual({ count: 3, of: 3 });
    expect(carriedBy(cells, isStated, board.groups)).toEqual({ count: 2, of: 2 });
  });

  it('counts what the rows show', () => {
    expect(countsOf(board)).toMatchObject({
      reports: 3,
      claims: board.claims.length,
      only: board.only.length,
      differing: 1,
      sharing: 2,
    });
  });

  it('numbers two reports of one outlet', () => {
    expect(outletsOf({ reports: [gazette, herald, gazette] })).toEqual(['Gazette (1)', 'Herald', 'Gazette (2)']);
  });
});
