import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';

const AROUND = [
  'The harbour of Lorne has been short of pilots for years. Its tugs are old and its cranes slow. Owners of small boats complain of the fees.',
  'A storm tore the roof off the old customs house in winter. The council owns half of the quay. Fishermen sell their catch there before dawn.',
];
const namesIn = (reference: string, report: string): (string | undefined)[][] =>
  compare(articleOf({ text: `${reference} ${AROUND[0]}` }), articleOf({ text: `${AROUND[1]} ${report}` }))
    .claims.flatMap(({ changes }) => changes)
    .filter(({ kind, severity }) => kind === 'name' && severity === 'material')
    .map(change => [change.reference?.text, change.report?.text]);

describe('one office under two names', () => {
  it.each([
    [
      'a title and an apposition',
      'The roof will be mended by May, said Chad Griffin, the president of the Lorne Sailing Club.',
      'Lorne Sailing Club president Oscar Dunn promised a new roof before summer.',
      ['Chad Griffin', 'Oscar Dunn'],
    ],
    [
      'behind the name on both sides',
      'Nora Vance, the director of the maritime museum, found the drawing behind a stove.',
      'The drawing was found behind a stove by Lena Ford, director of the maritime museum.',
      ['Nora Vance', 'Lena Ford'],
    ],
    [
      'before the name',
      'The county’s chief coroner, Elaine Prior, will open the inquest on a ferry.',
      'The inquest will be opened by county chief coroner Joan Hale.',
      ['Elaine Prior', 'Joan Hale'],
    ],
  ])('is a name told otherwise: %s', (_, reference, report, names) =>
    expect(namesIn(reference, report)).toContainEqual(names),
  );

  it.each([
    [
      'one that was held before',
      'Nora Vance, the former director of the maritime museum, found the drawing behind a stove.',
      'The drawing was found behind a stove, said Lena Ford, director of the maritime museum.',
    ],
    [
      'the deputy',
      'Nora Vance, the deputy director of the maritime museum, found the drawing behind a stove.',
      'The drawing was found behind a stove, said Lena Ford, director of the maritime museum.',
    ],
    [
      'of two bodies',
      'Nora Vance, the director of the maritime museum, bought the drawing in Arden.',
      'The drawing was bought in Arden with the help of Lena Ford, director of the railway museum.',
    ],
    [
      'both in one article',
      'Nora Vance and Lena Ford, who share the post, bought it. Nora Vance is director of the maritime museum.',
      'The drawing was bought by Lena Ford, director of the maritime museum. Her partner in the post is Nora Vance, director of the maritime museum.',
    ],
    [
      'the surname alone',
      'Nora Vance, the director of the maritime museum, found the drawing behind a stove.',
      'The drawing was found behind a stove by Dr. Vance, director of the maritime museum.',
    ],
  ])('is none: %s', (_, reference, report) => expect(namesIn(reference, report)).toEqual([]));
});
