// Where on the live page the article is: Readability works on a stamped clone, and the stamps that come out of it name
// the live elements it kept. The page itself is only read.

import { Readability } from '@mozilla/readability';
import { DEEPEST, readBlocks } from './blocks.ts';
import { WRITTEN, type Tree } from './tree.ts';

const STAMP = 'data-crossread';

/** What Readability found of an article. */
export interface Located {
  title?: string | null;
  byline?: string | null;
  siteName?: string | null;
  kept: ReadonlySet<Element>;
  /** texts that it kept in a paragraph of its own making: a div around bare text becomes one, and its stamp is lost */
  loose: ReadonlySet<string>;
}

/** Readability without its last step: absolute links and merged wrappers would only blur which element is which. */
class Locator extends Readability<Element> {
  _postProcessContent(): void {}
}

/** A document to take apart, whose elements are stamped with the index of their live ones. */
export interface Copy {
  document: Document;
  live: readonly Element[];
}

/**
 * A copy of a page but for what is left out.
 * @param live every element of the document, in its order
 */
export function copyPage(document: Document, live: readonly Element[], omitted: ReadonlySet<Element>): Copy {
  const clone = document.cloneNode(true) as Document;
  const copies = [...clone.querySelectorAll('*')];
  copies.forEach((copy, index) => copy.setAttribute(STAMP, String(index)));
  copies.forEach((copy, index) => {
    if (omitted.has(live[index])) copy.remove();
  });
  return { document: clone, live };
}

/**
 * The same by hand: slower for each element, but what is left out of a large page is never looked at, and what is
 * nested too deep hangs level, as a browser's parser hangs it: Readability's time grows with the cube of the depth.
 */
export function copyRest(document: Document, omitted: ReadonlySet<Element>, tree: Tree = WRITTEN): Copy {
  const copy = document.cloneNode(false) as Document;
  const live: Element[] = [];
  const open: { node: Node; parent: Node; depth: number }[] = [];
  open.push({ node: document.documentElement, parent: copy, depth: 1 });
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, parent, depth } = next;
    // imported, since a clone within the live document would start the page's custom elements
    const own = parent.appendChild(copy.importNode(node, false));
    if (node.nodeType !== 1) continue;
    (own as Element).setAttribute(STAMP, String(live.push(node as Element) - 1));
    const isDeepest = depth >= DEEPEST;
    const children: typeof open = [];
    for (let child = tree.firstIn(node); child; child = tree.nextTo(child)) {
      if (child.nodeType === 3) children.push({ node: child, parent: own, depth });
      if (child.nodeType !== 1 || omitted.has(child as Element)) continue;
      children.push(isDeepest ? { node: child, parent, depth } : { node: child, parent: own, depth: depth + 1 });
    }
    for (const child of children.reverse()) open.push(child);
  }
  return { document: copy, live };
}

/**
 * Whether a page is nested deeper than elements are named.
 * @param elements of a page, in its order
 */
export function isDeep(elements: readonly Element[]): boolean {
  const open: Element[] = [];
  for (const element of elements) {
    while (open.length && open[open.length - 1] !== element.parentNode) open.pop();
    if (open.push(element) > DEEPEST) return true;
  }
  return false;
}

/** What Readability finds in a copy, by the elements of the live page. */
export function locateArticle({ document, live }: Copy): Located | null {
  const parsed = new Locator(document, { keepClasses: true, serializer: node => node as Element }).parse();
  if (!parsed?.content) return null;
  const kept = new Set<Element>();
  const loose = new Set<string>();
  for (const copy of parsed.content.querySelectorAll('*')) {
    const stamp = copy.getAttribute(STAMP);
    if (stamp) kept.add(live[Number(stamp)]);
    else for (const { text } of readBlocks(copy)) loose.add(text);
  }
  return { title: parsed.title, byline: parsed.byline, siteName: parsed.siteName, kept, loose };
}
