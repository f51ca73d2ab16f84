// Papers, placards and crowds speak too, and whoever is spoken of or asked does not.

import { describe, expect, it } from 'vitest';
import { articleOf, findQuotations } from '../../../src/engine/index.ts';

const speakers = (text: string): string[] =>
  findQuotations(articleOf({ text })).map(({ speaker }) => speaker?.name ?? 'nobody');

describe('a document', () => {
  it.each([
    ['says', 'The indictment says Ivo Stern “knowingly defrauded the harbour fund”.', ['indictment']],
    ['is named as where it stands', 'According to the charge sheet, Hugo Marsh “lied to the court”.', ['charge sheet']],
    [
      'reads, behind "which"',
      'The amendment, which reads “no toll shall be taken on any bridge”, was passed at night.',
      ['amendment'],
    ],
    [
      'accuses, whoever brought it',
      'The lawsuit, which was brought by the state’s attorney, Ivo Stern, accused the port of “years of silent theft”.',
      ['lawsuit'],
    ],
    ['stands before a colon', 'From the report: “The dam was never inspected at all.”', ['report']],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('what bears writing', () => {
  it.each([
    ['a sign', 'Protesters held up a sign that read “No more dams on our river”.', ['sign']],
    ['a placard', 'Eva Sand held up a placard saying “No more dams on our river”.', ['placard']],
    ['a banner', 'A banner reading “Save the quarry for our children” hung from the bridge.', ['banner']],
    ['a crowd that chants', 'The crowd chanted “Give us back our river” as Eva Sand left.', ['crowd']],
    ['people who shout', 'Protesters outside shouted “Shame on the lot of you” as Hugo Marsh left.', ['Protesters']],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('whoever it is said of does not say it', () => {
  it.each([
    ['accused', 'Ivo Stern was accused of “knowingly defrauding the harbour fund”.', ['nobody']],
    ['described', 'Hugo Marsh was described as “a liar for eleven years”.', ['nobody']],
    ['called so by another', 'Hugo Marsh was called “a liar and a thief” by Olga Prinz.', ['Olga Prinz']],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('a question', () => {
  it.each([
    ['is not his who is asked', 'Hugo Marsh was asked: “Did you lie to the court about it?”', ['nobody']],
    ['is hers who asks', 'Ivo Stern was asked by a reporter: “Will you resign over this?”', ['reporter']],
    [
      'is hers who asks at the head of the sentence',
      'Asked by a reporter “Will you resign over this?”, Ivo Stern shook his head.',
      ['reporter'],
    ],
    ['is his who asks behind it', '“Did you lie to the court?” a lawyer asked Hugo Marsh.', ['lawyer']],
    [
      'is not its answer',
      'Asked by Olga Prinz whether he had lied, Hugo Marsh replied: “Not once in my life.”',
      ['Hugo Marsh'],
    ],
    [
      'is not his who answers right behind it',
      '“Did you ever see the letter?” “I never saw it in my life,” Hugo Marsh said.',
      ['nobody', 'Hugo Marsh'],
    ],
    [
      'is not his whose answer a colon leads in, nor joined to it',
      'Asked “Are you leaving the party?”, Ivo Stern replied: “Not this week or the next.”',
      ['nobody', 'Ivo Stern'],
    ],
    [
      'is his who goes on behind it',
      '“Who would do such a thing to us?” Hugo Marsh said. “We are all heartbroken.”',
      ['Hugo Marsh'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});
