// What every click needs first, begun before the screen's own code is read: the page and the engine.

import { currentTab, readTab } from '../../src/page/tab.ts';

export const tab = currentTab();
export const reading = tab.then(readTab);
export const engine = import('../shared/engine.ts');

void prepare();

async function prepare(): Promise<void> {
  const { readAhead, warmUp } = await engine;
  const ahead = readAhead(); // the library opens while the engine warms up
  // a page that answers first waits for no preparation
  const page = await Promise.race([reading, Promise.resolve(null)]);
  if (!page) warmUp();
  await ahead;
}
