// A passage or headline of an article shown in the tab that it was read from, by the script that read it there.

import { browser, type Browser } from 'wxt/browser';
import type { Article } from '../engine/index.ts';
import { describeTarget, HIGHLIGHT_CSS, type Sought, type Target } from './show.ts';

type Tab = Browser.tabs.Tab;

/** Scrolls the page to the target and marks it; says so when it is no longer there. */
export async function showInTab(tab: Tab | undefined, article: Article, target: Target): Promise<'shown' | 'gone'> {
  if (tab?.id === undefined) return 'gone';
  const page = { target: { tabId: tab.id } };
  try {
    await browser.scripting.insertCSS({ ...page, css: HIGHLIGHT_CSS });
    const func = (sought: Sought): 'shown' | 'gone' => globalThis.crossreadShow?.(sought) ?? 'gone';
    const args: [Sought] = [describeTarget(article, target)];
    const [injection] = await browser.scripting.executeScript({ ...page, func, args });
    return injection?.result === 'shown' ? 'shown' : 'gone';
  } catch {
    return 'gone'; // the tab has gone elsewhere since the click
  }
}
