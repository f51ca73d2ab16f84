// All that the popup asks of the library and the engine, in one place. It runs in the popup itself, which has nothing else to do
// while the page is read and needs no worker to be started; what would hold up the screen is handed to a worker that runs the same.

import { compareReadings, countWords, readArticle, readProfile, readQuotations, type Article, type Comparison, type Reading } from '../engine/index.ts';
import { chooseReference, rankReferences, type Ranked } from './choose.ts';
import { articleFromText, textOfFile } from './import.ts';
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

/** A stored article read, once for as long as the popup lives. */
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

const TASTE = 600; // characters; more delays a page that is read, less leaves more to translate when it is

/** The engine's code is translated when it first runs. A taste of work while the page is still read spares the findings half their time. */
export function warmUp(): void {
  const [reference, report] = [sampleReference(), sampleReport()].map(({ text }) => readArticle(articleFromText(text.slice(0, text.indexOf('\n\n', TASTE)))));
  compareReadings(reference, report);
}

/** Characters of report and reference together, from which a comparison takes longer than a blink: 100 ms at 8,000 words once the engine is warm. */
const LONG = 60_000;

/**
 * Compares here what is short, and elsewhere what is not.
 * @param elsewhere compareWithLibrary in a worker
 */
export async function compareHere(article: Article, referenceId: string | undefined, elsewhere: (article: Article, referenceId?: string) => Promise<Answer>): Promise<Answer> {
  if (article.text.length > LONG) return elsewhere(article, referenceId);
  const choice = await choose(article, referenceId);
  return article.text.length + (choice.chosen?.article.text.length ?? 0) > LONG ? elsewhere(article, referenceId) : answerTo(choice);
}

interface Choice { report: Reading; ranked: Ranked[]; reference?: Ranked; chosen?: StoredArticle }

async function choose(article: Article, referenceId: string | undefined): Promise<Choice> {
  const report = readArticle(article);
  const stored = await listArticles();
  const ranked = rankReferences(report, stored);
  const reference = ranked.find(one => one.id === referenceId) ?? chooseReference(ranked);
  return { report, ranked, reference, chosen: stored.find(one => one.id === reference?.id) };
}

const answerTo = ({ report, ranked, reference, chosen }: Choice): Answer => (reference && chosen
  ? { ranked, reference, comparison: compareReadings(readingOf(chosen), report) }
  : { report: measure(report), ranked });

export { articleFromText, textOfFile };

export const service = {
  /** @param referenceId the reader's choice; without it the best match is chosen */
  compareWithLibrary: async (article: Article, referenceId?: string): Promise<Answer> => answerTo(await choose(article, referenceId)),

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
