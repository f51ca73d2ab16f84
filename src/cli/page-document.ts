// HTML -> a document that reads no CSS. jsdom's CSS parser throws at styles that a browser passes over, and jsdom has
// no switch for it. A document of DOMParser belongs to no window, so its style sheets stay unread; what style
// attributes say goes through one setter inside jsdom, which is handed no more than whether the element is shown.
// (Later versions read such an attribute only when they are asked for its style, but do not run on Node 20.)

import { JSDOM, VirtualConsole } from 'jsdom';

// behind jsdom itself: Node 20 may take two imports the other way round, and jsdom cannot begin with this one
const { implementation } = await import('jsdom/lib/jsdom/living/css/CSSStyleDeclaration-impl.js');

/** The two properties that Readability asks for, where one plain word is their value. */
const SHOWN = /(?<=^|;)\s*(?:display|visibility)\s*:\s*[a-z-]+\s*(?:!\s*important\s*)?(?=;|$)/gi;

const cssText = Object.getOwnPropertyDescriptor(implementation.prototype, 'cssText');
Object.defineProperty(implementation.prototype, 'cssText', {
  ...cssText,
  set(style: string | null) {
    cssText?.set?.call(this, (style?.match(SHOWN) ?? []).join(';'));
  },
});

/** A page as a document, to be closed after use. */
export interface PageDocument {
  document: Document;
  close: () => void;
}

/** The document of a page; no script of it runs and nothing it names is loaded. */
export function documentOf(html: string, url?: string): PageDocument {
  const { window } = new JSDOM('', { ...(url && { url }), virtualConsole: new VirtualConsole() });
  return { document: new window.DOMParser().parseFromString(html, 'text/html'), close: () => window.close() };
}

/** Whether elements stand in one another deeper than browsers let them, which jsdom takes minutes to read. */
export function isNestedDeeper(document: Document, most: number): boolean {
  const depths = new Map<Element | null, number>();
  for (const element of document.querySelectorAll('*')) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    if (depth > most) return true;
    depths.set(element, depth);
  }
  return false;
}
