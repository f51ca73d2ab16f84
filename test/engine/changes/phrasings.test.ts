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

  it('are marked without the article and the preposition that belong to the words beside', () => {
    expect(
      wordings(
        'On Monday the mayor of Lorne criticized the stance on night flights of her own party at the fair.',
        'The mayor of Lorne criticized the opposition to night flights of her own party on Monday at the fair.',
      ),
    ).toEqual([['stance', 'opposition']]);
  });

  it.each([
    [
      'no thing for an act',
      'The mayor of Lorne signed the plan for the harbour and praised the builders of Arden warmly.',
      'The mayor of Lorne signed the plan for the harbour and the builders of Arden warmly.',
    ],
    [
      'no day for a paper',
      '“I do not agree at all with the plan of the harbour board,” the mayor Ann Lee said Wednesday.',
      '“I do not agree at all with the plan of the harbour board,” the mayor Ann Lee said in a statement.',
    ],
  ])('are %s', (_, reference, report) => expect(wordings(reference, report)).toEqual([]));

  it('are another thing where the sentences share a word or two', () => {
    expect(
      wordings(
        'The choir of Arden sang the hymn twice at the feast.',
        'A thief in the village stole the hymn book and the keys of the hall.',
      ),
    ).toEqual([]);
  });
});
