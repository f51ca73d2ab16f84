// Short quotations: a word or a few, in marks in both articles.

import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';

const relations = (reference: string, report: string): string[] =>
  compare(articleOf({ text: reference }), articleOf({ text: report })).quotations.map(({ relation }) => relation);

describe('a few words in marks on both sides', () => {
  it.each([
    [
      'a term there, speech here',
      'The pact offers “robust security guarantees” to Lorne. The council meets on Monday.',
      '“We offer robust security guarantees,” Ann Lee said in Lorne.',
      'trimmed',
    ],
    [
      'speech there, a term here',
      'Ann Lee said the state offered “robust security guarantees” in the talks.',
      'The talks brought “robust security guarantees” for the valley.',
      'verbatim',
    ],
    [
      'one word of a long remark',
      'Bob Ray called the vote “unconscionable”.',
      '“It is an unconscionable vote and I will say so in court,” said the senator, Bob Ray.',
      'trimmed',
    ],
    [
      'what another is quoted as saying',
      '“He told me ‘the boats are paid for’ and left,” Ann Lee said.',
      'Ann Lee said he had told her “the boats are paid for” in May.',
      'trimmed',
    ],
    [
      'two remarks run together around a cue',
      '“We will hold them,” Ann Lee said. “We will beat them at the bridge.”',
      '“We will hold them. We will beat them at the bridge,” Ann Lee said.',
      'verbatim',
    ],
    [
      'the second of two remarks',
      'Ann Lee said the town would “beat them”.',
      '“We will hold them. We will beat them,” Ann Lee told the crowd.',
      'trimmed',
    ],
    [
      'the words of a law',
      'The act says that “no person shall be deprived of a licence without a hearing”.',
      'Under the act, “no person shall be deprived of a license without a hearing”, the court said.',
      'verbatim',
    ],
    [
      'hidden letters behind hyphens that join',
      'He called him a “lazy son-of-a-b----, you c---sucker” on tape.',
      'Paul Moss called him a “lazy son-of-a-bitch, you cocksucker” on tape.',
      'verbatim',
    ],
  ])('is one quotation: %s', (_, reference, report, relation) => {
    expect(relations(reference, report)).toEqual([relation]);
  });
  it.each([
    [
      'the words in another order',
      'Carla Moss warned of dealers called “Smoke, Flint and Sly” on Monday.',
      'Carla Moss warned of dealers with names like “Sly, Smoke and Flint”.',
    ],
    [
      'the last word another',
      '“The bridge is a disaster,” Ann Lee told the council of Lorne.',
      '“The bridge is a disgrace,” Ann Lee told the council of Lorne.',
    ],
    [
      'a word left out',
      '“Censorship is a very dangerous thing,” Ann Lee wrote on Friday of the network.',
      'Of the network Lee wrote on Friday that censorship is “a dangerous thing”.',
    ],
  ])('is altered: %s', (_, reference, report) => {
    expect(relations(reference, report)).toEqual(['altered']);
  });
  it.each([
    [
      'a common word in the mouth of somebody',
      'The mayor called it “wrong”.',
      '“The wrong people were asked, and the road is closed,” a driver said.',
      ['reference-only', 'report-only'],
    ],
    [
      'a term that both use in words of their own',
      'The “talking points” were changed. The talking points had been sent in May.',
      '“Nobody asked me about the talking points,” Bob Ray said. The talking points were drafted in May.',
      ['report-only'],
    ],
    [
      'the last word another, of another speaker',
      '“The bridge is a disaster,” Ann Lee told the council of Lorne.',
      '“The bridge is a miracle,” Bob Ray told the council of Lorne.',
      ['reference-only', 'report-only'],
    ],
    ['a title in both', 'He spoke on “Face the Nation”.', 'She spoke on “Face the Nation” too.', []],
  ])('is none: %s', (_, reference, report, expected) => {
    expect(relations(reference, report)).toEqual(expected);
  });
});
