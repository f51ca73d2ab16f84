import { describe, expect, it } from 'vitest';
import { align } from '../../../src/engine/index.ts';

const wordings = (reference: string, report: string): (string | undefined)[][] =>
  align(reference, report)
    .changes.filter(({ kind }) => kind === 'wording')
    .map(({ reference: a, report: b }) => [a?.text, b?.text]);

describe('other words in the same place', () => {
  it('are another choice of words where the sentences share half of what they say', () => {
    expect(
      wordings(
        'On Friday the union ended the strike at the harbour, which had begun in May over pay.',
        'The union called off the strike at the harbour after the owners gave in.',
      ),
    ).toEqual([['ended', 'called off']]);
  });

  it('are another thing where the sentences share a word or two', () => {
    expect(
      wordings(
        'The choir of Arden sang the hymn twice at the feast.',
        'A thief in the village stole the hymn book and the keys of the hall.',
      ),
    ).toEqual([]);
  });
});
