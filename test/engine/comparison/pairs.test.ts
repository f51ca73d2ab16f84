import { expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';

it('compares no two sentences that only name one thing', () => {
  const { wording } = compare(
    articleOf({
      text: [
        'The ferry sank off Arden on Friday with 52 people on board.',
        'Some 40 people had left the ferry in Marle, a guard said.',
      ].join('\n\n'),
    }),
    articleOf({ text: 'The ferry sank off Arden on Friday with 52 people on board.' }),
  );
  expect(wording).toEqual([]);
});
