// HTML and plain text -> Article, outside a browser. jsdom is loaded only when HTML is met; other DOMs lose pages (linkedom
// throws inside Readability on 10 of 518 real ones).

import type { Article } from '../engine/index.ts';
import type { Failure } from '../extraction/read-page.ts';

export async function readHtml(html: string, url?: string): Promise<{ article: Article } | { failure: Failure }> {
  const [{ JSDOM, VirtualConsole }, { readPage }] = await Promise.all([import('jsdom'), import('../extraction/read-page.ts')]);
  const base = url && URL.canParse(url) ? { url } : {};
  const dom = new JSDOM(html, { ...base, virtualConsole: new VirtualConsole() });
  try {
    const reading = readPage(dom.window.document, url);
    return 'failure' in reading ? reading : { article: reading.article };
  } finally {
    dom.window.close();
    // a turn of the event loop lets a page's tasks end, so that a long batch keeps no page behind
    await new Promise(resolve => { setImmediate(resolve); });
  }
}
