// Which missing claims a reader is shown first.

import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/engine/index.ts';
import { rankImportance } from '../../../src/engine/claims/importance.ts';
import { readArticle } from '../../../src/engine/text/reading.ts';

const LEAD = 'Lorne council closed the harbour bridge on Monday.';
const BACKGROUND = 'Small towns along this coast have often quarrelled over such things.';

const REST = [
  'Otters sleep upstream.',
  'A choir rehearses nightly.',
  'Plums ripen late here.',
  'Herons nest beneath elms.',
  'Nobody tunes old cellos.',
  'Rain spoiled cricket.',
];

/** The sentences of an article, the most important first, as it is read beside another. */
function rankedIn(sentences: readonly string[], { title = '', beside = '' } = {}): string[] {
  const reading = readArticle(articleOf({ title, text: sentences.join('\n\n') }));
  const importance = rankImportance(reading, readArticle(articleOf({ text: beside })));
  return sentences
    .map((text, at) => ({ text, value: importance[at] }))
    .toSorted((a, b) => b.value - a.value)
    .map(({ text }) => text);
}

interface Given {
  also?: string;
  title?: string;
  beside?: string;
}

const rows: [name: string, first: string, second: string, given?: Given][] = [
  ['the lead before the background', LEAD, BACKGROUND],
  [
    'what the headline names',
    'Bakers closed their shops too.',
    'Cyclists mended their wheels too.',
    { title: 'Bakers in Lorne close their shops' },
  ],
  [
    'what the article comes back to',
    'Bakers closed their shops too.',
    'Cyclists mended their wheels too.',
    { also: 'Bakers sell plums in shops that closed.' },
  ],
  [
    'what the other report speaks of',
    'Bakers closed their shops too.',
    'Cyclists mended their wheels too.',
    { beside: 'In Lorne shops sell less bread, the bakers said.' },
  ],
  [
    'a statement before a question',
    'Ferries will carry the commuters of Lorne.',
    'Who will carry the commuters of Lorne?',
  ],
];

describe('importance ranks', () => {
  it.each(rows)('%s', (_, first, second, given = {}) => {
    // the weaker stands earlier, but for the lead, so that position alone does not decide
    const middle = first === LEAD ? [first, second] : [second, first];
    const { also, ...others } = given;
    const ranked = rankedIn([...(first === LEAD ? [] : [LEAD]), ...middle, ...(also ? [also] : []), ...REST], others);
    expect(ranked.indexOf(first)).toBeLessThan(ranked.indexOf(second));
  });

  it.each([
    ['a number', 'Ferries will carry 14 crates of plums.', 'Ferries will carry dusty crates of plums.'],
    ['a name', 'Ferries will carry plums to Aldmouth.', 'Ferries will carry plums to islands.'],
  ])('a sentence higher for %s', (_, more, less) => {
    const valueOf = (sentence: string): number => {
      const reading = readArticle(articleOf({ text: [LEAD, sentence, ...REST].join('\n\n') }));
      return rankImportance(reading, { sentences: [] })[1];
    };
    expect(valueOf(more)).toBeGreaterThan(valueOf(less));
  });

  it('a statement before a few common words that both reports use', () => {
    const remark = 'We saw it.';
    const told = 'The council of Lorne saw the harbour bridge closed for 14 months.';
    const ranked = rankedIn([LEAD, remark, told, ...REST], { beside: 'We saw the bridge of Lorne closed.' });
    expect(ranked.indexOf(told)).toBeLessThan(ranked.indexOf(remark));
  });
});
