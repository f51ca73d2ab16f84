// Quotations held against a transcript, where nothing stands in marks.

import { describe, expect, it } from 'vitest';
import { articleOf, compare, type QuotationMatch } from '../../../src/engine/index.ts';

const HEARING = `SMITH: I saw a man who may have been the driver, and he ran towards the river.

REPORTER: Did you ever speak to the owner of the yellow van?

SMITH: I never lied to anyone about that van. We were all afraid of him and nobody moved because the door was locked. I regret the tone.

LEE: The harbour feeds four hundred families in this town. I would close it to the big ships if the council asked me to.`;
const match = (report: string, reference = HEARING): QuotationMatch[] =>
  compare(articleOf({ text: reference }), articleOf({ text: report })).quotations;
const changesOf = ({ changes }: QuotationMatch): string[] =>
  changes.map(({ kind, reference, report }) => `${kind}: ${reference?.text ?? ''} → ${report?.text ?? ''}`);

describe('a quotation in a transcript', () => {
  it.each([
    ['a whole sentence of four words', '“I regret the tone,” Ann Smith said.', 'I regret the tone'],
    [
      'with its first pronoun',
      '“I never lied to anyone about that van,” Ann Smith said.',
      'I never lied to anyone about that van',
    ],
    [
      'over two sentences',
      '“Nobody moved because the door was locked. I regret the tone,” she said.',
      'nobody moved because the door was locked. I regret the tone',
    ],
  ])('is the same: %s', (_, report, text) => {
    const [{ relation, declared, reference, cuts }] = match(report);
    expect([relation, declared, reference?.text, cuts]).toEqual(['verbatim', true, text, []]);
  });
  it.each([
    [
      'may have been',
      '“I saw a man who was the driver, and he ran towards the river,” Smith said.',
      'wording: may have been → was',
    ],
    ['a denial', '“I lied to anyone about that van,” Ann Smith said.', 'negation: never → '],
    [
      'words within, without a mark',
      '“We were all afraid of him because the door was locked,” Smith said.',
      'negation: and nobody moved → ',
    ],
  ])('is altered where it lacks %s', (_, report, change) => {
    const [found] = match(report);
    expect([found.relation, found.declared, changesOf(found)]).toEqual(['altered', false, [change]]);
  });
  it('is shortened and declared where a mark stands for what is left out', () => {
    const [{ relation, declared }] = match('“We were all afraid of him … because the door was locked,” Smith said.');
    expect([relation, declared]).toEqual(['trimmed', true]);
  });
  it('ends early where the speaker went on', () => {
    const [{ relation, cuts }] = match('Ann Lee said: “I would close it to the big ships.”');
    expect([relation, cuts.map(({ at, midSentence }) => [at, midSentence])]).toEqual(['trimmed', [['end', true]]]);
  });
  it.each([
    ['of two who speak', '“The harbour feeds four hundred families in this town,” Bob Smith said.', true],
    ['who asks', '“Did you ever speak to the owner of the yellow van?” Ann Smith said.', true],
    ['who asks, and is said to', '“Did you ever speak to the owner of the yellow van?” a reporter asked.', false],
    ['who says it', '“The harbour feeds four hundred families in this town,” Ann Lee said.', false],
  ])('has the speaker %s', (_, report, changed) => {
    expect(match(report).map(({ relation, speakerChanged }) => [relation, speakerChanged])).toEqual([
      ['verbatim', changed],
    ]);
  });
  it('is found where the report is the transcript', () => {
    const said =
      '“I saw a man who was the driver,” Smith said. “I regret the tone,” Smith said. “We will sell it all,” Lee said.';
    expect(match(HEARING, said).map(({ relation }) => relation)).toEqual(['altered', 'verbatim', 'reference-only']);
  });
  it.each([
    ['what nobody says', '“We will sell the ships to anybody in the city,” Ann Lee said.'],
    ['a common word', 'Ann Lee said “this”.'],
    ['the words of a question in an answer of its own', '“I spoke to the owner,” Ann Smith said.'],
  ])('is not: %s', (_, report) => {
    expect(
      match(report)
        .map(({ relation }) => relation)
        .filter(relation => relation !== 'report-only'),
    ).toEqual([]);
  });
  it('has the time at which it is spoken', () => {
    const text = 'We met on Monday. I will not sign anything at all in the dark. That is all.';
    const times = [
      { at: 0, seconds: 12 },
      { at: text.indexOf('I will'), seconds: 761.4 },
      { at: text.indexOf('in the dark'), seconds: 765 },
    ];
    const [{ reference, relation }] = compare(
      { ...articleOf({ text }), times },
      articleOf({ text: '“I will not sign anything at all in the dark,” Ann Lee said.' }),
    ).quotations;
    expect([relation, reference?.time]).toEqual(['verbatim', '00:12:41']);
  });
});
