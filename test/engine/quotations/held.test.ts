// Cases that stand on a number: each would be answered otherwise if the number it is named after were half or twice as
// great, or nothing.

import { describe, expect, it } from 'vitest';
import { articleOf, compare, findQuotations, type QuotationMatch } from '../../../src/engine/index.ts';

const match = (reference: string, report: string): QuotationMatch[] =>
  compare(articleOf({ text: reference }), articleOf({ text: report })).quotations;
const relations = (reference: string, report: string): string[] => match(reference, report).map(one => one.relation);
const texts = (text: string): string[] => findQuotations(articleOf({ text })).map(quotation => quotation.text);

describe('quotations', () => {
  it('with the same opening words and another end are two utterances', () => {
    expect(
      relations(
        '“At the end of the day the team played well,” Bob Ray said.',
        '“At the end of the day the taxes must fall,” Ann Lee said.',
      ),
    ).toEqual(['reference-only', 'report-only']);
  });

  it('of one short remark have another speaker where two persons are surely named', () => {
    const [one] = match('“It is a disgrace,” Ann Lee said.', '“It is a disgrace,” Bob Ray said.');
    expect([one.relation, one.speakerChanged]).toEqual(['verbatim', true]);
  });

  it('are two where each has a cue of its own behind it', () => {
    expect(texts('“We need it,” said Ann Lee. “Now,” Bob Ray said.')).toHaveLength(2);
  });

  it('are one around a cue of a dozen words', () => {
    const text =
      '“We need a ferry,” Ann Lee, the harbour master of Lorne since 2009, told the council. “And we need it now.”';
    expect(texts(text)).toEqual(['We need a ferry, And we need it now.']);
  });

  it('differ in the words that were exchanged, set apart from those that were left out', () => {
    const [one] = match(
      '“We asked for help and we got nothing but letters from the capital for ten years,” Ann Lee said.',
      '“We asked for help and got promises from the capital for ten years,” Ann Lee said.',
    );
    expect(one.changes.map(change => [change.reference?.text, change.report?.text])).toEqual([
      ['we', undefined],
      ['nothing but letters', 'promises'],
    ]);
  });

  it('of two days run together are no one remark', () => {
    const [one] = match(
      'On Monday Ann Lee said: “I will resign from the council of the harbour.” On Friday she said: “I will go sailing with my three sons.”',
      '“I will resign from the council of the harbour. I will go sailing with my three sons,” Ann Lee said.',
    );
    expect([one.relation, one.declared]).toEqual(['altered', false]);
  });

  it('are found in what a transcript prints without marks', () => {
    expect(
      relations(
        'Ann Lee: We will open the bridge before the winter comes, and nobody will pay.',
        '“We will open the bridge before the winter comes,” Ann Lee said.',
      ),
    ).toEqual(['verbatim']);
  });
});

describe('splices', () => {
  const spliced = (reference: string, report: string): boolean => match(reference, report).some(one => one.spliced);

  it('are of fragments long enough to be remarks', () => {
    const joined = (fragment: string): boolean =>
      spliced(
        `On Monday Ann Lee said the dam was “${fragment}”. On Friday she said: “Everyone must leave the valley today.”`,
        `“${fragment}. Everyone must leave the valley today,” Ann Lee said.`,
      );
    expect([joined('safe for now and for years'), joined('safe for now')]).toEqual([true, false]);
  });

  it('have no more than a word or two between their parts', () => {
    const joined = (between: string): boolean =>
      spliced(
        'On Monday Ann Lee said: “The dam is safe for now.” On Friday she said: “Everyone must leave the valley today.”',
        `“The dam is safe for now. ${between} Everyone must leave the valley today,” Ann Lee said.`,
      );
    expect([joined('But so'), joined('But nobody knows for sure.')]).toEqual([true, false]);
  });

  it('are told by other words of the speaker between, but not by those of a text that tells in its own order', () => {
    const joined = (by: string): boolean =>
      spliced(
        [
          'Ann Lee said: “The dam is safe for now.”',
          'Ann Lee said of the mayor: “He has been a friend to all of us.”',
          'Ann Lee said: “Everyone must leave the valley today.”',
        ].join(by),
        'Ann Lee said: “The dam is safe for now. Everyone must leave the valley today.”',
      );
    expect([joined(' '), joined('\n\n')]).toEqual([true, false]);
  });
});

describe('a denial', () => {
  it('is lost with the words before it where it stands just before what is kept', () => {
    const [one] = match(
      '“We will never be a part of such a plan for the valley,” Ann Lee said.',
      'It is “part of such a plan for the valley,” Ann Lee said.',
    );
    expect(one.changes.map(change => [change.kind, change.reference?.text])).toEqual([['negation', 'never']]);
  });
});
