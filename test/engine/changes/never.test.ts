import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/cli/documents.ts';
import { align, articleOf, compare } from '../../../src/engine/index.ts';
import { readFixtures } from '../../fixtures.ts';

/** Two ways to print one thing: what contract and readers never call a change. */
const SAME: [string, string][] = [
  ['Nato', 'NATO'],
  ['recognised', 'recognized'],
  ['ceasefire', 'cease-fire'],
  ['ceasefire', 'cease fire'],
  ['TruthSocial', 'Truth Social'],
  ['Zelenskyy', 'Zelensky'],
  ['Kiev', 'Kyiv'],
  ['2,000', '2000'],
  ['2,000', 'two thousand'],
  ['5 percent', '5%'],
  ['5 per cent', '5%'],
  ['$3 million', '$3m'],
  ['€2.5 billion', '€2.5bn'],
  ['twelve', '12'],
  ['isn’t', "isn't"],
  ['“calm”', '"calm"'],
  ['theatre', 'theater'],
  ['the U.S.', 'the US'],
  ['Sen. Lee', 'Senator Lee'],
  ['Mr. Weber', 'Weber'],
  ['8 p.m.', '8pm'],
  ['Sept. 4', 'September 4'],
  ['a one\u00adsided vote', 'a one-sided vote'],
  ['the ﬁnal ﬂood', 'the final flood'],
  ['naïve', 'naive'],
  ['café', 'cafe\u0301'],
  ['the third', 'the 3rd'],
];

/** How one house prints what another prints otherwise, each over a whole text. */
const HOUSES: Record<string, (text: string) => string> = {
  'straight marks': text => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'double hyphens': text => text.replace(/ ?[–—] ?/g, ' -- '),
  'closed dashes': text => text.replace(/ [–—] /g, '—'),
  'hard spaces': text => text.replace(/(\d) /g, '$1\u00a0').replace(/ (\d)/g, '\u202f$1'),
  'soft hyphens': text => text.replace(/(\p{Ll}{4})(?=\p{Ll}{4})/gu, '$1\u00ad'),
  ligatures: text => text.replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'),
  'three dots': text => text.replace(/…/g, '...'),
  'per cent': text => text.replace(/%/g, ' per cent'),
  'bare thousands': text => text.replace(/(\d),(\d{3})/g, '$1$2'),
  'split accents': text => text.normalize('NFD'),
  'US spelling': text =>
    text.replace(/\b([a-z]{3,})is(e|es|ed|ing|ation)\b/g, (word, stem: string, end: string) =>
      /(?:prom|advert|surpr|exerc|comprom|rev|superv|desp|otherw|prec|pra|ra|a?r|w)$/.test(stem)
        ? word
        : `${stem}iz${end}`,
    ),
  'undotted initials': text => text.replace(/\b([A-Z])\.([A-Z])\./g, '$1$2'),
};

/**
 * What the fixture pages have little of: accents, ellipses, dashes, initials, large figures and figures of a hundred.
 */
const PRINTED: [string, string] = [
  'a text full of print',
  `The ferry company of Lorne – the oldest on the Arrow – organised a naïve protest at the café of Zoë Lefèvre on Monday, after the council had raised its fees by 12%.

“We paid 2,400 euros in May … and nobody told us why,” Lefèvre said. “It’s a façade – nothing else.” Officers of the U.N. and the U.S. looked on; 1,300 of 15,000 workers stayed at home.

Bob Ray, who specialises in harbour law, said the fees “might still fall… in the end”. He realised too late – as did others – that 7% of the fleet had sailed.`,
];

/** The texts of all fixture pages that hold an article, by their names. */
const PAGES = await Promise.all(
  readFixtures()
    .filter(({ article }) => !article.failure)
    .map(async ({ name, html }): Promise<[string, string]> => {
      const reading = await readHtml(html, `http://127.0.0.1/${name}/`);
      if (!('article' in reading)) throw new Error(reading.failure.message);
      return [name, reading.article.text];
    }),
);

describe('what is never a change', () => {
  it('finds nothing when any of them is swapped, in any order and company', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(SAME, { minLength: 1, maxLength: 4 }), picked => {
        const sentence = (side: 0 | 1): string =>
          `The council of Lorne said ${picked.map(pair => pair[side]).join(' and later ')} near the old bridge.`;
        const both = ([0, 1] as const).map(side => articleOf({ text: sentence(side) }));
        expect(align(sentence(0), sentence(1)).changes).toEqual([]);
        expect(compare(both[0], both[1]).wording).toEqual([]);
      }),
    );
  });

  it.each(Object.entries(HOUSES))('finds nothing between an article and itself in a house with %s', (_, print) => {
    expect(print(PRINTED[1])).not.toBe(PRINTED[1]);
    for (const [name, text] of [PRINTED, ...PAGES]) {
      const { wording, quotations, claims, added, story } = compare(
        articleOf({ text }),
        articleOf({ text: print(text) }),
      );
      expect(
        [...wording, ...quotations].flatMap(row => row.changes),
        name,
      ).toEqual([]);
      expect(
        quotations.filter(match => match.relation !== 'verbatim' || match.speakerChanged),
        name,
      ).toEqual([]);
      expect([claims.filter(claim => claim.status !== 'stated'), added, story.verdict], name).toEqual([[], [], 'same']);
    }
  });
});
