// What each tab showed last, and what was typed there, in session storage: in memory only, gone with the browser.
// Old tabs make room for new ones.

import { browser } from 'wxt/browser';

type Kind = 'tab' | 'draft';

interface Kept<Value> {
  url: string;
  at: number;
  memory: Value;
}

/** One thing that is kept for the page of a tab. */
export interface TabMemory<Value> {
  recall: () => Promise<Value | null>;
  /** null forgets it */
  keep: (value: Value | null) => void;
  /** what is kept but not written yet, at once: the popup closes */
  write: () => void;
}

const PAUSE = 100; // milliseconds between writes; writing at every step of a scroll would make it stutter

/**
 * The first of several changes is written at once, and so is that nothing is kept any more: a popup closed by a click
 * elsewhere may never write its last.
 */
export function memoryOf<Value>(kind: Kind, tab: Promise<{ id?: number; url?: string } | undefined>): TabMemory<Value> {
  let unwritten: { value: Value | null } | undefined;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let written = -PAUSE;
  const write = (): void => {
    const last = unwritten;
    clearTimeout(writing);
    writing = unwritten = undefined;
    written = performance.now();
    if (last) void tab.then(it => (it?.id !== undefined && it.url ? put(kind, it.id, it.url, last.value) : undefined));
  };
  return {
    recall: async () => {
      const { id, url } = (await tab) ?? {};
      return id === undefined || !url ? null : recall<Value>(keyOf(kind, id), url);
    },
    keep: value => {
      unwritten = { value };
      if (value === null) write();
      else writing ??= setTimeout(write, written + PAUSE - performance.now());
    },
    write,
  };
}

const MOST_TABS = 12; // of about 100 kB each, within the 10 MB that session storage holds
const keyOf = (kind: Kind, tabId: number): string => `${kind}:${tabId}`;

async function recall<Value>(key: string, url: string): Promise<Value | null> {
  const kept = (await browser.storage.session.get(key))[key] as Kept<Value> | undefined;
  return kept?.url === url ? kept.memory : null;
}

async function put<Value>(kind: Kind, tabId: number, url: string, memory: Value | null): Promise<void> {
  const key = keyOf(kind, tabId);
  if (memory === null) return browser.storage.session.remove(key);
  const kept: Kept<Value> = { url, at: Date.now(), memory };
  const write = (): Promise<void> => browser.storage.session.set({ [key]: kept });
  try {
    // first of all: the popup may close before anything that is waited for comes back
    await write();
    await forget(kind, key, MOST_TABS - 1);
  } catch {
    // long pages have filled the storage; findings are made anew when their popup reopens, what was typed cannot be
    await forget('tab', key, 0);
    await write().catch(() => undefined);
  }
}

/** Keeps of the other tabs only those last seen. */
async function forget(kind: Kind, key: string, most: number): Promise<void> {
  const stored = Object.entries((await browser.storage.session.get(null)) as Record<string, Kept<unknown>>);
  const old = stored
    .filter(([name]) => name.startsWith(`${kind}:`) && name !== key)
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(most)
    .map(([name]) => name);
  if (old.length) await browser.storage.session.remove(old);
}
