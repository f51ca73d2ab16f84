// What a claim that is told in part lacks, as a reader is shown it.

import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/engine/index.ts';
import { findLacking } from '../../../src/engine/claims/lacking.ts';
import { readArticle } from '../../../src/engine/text/reading.ts';

const sentencesOf = (text: string) => readArticle(articleOf({ text })).sentences;

function lackingIn(claim: string, evidence: string): string[] {
  const [sentence] = sentencesOf(claim);
  return findLacking(claim, sentence, sentencesOf(evidence)).map(({ text }) => text);
}

const rows: [name: string, claim: string, evidence: string, phrases: string[]][] = [
  [
    'a noun with its article and what stands between',
    'The council closed the old harbour bridge.',
    'The council closed the old road.',
    ['the old harbour bridge'],
  ],
  [
    'a modifier with its head noun',
    'Ann Lee opened a wooden bridge in Lorne.',
    'Ann Lee opened the bridge in Lorne.',
    ['a wooden bridge'],
  ],
  ['a number with what it counts', 'Some 140 people left Lorne.', 'Many people left Lorne.', ['140 people']],
  ['a sum with its sign', 'Lorne paid $3 million for the ferry.', 'Lorne paid for the ferry.', ['$3 million']],
  [
    'a name whole',
    'Mayor Ann Lee thanked Bruno Okafor Hart in Lorne.',
    'Mayor Ann Lee thanked Okafor in Lorne.',
    ['Bruno Okafor Hart'],
  ],
  [
    'a clause over its small words',
    'The ferry sank after it struck a rock in the harbour.',
    'The ferry sank.',
    ['struck a rock in the harbour'],
  ],
  [
    'a clause up to a dash',
    'The ferry sank a rowing boat -- in the harbour storm -- of Lorne.',
    'The ferry of Lorne sank.',
    ['a rowing boat', 'the harbour storm'],
  ],
  [
    'a date whole',
    'The ferry sank in the storms of Sept. 11, 2019, near Lorne.',
    'The ferry sank near Lorne.',
    ['the storms of Sept. 11, 2019'],
  ],
  [
    'an abbreviated title with its name',
    'Ann Lee met Gov. Bruno Hart in Lorne.',
    'Ann Lee went to Lorne.',
    ['met Gov. Bruno Hart'],
  ],
  [
    'separate things apart, in the order of the text',
    'The ferry sank near Lorne, and the bakers kept their plums.',
    'The ferry sank, and the bakers kept quiet.',
    ['near Lorne', 'their plums'],
  ],
  [
    'at most three, the rarest',
    'The otter dived, the year ended, the heron nested, and the quokka danced.',
    'They dived, ended, nested and danced.',
    ['The otter', 'the heron', 'the quokka'],
  ],
];

describe('what a claim lacks is named as', () => {
  it.each(rows)('%s', (_, claim, evidence, phrases) => expect(lackingIn(claim, evidence)).toEqual(phrases));
});

const silent: [name: string, claim: string, evidence: string, phrases: string[]][] = [
  [
    'a reporting verb',
    'Lorne will rebuild the bridge, Ann Lee announced, at 140 sites.',
    'Lorne will rebuild the bridge, Ann Lee said, at sites.',
    ['140 sites'],
  ],
  ['an adverb', 'The bridge fell suddenly, in 40 pieces.', 'The bridge fell, in pieces.', ['40 pieces']],
  [
    'the first name of whoever is named',
    'Ann Lee closed the wooden bridge.',
    'Lee closed the bridge.',
    ['the wooden bridge'],
  ],
  [
    'another spelling',
    'Lorne recognised the two thousand volunteers of the theatre in June.',
    'Lorne recognized the 2,000 volunteers of the theater.',
    ['June'],
  ],
];

describe('what a claim lacks is never', () => {
  it.each(silent)('%s', (_, claim, evidence, phrases) => expect(lackingIn(claim, evidence)).toEqual(phrases));

  it('nothing, where only a reporting verb differs', () => {
    expect(lackingIn('Lorne will rebuild, Ann Lee announced.', 'Lorne will rebuild, Ann Lee said.')).toEqual([
      'announced',
    ]);
  });
});

describe('what stands anywhere else on the page', () => {
  const claim = 'The council closed the harbour bridge and sold the ferry.';
  const [sentence] = sentencesOf(claim);
  const lacks = (known: readonly string[]): string[] =>
    findLacking(claim, sentence, sentencesOf('The council met.'), new Set(known)).map(({ text }) => text);

  it('is not lacking, beside what is', () => {
    expect(lacks([]).join(' ')).toContain('bridge');
    const [bridge] = sentencesOf('bridge')[0].stems;
    const [harbour] = sentencesOf('harbour')[0].stems;
    const [closed] = sentencesOf('closed')[0].stems;
    expect(lacks([bridge, harbour, closed]).join(' ')).toContain('ferry');
  });
});
