// What the popup is to do as it opens, where a page's menu opened it. In session storage: the popup takes no arguments.

import { browser } from 'wxt/browser';

/** Where it lies. */
export const WISH = 'wish';

/** What is wished for, once. */
export async function takeWish(): Promise<unknown> {
  const { [WISH]: wish } = await browser.storage.session.get(WISH);
  if (wish !== undefined) await browser.storage.session.remove(WISH);
  return wish;
}
