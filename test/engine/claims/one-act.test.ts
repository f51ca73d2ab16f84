// Days, numbers and denials that seem to answer each other and belong to two acts, two counts, two people; and beside
// each the same made of one.

import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';

const AROUND = [
  'The harbour of Lorne has been short of pilots for years. Its tugs are old and its cranes slow. Owners of small boats complain of the fees.',
  'A storm tore the roof off the old customs house in winter. The council owns half of the quay. Fishermen sell their catch there before dawn.',
];
const materialIn = (reference: string, report: string): (string | undefined)[][] => {
  const { claims, wording } = compare(
    articleOf({ text: `${reference} ${AROUND[0]}` }),
    articleOf({ text: `${AROUND[1]} ${report}` }),
  );
  const changes = [...claims, ...wording].flatMap(one => one.changes);
  const told = changes.filter(({ kind, severity }) => severity === 'material' && kind !== 'wording');
  return [
    ...new Map(told.map(({ reference: a, report: b }) => [`${a?.text} ${b?.text}`, [a?.text, b?.text]])).values(),
  ];
};

interface Pair {
  name: string;
  one: [reference: string, report: string, change: [string, string]];
  two: [reference: string, report: string];
}

const PAIRS: Pair[] = [
  {
    name: 'days of one act and of two',
    one: [
      'A councillor of Lorne resigned on Friday over a post that mocked the parents at the spring fair in Arden.',
      'The councillor who mocked the parents at the spring fair in Arden in a post resigned Monday.',
      ['Friday', 'Monday'],
    ],
    two: [
      'A councillor of Lorne apologized on Friday for a post that mocked the parents at the spring fair in Arden.',
      'The aide who mocked the parents at the spring fair in Arden in a post resigned Monday.',
    ],
  },
  {
    name: 'a day on which something was said and one on which it was released',
    one: [
      'The summary of the audit of the ferry fund was released on Sunday by the clerk of the court.',
      'On Tuesday the clerk of the court released the summary of the audit of the ferry fund.',
      ['Sunday', 'Tuesday'],
    ],
    two: [
      '“There is no doubt about it,” Berta Lind told the Lorne Mirror after the summary of the audit was released Sunday.',
      '“There is no doubt about it,” Berta Lind told the Lorne Mirror on Tuesday.',
    ],
  },
  {
    name: 'years before one noun and before two',
    one: [
      'The 2031 harbour survey found that the inner basin of Lorne had silted up to the old lighthouse.',
      'The inner basin of Lorne had silted up to the old lighthouse, the 2034 harbour survey found.',
      ['2031', '2034'],
    ],
    two: [
      'The 2031 harbour candidates suffered a setback when the inquiry of Berta Lind into the ferry fund found no fraud.',
      'Rivals want access to the inquiry of Berta Lind into meddling with the 2034 harbour election before the fund closes.',
    ],
  },
  {
    name: 'counts of one group and of others besides',
    one: [
      'The gazette found four nurses who said they had been cheated of their pay by the clinic in Arden.',
      'Six nurses told the gazette that the clinic in Arden had cheated them of their pay.',
      ['four', 'Six'],
    ],
    two: [
      'The gazette found four nurses who said they had been cheated of their pay by the clinic in Arden.',
      'Six other nurses told the gazette that the clinic in Arden had cheated them of their pay.',
    ],
  },
  {
    name: 'sums for one purpose and for two, in lists of which another sum agrees',
    one: [
      'The ministry will take $200 million from the road fund and $650 million from the lottery for the new dyke.',
      'For the new dyke the ministry takes $900 million from the road fund and $650 million from the lottery.',
      ['200 million', '900 million'],
    ],
    two: [
      'The ministry will take $200 million from the road fund and $650 million from the lottery for the new dyke.',
      'For the new dyke the ministry takes $900 million from unspent grants and $650 million from the lottery.',
    ],
  },
  {
    name: 'what one does and what another does not',
    one: [
      'The brewery answered the letter of the union about the fumes in the cellar of the malt house.',
      'About the fumes in the malt house cellar the brewery did not answer the union’s letter.',
      ['answered', 'did not answer'],
    ],
    two: [
      'The spokesman of the inspectors answered a letter of the union about fumes in the malt house.',
      'The owner of the malt house, Mr. Brandt, did not answer our questions about fumes.',
    ],
  },
];

describe('two facts', () => {
  it.each(PAIRS)('are a change: $name', ({ one: [reference, report, change] }) => {
    expect(materialIn(reference, report)).toContainEqual(change);
  });

  it.each(PAIRS)('of two are none: $name', ({ two: [reference, report] }) => {
    expect(materialIn(reference, report)).toEqual([]);
  });
});

describe('a rank', () => {
  it('counted from the last time says nothing against a rank of all times', () => {
    expect(
      materialIn(
        'Lena Voss will become the second woman to lead the harbour board of Lorne, after Ida Marsh, who left in 1990.',
        'Lena Voss becomes the first woman to lead the harbour board of Lorne since Ida Marsh.',
      ),
    ).toEqual([]);
  });
});

describe('somebody who speaks behind a description', () => {
  it('is no rival of somebody who acts', () => {
    expect(
      materialIn(
        'Rep. Paul Setter of Arden was the other conservative choice for the chair of the harbour committee.',
        '“We have got to have a choice,” Representative Lou Gorman, a conservative of Arden, said of the chair of the harbour committee.',
      ),
    ).toEqual([]);
  });
});
