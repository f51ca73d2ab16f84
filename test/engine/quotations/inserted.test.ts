import { describe, expect, it } from 'vitest';
import { articleOf, compare, findQuotations } from '../../../src/engine/index.ts';

const runsOf = (text: string, lang: string): string[][] =>
  findQuotations(articleOf({ text, lang })).map(({ runs }) => runs.map(({ start, end }) => text.slice(start, end)));

describe('who speaks, printed within the marks', () => {
  it.each([
    [
      'fr',
      '« Nous partons demain, a-t-il dit, et nous ne reviendrons pas. »',
      ['Nous partons demain,', 'et nous ne reviendrons pas.'],
    ],
    [
      'fr',
      '« Nous partons demain, explique-t-elle. Rien ne nous retient. »',
      ['Nous partons demain,', 'Rien ne nous retient.'],
    ],
    [
      'it',
      '«Non firmeremo, ha detto il sindaco, perché nessuno lo vuole»',
      ['Non firmeremo,', 'perché nessuno lo vuole'],
    ],
    [
      'es',
      '«No firmaremos, dijo el alcalde López, porque nadie lo quiere»',
      ['No firmaremos,', 'porque nadie lo quiere'],
    ],
  ])('parts two runs: %s %s', (lang, text, runs) => expect(runsOf(text, lang)).toEqual([runs]));
  it.each([
    ['fr', '« Il a dit, en partant, que la ville paierait. »', ['Il a dit, en partant, que la ville paierait.']],
    ['fr', '« Nous partons demain, a-t-il dit »', ['Nous partons demain, a-t-il dit']],
    [
      'en',
      '“We leave tomorrow, he said, and will not come back.”',
      ['We leave tomorrow, he said, and will not come back.'],
    ],
  ])('is the speaker’s own else: %s %s', (lang, text, runs) => expect(runsOf(text, lang)).toEqual([runs]));
  it.each([
    [
      'fr',
      '« Nous partons demain, a-t-il dit, et nous ne reviendrons pas. »',
      '« Nous partons demain », a dit le maire, « et nous ne reviendrons pas. »',
    ],
    [
      'es',
      '«No firmaremos esto, dijo el alcalde, porque nadie lo quiere»',
      '“No firmaremos esto”, dijo el alcalde López, “porque nadie lo quiere”',
    ],
    [
      'en',
      '“We leave tomorrow,” Ann Lee went on. “We will not come back.”',
      '“We leave tomorrow. We will not come back,” Ann Lee said.',
    ],
    [
      'en',
      '“We leave tomorrow,” Ann Lee added. “We will not come back.”',
      '“We leave tomorrow. We will not come back,” Ann Lee said.',
    ],
  ])('is no change of the quotation: %s', (lang, reference, report) =>
    expect(
      compare(articleOf({ text: reference, lang }), articleOf({ text: report, lang })).quotations.map(
        ({ relation }) => relation,
      ),
    ).toEqual(['verbatim']),
  );
});
