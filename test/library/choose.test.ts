import { describe, expect, it } from 'vitest';
import { articleOf, profileOf, readArticle, type Article } from '../../src/engine/index.ts';
import { chooseReference, rankReferences } from '../../src/library/choose.ts';
import type { StoredArticle } from '../../src/library/stored.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

const stored = (id: string, article: Article, kind: StoredArticle['kind'] = 'page'): StoredArticle => ({
  id,
  article,
  kind,
  savedAt: 1,
  profile: profileOf(article),
});
const trains = articleOf({
  url: 'https://a.invalid/trains',
  title: 'Night trains return',
  text: 'Sleeper trains will run along the coast again from June, the operator said on Tuesday. A bed will cost 49 euros and bicycles travel free.',
});
const bridge = articleOf({
  title: 'Bridge in Lorne falls',
  text:
    'A bridge over the Arn in Lorne gave way in the storm and hurt seven people, police said. ' +
    'Divers searched for a van that witnesses saw go down with the deck. Mayor Ann Lee closed the quay.',
});
const brücke = articleOf({
  lang: 'de',
  title: 'Brücke in Lorne eröffnet',
  text:
    'Der Rat von Lorne hat die neue Brücke eröffnet, nach langer Arbeit, die mehr gekostet hat als gedacht. ' +
    'Die alte Fähre wird zum letzten Mal fahren, teilte das Hafenamt mit.',
});
const choose = (report: Article, library: StoredArticle[]): string | undefined =>
  chooseReference(rankReferences(readArticle(report), library))?.id;

describe('choosing a reference', () => {
  const sample = stored('sample', sampleReference(), 'sample');

  it('takes the report of the same story', () =>
    expect(choose(sampleReport(), [stored('trains', trains), stored('call', sampleReference())])).toBe('call'));
  it('offers the sample only where it fits', () => {
    expect(choose(sampleReport(), [sample])).toBe('sample');
    expect(choose(trains, [sample])).toBeUndefined();
  });
  it('never reads a page against itself', () =>
    expect(choose(trains, [stored('trains', trains), sample])).toBeUndefined());
  it('prefers an earlier version of the very page', () => {
    expect(
      choose({ ...sampleReport(), url: 'https://a.invalid/call' }, [
        sample,
        stored('old', { ...sampleReference(), url: 'https://a.invalid/call' }),
      ]),
    ).toBe('old');
  });

  it('prefers what the reader kept to the sample, be it less near', () => {
    const { title, text } = sampleReference();
    const brief = articleOf({ title, text: text.split('\n\n').slice(0, 4).join('\n\n') });
    const ranked = rankReferences(readArticle(sampleReport()), [sample, stored('brief', brief)]);
    expect(ranked.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['sample', 'same'],
      ['brief', 'same'],
    ]);
    expect(chooseReference(ranked)?.id).toBe('brief');
  });
  it('prefers what the reader kept to the sample where it is but related', () => {
    const [first] = rankReferences(readArticle(sampleReport()), [sample]);
    const own = { ...first, id: 'own', kind: 'page', verdict: 'related', score: 0.1 } as const;
    expect(chooseReference([first, own])?.id).toBe('own');
  });

  it('takes nothing that tells another story, in whatever language', () => {
    expect(choose(trains, [stored('bridge', bridge), sample])).toBeUndefined();
    expect(choose(trains, [stored('brücke', brücke)])).toBeUndefined();
  });
});

describe('a page saved earlier from the same address', () => {
  const versionOf = (report: Article, saved: Article): string | null =>
    rankReferences(readArticle(report), [stored('saved', saved)])[0].version;
  const at = (url: string, article: Article): Article => ({ ...article, url });
  const address = trains.url!;

  it('is this page where nothing changed', () => expect(versionOf(trains, { ...trains })).toBe('identical'));
  it('is its earlier version where the story is the same', () => {
    expect(versionOf({ ...trains, text: trains.text.replace('49', '59') }, trains)).toBe('revised');
  });
  it('is its earlier version where the text is, years later', () => {
    const then = { ...trains, publishedTime: '2015-03-01T09:00:00Z' };
    const now = { ...then, publishedTime: '2025-03-01T09:00:00Z', text: then.text.replace('49', '59') };
    expect(versionOf(now, then)).toBe('revised');
  });
  it('is no version of it where it tells another story', () => {
    expect(versionOf(trains, at(address, bridge))).toBeNull();
    expect(choose(trains, [stored('bridge', at(address, bridge))])).toBeUndefined();
  });
});
