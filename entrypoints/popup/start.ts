// What every click needs first, begun before the screen's own code is read: the page and the engine's worker.

import { currentTab, readTab } from '../../src/page/tab.ts';

export const tab = currentTab();
export const reading = tab.then(readTab);
export const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
