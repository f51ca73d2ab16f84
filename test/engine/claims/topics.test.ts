// Which missing claims are about the same thing, and what it is called.

import { describe, expect, it } from 'vitest';
import { articleOf, compare, type Claim } from '../../../src/engine/index.ts';

const LEAD = 'Lorne council closed the harbour bridge on Monday.';
const REST = [
  'Otters sleep upstream of the mill.',
  'A choir rehearses nightly in the old hall.',
  'Plums ripen late on these slopes.',
  'Herons nest beneath the elms at noon.',
];

/** The claims of a text that a report of its lead alone misses. */
function missingOf(...sentences: string[]): Claim[] {
  const reference = articleOf({ text: [LEAD, ...sentences, ...REST].join('\n\n') });
  return compare(reference, articleOf({ text: `${LEAD} Traffic was heavy.` })).claims.filter(
    ({ reference: { text } }) => sentences.includes(text),
  );
}

describe('two claims that share telling words', () => {
  it.each([
    [
      'a name',
      'Nora Halvorsen',
      'Engineers asked Nora Halvorsen for rivets.',
      'Old rivets had worried Nora Halvorsen since the autumn.',
    ],
    [
      'a name behind a title',
      'Quintrell',
      'Mr. Quintrell ordered girders in secret.',
      'Girders are costly, said Mr. Quintrell.',
    ],
    [
      'a noun phrase',
      'the rescue ferry',
      'Passengers may take the rescue ferry, which leaves hourly from the quay.',
      'Two quays are served by the rescue ferry.',
    ],
  ])('are about %s', (_, name, first, second) => {
    const topics = missingOf(first, second).map(({ topic }) => topic);
    expect(topics.map(topic => topic?.name)).toEqual([name, name]);
    expect(topics[0]!.lead).toBe(topics[1]!.lead);
  });

  it('have no name where they share none', () => {
    const topics = missingOf(
      'Divers inspected rusty girders and counted cracked rivets.',
      'Rusty girders crumbled where divers counted rivets.',
    ).map(({ topic }) => topic);
    expect(topics.every(topic => topic !== undefined && topic.name === undefined)).toBe(true);
  });
});

describe('two claims are about two things', () => {
  it.each([
    ['where a day is all they share', 'Bakers met on Thursday evening.', 'A kite festival opens on Thursday.'],
    [
      'where one name is all they share',
      'Bakers wrote to Nora Halvorsen.',
      'Nora Halvorsen keeps bees and grows leeks.',
    ],
    ['where nothing is shared', 'Bakers met in the chapel.', 'A kite festival opens soon.'],
  ])('%s', (_, first, second) => {
    expect(missingOf(first, second).map(({ topic }) => topic)).toEqual([undefined, undefined]);
  });
});

it('of three claims all are about what the most important of them is about', () => {
  const topics = missingOf(
    'Passengers may take the rescue ferry, which leaves hourly from the quay.',
    'Two quays are served by the rescue ferry.',
    'At each quay the rescue ferry takes sixty passengers.',
  ).map(({ topic }) => topic?.lead);
  expect(new Set(topics).size).toBe(1);
  expect(topics[0]).toBeDefined();
});

it('what is told has no topic', () => {
  const text = [LEAD, 'Passengers may take the rescue ferry.', 'Two quays are served by the rescue ferry.'].join(
    '\n\n',
  );
  const { claims } = compare(articleOf({ text }), articleOf({ text }));
  expect(claims.length).toBe(3);
  expect(claims.some(({ topic }) => topic)).toBe(false);
});
