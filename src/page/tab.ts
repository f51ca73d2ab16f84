// The tab that the button was clicked on: its page read. Every access follows from that click (activeTab).

import { browser, type Browser } from 'wxt/browser';
import type { Article } from '../engine/index.ts';

/** Why a tab gives no article. */
export type TabProblem =
  | 'browser-page'
  | 'pdf'
  | 'local-file'
  | 'no-article'
  | 'empty-page'
  | 'too-large'
  | 'several-articles'
  | 'gallery'
  | 'unreachable';
/** What a tab holds: an article, or why there is none. */
export type TabReading = { url: string; title: string } & ({ article: Article } | { problem: TabProblem });

type Injected = { article: Article } | { failure: { reason: TabProblem } };

const SCRIPT = '/content-scripts/article.js';

/** The tab that the button was clicked on. */
export async function currentTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Reads the page of a tab. */
export async function readTab(tab: Browser.tabs.Tab | undefined): Promise<TabReading> {
  const page = { url: tab?.url ?? '', title: tab?.title ?? '' };
  if (tab?.id === undefined) return { ...page, problem: 'unreachable' };
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [SCRIPT] });
    const result = injection?.result as Injected | undefined;
    if (!result) return { ...page, problem: problemOf(page.url, '') };
    return 'article' in result
      ? { ...page, article: result.article }
      : { ...page, problem: isPdf(page.url) ? 'pdf' : result.failure.reason };
  } catch (problem) {
    return { ...page, problem: problemOf(page.url, String(problem)) };
  }
}

const isPdf = (url: string): boolean => /\.pdf(?:[?#]|$)/i.test(url);

function problemOf(url: string, message: string): TabProblem {
  if (isPdf(url)) return 'pdf';
  if (/^file:/i.test(url)) return 'local-file';
  if (!/^https?:/i.test(url) || /gallery|cannot be scripted|chrome:\/\/|restricted|web ?store/i.test(message))
    return 'browser-page';
  return 'unreachable';
}
