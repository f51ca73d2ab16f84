// Reports that were opened: both texts and what is needed to compare them again, so that an address opens after the
// page has changed and the reference has gone. The comparison itself is made anew each time.

import type { Article } from '../engine/index.ts';
import { open, type Database, type StoredRecord } from './database.ts';
import { digestOf } from './digest.ts';
import { readReportRecord, type KeptReport } from './stored.ts';

/** What an address leads to, or why to nothing. */
export type ReportReading = { report: KeptReport } | { problem: 'unknown' | 'damaged' | 'closed' };

/** One line of the list of reports. */
export interface ListedReport {
  id: string;
  reference: Pick<Article, 'title' | 'siteName'>;
  report: Pick<Article, 'title' | 'siteName'>;
  openedAt: number;
}

/** The reports that were opened lately, newest first; damaged: how many cannot be read. */
export interface ReportList {
  reports: ListedReport[];
  damaged: number;
  /** the name of what keeps the library from being opened */
  closed?: string;
}

/** Reports kept; the oldest go. At most some 25 MB, at 120 kB for a long text. */
export const MOST_REPORTS = 200;

const ID_DIGITS = 16; // hex: 64 bits, so that two of 200 never share one

/** Keeps a report, in place of an older one of the same texts, and answers its id. Fails where there is no room. */
export async function keepReport(report: Omit<KeptReport, 'id'>): Promise<string> {
  const id = await idOf(report);
  const database = await open();
  await database.put('reports', { ...report, id } satisfies KeptReport);
  await forgetOldest(database);
  return id;
}

const idOf = async ({ reference, report }: Pick<KeptReport, 'reference' | 'report'>): Promise<string> =>
  (await digestOf(JSON.stringify([reference.text, report.text]))).slice(0, ID_DIGITS);

/** Those in pieces go first: nobody can open them. */
async function forgetOldest(database: Database): Promise<void> {
  if ((await database.count('reports')) <= MOST_REPORTS) return;
  const records = await database.getAll('reports');
  const age = (record: StoredRecord): number => readReportRecord(record)?.openedAt ?? 0;
  const old = records.sort((a, b) => age(b) - age(a)).slice(MOST_REPORTS);
  await Promise.all(old.map(({ id }) => database.delete('reports', id)));
}

/** The report of an address; whatever stands in its way is told, not thrown. */
export async function readReport(id: string): Promise<ReportReading> {
  const database = await open().catch(() => undefined);
  if (!database) return { problem: 'closed' };
  try {
    const record = await database.get('reports', id);
    if (!record) return { problem: 'unknown' };
    const report = readReportRecord(record);
    return report ? { report } : { problem: 'damaged' };
  } catch {
    return { problem: 'damaged' };
  }
}

/** The list for a page that is opened without an address. */
export async function listReports(): Promise<ReportList> {
  try {
    const database = await open();
    const records = await database.getAll('reports').catch(() => readOneByOne(database));
    const whole = records.map(readReportRecord).filter(report => report !== null);
    return {
      reports: whole.sort((a, b) => b.openedAt - a.openedAt).map(listed),
      damaged: records.length - whole.length,
    };
  } catch (problem) {
    return { reports: [], damaged: 0, closed: problem instanceof Error ? problem.name : String(problem) };
  }
}

/** One that cannot be read fails them all when they are asked for together. */
async function readOneByOne(database: Database): Promise<StoredRecord[]> {
  const keys = await database.getAllKeys('reports');
  return Promise.all(keys.map(async id => (await database.get('reports', id).catch(() => undefined)) ?? { id }));
}

const listed = ({ id, reference, report, openedAt }: KeptReport): ListedReport => ({
  id,
  openedAt,
  reference: { title: reference.title, siteName: reference.siteName },
  report: { title: report.title, siteName: report.siteName },
});
