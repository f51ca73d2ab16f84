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

/** The sentences of an article, the most important first. */
function rankedIn(sentences: readonly string[], title = ''): string[] {
  const reading = readArticle(articleOf({ title, text: sentences.join('\n\n') }));
  const importance = rankImportance(reading);
  return sentences
    .map((text, at) => ({ text, value: importance[at] }))
    .toSorted((a, b) => b.value - a.value)
    .map(({ text }) => text);
}

const rows: [name: string, first: string, second: string, between?: string, title?: string][] = [
  ['the lead before the background', LEAD, BACKGROUND],
  [
    'a number before none',
    'Repairs would take 14 months and cost $3 million.',
    'Repairs would take months and cost a fortune.',
  ],
  ['a quotation before none', '“It is a hard day,” an engineer said.', 'It is a hard day, an engineer said.'],
  [
    'what the headline names',
    'Bakers closed their shops too.',
    'Cyclists mended their wheels too.',
    '',
    'Bakers in Lorne close their shops',
  ],
  [
    'what the article comes back to',
    'Bakers closed their shops too.',
    'Cyclists mended their wheels too.',
    'Bakers sell plums in shops that closed.',
  ],
];

describe('importance ranks', () => {
  it.each(rows)('%s', (_, first, second, more, title) => {
    // the weaker stands earlier, but for the lead, so that position alone does not decide
    const middle = first === LEAD ? [first, second] : [second, first];
    const ranked = rankedIn([...(first === LEAD ? [] : [LEAD]), ...middle, ...(more ? [more] : []), ...REST], title);
    expect(ranked.indexOf(first)).toBeLessThan(ranked.indexOf(second));
  });
});
