// A place of an article shown in the tab that it was read from, by the script that read it there.

import { browser, type Browser } from 'wxt/browser';
import type { Article } from '../engine/index.ts';
import { describePlace, HIGHLIGHT_CSS, type Place, type Sought } from './show.ts';

type Tab = Browser.tabs.Tab;

/** Scrolls the page to the place and marks it; says so when it is no longer there. */
export async function showInTab(tab: Tab | undefined, article: Article, place: Place): Promise<'shown' | 'gone'> {
  if (tab?.id === undefined) return 'gone';
  const target = { tabId: tab.id };
  try {
    await browser.scripting.insertCSS({ target, css: HIGHLIGHT_CSS });
    const func = (sought: Sought): 'shown' | 'gone' => globalThis.crossreadShow?.(sought) ?? 'gone';
    const [injection] = await browser.scripting.executeScript({ target, func, args: [describePlace(article, place)] });
    return injection?.result === 'shown' ? 'shown' : 'gone';
  } catch {
    return 'gone'; // the tab has gone elsewhere since the click
  }
}
