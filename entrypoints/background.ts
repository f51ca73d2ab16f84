import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { WISH } from '../src/page/wish.ts';
import * as words from '../src/words/en/page-menu.ts';

const ENTRIES = [
  { id: 'compare', title: words.compare, contexts: ['page'] },
  { id: 'save', title: words.save, contexts: ['page'] },
  { id: 'trace', title: words.trace, contexts: ['selection'] },
] as const;

/** Once: the browser keeps them. */
async function makeEntries(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of ENTRIES) browser.contextMenus.create({ id, title, contexts: [...contexts] });
}

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void makeEntries());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === 'trace') {
      const address = `trace.html?${new URLSearchParams({ words: selectionText }).toString()}`;
      void browser.tabs.create({ url: address });
      return;
    }
    // at once: later the browser no longer takes it for the reader's own doing
    void browser.action.openPopup();
    void browser.storage.session.set({ [WISH]: menuItemId });
  });
});
