// What each tab showed last, in session storage: in memory only, gone with the browser. Old tabs make room for new ones.

import { browser } from 'wxt/browser';

const MOST_TABS = 12; // of about 100 kB each, within the 10 MB that session storage holds
const keyOf = (tabId: number): string => `tab:${tabId}`;

interface Kept<Memory> { url: string; at: number; memory: Memory }

export async function recall<Memory>(tabId: number, url: string): Promise<Memory | null> {
  const key = keyOf(tabId);
  const kept = (await browser.storage.session.get(key))[key] as Kept<Memory> | undefined;
  return kept?.url === url ? kept.memory : null;
}

export async function keep<Memory>(tabId: number, url: string, memory: Memory, at: number): Promise<void> {
  const key = keyOf(tabId);
  const write = (): Promise<void> => browser.storage.session.set({ [key]: { url, at, memory } satisfies Kept<Memory> });
  try {
    // first of all: the popup may close before anything that is waited for comes back
    await write();
    await forget(key, MOST_TABS - 1);
  } catch {
    // long pages have filled the storage; a page too long for all of it is compared anew when the popup reopens
    await forget(key, 0);
    await write().catch(() => undefined);
  }
}

/** Keeps of the other tabs only those last seen. */
async function forget(key: string, most: number): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null) as Record<string, Kept<unknown>>).filter(([name]) => name.startsWith('tab:') && name !== key);
  const old = all.sort(([, a], [, b]) => b.at - a.at).slice(most).map(([name]) => name);
  if (old.length) await browser.storage.session.remove(old);
}
