// How much there is in each part of a very large page, and how much of it is prose: one walk in the order of the
// elements and one back, with a pause every few thousand. What can hold no article is left out from the start.

import { tagOf } from './blocks.ts';

const STEP = 4000; // elements between two pauses: some 20 ms
const LEAST_RUN = 40; // characters of a text node that is prose rather than a label

const USELESS = new Set('STYLE SVG TEMPLATE IFRAME CANVAS OBJECT NOSCRIPT SELECT NAV FOOTER DIALOG'.split(' '));
const PAGE = /^(?:HTML|HEAD|BODY|MAIN|ARTICLE)$/;
const COMMENTS = /(?:^|[\s_-])(?:comments?|replies|discussion)(?:$|[\s_-])|disqus|comment-?(?:list|section|thread)/i;

/** By the index of each element in the page. */
export interface Weights {
  elements: readonly Element[];
  /** index of each element's parent, -1 for the first */
  parents: Int32Array;
  /** index behind each element's subtree */
  ends: Int32Array;
  /** elements in each subtree, without what is left out */
  sizes: Int32Array;
  /** characters of prose in each subtree, without what is left out */
  prose: Int32Array;
  /** characters of prose directly in an element's children, and half of those in their children */
  density: Float64Array;
  /** 1: left out, with everything in it */
  out: Uint8Array;
}

/** Weighs every element of a page, with pauses. */
export function* weighPage(elements: readonly Element[], omitted: ReadonlySet<Element>): Generator<void, Weights> {
  const count = elements.length;
  const [parents, ends, sizes, prose] = Array.from({ length: 4 }, () => new Int32Array(count));
  const density = new Float64Array(count);
  const out = new Uint8Array(count);
  const weights: Weights = { elements, parents, ends, sizes, prose, density, out };
  const inParagraph = new Uint8Array(count);
  const paragraphs = elements.filter(element => tagOf(element) === 'P').length;
  const path: number[] = []; // indices of the open elements
  for (let i = 0; i < count; i++) {
    if (i % STEP === STEP - 1) yield;
    const element = elements[i];
    while (path.length && elements[path[path.length - 1]] !== element.parentNode) path.pop();
    const parent = path.length ? path[path.length - 1] : -1;
    parents[i] = parent;
    path.push(i);
    out[i] = (parent >= 0 && out[parent]) || omitted.has(element) || isUseless(element, paragraphs) ? 1 : 0;
    if (out[i]) continue;
    sizes[i] = 1;
    inParagraph[i] = tagOf(element) === 'P' || (parent >= 0 && inParagraph[parent]) ? 1 : 0;
    prose[i] = proseOf(element, inParagraph[i] === 1);
    if (parent < 0) continue;
    density[parent] += prose[i];
    if (parents[parent] >= 0) density[parents[parent]] += prose[i] / 2;
  }
  sumUp(weights);
  return weights;
}

/** Adds to every element what is in its subtree. */
function sumUp({ parents, ends, sizes, prose, out }: Weights): void {
  for (let i = parents.length - 1; i >= 0; i--) {
    const parent = parents[i];
    ends[i] = Math.max(ends[i], i + 1);
    if (parent < 0) continue;
    ends[parent] = Math.max(ends[parent], ends[i]);
    if (out[i]) continue;
    sizes[parent] += sizes[i];
    prose[parent] += prose[i];
  }
}

/** @param inParagraph it is a paragraph or stands in one */
function proseOf(element: Element, inParagraph: boolean): number {
  if (!inParagraph) return runsOf(element);
  return tagOf(element) === 'P' ? paragraphOf(element) : 0;
}

/** @param paragraphs of the page; what holds most of them was never closed, or stands around all of it */
function isUseless(element: Element, paragraphs: number): boolean {
  const tag = tagOf(element);
  if (tag === 'SCRIPT') return element.getAttribute('type') !== 'application/ld+json';
  if (USELESS.has(tag)) return element.getElementsByTagName('p').length <= paragraphs / 2;
  if (PAGE.test(tag) || !COMMENTS.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return false;
  return !element.querySelector('h1,[itemprop="articleBody"]');
}

/** Characters of a paragraph that is not mostly links; some sites wrap every word of it in an element. */
function paragraphOf(element: Element): number {
  const length = element.textContent.trim().length;
  if (length < LEAST_RUN) return 0;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += link.textContent.length;
  return linked > length / 2 ? 0 : length;
}

/** Characters of running text directly in an element that is no paragraph. */
function runsOf(element: Element): number {
  if (/^(?:A|BUTTON|LABEL|SCRIPT|TITLE|OPTION)$/.test(tagOf(element))) return 0;
  let length = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 3 || (child as Text).length < LEAST_RUN) continue;
    const run = (child as Text).data.trim().length;
    if (run >= LEAST_RUN) length += run;
  }
  return length;
}
