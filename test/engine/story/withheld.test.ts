// Why findings are withheld, and what months between two publications do to a verdict.

import { describe, expect, it } from 'vitest';
import { articleOf, compareStory, type Article } from '../../../src/engine/index.ts';

const TEXT = `The bridge over the Arrow in Lorne fell into the river on Monday night, and two drivers were taken to hospital, the mayor Ann Lee said.

Engineers had closed one lane in March after they found 14 cracks in the eastern pier. The council had asked for 3 million pounds to mend it and was given none.

Bob Ray, who runs the ferry at Lorne, said he heard the pier break at about nine and saw two cars slide into the Arrow. Both drivers were pulled out within 20 minutes.`;
const article = (given: Partial<Article> = {}): Article => articleOf({ text: TEXT, ...given });

describe('findings are withheld', () => {
  const cases: [string, Article, Article, string | undefined][] = [
    ['not between two whole texts of one story', article(), article(), undefined],
    ['from a stub', article(), article({ completeness: 'partial' }), 'partial-text'],
    ['from a live blog', article(), article({ completeness: 'live-blog' }), 'live-blog'],
    ['from a note of under 60 words', article(), articleOf({ text: TEXT.slice(0, 140) }), 'too-short'],
    ['between two languages', article({ lang: 'en-GB' }), article({ lang: 'de' }), 'language'],
  ];
  it.each(cases)('%s', (_, reference, report, reason) => {
    expect(compareStory(reference, report).withheld?.reason).toBe(reason);
  });
});

it('scores two reports lower the more days lie between them', () => {
  const scores = ['2026-01-02', '2026-01-12', '2026-06-02'].map(publishedTime => compareStory(article({ publishedTime: '2026-01-01' }), article({ publishedTime })).score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores[2]).toBeLessThan(scores[0]);
});
