import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Article } from '../src/engine/index.ts';
import { readPagePausing, type Failure } from '../src/extraction/read-page.ts';
import { noteNodes } from '../src/page/anchor.ts';
import { showTarget, type Sought } from '../src/page/show.ts';

export type Reading = { article: Article } | { failure: Failure };

/** What stays in the page's isolated world, so that a passage can be shown later. */
declare global {
  var crossreadShow: ((sought: Sought) => 'shown' | 'gone') | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  main: async (): Promise<Reading> => {
    const reading = await readPagePausing(document, location.href);
    if ('failure' in reading) return reading;
    const { article } = reading;
    const nodes = noteNodes(reading.nodes);
    globalThis.crossreadShow = sought => showTarget(document, article, nodes, sought);
    return { article };
  },
});
