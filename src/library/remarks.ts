// What readers say of findings, kept until they take it back.

import type { Remark } from '../findings/remarks.ts';
import { open, type Database, type StoredRecord } from './database.ts';
import { readRemark } from './remark-shape.ts';

/** What is kept about two articles. */
export interface KeptRemarks {
  remarks: Remark[];
  /** keys of records in pieces, about whichever articles they were */
  damaged: IDBValidKey[];
}

/** All that is kept about two articles, the oldest first; nothing where the store cannot be opened. */
export async function remarksAbout({ reference, report }: Remark['about']): Promise<KeptRemarks> {
  const database = await open().catch(() => undefined);
  if (!database) return { remarks: [], damaged: [] };
  const kept: KeptRemarks = { remarks: [], damaged: [] };
  for (const record of await readRecords(database)) {
    const remark = readRemark(record);
    if (!remark) kept.damaged.push(record.id);
    else if (remark.about.reference === reference && remark.about.report === report) kept.remarks.push(remark);
  }
  kept.remarks.sort((a, b) => a.at - b.at);
  return kept;
}

/** One that cannot be read fails them all when they are asked for together. */
const readRecords = (database: Database): Promise<StoredRecord[]> =>
  database.getAll('remarks').catch(async () => {
    const keys = await database.getAllKeys('remarks');
    return Promise.all(keys.map(async id => (await database.get('remarks', id).catch(() => undefined)) ?? { id }));
  });

/** Keeps a remark, in place of one of the same id. */
export async function keepRemark(remark: Remark): Promise<void> {
  await (await open()).put('remarks', remark);
}

/** Takes one away, whole or damaged; what is kept again is there as before. */
export async function removeRemark(key: IDBValidKey): Promise<void> {
  await (await open()).delete('remarks', key);
}
