// Consent dialogs, found before anything is read: on short articles they would be the longest text of the page.

import { tagOf } from './blocks.ts';
import type { Means } from './names.ts';

// of the page's text; what holds more is the page itself, behind a class like "cookie-accepted", unless its text is
// marked elsewhere
const MOST = 0.5;
const TEXT = 'article,main,[itemprop="articleBody"]';

/** Those of the elements that are consent dialogs, or hold one and no article. */
export function findConsent(elements: readonly Element[], means: Means): ReadonlySet<Element> {
  const all = elements[0]?.ownerDocument.body?.textContent?.length ?? 0;
  return new Set(elements.filter(element => isDialog(element, means) && !holdsArticle(element, all)));
}

const isDialog = (element: Element, means: Means): boolean =>
  element.hasAttributes() &&
  (means(element, 'consent') ||
    element.getAttribute('role') === 'dialog' ||
    element.getAttribute('aria-modal') === 'true');

/** @param all characters of the page */
function holdsArticle(element: Element, all: number): boolean {
  if (/^(?:BODY|HTML|HEAD|MAIN|ARTICLE)$/.test(tagOf(element))) return true;
  if (element.querySelector(`${TEXT},h1`) !== null) return true;
  return (element.textContent?.length ?? 0) > MOST * all && element.ownerDocument.querySelector(TEXT) === null;
}
