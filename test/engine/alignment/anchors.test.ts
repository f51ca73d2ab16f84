import { describe, expect, it } from 'vitest';
import { findAnchors } from '../../../src/engine/alignment/anchors.ts';
import { findWords } from '../../../src/engine/text/words.ts';

/** The word of the report that a word of the reference is anchored to. */
function partner(reference: string, report: string, word: string): string | undefined {
  const [a, b] = [findWords(reference), findWords(report)];
  const link = findAnchors(a, b).find(([i]) => a[i].text === word);
  return link && b[link[1]].text;
}

describe('anchors', () => {
  it('hold a word that has moved, where the rest would pass for a light edit', () => {
    expect(
      partner(
        'On Monday the mayor of Lorne opened the bridge.',
        'The mayor of Lorne opened the bridge on Monday.',
        'Monday',
      ),
    ).toBe('Monday');
  });

  it.each([
    [
      'whose letters are less than half alike, whatever stands around them',
      'The mayor signed the contract with Lorne Steel on Monday.',
      'The mayor lost the contest with Lorne Steel on Monday.',
      'contract',
    ],
    [
      'that are alike in letters only, with nothing around them that agrees',
      'The mayor resigned before noon.',
      'Two unions in Arden resisted further cuts',
      'resigned',
    ],
  ])('join no two words %s', (_, reference, report, word) => expect(partner(reference, report, word)).toBeUndefined());
});
