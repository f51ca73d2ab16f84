import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';

/** What surrounds a claim in a report of its own: enough that the sentence is one among others. */
const AROUND = [
  'The harbour of Lorne has been short of pilots for years. Its tugs are old and its cranes slow. Owners of small boats complain of the fees.',
  'A storm tore the roof off the old customs house in winter. The council owns half of the quay. Fishermen sell their catch there before dawn.',
];
const materialIn = (reference: string, report: string): (string | undefined)[][] => {
  const { claims } = compare(
    articleOf({ text: `${reference} ${AROUND[0]}` }),
    articleOf({ text: `${AROUND[1]} ${report}` }),
  );
  return claims
    .flatMap(claim => claim.changes)
    .filter(({ severity }) => severity === 'material')
    .map(({ kind, reference: a, report: b }) => [kind, a?.text, b?.text]);
};

describe('a fact told otherwise in words of its own', () => {
  it.each([
    [
      'a day',
      'Ferry pilots walked off the job on Tuesday, leaving four thousand commuters stranded on the wrong bank.',
      'On Thursday commuters found themselves stranded when pilots of the ferry company walked off their boats.',
      ['date', 'Tuesday', 'Thursday'],
    ],
    [
      'a month',
      'The tunnel under the river will open to lorries in April, the ministry of transport said.',
      'Lorries may use the new river tunnel, which is to open in June, according to transport officials.',
      ['date', 'April', 'June'],
    ],
    [
      'a year',
      'The chapel was restored in 1987 by masons from Arden who worked without pay.',
      'Unpaid masons restored the chapel in 1978, and a plaque there honours them.',
      ['date', '1987', '1978'],
    ],
    [
      'a count',
      'The academy dismissed 14 cadets over the forged exam papers.',
      'Forged papers cost 19 cadets their place at the academy, which dismissed them at once.',
      ['number', '14', '19'],
    ],
    [
      'a sum',
      'The brewery paid $40 million for the vineyard on the southern slopes.',
      'For the vineyard, spread over the southern slopes, $55 million was paid by the brewery.',
      ['number', '$40 million', '$55 million'],
    ],
    [
      'a rank',
      'It was the fourth collision at the level crossing since the spring.',
      'Since spring the level crossing has seen trouble, and this was the second collision there.',
      ['number', 'fourth', 'second'],
    ],
    [
      'a person',
      'The prize for the best young cellist went to Nora Falk, a student from Arden, after a final of six hours.',
      'After a final of six hours the prize for the best young cellist went to Ida Brenner, a student from Arden.',
      ['name', 'Nora Falk', 'Ida Brenner'],
    ],
    [
      'a person in other words',
      'Captain Tom Rusk steered the burning trawler onto a sandbank and saved eleven fishermen.',
      'Eleven fishermen were saved when Captain Paul Ahern steered the trawler, which was burning, onto a sandbank.',
      ['name', 'Tom Rusk', 'Paul Ahern'],
    ],
    [
      'a denial',
      'The surgeon operated on the goalkeeper’s knee in a clinic near Arden after the derby.',
      'After the derby the goalkeeper’s knee was examined, but the surgeon did not operate.',
      ['negation', 'operated', 'did not operate'],
    ],
    [
      'a refusal',
      'After two warnings the captain lowered the lifeboats from the burning trawler.',
      'Aboard the burning trawler the captain refused to lower the lifeboats, survivors recalled.',
      ['negation', 'lowered', 'refused to lower'],
    ],
    [
      'an opposite',
      'The tribunal upheld the fine against the salmon farm in the northern fjord.',
      'In a blow to anglers, the salmon farm’s fine was overturned by the tribunal.',
      ['negation', 'upheld', 'overturned'],
    ],
  ])('is a conflict: %s', (_, reference, report, change) =>
    expect(materialIn(reference, report)).toContainEqual(change),
  );

  it.each([
    ['Lorne in 2014', 'conflicting'],
    ['314 volunteers honoured', 'conflicting'],
    ['Fine of $1,140', 'conflicting'],
    ['Fourteen lifeguards too few', 'stated'],
  ])('under the headline “%s” is %s: a number is known where its value stands, not its digits', (title, status) => {
    const reference =
      'The mayor said 14 lifeguards would patrol the northern beach from June until the end of the season.';
    const report = 'Swimmers at the northern beach can count on 19 lifeguards, and a boat, for the rest of the season.';
    const articles = [
      articleOf({ text: `${reference} ${AROUND[0]}` }),
      articleOf({ text: `${AROUND[1]} ${report}`, title }),
    ];
    expect(compare(articles[0], articles[1]).claims[0].status).toBe(status);
  });

  it.each([
    [
      'a day of another act',
      'Ferry pilots walked off the job on Tuesday, leaving four thousand commuters stranded on the wrong bank.',
      'Commuters stranded by the ferry pilots will get their money back, the company’s director said on Thursday.',
    ],
    [
      'somebody else who speaks',
      'Bakers welcomed the ruling on flour, said Nora Falk, who chairs their guild.',
      'The ruling on flour angered millers, said Ida Brenner, whose union had sued.',
    ],
    [
      'somebody whom the reference names as well',
      'The prize for the best young cellist went to Nora Falk of Arden. Ida Brenner was second.',
      'Ida Brenner, a young cellist, played first at the final for the prize in Arden.',
    ],
    [
      'a number far from the first',
      'The academy dismissed 14 cadets over the forged exam papers.',
      'The academy has 1,900 cadets from eleven countries, most of whom learn to sail.',
    ],
    [
      'an amendment',
      'The First Amendment protects what she wrote about the judge, said her lawyer.',
      'Asked about the letters, she invoked the Fifth Amendment and left the courtroom.',
    ],
    [
      'both ends of a term',
      'Bob Ray, a warden of the lighthouse, served there from 1990 to 1998.',
      'Bob Ray, who served as warden of the lighthouse until 1998, came there in 1990.',
    ],
    [
      'a number rounded',
      'The brewery paid $41.8 million for the vineyard on the southern slopes.',
      'For the vineyard, spread over the southern slopes, some $42 million was paid by the brewery.',
    ],
    [
      'a bound that admits it',
      'The academy dismissed more than 30 cadets over the forged exam papers.',
      'Forged papers cost 32 cadets their place at the academy, which dismissed them at once.',
    ],
    [
      'a month that holds the day',
      'The tunnel under the river will open to lorries on April 3, the ministry said.',
      'Lorries may use the new river tunnel, which is to open in April, according to the ministry.',
    ],
    [
      'the dead and the hurt',
      'The blast in the quarry killed 6 people and shook the village.',
      'Eleven people were hurt by the blast in the quarry, which shook the village.',
    ],
    [
      'a denial of what somebody else said',
      'The surgeon denied that he operated on the goalkeeper’s knee after the derby.',
      'The surgeon said that he did not operate on the goalkeeper’s knee after the derby.',
    ],
    [
      'a wish',
      'The captain wanted to lower the lifeboats from the burning trawler.',
      'Aboard the burning trawler the captain did not lower the lifeboats, survivors recalled.',
    ],
    [
      'what may be, and what was',
      'The lifeboats of the trawler cannot be lowered in a storm, the captain warned.',
      'The captain of the trawler lowered the lifeboats although a storm blew.',
    ],
    [
      'a thing told right elsewhere',
      'The tunnel under the river will open to lorries in April, the ministry of transport said.',
      'Lorries may use the river tunnel, which is to open to them in April. Buses may use the river tunnel from June, the ministry said.',
    ],
  ])('is none: %s', (_, reference, report) => expect(materialIn(reference, report)).toEqual([]));
});

describe('a toll that a later report tells higher', () => {
  const statusOf = (publishedTime: string): (boolean | string | undefined)[] => {
    const [claim] = compare(
      articleOf({
        text: `The landslide above Arden killed 24 people and cut the valley off. ${AROUND[0]}`,
        publishedTime: '2024-03-04T08:00:00Z',
      }),
      articleOf({
        text: `${AROUND[1]} Above Arden, the death toll from the landslide that cut off the valley has climbed to 31.`,
        publishedTime,
      }),
    ).claims;
    return [claim.status, claim.superseded];
  };

  it('has moved on', () => expect(statusOf('2024-03-04T18:00:00Z')).toEqual(['conflicting', true]));
  it('contradicts a report of the same hour', () =>
    expect(statusOf('2024-03-04T08:10:00Z')).toEqual(['conflicting', undefined]));
});

it('tells a day of the month against another in a sentence of two words', () => {
  expect(
    materialIn(
      'The primary for the seat would be held on April 30.',
      'Both parties will hold primaries for the seat in mid May.',
    ),
  ).toEqual([['date', 'April 30', 'May']]);
});
