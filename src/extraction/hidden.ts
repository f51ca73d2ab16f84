// Which blocks the page keeps from sight.

import type { Block } from './blocks.ts';

const HIDDEN = /(?:^|\s)(?:is-|u-)?(?:hidden|visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|d-none)(?=\s|$)/;
const SHOWN = /:(?:block|flex|grid|inline|table)/; // again on other screens

/** Whether an element's class hides it, on screens of any size. */
export function isHiddenByClass(element: Element): boolean {
  const name = element.getAttribute('class');
  return name !== null && HIDDEN.test(name) && !SHOWN.test(name);
}

/**
 * Whether a block stands in an element whose attributes hide it.
 * @param heavy elements that hold much of the page: hidden ones wait for a script to show them, so their being hidden
 * says nothing
 */
export const isHidden = (block: Block, heavy?: ReadonlySet<Element>): boolean =>
  block.chain.some(element => !heavy?.has(element) && isHiddenByAttribute(element));

const isHiddenByAttribute = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' ||
  element.hasAttribute('hidden') ||
  /display:\s*none/.test(element.getAttribute('style') ?? '');
