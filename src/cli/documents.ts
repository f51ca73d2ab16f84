// HTML -> Article, outside a browser. jsdom is loaded only when HTML is met; other DOMs lose pages (linkedom throws
// inside Readability on 10 of 518 real ones). Nothing that a page holds may throw: a page that cannot be read is a
// failure with a name.

import type { Article } from '../engine/index.ts';
import type { Failure } from '../extraction/read-page.ts';
import { unreadablePage } from '../words/en/command-line.ts';
import { debug } from './debug.ts';
import { isWrittenDeeper } from './depth.ts';
import type { PageDocument } from './page-document.ts';

/** Why a page gives no article. */
export interface PageFailure {
  reason: Failure['reason'] | 'unreadable-page';
  message: string;
}

/** Elements within one another; browsers build no deeper, and the time of reading grows with the cube. */
const DEEPEST = 512;

/** The same told from the tags alone, which may be told wrong; between both the document tells. */
const WRITTEN_DEEPEST = 4 * DEEPEST;

const UNREADABLE: PageFailure = { reason: 'unreadable-page', message: unreadablePage };

/** The article of a page, or why there is none. */
export async function readHtml(html: string, url?: string): Promise<{ article: Article } | { failure: PageFailure }> {
  if (isWrittenDeeper(html, WRITTEN_DEEPEST)) return { failure: UNREADABLE };
  const { documentOf, isNestedDeeper } = await import('./page-document.ts');
  const { readPage } = await import('../extraction/read-page.ts');
  let page: PageDocument | undefined;
  try {
    page = documentOf(html, url && URL.canParse(url) ? url : undefined);
    if (isNestedDeeper(page.document, DEEPEST)) return { failure: UNREADABLE };
    const reading = readPage(page.document, url);
    return 'failure' in reading ? reading : { article: reading.article };
  } catch (problem) {
    debug('%o', problem);
    return { failure: UNREADABLE };
  } finally {
    page?.close();
    // a turn of the event loop lets a page's tasks end, so that a long batch keeps no page behind
    await new Promise(resolve => {
      setImmediate(resolve);
    });
  }
}
