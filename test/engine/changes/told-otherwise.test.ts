// Kinds of facts that one report may tell otherwise, a pair of sentences each.

import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';

/** What surrounds the sentence in a report of its own. */
const AROUND = [
  'The harbour of Lorne has been short of pilots for years. Its tugs are old and its cranes slow.',
  'A storm tore the roof off the old customs house in winter. The council owns half of the quay.',
];
const materialIn = (reference: string, report: string): (string | undefined)[][] =>
  compare(
    articleOf({ text: `${reference} ${AROUND[0]}`, publishedTime: '2025-03-01T10:00:00Z' }),
    articleOf({ text: `${AROUND[1]} ${report}`, publishedTime: '2025-03-01T12:00:00Z' }),
  )
    .claims.flatMap(({ changes }) => changes)
    .filter(({ severity }) => severity === 'material')
    .map(({ kind, reference: a, report: b }) => [kind, a?.text, b?.text]);

describe('a fact told otherwise', () => {
  it.each([
    [
      'percentage points',
      'Turnout rose by 4 percentage points, the clerk said.',
      'Turnout rose by 4 percent, the clerk said.',
      ['number', '4 percentage points', '4 percent'],
    ],
    [
      'half a point',
      'Support for the tunnel dropped by half a percentage point in a year.',
      'In a year, support for the tunnel dropped by half a percent.',
      ['number', 'half a percentage point', 'half a percent'],
    ],
    [
      'a share in words',
      'One in eight pupils in Lorne cannot swim.',
      'One in five pupils in Lorne cannot swim.',
      ['number', 'One in eight', 'One in five'],
    ],
    [
      'a share against a figure',
      'Three out of ten nurses want to leave the hospital.',
      '40% of nurses want to leave the hospital.',
      ['number', 'Three out of ten', '40'],
    ],
    [
      'dozens',
      'Dozens of people were taken to hospital after the fair.',
      '410 people were taken to hospital after the fair.',
      ['number', 'Dozens', '410'],
    ],
    [
      'hundreds',
      'Hundreds of sheep drowned when the dyke broke.',
      'When the dyke broke, 34 sheep drowned.',
      ['number', 'Hundreds', '34'],
    ],
    [
      'a season',
      'The club lost 2 million crowns in the 2022/23 season.',
      'The club lost 2 million crowns in the 2021-22 season.',
      ['date', '2022/23', '2021-22'],
    ],
    [
      'measures that changed places',
      'The mix holds 3 kilos of sand and 9 kilos of lime.',
      'The mix holds 9 kilos of sand and 3 kilos of lime.',
      ['number', '3 kilos', '9 kilos'],
    ],
    [
      'sums that changed places',
      'Exports were worth 88 million and imports 120 million.',
      'Exports were worth 120 million and imports 88 million.',
      ['number', '88 million', '120 million'],
    ],
    [
      'a unit of power',
      'The plant will yield 40 megawatts.',
      'The plant will yield 40 kilowatts.',
      ['number', '40 megawatts', '40 kilowatts'],
    ],
    [
      'a currency',
      'The library bought the letters for €90,000.',
      'The library bought the letters for £90,000.',
      ['number', '€90,000', '£90,000'],
    ],
    [
      'harm',
      'The driver was injured when the crane fell.',
      'The driver was killed when the crane fell.',
      ['wording', 'injured', 'killed'],
    ],
    [
      'a step of the law',
      'The two brothers were charged with fraud on Monday.',
      'The two brothers were convicted of fraud on Monday.',
      ['wording', 'charged', 'convicted'],
    ],
    [
      'a vote',
      'The council approved the plan for the square.',
      'The council proposed the plan for the square.',
      ['wording', 'approved', 'proposed'],
    ],
    [
      'a trade',
      'The sister of the mayor, Ann Falk, a dentist from Arden, won the raffle.',
      'The sister of the mayor, Ann Falk, a florist from Arden, won the raffle.',
      ['wording', 'dentist', 'florist'],
    ],
    [
      'a numeral of a name',
      'King Olaf II opened the bridge.',
      'King Olaf III opened the bridge.',
      ['name', 'Olaf II', 'Olaf III'],
    ],
    [
      'an allegation',
      'The guard allegedly sold the keys to a gang.',
      'The guard sold the keys to a gang.',
      ['certainty', 'allegedly', undefined],
    ],
    [
      'an accusation',
      'She is accused of stealing 40 paintings from the museum.',
      'She stole 40 paintings from the museum.',
      ['certainty', 'accused of stealing', 'stole'],
    ],
    [
      'a vow',
      'The firm vowed to appeal the ruling.',
      'The firm appealed the ruling.',
      ['certainty', 'vowed to appeal', 'appealed'],
    ],
    [
      'a plan',
      'The heirs plan to sell the castle to a hotel chain.',
      'The heirs sold the castle to a hotel chain.',
      ['certainty', 'plan to sell', 'sold'],
    ],
    [
      'an attempt',
      'The convict tried to flee over the roof.',
      'The convict fled over the roof.',
      ['certainty', 'tried to flee', 'fled'],
    ],
    [
      'an offer',
      'The owner offered to pay for the broken window.',
      'The owner paid for the broken window.',
      ['certainty', 'offered to pay', 'paid'],
    ],
    [
      'a denied noun',
      'The report praised the patience of the nurses.',
      'The report praised the impatience of the nurses.',
      ['negation', 'patience', 'impatience'],
    ],
    [
      'a full date',
      'The hearing is set for Monday 3 March in the old court.',
      'In the old court, the hearing is set for Monday 10 March.',
      ['date', 'Monday 3 March', 'Monday 10 March'],
    ],
    [
      'a day with its year',
      'The bridge opened on Oct. 14, 1987, after two years of work.',
      'After two years of work the bridge opened on Oct. 24, 1987.',
      ['date', 'Oct. 14, 1987', 'Oct. 24, 1987'],
    ],
  ])('is material: %s', (_, reference, report, change) => expect(materialIn(reference, report)).toContainEqual(change));

  it.each([
    [
      'percent written otherwise',
      'Rents climbed 6% in a year, the bank said.',
      'In a year rents climbed 6 per cent, according to the bank.',
    ],
    [
      'a share rounded',
      'Two in three drivers said they had slept at the wheel.',
      'About 67 percent of drivers said they had slept at the wheel.',
    ],
    [
      'a share of other parts',
      'A quarter of the wells are dry, the survey found.',
      'One in four wells is dry, the survey found.',
    ],
    ['of every ten', 'Nine of every ten calls were false alarms.', '90 percent of the calls were false alarms.'],
    [
      'dozens',
      'Dozens of people were taken to hospital after the fair.',
      '41 people were taken to hospital after the fair.',
    ],
    ['thousands', 'Thousands of fans waited at the airport.', 'About 6,000 fans waited at the airport.'],
    [
      'a season joined otherwise',
      'The school taught 340 children in 2019/2020.',
      'In 2019-20 the school taught 340 children.',
    ],
    [
      'numbers in another order',
      'The choir has 14 altos and 9 tenors.',
      'With 9 tenors and 14 altos, the choir is small.',
    ],
    [
      'a converted unit',
      'The plant will yield 40 megawatts.',
      'The plant will yield 40,000 kilowatts, its owner said.',
    ],
    ['a currency in words', 'The statue cost 5 million euros.', 'The statue cost €5 million.'],
    ['one step in other words', 'The hikers were hurt in the slide.', 'The hikers were injured in the slide.'],
    [
      'an arrest',
      'A teacher was detained after the fire at the school.',
      'A teacher was arrested after the fire at the school.',
    ],
    [
      'a lawyer',
      'Ann Falk, a lawyer for the family, said the will was forged.',
      'Ann Falk, an attorney for the family, said the will was forged.',
    ],
    [
      'what is wanted on both sides',
      'The miners want the shaft closed at once.',
      'The miners want to close the shaft at once.',
    ],
    ['a weekday with its date', 'The ferry sank on Friday, June 6, off Lorne.', 'Off Lorne, the ferry sank on Friday.'],
  ])('is none: %s', (_, reference, report) => expect(materialIn(reference, report)).toEqual([]));
});
