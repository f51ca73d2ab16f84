// All that the popup asks of the library and the engine, in one place. It runs in the popup itself, which has nothing
// else to do while the page is read and needs no worker to be started; what would hold up the screen is handed to a
// worker that runs the same.

import {
  compareReadings,
  countWords,
  readArticle,
  readProfile,
  readQuotations,
  VERSION,
  type Article,
  type Comparison,
  type Reading,
} from '../engine/index.ts';
import type { Remark } from '../findings/remarks.ts';
import { articleKey } from '../engine/quote.ts';
import { chooseReference, rankReferences, type Ranked } from './choose.ts';
import { articleFromText, textOfFile } from './import.ts';
import {
  holdsAny,
  keepArticle,
  readLibrary,
  removeArticle,
  restoreArticle,
  type Kept,
  type Library,
} from './library.ts';
import { keepRemark, remarksAbout, removeRemark } from './remarks.ts';
import { sampleReference, sampleReport } from './sample.ts';
import type { StoredArticle } from './stored.ts';

/** What comes of reading a page against the library. */
export interface Answer {
  /** asked for only where there is nothing to compare with */
  report?: { words: number; quotations: number };
  /** the library, nearest first */
  ranked: Ranked[];
  /** what the page was read against; absent when nothing fits */
  reference?: Ranked;
  comparison?: Comparison;
  /** what the reader has said of its findings; absent where there is nothing */
  remarks?: Remark[];
  /** keys of remarks that are damaged and set aside */
  damagedRemarks?: IDBValidKey[];
  /** keys of references that are damaged and set aside; absent where all are whole */
  damaged?: IDBValidKey[];
  /** why the library cannot be opened; absent where it can */
  closed?: string;
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
  (await readLibrary()).articles.slice(0, READ_AHEAD).forEach(readingOf);
}

const TASTE = 600; // characters; more delays a page that is read, less leaves more to translate when it is

/**
 * The engine's code is translated when it first runs. A taste of work while the page is still read spares the findings
 * half their time.
 */
export function warmUp(): void {
  const [reference, report] = [sampleReference(), sampleReport()].map(({ text }) =>
    readArticle(articleFromText(text.slice(0, text.indexOf('\n\n', TASTE)))),
  );
  compareReadings(reference, report);
}

/**
 * Characters of report and reference together, from which a comparison takes longer than a blink: 100 ms at 8,000 words
 * once the engine is warm.
 */
const LONG = 60_000;

/**
 * Compares here what is short, and elsewhere what is not.
 * @param elsewhere compareWithLibrary in a worker
 */
export async function compareHere(
  article: Article,
  referenceId: string | undefined,
  elsewhere: (article: Article, referenceId?: string) => Promise<Answer>,
): Promise<Answer> {
  const limit = holdsAny() ? Infinity : LONG; // a worker has not what is held here
  if (article.text.length > limit) return elsewhere(article, referenceId);
  const choice = await choose(article, referenceId);
  const whole = article.text.length + (choice.chosen?.article.text.length ?? 0);
  return whole > limit ? elsewhere(article, referenceId) : answerTo(choice);
}

/** Compares two texts that are at hand, here if they are short. */
export const compareTextsHere = async (
  reference: Article,
  report: Article,
  elsewhere: (reference: Article, report: Article) => Promise<Comparison>,
): Promise<Comparison> =>
  (reference.text.length + report.text.length > LONG ? elsewhere : service.compareTexts)(reference, report);

interface Choice {
  report: Reading;
  ranked: Ranked[];
  reference?: Ranked;
  chosen?: StoredArticle;
  trouble: Pick<Answer, 'damaged' | 'closed'>;
}

async function choose(article: Article, referenceId: string | undefined): Promise<Choice> {
  const report = readArticle(article);
  const library = await readLibrary();
  const ranked = rankReferences(report, library.articles);
  const reference = ranked.find(one => one.id === referenceId) ?? chooseReference(ranked);
  const chosen = library.articles.find(one => one.id === reference?.id);
  return { report, ranked, reference, chosen, trouble: troubleOf(library) };
}

const troubleOf = ({ damaged, closed }: Library): Choice['trouble'] => ({
  ...(damaged.length && { damaged }),
  ...(closed && { closed }),
});

async function answerTo({ report, ranked, reference, chosen, trouble }: Choice): Promise<Answer> {
  if (!reference || !chosen) return { report: measure(report), ranked, ...trouble };
  const about = { reference: articleKey(chosen.article), report: articleKey(report.article) };
  const kept = remarksAbout(about); // read while the two are compared
  const comparison = compareReadings(readingOf(chosen), report);
  const { remarks, damaged } = await kept;
  return {
    ranked,
    reference,
    comparison,
    ...trouble,
    ...(remarks.length && { remarks }),
    ...(damaged.length && { damagedRemarks: damaged }),
  };
}

export { articleFromText, textOfFile, VERSION };

/** What a worker can be asked for. */
export const service = {
  /** @param referenceId the reader's choice; without it the best match is chosen, if any fits */
  compareWithLibrary: async (article: Article, referenceId?: string): Promise<Answer> =>
    answerTo(await choose(article, referenceId)),

  compareTexts: async (reference: Article, report: Article): Promise<Comparison> =>
    compareReadings(readArticle(reference), readArticle(report)),

  /** The bundled reference against a bundled report, for a newcomer on any page. */
  compareSample(): Answer & { article: Article } {
    const report = readArticle(sampleReport());
    const reference = readArticle(sampleReference());
    const ranked = rankReferences(report, [
      { id: 'sample', kind: 'sample', article: reference.article, savedAt: 0, profile: readProfile(reference) },
    ]);
    return { ranked, reference: ranked[0], comparison: compareReadings(reference, report), article: report.article };
  },

  save: keepArticle,

  saveText: async (text: string, about: Partial<Article>, kind: 'pasted' | 'file', savedAt: number): Promise<Kept> =>
    keepArticle({ ...articleFromText(text), ...about }, kind, savedAt),

  remove: removeArticle,
  restore: restoreArticle,

  keepRemark,
  removeRemark,
};

/** The same, as a type. */
export type Service = typeof service;

const measure = (report: Reading): NonNullable<Answer['report']> => ({
  words: countWords(report),
  quotations: readQuotations(report).filter(quotation => quotation.speech).length,
});
