import { describe, expect, it } from 'vitest';
import { articleOf, profileOf, readArticle, type Article } from '../../src/engine/index.ts';
import { chooseReference, rankReferences } from '../../src/library/choose.ts';
import type { StoredArticle } from '../../src/library/stored.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

const stored = (id: string, article: Article, kind: StoredArticle['kind'] = 'page'): StoredArticle => ({ id, article, kind, savedAt: 1, profile: profileOf(article) });
const trains = articleOf({ url: 'https://a.invalid/trains', title: 'Night trains return', text: 'Sleeper trains will run along the coast again from June, the operator said on Tuesday. A bed will cost 49 euros and bicycles travel free.' });
const choose = (report: Article, library: StoredArticle[]): string | undefined => chooseReference(rankReferences(readArticle(report), library))?.id;

describe('choosing a reference', () => {
  const sample = stored('sample', sampleReference(), 'sample');

  it('takes the report of the same story', () => expect(choose(sampleReport(), [stored('trains', trains), stored('call', sampleReference())])).toBe('call'));
  it('offers the sample only where it fits', () => {
    expect(choose(sampleReport(), [sample])).toBe('sample');
    expect(choose(trains, [sample])).toBeUndefined();
  });
  it('never reads a page against itself', () => expect(choose(trains, [stored('trains', trains), sample])).toBeUndefined());
  it('prefers an earlier version of the very page', () => {
    expect(choose({ ...sampleReport(), url: 'https://a.invalid/call' }, [sample, stored('old', { ...sampleReference(), url: 'https://a.invalid/call' })])).toBe('old');
  });
});
