import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Article } from '../src/engine/index.ts';
import { readPagePausing, type Failure } from '../src/extraction/read-page.ts';
import { noteNodes } from '../src/page/anchor.ts';

export type Reading = { article: Article } | { failure: Failure };

export default defineContentScript({
  registration: 'runtime',
  main: async (): Promise<Reading> => {
    const reading = await readPagePausing(document, location.href);
    if ('failure' in reading) return reading;
    const { article } = reading;
    globalThis.crossreadPage = { article, nodes: noteNodes(reading.nodes) }; // for the script that marks it
    return { article };
  },
});
