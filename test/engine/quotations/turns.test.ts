import { describe, expect, it } from 'vitest';
import { articleOf, type Article } from '../../../src/engine/index.ts';
import { findTurns } from '../../../src/engine/quotations/turns.ts';

const turns = (article: Article): [string | undefined, string][] | undefined =>
  findTurns(article)?.map(({ label, start, end }) => [label?.text, article.text.slice(start, end)]);

describe('the turns of a transcript', () => {
  it('are told by names in capitals before a colon', () =>
    expect(turns(articleOf({ text: 'MAYOR LEE: We met.\n\nIt was late.\n\nREPORTER: When?' }))).toEqual([
      ['MAYOR LEE', 'We met.\n\nIt was late.'],
      ['REPORTER', 'When?'],
    ]));
  it('are told by letters of question and answer', () =>
    expect(
      turns(articleOf({ text: 'Q. When?\n\nA. Soon.\n\nQ. Why?\n\nA. Because.' }))?.map(([label]) => label),
    ).toEqual(['Q', 'A', 'Q', 'A']));
  it('are told by signs in captions', () => {
    const text = '>> When?\n\n- Soon.\n\nAnn Lee: Now.';
    expect(turns({ ...articleOf({ text }), times: [{ at: 0, seconds: 1 }] })).toEqual([
      [undefined, 'When?'],
      [undefined, 'Soon.'],
      ['Ann Lee', 'Now.'],
    ]);
  });
  it.each([
    ['a list of facts', 'Where: Lorne\n\nWhen: Monday\n\nPrice: 3 crowns'],
    ['an article with one label', 'The council met.\n\nNote: Tickets are gone.\n\nIt rained.\n\nIt went home.'],
    ['a dialogue in print', '- Who are you?\n\n- Nobody.\n\nHe left.'],
  ])('are not found in %s', (_, text) => expect(findTurns(articleOf({ text }))).toBeUndefined());
});
