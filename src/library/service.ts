// All that the popup asks of the library and the engine, in one place: it runs in a worker, so that a long article or a
// large library never holds up the screen.

import { compareReadings, countWords, readArticle, readProfile, readQuotations, type Article, type Comparison, type Reading } from '../engine/index.ts';
import { chooseReference, rankReferences, type Ranked } from './choose.ts';
import { articleFromText } from './import.ts';
import { listArticles, removeArticle, restoreArticle, saveArticle, type StoredArticle } from './library.ts';
import { sampleReference, sampleReport } from './sample.ts';

export interface Answer {
  /** asked for only where there is nothing to compare with */
  report?: { words: number; quotations: number };
  /** the library, nearest first */
  ranked: Ranked[];
  /** what the page was read against; absent when nothing fits */
  reference?: Ranked;
  comparison?: Comparison;
}

const readings = new Map<string, Reading>();

/** A stored article read, once for as long as the worker lives. */
function readingOf({ id, article }: StoredArticle): Reading {
  const reading = readings.get(id) ?? readArticle(article);
  readings.set(id, reading);
  return reading;
}

const READ_AHEAD = 3; // newest references, which a click most likely needs

/** Work of every click that need not wait for the page: the library is opened and its newest articles are read. */
export async function readAhead(): Promise<void> {
  (await listArticles()).slice(0, READ_AHEAD).forEach(readingOf);
}

export const service = {
  /** @param referenceId the reader's choice; without it the best match is chosen */
  async compareWithLibrary(article: Article, referenceId?: string): Promise<Answer> {
    const report = readArticle(article);
    const stored = await listArticles();
    const ranked = rankReferences(report, stored);
    const reference = ranked.find(one => one.id === referenceId) ?? chooseReference(ranked);
    const chosen = stored.find(one => one.id === reference?.id);
    if (!reference || !chosen) return { report: measure(report), ranked };
    return { ranked, reference, comparison: compareReadings(readingOf(chosen), report) };
  },

  /** The bundled reference against a bundled report, for a newcomer on any page. */
  compareSample(): Answer & { article: Article } {
    const report = readArticle(sampleReport());
    const reference = readArticle(sampleReference());
    const ranked = rankReferences(report, [{ id: 'sample', kind: 'sample', article: reference.article, savedAt: 0, profile: readProfile(reference) }]);
    return { ranked, reference: ranked[0], comparison: compareReadings(reference, report), article: report.article };
  },

  async save(article: Article, kind: StoredArticle['kind'], savedAt: number): Promise<string> {
    const same = (await listArticles()).find(one => one.article.text === article.text && one.article.url === article.url);
    return (same ?? await saveArticle(article, kind, savedAt)).id;
  },

  /** A text for a page that cannot be read whole, compared as if it stood there. */
  async compareText(text: string, about: Partial<Article>, referenceId?: string): Promise<Answer & { article: Article }> {
    const article = { ...articleFromText(text), ...about };
    return { ...await service.compareWithLibrary(article, referenceId), article };
  },

  async saveText(text: string, about: Partial<Article>, kind: 'pasted' | 'file', savedAt: number): Promise<string> {
    return (await saveArticle({ ...articleFromText(text), ...about }, kind, savedAt)).id;
  },

  /** Removes a stored article and hands it back, so that the removal can be undone. */
  async remove(id: string): Promise<StoredArticle | undefined> {
    const stored = (await listArticles()).find(one => one.id === id);
    await removeArticle(id);
    return stored;
  },

  restore: restoreArticle,
};

export type Service = typeof service;

const measure = (report: Reading): NonNullable<Answer['report']> => ({
  words: countWords(report),
  quotations: readQuotations(report).filter(quotation => quotation.speech).length,
});
