// Where the name of a speaker begins and ends.

import { describe, expect, it } from 'vitest';
import { articleOf, findQuotations } from '../../../src/engine/index.ts';

const speakers = (text: string): string[] =>
  findQuotations(articleOf({ text })).map(({ speaker }) => speaker?.name ?? 'nobody');

describe('the name beside a description', () => {
  it.each([
    ['behind it', '“We will not move from here,” said its leader, Alice Brand.', ['Alice Brand']],
    ['behind it, before the verb', 'The union’s leader, Alice Brand, said: “We will not move.”', ['Alice Brand']],
    ['behind what it serves', '“The bridge is closed,” said a spokesman for the harbour, Tom Reyes.', ['Tom Reyes']],
    [
      'before it and a relative clause',
      'Tom Reyes, the head of the port, who was elected in May, said the strike was “a gift to our rivals”.',
      ['Tom Reyes'],
    ],
    [
      'before a party and a post',
      'Dana Hollis, D-Lorne, chairwoman of the budget committee, called it “a theft in plain daylight”.',
      ['Dana Hollis'],
    ],
    [
      'behind one of several',
      'Another candidate, Ivo Stern, the treasurer, changed his view, saying the plan was “a step too far for us”.',
      ['Ivo Stern'],
    ],
    [
      'before two descriptions',
      '“We are ready for the flood,” Nora Vale, the director of the Water Board, a public body, said.',
      ['Nora Vale'],
    ],
    [
      'before a party member and what he fights',
      '“The ground is ours,” Elliott Marn, a Democrat trying to unseat Nick Rahl, a Republican, in the west, said.',
      ['Elliott Marn'],
    ],
    ['before what somebody studied', 'Ivo Stern, the expert who studied the dam, said “it will break”.', ['Ivo Stern']],
    ['and no other’s behind "and"', '“No one told us a thing,” said the mayor, and Ann Lee left.', ['mayor']],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('a name ends', () => {
  it.each([
    ['where a verb begins', 'A spokesman e-mailed reporters that it was “a gift to thieves”.', ['spokesman']],
    ['not at a hyphen', 'Harbour-backed candidate Ivo Stern called the plan “a gift to thieves”.', ['Ivo Stern']],
    [
      'not before a trade and a first name',
      'Harbour News publisher Olga Prinz tweeted that it was “a gift to thieves”.',
      ['Olga Prinz'],
    ],
    ['not at a small word', 'Mr. van der Berg told the board it was “a nest of crows”.', ['van der Berg']],
    [
      'behind both of two',
      '“The governor must resign,” Majority Leader Jeff Cole and Minority Leader Sara Moss said in a statement.',
      ['Jeff Cole and Sara Moss'],
    ],
    ['behind both of two places', 'Lorne and Hatley complained about “a flood of cheap timber”.', ['Lorne and Hatley']],
    [
      'not inside an office',
      '“The full truth must come out,” tweeted former Housing and Urban Development Secretary Julian Castro.',
      ['Julian Castro'],
    ],
    ['before whose it is', '“We tried it all,” said the harbour’s Ivo Stern.', ['Ivo Stern']],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('what is nobody', () => {
  it.each([
    [
      'a time that leads in',
      'Ten minutes later, Ivo Stern, the deputy, offered his first comment, saying: “We need to settle this.”',
      ['Ivo Stern'],
    ],
    [
      'a place that leads in',
      'In Harbour County, Lorne, Ivo Stern went after the port, calling it “a den of thieves”.',
      ['Ivo Stern'],
    ],
    [
      'whoever acts in a clause that leads in',
      'After former Mayor Dana Hollis attacked the plan, Ivo Stern shot back: “I built this town.”',
      ['Ivo Stern'],
    ],
    [
      'a word that opens the sentence before a name',
      'Despite Stern saying talks had “come a long way”, the strike went on. Stern left.',
      ['Stern'],
    ],
    [
      'what somebody said',
      'Ivo Stern’s remarks came as Dana Hollis turned down the offer, saying it would be “a gift to thieves”.',
      ['Dana Hollis'],
    ],
    [
      'whom something was told',
      'Ivo Stern, a keen friend of the port who has spoken of it in many papers and on the radio, told HuffPost that the plan was “a gift to thieves”.',
      ['Ivo Stern'],
    ],
    ['a dateline', 'LORNE ― The mayor called it “a nest of crows”.', ['mayor']],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));

  it('is anybody in a language whose verbs of speech are not known', () => {
    const text = 'Wczoraj minister Jan Brun oświadczył, „że nie ustąpimy przed ulicą”, i wyszedł z Senatu.';
    expect(findQuotations(articleOf({ text, lang: 'pl' })).map(({ speaker }) => speaker)).toEqual([undefined]);
  });
});
