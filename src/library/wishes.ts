// What a reader has said of references: which one to read every page against, and which one this page.

import { open, type Database } from './database.ts';
import type { Wish } from './choose.ts';

/** What was said for every page and for the page of this address. Nothing where it cannot be read. */
export async function readWish(database: Database | undefined, address?: string): Promise<Omit<Wish, 'chosen'>> {
  if (!database) return {};
  const [pinned, remembered] = await Promise.all([
    database.get('settings', 'pinned').catch(() => undefined),
    address ? database.get('choices', address).catch(() => undefined) : undefined,
  ]);
  return { ...(typeof pinned === 'string' && { pinned }), ...(typeof remembered === 'string' && { remembered }) };
}

/** Reads every page against this reference from now on; null: against what fits best again. */
export async function pin(id: string | null): Promise<void> {
  const database = await open();
  await (id === null ? database.delete('settings', 'pinned') : database.put('settings', id, 'pinned'));
}

/** Reads the page of this address against this reference, whenever it is read again. */
export async function rememberChoice(address: string, id: string): Promise<void> {
  await (await open()).put('choices', id, address);
}
