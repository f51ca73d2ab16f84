import { describe, expect, it } from 'vitest';
import { articleOf, compare, type Utterance } from '../../../src/engine/index.ts';

const utterances = (reference: string, report: string): Utterance[] =>
  compare(articleOf({ text: reference }), articleOf({ text: report })).utterances;
const FERRY = '“We will not sail this week, because the crew has had no pay since June,” Ann Lee said in Lorne.';
const told = ({ relation, pieces }: Utterance): [string, (string | undefined)[]] => [
  relation,
  pieces.map(({ report }) => report?.text),
];

describe('an utterance', () => {
  it('is one with all its pieces, and the same where they hold all of it', () => {
    const found = utterances(
      FERRY,
      '“We will not sail this week,” Ann Lee said in Lorne.\n\nThe harbour was empty.\n\nShe said it was “because the crew has had no pay since June”.',
    );
    expect(found.map(told)).toEqual([
      ['verbatim', ['We will not sail this week,', 'because the crew has had no pay since June']],
    ]);
    expect(found[0].kept).toEqual({ words: 15, of: 15 });
  });
  it('has what the reference prints in two quotations and the report in one', () => {
    const reference = `${FERRY}\n\nThe harbour was empty.\n\nAnn Lee wrote that the crew “has had no pay since June”.`;
    const report =
      '“We will not sail this week,” Ann Lee said in Lorne.\n\nThe harbour was empty.\n\nIt was “because the crew has had no pay since June”, Ann Lee said.';
    expect(utterances(reference, report).map(({ relation, pieces }) => [relation, pieces.length])).toEqual([
      ['verbatim', 2],
      ['longer', 1],
    ]);
  });
  it('lacks what no piece has', () => {
    const [{ relation, cuts, kept }] = utterances(
      FERRY,
      'Ann Lee said: “We will not sail.”\n\nThe harbour was empty.\n\nThe crew “has had no pay since June”, Ann Lee said.',
    );
    expect(relation).toBe('trimmed');
    expect(cuts.map(({ missing }) => FERRY.slice(missing.start, missing.end))).toEqual(['this week, because the crew']);
    expect(kept).toEqual({ words: 10, of: 15 });
  });
  it('is longer here where the page has all of it and more', () => {
    const [{ relation, pieces }] = utterances('Ann Lee said the crew “has had no pay since June”.', FERRY);
    expect([relation, pieces.length]).toEqual(['longer', 1]);
  });
  it('is the same where one of its pieces is', () => {
    const found = utterances(
      FERRY,
      `${FERRY}\n\nThe harbour was empty.\n\nAnn Lee said the crew “has had no pay since June”.`,
    );
    expect(found.map(({ relation }) => relation)).toEqual(['verbatim']);
  });
  it('is altered where one of its pieces is', () => {
    const changed = FERRY.replace('no pay since June', 'no pay since May');
    expect(
      utterances(FERRY, `${FERRY}\n\nThe harbour was empty.\n\n${changed}`).map(({ relation }) => relation),
    ).toEqual(['altered']);
  });
  it('is told once where either article prints it twice', () => {
    const twice = `${FERRY}\n\nThe harbour was empty.\n\nIn the evening Ann Lee repeated: “We will not sail this week, because the crew has had no pay since June.”`;
    expect(utterances(twice, FERRY).map(told)).toHaveLength(1);
    expect(utterances(FERRY, twice).map(({ pieces }) => pieces.length)).toEqual([1]);
  });
  it('of one article alone is its own', () =>
    expect(utterances(FERRY, '“The bridge is closed to all of us until the spring,” Bob Ray said.').map(told)).toEqual([
      ['reference-only', [undefined]],
      ['report-only', ['The bridge is closed to all of us until the spring,']],
    ]));
});
