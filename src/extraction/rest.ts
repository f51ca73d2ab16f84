// The rest of a text that waits behind a button to read on: hidden, in the element that holds what is shown of it, or
// right behind that. It is the article's own, though nobody has unfolded it yet.

import { elementOf, tagOf, type Block } from './blocks.ts';
import { classify } from './classify.ts';
import { hiderOf } from './hidden.ts';
import type { Page } from './page.ts';
import { findHolders, isProse } from './prose.ts';
import { wordCount } from './text.ts';

const LEAST = 2; // paragraphs of prose that are hidden together; one is a note or a tip
const BUTTON = 12; // words that may stand between the text and its rest

/**
 * The hidden rest of the article.
 * @param own the blocks already taken for the article's
 * @param scope the element around them
 */
export function findRest(page: Page, own: ReadonlySet<Block>, scope: Element): Block[] {
  const prose = [...own].filter(isProse);
  const tags = new Set(prose.map(block => tagOf(elementOf(block))));
  const around = new Set(prose.flatMap(({ chain }) => chain));
  const waiting = new Map<Element, Block[]>();
  for (const block of page.blocks) {
    if (own.has(block) || !tags.has(tagOf(elementOf(block))) || block.linked > 0.3 * block.text.length) continue;
    const hider = hiderOf(block, around);
    const parent = hider?.parentElement;
    if (!hider || !parent || !(scope.contains(parent) || isRightBehind(hider, scope))) continue;
    const key = elementOf(block) === hider ? parent : hider;
    waiting.set(key, [...(waiting.get(key) ?? []), block]);
  }
  const holders = findHolders([...own]);
  return [...waiting.values()].flatMap(blocks => {
    const told = blocks.filter(block => !classify(page, block, holders, UNSEEN));
    return told.filter(isProse).length < LEAST ? [] : told;
  });
}

const UNSEEN = new Set(['hidden'] as const);

/** Whether between an element and another before it stands no more than a button. */
function isRightBehind(element: Element, other: Element): boolean {
  let words = 0;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    if (at === other) return true;
    words += wordCount(at.textContent);
    if (words > BUTTON) return false;
  }
  return false;
}
