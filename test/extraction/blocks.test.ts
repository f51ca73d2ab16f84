import { expect, it } from 'vitest';
import { wordCount } from '../../src/extraction/blocks.ts';

it('counts words with and without spaces between them', () => {
  expect(
    ['The old mill’s dam, 1871', '古い水車の堰は月曜日に閉鎖された。', '水車 1871', 'Café – ouvert', ''].map(wordCount),
  ).toEqual([6, 8, 2, 2, 0]);
});
