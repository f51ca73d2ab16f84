// Which blocks the page keeps from sight: by what its elements say and, in a browser, by how they are shown.

import type { Block } from './blocks.ts';

const HIDDEN = /(?:^|\s)(?:is-|u-)?(?:hidden|visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|d-none)(?=\s|$)/;
const SHOWN = /:(?:block|flex|grid|inline|table)/; // again on other screens

/** Whether an element's class hides it, on screens of any size. */
export function isHiddenByClass(element: Element): boolean {
  const name = element.getAttribute('class');
  return name !== null && HIDDEN.test(name) && !SHOWN.test(name);
}

/**
 * The outermost of the elements around a block that keep it from sight.
 * @param heavy elements that hold much of the page: hidden ones wait for a script to show them, so their being hidden
 * says nothing
 */
export const hiderOf = (block: Block, heavy?: ReadonlySet<Element>): Element | undefined =>
  block.chain.find(element => !heavy?.has(element) && (isHiddenByAttribute(element) || isUnseen(element)));

/** Whether a block stands in an element that is kept from sight. */
export const isHidden = (block: Block, heavy?: ReadonlySet<Element>): boolean => hiderOf(block, heavy) !== undefined;

const isHiddenByAttribute = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' ||
  element.hasAttribute('hidden') ||
  /display:\s*none/.test(element.getAttribute('style') ?? '');

const PIXEL = 1; // a box of that size shows nothing of what is in it

/**
 * Whether a style keeps an element from sight. Only a browser knows; a box that clips all it holds counts too, which is
 * how texts wait to be unfolded and how those are hidden that are meant for a voice.
 */
export function isUnseen(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return true;
  const { width, height } = element.getBoundingClientRect();
  if (width > PIXEL && height > PIXEL) return false;
  const { display, overflow } = element.ownerDocument.defaultView!.getComputedStyle(element);
  return display !== 'contents' && display !== 'inline' && overflow !== 'visible';
}
