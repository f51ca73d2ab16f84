// Cases that stand on a number: each would be answered otherwise if the number it is named after were half or twice as
// great, or nothing.

import { describe, expect, it } from 'vitest';
import { articleOf, compare, cover, type Claim } from '../../../src/engine/index.ts';

/** What surrounds a claim in a report of its own: enough that the sentence is one among others. */
const AROUND = [
  'The harbour of Lorne has been short of pilots for years. Its tugs are old and its cranes slow. Owners of small boats complain of the fees.',
  'A storm tore the roof off the old customs house in winter. The council owns half of the quay. Fishermen sell their catch there before dawn.',
];
const claimIn = (reference: string, report: string, times: readonly string[] = []): Claim =>
  compare(
    articleOf({ text: `${reference} ${AROUND[0]}`, publishedTime: times[0] }),
    articleOf({ text: `${AROUND[1]} ${report}`, publishedTime: times[1] }),
  ).claims[0];
const FERRY =
  'The council of Lorne voted on Tuesday to buy a second ferry for the lake, which will carry 120 passengers from April on.';

describe('a fact told otherwise', () => {
  it('is none where the report tells the same day of the same thing as well', () => {
    const reference = 'Ferry pilots walked off the job on Tuesday, leaving four thousand commuters stranded.';
    const report =
      'On Thursday commuters found themselves stranded when pilots of the ferry company walked off their boats. Commuters had feared since Tuesday that the pilots would walk off the job.';
    expect(claimIn(reference, report).status).not.toBe('conflicting');
  });

  it('is one although the reference tells the other year of something else', () => {
    const reference =
      'The chapel was restored in 1987 by masons from Arden who worked without pay. The road to it was paved in 1978.';
    const report = 'Unpaid masons restored the chapel in 1978, and a plaque there honours them.';
    expect(claimIn(reference, report).changes.map(change => change.report?.text)).toEqual(['1978']);
  });

  it('is a sum, whatever changes hands', () => {
    const claim = claimIn(
      'The brewery paid $40 million for the vineyard.',
      'For the vineyard, $55 million changed hands.',
    );
    expect(claim.changes.map(change => [change.kind, change.report?.text])).toEqual([['number', '$55 million']]);
  });

  const toll = [
    'At least 11 people died when the bridge fell into the river near Arden on Sunday.',
    'The toll of the fall of the bridge near Arden rose to 14 dead.',
  ] as const;
  it.each([
    ['fifty minutes later', '2025-03-02T10:50:00Z', undefined],
    ['an hour and a half later', '2025-03-02T11:30:00Z', true],
  ])('has moved on only where the report can know more: %s', (_, later, superseded) => {
    const claim = claimIn(...toll, ['2025-03-02T10:00:00Z', later]);
    expect(claim).toMatchObject({ status: 'conflicting' });
    expect(claim.superseded).toBe(superseded);
  });
});

describe('a claim', () => {
  it('is told where only "two" is left out', () => {
    const reference = 'Two men were seen near the quay before the fire broke out in the old mill.';
    expect(claimIn(reference, 'Men were seen near the quay before the old mill burned.').status).toBe('stated');
  });

  it('is told by a figure that is nearly the same', () => {
    const reference = 'About 1,480 people signed the petition against the new road.';
    const report = 'A petition against the new road was signed by nearly 1,500 people.';
    expect(claimIn(reference, report).status).toBe('stated');
  });

  it('is missing where the report names none of its people and nothing that they did', () => {
    const reference =
      'Ann Lee, who has led the harbour for nine years and lives in Arden, told a crowd of fishermen on the quay: “Never.”';
    expect(claimIn(reference, 'The fishermen went home.').status).toBe('missing');
  });

  it('is only here when the reference has its subject and no more', () => {
    const more = 'The ferry will be painted blue and named after a fisherman who drowned in 1911.';
    const { added } = compare(articleOf({ text: FERRY }), articleOf({ text: `${FERRY} ${more}` }));
    expect(added.map(({ report }) => report.text)).toEqual([more]);
  });

  it('is missing where the report has one common word of it', () => {
    expect(claimIn('Rain fell. The mayor resigned.', 'The mayor resigned.').status).toBe('missing');
  });

  it('differs where an opposite is said of the same thing, in few words', () => {
    const claim = claimIn(
      'The tribunal upheld the fine against the farm.',
      'The fine against the farm was overturned.',
    );
    expect(claim.changes.map(change => [change.reference?.text, change.report?.text])).toEqual([
      ['upheld', 'overturned'],
    ]);
  });

  it('that a standfirst makes before the body is made once', () => {
    const standfirst = 'The council of Lorne voted on Tuesday to buy a second ferry for the lake.';
    const { claims } = compare(articleOf({ text: `${standfirst}\n\n${standfirst}` }), articleOf({ text: FERRY }));
    expect(claims).toHaveLength(1);
  });

  it('that is a bare statement is carried by a sentence that says it among other things', () => {
    const [statement] = cover(['The council will buy a ferry.'], articleOf({ text: FERRY }));
    expect(statement.status).toBe('stated');
  });
});

describe('claims of an article', () => {
  const PARAGRAPHS = [
    'The old mill burned for two nights.',
    'Nobody was hurt, the firemen said.',
    'The owner lives in Arden.',
    'He has no insurance.',
    'Neighbours brought soup to the firemen.',
    'The mill ground corn until 1987.',
  ];
  const claimsOf = (...paragraphs: string[]): string[] =>
    compare(articleOf({ text: paragraphs.join('\n\n') }), articleOf({ text: 'Nothing.' })).claims.map(
      ({ reference }) => reference.text,
    );

  it.each([
    ['a heading of nine words', 0, 'Ferry plan of the council moves ahead at last'],
    ['a heading between paragraphs', 4, 'Owner of the old mill lives in Arden'],
    [
      'an opening line that the text does not take up',
      0,
      'Firemen fought flames that rose from the mill of the valley',
    ],
  ])('leave out %s', (_, place, heading) => {
    const paragraphs = PARAGRAPHS.toSpliced(place, 0, heading);
    expect(claimsOf(...paragraphs)).toEqual(PARAGRAPHS);
  });
});
