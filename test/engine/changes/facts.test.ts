import { describe, expect, it } from 'vitest';
import { align } from '../../../src/engine/index.ts';

const material = (reference: string, report: string): (string | undefined)[][] =>
  align(reference, report)
    .changes.filter(({ severity }) => severity === 'material')
    .map(({ kind, reference: a, report: b }) => [kind, a?.text, b?.text]);

describe('tolls', () => {
  it.each([
    [
      'killed, and a toll that has risen',
      'The blast at the mill killed 11 people.',
      'The death toll from the blast at the mill has risen to 17.',
      ['number', '11', '17'],
    ],
    [
      'killed, and died',
      'A landslide above Arden killed 31 people.',
      'Above Arden, 24 people died in a landslide.',
      ['number', '31', '24'],
    ],
    [
      'dead, and lives',
      'The capsized ferry left 40 dead.',
      'The capsized ferry claimed 52 lives.',
      ['number', '40', '52'],
    ],
    [
      'injured, and hurt',
      'The crash on the pier injured 9 passengers, firefighters said.',
      'Firefighters said 14 passengers were hurt in the crash on the pier.',
      ['number', '9', '14'],
    ],
  ])('differ: %s', (_, reference, report, change) => expect(material(reference, report)).toEqual([change]));

  it.each([
    [
      'in words and in figures',
      'The blast at the mill killed eleven people.',
      'The death toll from the blast at the mill stands at 11.',
    ],
    [
      'the dead and the hurt',
      'The blast at the mill killed 11 people.',
      'The blast at the mill left 40 people injured.',
    ],
    [
      'both told, in another order',
      'The quake killed 20 people and injured 300.',
      'The quake left 300 people injured and 20 dead.',
    ],
  ])('are the same: %s', (_, reference, report) => expect(material(reference, report)).toEqual([]));
});

describe('a denial against the fact', () => {
  it.each([
    [
      'refused',
      'The captain refused to lower the boats.',
      'The captain lowered the boats.',
      ['negation', 'refused to lower', 'lowered'],
    ],
    [
      'declined',
      'Her lawyer declined to sign the waiver on Friday.',
      'On Friday her lawyer signed the waiver.',
      ['negation', 'declined to sign', 'signed'],
    ],
    [
      'denied that',
      'The minister denied that the fund was empty.',
      'The minister said that the fund was empty.',
      ['negation', 'denied', 'said'],
    ],
    [
      'fell short of',
      'The harvest fell short of 5 million tons.',
      'The harvest topped 5 million tons.',
      ['negation', 'fell short of', 'topped'],
    ],
    [
      'came short of',
      'The motion came short of a majority in the senate.',
      'The motion won a majority in the senate.',
      ['negation', 'came short of', 'won'],
    ],
  ])('%s', (_, reference, report, change) => expect(material(reference, report)).toEqual([change]));

  it.each([
    [
      'denied, and said it was not',
      'The minister denied that the fund was empty.',
      'The minister said the fund was not empty.',
    ],
    ['refused, and did not', 'The captain refused to lower the boats.', 'The captain did not lower the boats.'],
    ['fell short of, and missed', 'The harvest fell short of 5 million tons.', 'The harvest missed 5 million tons.'],
    [
      'cannot, and once did',
      'The bridge cannot be raised in a storm, the warden said.',
      'The warden said the bridge was raised in a storm.',
    ],
  ])('is none: %s', (_, reference, report) => expect(material(reference, report)).toEqual([]));
});

describe('numbers by what they count', () => {
  it.each([
    [
      'that have changed places',
      'There were 12 men and 7 women on board.',
      'There were 7 men and 12 women on board.',
      [
        ['number', '12', '7'],
        ['number', '7', '12'],
      ],
    ],
    [
      'of votes for and against',
      'The list won 9 seats and lost 4 mayors.',
      'The list won 4 seats and lost 9 mayors.',
      [
        ['number', '9', '4'],
        ['number', '4', '9'],
      ],
    ],
  ])('differ: %s', (_, reference, report, expected) => expect(material(reference, report)).toEqual(expected));

  it.each([
    ['told in another order', 'There were 12 men and 7 women on board.', 'There were 7 women and 12 men on board.'],
    ['one noun left out', 'There were 12 men and 7 women on board.', 'There were 7 women on board.'],
    [
      'a score from the other side',
      'Arden beat Lorne 3-1 in the final.',
      'Lorne were beaten 1-3 by Arden in the final.',
    ],
  ])('are the same: %s', (_, reference, report) => expect(material(reference, report)).toEqual([]));
});

describe('factors, rates, currencies, quarters', () => {
  it.each([
    [
      'doubled and tripled',
      'The fees have doubled since May.',
      'The fees have tripled since May.',
      ['number', 'doubled', 'tripled'],
    ],
    [
      'twice and three times',
      'The fees are twice what they were.',
      'The fees are three times what they were.',
      ['number', 'twice', 'three times'],
    ],
    [
      'a fourfold and a threefold rise',
      'Ticket prices saw a fourfold rise.',
      'Ticket prices saw a threefold rise.',
      ['number', 'fourfold', 'threefold'],
    ],
    [
      'an hour and a day',
      'The ferry carries 300 cars an hour.',
      'The ferry carries 300 cars a day.',
      ['number', '300 cars an hour', '300 cars a day'],
    ],
    [
      'a day and a week',
      'The pump costs $40 a day to run.',
      'The pump costs $40 a week to run.',
      ['number', '40 a day', '40 a week'],
    ],
    [
      'two dollars',
      'The mine pays A$5 million in tax.',
      'The mine pays US$5 million in tax.',
      ['number', 'A$5 million', 'US$5 million'],
    ],
    [
      'two dollars in words',
      'The yacht cost 3 million Canadian dollars.',
      'The yacht cost 3 million Australian dollars.',
      ['number', '3 million Canadian dollars', '3 million Australian dollars'],
    ],
    [
      'quarters',
      'Profits fell in the third quarter.',
      'Profits fell in the fourth quarter.',
      ['number', 'third', 'fourth'],
    ],
  ])('differ: %s', (_, reference, report, change) => expect(material(reference, report)).toEqual([change]));

  it.each([
    ['doubled and twice as high', 'The fees have doubled since May.', 'The fees are twice as high as in May.'],
    ['per hour and an hour', 'The ferry carries 300 cars an hour.', 'The ferry carries 300 cars per hour.'],
    ['a dollar at home', 'The mine pays A$5 million in tax.', 'The mine pays $5 million in tax.'],
    ['a dollar by its sign and its name', 'The yacht cost C$3 million.', 'The yacht cost 3 million Canadian dollars.'],
    ['a quarter by its ordinal', 'Profits fell in the 3rd quarter.', 'Profits fell in the third quarter.'],
    ['how often, and how much', 'She won the regatta twice in Lorne.', 'She won the regatta two times in Lorne.'],
  ])('are the same: %s', (_, reference, report) => expect(material(reference, report)).toEqual([]));
});

describe('ages, names and days', () => {
  it.each([
    [
      'of somebody without a name',
      'A 34-year-old man was arrested in Lorne.',
      'A man, 43, was arrested in Lorne.',
      ['number', '34', '43'],
    ],
    [
      'a state named after a country',
      'The fire spread to New Mexico on Friday.',
      'The fire spread to Mexico on Friday.',
      ['name', 'New Mexico', 'Mexico'],
    ],
    [
      'a duty and a leave',
      'Owners must register their boats by May.',
      'Owners may register their boats by May.',
      ['certainty', 'must', 'may'],
    ],
  ])('differ: %s', (_, reference, report, change) => expect(material(reference, report)).toEqual([change]));

  it.each([
    ['an age before and behind', 'A 34-year-old woman was rescued in Lorne.', 'A woman, 34, was rescued in Lorne.'],
    [
      'a day by its figures',
      'The law was passed after 9/11 by Congress.',
      'The law was passed after Sept. 11 by Congress.',
    ],
    [
      'a state in full',
      'The fire spread through New Mexico on Friday.',
      'On Friday the fire spread through New Mexico.',
    ],
  ])('are the same: %s', (_, reference, report) => expect(material(reference, report)).toEqual([]));
});

describe('what was tried', () => {
  it.each([
    [
      'attempted',
      'The man attempted to rob a bank in Lorne.',
      'The man robbed a bank in Lorne.',
      ['attempted to rob', 'robbed'],
    ],
    [
      'tried',
      'The crew tried to tow the barge to Arden.',
      'The crew towed the barge to Arden.',
      ['tried to tow', 'towed'],
    ],
    ['nearly', 'The dam nearly burst on Friday.', 'The dam burst on Friday.', ['nearly burst', 'burst']],
  ])('is less sure: %s', (_, reference, report, [a, b]) => {
    expect(
      align(reference, report).changes.map(change => [change.kind, change.reference?.text, change.report?.text]),
    ).toContainEqual(['certainty', a, b]);
  });

  it('is no other number: nearly 40', () => {
    expect(
      align('Nearly 40 barges sank in Lorne.', 'About 40 barges sank in Lorne.').changes.filter(
        ({ kind }) => kind === 'certainty',
      ),
    ).toEqual([]);
  });
});
