// All that the popup asks of the library and the engine, in one place: it runs in a worker, so that a long article or a
// large library never holds up the screen.

import { compare, findQuotations, type Article, type Comparison } from '../engine/index.ts';
import { chooseReference, rankReferences, type Ranked } from './choose.ts';
import { articleFromText } from './import.ts';
import { listArticles, removeArticle, restoreArticle, saveArticle, type StoredArticle } from './library.ts';
import { sampleReference, sampleReport } from './sample.ts';

export interface Answer {
  report: { words: number; quotations: number };
  /** the library, nearest first */
  ranked: Ranked[];
  /** what the page was read against; absent when nothing fits */
  reference?: Ranked;
  comparison?: Comparison;
}

export const service = {
  /** @param referenceId the reader's choice; without it the best match is chosen */
  async compareWithLibrary(report: Article, referenceId?: string): Promise<Answer> {
    const stored = await listArticles();
    const ranked = rankReferences(report, stored);
    const reference = ranked.find(one => one.id === referenceId) ?? chooseReference(ranked);
    const article = stored.find(one => one.id === reference?.id)?.article;
    const speech = findQuotations(report).filter(quotation => quotation.speech);
    return {
      report: { words: countWords(report), quotations: speech.length }, ranked,
      ...(reference && article && { reference, comparison: compare(article, report) }),
    };
  },

  /** The bundled reference against a bundled report, for a newcomer on any page. */
  async compareSample(): Promise<Answer & { article: Article }> {
    const report = sampleReport();
    const reference = sampleReference();
    const ranked = rankReferences(report, (await listArticles()).filter(one => one.kind === 'sample'));
    return { report: { words: countWords(report), quotations: 0 }, ranked, reference: ranked[0], comparison: compare(reference, report), article: report };
  },

  async save(article: Article, kind: StoredArticle['kind'], savedAt: number): Promise<string> {
    return (await saveArticle(article, kind, savedAt)).id;
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

const countWords = ({ text }: Article): number => (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? []).length;
