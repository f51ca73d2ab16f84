// Marks in the tab that was read: the script that paints them is put into its page when they are first asked for.

import { browser, type Browser } from 'wxt/browser';
import css from './marks.css?inline';

type Tab = Browser.tabs.Tab;

const SCRIPT = '/content-scripts/marks.js';

/** Marks what is wanted; gone: it does not stand there, or the tab has gone elsewhere since the click. */
export async function markInTab<Wanted>(tab: Tab | undefined, wanted: Wanted): Promise<'shown' | 'gone'> {
  if (tab?.id === undefined) return 'gone';
  const page = { target: { tabId: tab.id } };
  try {
    if (!(await isInTab(tab))) await browser.scripting.executeScript({ ...page, files: [SCRIPT] });
    // taken away first: the same style sheet put in twice would have to be taken away twice
    await browser.scripting.removeCSS({ ...page, css }).catch(() => undefined);
    await browser.scripting.insertCSS({ ...page, css });
    const func = (marks: Wanted): 'shown' | 'gone' => globalThis.crossreadMarks?.open(marks) ?? 'gone';
    const [injection] = await browser.scripting.executeScript({ ...page, func, args: [wanted] });
    if (injection?.result === 'shown') return 'shown';
    await browser.scripting.removeCSS({ ...page, css });
    return 'gone';
  } catch {
    return 'gone';
  }
}

/** Takes all marks away, and their colours. */
export async function unmarkTab(tab: Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const page = { target: { tabId: tab.id } };
  await browser.scripting.executeScript({ ...page, func: () => globalThis.crossreadMarks?.close() });
  await browser.scripting.removeCSS({ ...page, css });
}

/** Whether anything is marked there. */
export const isTabMarked = async (tab: Tab | undefined): Promise<boolean> =>
  ask(tab, () => globalThis.crossreadMarks?.isOpen() ?? false);

const isInTab = (tab: Tab): Promise<boolean> => ask(tab, () => globalThis.crossreadMarks !== undefined);

async function ask(tab: Tab | undefined, func: () => boolean): Promise<boolean> {
  if (tab?.id === undefined) return false;
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func });
    return injection?.result === true;
  } catch {
    return false;
  }
}
