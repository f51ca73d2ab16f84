// Texts that no outlet prints: whatever repeats in them, reading takes about as long as their length. At these lengths
// a stage that grows with the square takes minutes, and one that keeps a table of all words with all words fills the
// memory.

import { describe, expect, it } from 'vitest';
import { articleOf, compare, countWords, findQuotations, readArticle } from '../../src/engine/index.ts';
import { articleFromText } from '../../src/library/import.ts';
import { sampleReport } from '../../src/library/sample.ts';
import { SHAPES } from '../bench/hostile-shapes.ts';

const LENGTH = 250_000; // characters
const timeout = 30_000;

const read = (shape: string): unknown => readArticle(articleOf({ text: SHAPES[shape](LENGTH, 0) }));
const quotations = (shape: string): unknown => findQuotations(articleOf({ text: SHAPES[shape](LENGTH, 0) }));
const file = (shape: string): unknown => articleFromText(SHAPES[shape](4 * LENGTH, 0));
const both = (shape: string): unknown =>
  compare(...([0, 1].map(seed => articleOf({ text: SHAPES[shape](LENGTH / 5, seed) })) as [never, never]));

describe('a text of nothing but', () => {
  it.each<[string, (shape: string) => unknown]>([
    ['a line of spaces', read],
    ['tabs', read],
    ['dots', read],
    ['question marks', read],
    ['opening marks', quotations],
    ['single opening marks', quotations],
    ['curly single opening marks', quotations],
    ['possessives', quotations],
    ['digits and primes', quotations],
    ['guillemets', quotations],
    ['a quotation interrupted', quotations],
    ['lines of their own', file],
    ['different labels', file],
    ['different one-word sentences', both],
    ['different money', both],
    ['percentages', both],
    ['one quotation', both],
    ['one quotation of one word', both],
    ['ellipses in a quotation', both],
  ])('%s is read in time', { timeout }, (shape, work) => expect(work(shape)).toBeDefined());
});

describe('a very long quotation', () => {
  const remark = SHAPES['different words'](40_000, 0).trim();
  const said = (words: string): ReturnType<typeof articleOf> => articleOf({ text: `“${words},” said Ann Lee.` });

  it('that both have is verbatim', () =>
    expect(compare(said(remark), said(remark)).quotations.map(({ relation }) => relation)).toEqual(['verbatim']));

  it('in which one word of six thousand differs says which', { timeout }, () => {
    const words = remark.split(' ');
    const altered = words.with(5000, 'harbour');
    const [match] = compare(said(remark), said(altered.join(' '))).quotations;
    expect(match.relation).toBe('altered');
    expect(match.changes.map(({ reference, report }) => [reference?.text, report?.text])).toEqual([
      [words[5000], 'harbour'],
    ]);
  });

  it('from which words were cut in two places says which', { timeout }, () => {
    const words = remark.split(' ');
    const kept = [...words.slice(0, 1000), '…', ...words.slice(1300, 4000), '…', ...words.slice(4100)];
    const [match] = compare(said(remark), said(kept.join(' '))).quotations;
    expect([match.relation, match.declared, match.changes]).toEqual(['trimmed', true, []]);
    expect(match.cuts.map(({ at, missing: { start, end } }) => [at, remark.slice(start - 1, end - 1)])).toEqual([
      ['inner', words.slice(1000, 1300).join(' ')],
      ['inner', words.slice(4000, 4100).join(' ')],
    ]);
  });
});

describe('a text of a quarter of a million different words', () => {
  it('is compared', { timeout: 120_000 }, () => {
    const article = articleOf({ text: SHAPES['different words'](1_900_000, 0) });
    expect(countWords(readArticle(article))).toBeGreaterThan(240_000);
    expect(compare(sampleReport(), article).story.verdict).toBe('different');
  });
});
