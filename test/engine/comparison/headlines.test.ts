import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/engine/index.ts';
import { readArticle } from '../../../src/engine/text/reading.ts';
import { compareHeadlines } from '../../../src/engine/comparison/headlines.ts';

const compared = (reference: string, report: string): (string | null)[][] =>
  compareHeadlines(
    readArticle(articleOf({ text: '', title: reference })),
    readArticle(articleOf({ text: '', title: report })),
  ).map(({ kind, reference: a, report: b }) => [kind, a?.text ?? null, b?.text ?? null]);

describe('headlines', () => {
  it.each([
    ['a number', 'Bridge collapse in Lorne kills 12', 'Bridge collapse in Lorne kills 15', [['number', '12', '15']]],
    [
      'nothing but the outlet',
      'Bridge collapse in Lorne kills 12 | The Lorne Post',
      'Bridge collapse in Lorne kills 12 - Arden News',
      [],
    ],
    [
      'nothing but two outlets of longer names',
      'Bridge collapse in Lorne kills 12 | Lorne Evening Post',
      'Bridge collapse in Lorne kills 12 | Arden Daily News',
      [],
    ],
    [
      'a second line, which is too long for an outlet',
      'Bridge collapse in Lorne kills 12 – Mayor Ann Lee of Lorne Quits',
      'Bridge collapse in Lorne kills 12 – Mayor Bob Ray of Lorne Quits',
      [['name', 'Ann Lee', 'Bob Ray']],
    ],
    ['all of it', 'Bridge collapse in Lorne kills 12', 'Council votes on 15 new parks', []],
  ])('differ in %s', (_, reference, report, expected) => expect(compared(reference, report)).toEqual(expected));
});
