// The tree of a page as it is shown: what stands in an element's open shadow root in the place of its own children, and
// those where a slot of the root lets them in. Only hosts and slots differ from the tree that is written.

/** Ways through a page: down to what is shown first in an element, and on to what is shown next. */
export interface Tree {
  firstIn: (node: Node) => Node | null;
  nextTo: (node: Node) => Node | null;
}

/** The tree as it is written: all there is to a page without shadow roots. */
export const WRITTEN: Tree = { firstIn: node => node.firstChild, nextTo: node => node.nextSibling };

/** The elements of a page, in the order of the page, and the ways between them. */
export interface Shown {
  elements: readonly Element[];
  tree: Tree;
}

/** Reads the tree of a page; that of one without shadow roots as it is written. */
export function readTree(document: Document): Shown {
  const written = [...document.querySelectorAll('*')];
  const declares = document.querySelector('template[shadowrootmode]') !== null;
  if (!declares && !written.some(element => element.shadowRoot)) return { elements: written, tree: WRITTEN };
  const [first, next]: Ways[] = [new Map(), new Map()];
  const tree: Tree = {
    firstIn: node => (first.has(node) ? first.get(node)! : node.firstChild),
    nextTo: node => (next.has(node) ? next.get(node)! : node.nextSibling),
  };
  const hosts = new Map<Node, Element>();
  const elements: Element[] = [];
  const open: (Node | null)[] = [document.documentElement];
  while (open.length) {
    const node = open.pop();
    if (!node) continue;
    if (node !== document.documentElement) open.push(tree.nextTo(node));
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    elements.push(element);
    const shadow = shadowOf(element);
    if (shadow) {
      hosts.set(shadow, element);
      first.set(element, shadow.firstChild);
    } else if (element.localName === 'slot') letIn(element, hosts.get(element.getRootNode()), first, next);
    open.push(tree.firstIn(element));
  }
  return { elements, tree };
}

type Ways = Map<Node, Node | null>;

/** Puts the host's own children in the place of a slot's. */
function letIn(slot: Element, host: Element | undefined, first: Ways, next: Ways): void {
  const name = slot.getAttribute('name') ?? '';
  const slotOf = (node: Node): string => (node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '');
  const own = [...(host?.childNodes ?? [])].filter(node => slotOf(node) === name && !isDeclaration(node));
  if (!own.some(node => node.nodeName === 'SLOT' || /\S/.test(node.textContent ?? ''))) return;
  first.set(slot, own[0]);
  own.forEach((node, i) => next.set(node, own[i + 1] ?? null));
}

/** A document that no window shows keeps the shadow roots that it declares in their templates. */
function shadowOf(element: Element): DocumentFragment | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (element.ownerDocument.defaultView) return null;
  const declared = element.firstElementChild;
  return declared && isDeclaration(declared) ? (declared as HTMLTemplateElement).content : null;
}

const isDeclaration = (node: Node): boolean =>
  node.nodeType === 1 &&
  (node as Element).localName === 'template' &&
  (node as Element).getAttribute('shadowrootmode') === 'open';
