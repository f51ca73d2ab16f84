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
import { chooseReference, rankReferences, unjudged, type Ranked, type Wish } from './choose.ts';
import { articleFromText, textOfFile } from './import.ts';
import { holdsAny, keepArticle, readListings, removeArticle, restoreArticle, type Kept } from './library.ts';
import { readingOf, textOf, type Text } from './readings.ts';
import { findReferences } from './references.ts';
import { keepRemark, remarksAbout, removeRemark } from './remarks.ts';
import { sampleReference, sampleReport } from './sample.ts';
import { damagedIn, mend, openShelf, recordOf, type Shelf } from './shelf.ts';
import { readKept, type KeptArticle } from './stored.ts';
import { pin, readWish, rememberChoice } from './wishes.ts';

/** What comes of reading a page against the library. */
export interface Answer {
  /** asked for only where there is nothing to compare with */
  report?: { words: number; quotations: number };
  /** the library, nearest first; of a large one only what is near and what is new */
  ranked: Ranked[];
  /** others are kept beside those */
  more?: true;
  /** the reference that the reader wants every page read against */
  pinned?: string;
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

const READ_AHEAD = 3; // newest references, which a click most likely needs

/** Work of every click that need not wait for the page: the library is opened and its newest articles are read. */
export async function readAhead(): Promise<void> {
  const { database } = await openShelf();
  if (!database) return;
  const newest = await database.getAllKeysFromIndex('listings', 'newest', null, READ_AHEAD);
  const records = await Promise.all(newest.map(key => recordOf(database, key)));
  for (const record of records) {
    const kept = readKept(record);
    if (kept) readingOf(kept);
  }
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
  chosen?: Text;
  beside: Pick<Answer, 'damaged' | 'closed' | 'more' | 'pinned'>;
}

/** The page that was compared last, which is what a reader saves. */
let lastRead: Reading | undefined;

async function choose(article: Article, referenceId: string | undefined): Promise<Choice> {
  const report = (lastRead = readArticle(article));
  const shelf = await openShelf();
  const { database, closed } = shelf;
  // all of it asked for at once: each question that waits for another costs a reader its way there and back
  const wishing = readWish(database, article.url).then((wish): Wish => ({ ...wish, chosen: referenceId }));
  const wanting = wishing.then(wish => Object.values(wish).filter(id => id !== undefined));
  const [{ ranked, more }, wish] = await Promise.all([findReferences(shelf, report, wanting), wishing]);
  const asked = database ? damagedIn(database) : [];
  const { reference, chosen, skipped } = await chooseReadable(shelf, ranked, wish);
  const damaged = database && skipped ? await damagedIn(database) : await asked;
  const { pinned } = wish;
  const beside = {
    ...(damaged.length && { damaged }),
    ...(closed && { closed }),
    ...(more && { more: true as const }),
    ...(pinned && { pinned }),
  };
  return { report, ranked, reference, chosen, beside };
}

/** One whose text cannot be read is set aside, and the next one chosen. */
async function chooseReadable(
  shelf: Shelf,
  ranked: Ranked[],
  wish: Wish,
): Promise<Pick<Choice, 'reference' | 'chosen'> & { skipped: boolean }> {
  for (let skipped = false; ; skipped = true) {
    const reference = chooseReference(ranked, wish);
    const chosen = reference && (await textOf(shelf, reference.id));
    if (!reference || chosen || !shelf.database) return { reference, chosen, skipped };
    await mend(shelf.database, [reference.id]);
    ranked.splice(ranked.indexOf(reference), 1);
  }
}

async function answerTo({ report, ranked, reference, chosen, beside }: Choice): Promise<Answer> {
  if (!reference || !chosen) return { report: measure(report), ranked, ...beside };
  const about = { reference: articleKey(chosen.article), report: articleKey(report.article) };
  const kept = remarksAbout(about); // read while the two are compared
  const comparison = compareReadings(readingOf(chosen), report);
  const { remarks, damaged } = await kept;
  return {
    ranked,
    reference,
    comparison,
    ...beside,
    ...(remarks.length && { remarks }),
    ...(damaged.length && { damagedRemarks: damaged }),
  };
}

export { keeping } from './keeping.ts';
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

  save: (article: Article, kind: KeptArticle['kind'], savedAt: number): Promise<Kept> =>
    keepArticle(article, kind, savedAt, lastRead?.article === article ? lastRead : undefined),

  saveText: async (text: string, about: Partial<Article>, kind: 'pasted' | 'file', savedAt: number): Promise<Kept> =>
    keepArticle({ ...articleFromText(text), ...about }, kind, savedAt),

  remove: removeArticle,
  restore: restoreArticle,

  keepRemark,
  removeRemark,
  pin,
  rememberChoice,

  /** all that is kept, newest first, where a list of what is near is not enough */
  references: async (): Promise<Ranked[]> => {
    const { database, loose } = await openShelf();
    return database ? (await readListings(database)).map(unjudged) : rankReferences(readArticle(sampleReport()), loose);
  },
};

/** The same, as a type. */
export type Service = typeof service;

const measure = (report: Reading): NonNullable<Answer['report']> => ({
  words: countWords(report),
  quotations: readQuotations(report).filter(quotation => quotation.speech).length,
});
