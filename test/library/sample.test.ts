import { expect, it } from 'vitest';
import { articleOf, compare } from '../../src/engine/index.ts';
import { sampleReference } from '../../src/library/sample.ts';
import { readFixtures } from '../fixtures.ts';

it('is contradicted in nothing by a report that tells the same, nor by a continent in place of a country', () => {
  const { title, publishedTime, paragraphs = [] } = readFixtures().find(({ name }) => name === 'broadsheet')!.article;
  const report = articleOf({ title, publishedTime, text: paragraphs.join('\n\n') });
  for (const { claims } of [compare(report, sampleReference()), compare(sampleReference(), report)])
    expect(claims.filter(({ status }) => status === 'conflicting').map(({ changes }) => changes)).toEqual([]);
});
