// What of a very large page is left unread: ten thousand comments, links or rows around an article would freeze the tab
// while Readability weighs them. Linear walks over the live page, which is only read, with a pause every few thousand
// elements. Ordinary pages never come here.
//
// 1. Leave out what can hold no article: drawings, frames, templates, navigation, footers, comments.
// 2. Find the scope: the element that the page itself calls the article; as long as that is too large, the way down to
//    where its prose is densest.
// 3. Beside the way to it leave out what is large; what is small may be headline, standfirst, or gate.
// 4. Within it, as long as too much is left, leave out large parts that hold little prose.

import { tagOf } from './blocks.ts';
import { weighPage, type Weights } from './weights.ts';

const ENOUGH = 5000; // elements that Readability reads in 0.2 s (Chromium, two cores)
const SMALL = 250; // elements of a part that may stay beside the article
const NEAR = 20; // parts to either side that stay where there is a crowd of them
const LEAST_ARTICLE = 400; // characters of prose
const OWN_SHARE = 0.3; // of the prose in all <article> elements, below which none of them is the page's one article
const MOST_PROSE = 0.6; // share of the scope's prose that a part of it must hold to take its place
const LITTLE_PROSE = 0.1; // share of the scope's prose below which a large part of it is no part of the article

/** What comes of narrowing a page. */
interface Narrowed {
  /** what to leave out, the outermost elements only */
  omit: ReadonlySet<Element>;
  /** elements that are left */
  left: number;
  /** characters of prose that are left */
  prose: number;
}

/**
 * Finds what of a very large page is left unread.
 * @param elements every element of the page, in its order
 * @param omitted what is left out already
 */
export function* narrow(elements: readonly Element[], omitted: ReadonlySet<Element>): Generator<void, Narrowed> {
  const weights = yield* weighPage(elements, omitted);
  yield;
  const scope = findScope(weights);
  yield;
  if (weights.sizes[0] > ENOUGH) leaveBeside(weights, scope);
  yield;
  if (weights.sizes[0] > ENOUGH) leaveWithin(weights, scope);
  yield;
  const omit = new Set(elements.filter((_, i) => weights.out[i] && !weights.out[weights.parents[i]]));
  return { omit, left: weights.sizes[0], prose: weights.prose[0] };
}

/** Where the article is: as the page marks it, otherwise by its prose. */
function findScope(weights: Weights): number {
  const { elements, prose, out } = weights;
  const most = (least: number, test: (element: Element) => boolean): number => {
    let best = -1;
    for (let i = 0; i < elements.length; i++) {
      if (!out[i] && prose[i] >= least && test(elements[i]) && (best < 0 || prose[i] > prose[best])) best = i;
    }
    return best;
  };
  const body = Math.max(
    0,
    elements.findIndex(element => tagOf(element) === 'BODY'),
  );
  const marked = most(LEAST_ARTICLE, element => element.getAttribute('itemprop') === 'articleBody');
  const article = most(LEAST_ARTICLE, element => tagOf(element) === 'ARTICLE');
  const isTheOne = article >= 0 && prose[article] >= OWN_SHARE * proseInArticles(weights);
  const main = most(1, element => tagOf(element) === 'MAIN');
  return descend(weights, [marked, isTheOne ? article : -1, main].find(index => index >= 0) ?? body);
}

/** From a scope that is too large down the way to its densest element: a text stands together, teasers each apart. */
function descend(weights: Weights, from: number): number {
  const { elements, sizes, prose, density, ends, parents, out } = weights;
  let densest = from;
  for (let i = from; i < ends[from]; i++) if (!out[i] && density[i] > density[densest]) densest = i;
  const way: number[] = [];
  for (let at = densest; at !== from; at = parents[at]) way.push(at);
  let scope = from;
  while (sizes[scope] > ENOUGH && way.length) {
    const next = way.pop()!;
    // a post of a long live blog is dense too, but the rest of the article would be lost
    if (prose[next] < LEAST_ARTICLE || (prose[next] < MOST_PROSE * prose[scope] && !hasHeadline(elements[next]))) break;
    scope = next;
  }
  return scope;
}

/** The prose of the outermost <article> elements. */
function proseInArticles({ elements, prose, out, ends }: Weights): number {
  let sum = 0;
  for (let i = 0; i < elements.length;) {
    const outermost = !out[i] && tagOf(elements[i]) === 'ARTICLE';
    if (outermost) sum += prose[i];
    i = outermost || out[i] ? ends[i] : i + 1;
  }
  return sum;
}

function childrenOf({ ends, out }: Weights, parent: number): number[] {
  const children: number[] = [];
  for (let i = parent + 1; i < ends[parent]; i = ends[i]) if (!out[i]) children.push(i);
  return children;
}

/** Leaves out a subtree, and takes it off the counts of everything around it. */
function leave(weights: Weights, index: number): void {
  const { parents, ends, sizes, prose, out } = weights;
  const [size, text] = [sizes[index], prose[index]];
  for (let at = parents[index]; at >= 0; at = parents[at]) {
    sizes[at] -= size;
    prose[at] -= text;
  }
  out.fill(1, index, ends[index]);
}

/** Beside the way from the body to the scope. */
function leaveBeside(weights: Weights, scope: number): void {
  let keep = scope;
  for (let at = weights.parents[scope]; at >= 0; at = weights.parents[at]) {
    const children = childrenOf(weights, at);
    const place = children.indexOf(keep);
    const many = children.length > SMALL; // small parts, but a crowd of them
    children.forEach((child, i) => {
      const element = weights.elements[child];
      if (child === keep || tagOf(element) === 'HEAD') return;
      const isFar = many && Math.abs(i - place) > NEAR;
      if (weights.sizes[child] > SMALL || (isFar && !hasHeadline(element))) leave(weights, child);
    });
    keep = at;
  }
}

const hasHeadline = (element: Element): boolean => tagOf(element) === 'H1' || element.querySelector('h1') !== null;

/** Within the scope: large parts with little prose. */
function leaveWithin(weights: Weights, scope: number): void {
  const least = LITTLE_PROSE * weights.prose[scope];
  const open = [scope];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of childrenOf(weights, at)) {
      if (weights.sizes[child] <= SMALL) continue;
      if (weights.prose[child] < least) leave(weights, child);
      else open.push(child);
    }
  }
}
