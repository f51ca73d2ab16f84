// Cases that stand on a number: each would be answered otherwise if the number it is named after were half or twice as
// great, or nothing.

import { describe, expect, it } from 'vitest';
import { articleOf, findQuotations } from '../../../src/engine/index.ts';

const speakers = (text: string): (string | undefined)[] =>
  findQuotations(articleOf({ text })).map(quotation => quotation.speaker?.name);

describe('a speaker', () => {
  it('may be named a dozen words behind the quotation', () => {
    const text =
      '“The queue is too long,” as everybody in the harbour who has waited there on a market day in the rain knows, Ann Lee said.';
    expect(speakers(text)).toEqual(['Ann Lee']);
  });

  it('is the subject before a long apposition, not who is named in it', () => {
    const text =
      'Ann Lee, in a speech that lasted for an hour and that was broadcast by the harbour radio, said to the fishermen of Lorne who had come in their boats: “The queue is too long.”';
    expect(speakers(text)).toEqual(['Ann Lee']);
  });

  it('is whoever rose before a quotation that stands by itself', () => {
    expect(speakers('Ann Lee rose. “We need a ferry.” The hall was silent.')).toEqual(['Ann Lee']);
  });
});
