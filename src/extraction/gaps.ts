// Whether the article has a gap: running text among its own that no rule explains, or a frame that holds nobody knows
// what. Whoever counts claims as missing must know of it.

import { elementOf, tagOf, type Block } from './blocks.ts';
import { classify } from './classify.ts';
import { isHidden } from './hidden.ts';
import type { Page } from './page.ts';
import { findHolders, isProse } from './prose.ts';
import { findScope } from './scope.ts';
import { keyOf, wordsOf } from './text.ts';

// of what stands together in one element; a single paragraph there is a caption or a tip more often than not
const LEAST_WORDS = 40;
const LEAST_PARAGRAPHS = 2;

/** Whether paragraphs between the article's own were left out, though nothing says that they are none of them. */
export function hasGap(page: Page, body: readonly Block[]): boolean {
  const prose = body.filter(isProse);
  if (prose.length < 2) return false;
  const [from, to] = [prose[0], prose[prose.length - 1]].map(block => page.blocks.indexOf(block));
  const own = new Set(body);
  const holders = findHolders(body);
  const read = keyOf(body.map(({ text }) => text).join(' '));
  const isUnexplained = (block: Block): boolean =>
    !own.has(block) &&
    isProse(block) &&
    block.linked < 0.3 * block.text.length &&
    !block.chain.some(element => !holders.most.has(element) && BESIDE.test(tagOf(element))) &&
    !isHidden(block) &&
    !classify(page, block, holders) &&
    !read.includes(keyOf(block.text));
  const together = new Map<Element | null, Block[]>();
  for (const block of page.blocks.slice(from, to).filter(isUnexplained)) {
    const { parentElement } = elementOf(block);
    together.set(parentElement, [...(together.get(parentElement) ?? []), block]);
  }
  return [...together.values()].some(blocks => blocks.length >= LEAST_PARAGRAPHS && wordsOf(blocks) >= LEAST_WORDS);
}

const BESIDE = /^(?:ASIDE|FIGURE|TABLE|UL|OL|DL)$/;

const PLAYER = /video|player|audio|podcast|radio|autoplay|encrypted-media/i;

/** Whether a frame stands in the article that plays nothing: it may hold the rest of the text. */
export function hasUnreadFrame({ elements }: Page, body: readonly Block[]): boolean {
  const scope = findScope(body);
  return elements.some(
    element =>
      /^(?:iframe|object|embed)$/.test(element.localName) && scope?.contains(element) === true && isReading(element),
  );
}

function isReading(frame: Element): boolean {
  const of = (name: string): string => frame.getAttribute(name) ?? '';
  const address = of('src') || of('data') || of('data-src');
  if (!/^(?:https?:)?\/|^[\w.-]+\//.test(address) || frame.hasAttribute('allowfullscreen')) return false;
  if (PLAYER.test(`${address} ${of('allow')} ${of('title')} ${of('class')} ${of('type')}`)) return false;
  return [of('width'), of('height')].every(size => size === '' || Number.parseInt(size, 10) > LEAST_SIZE);
}

const LEAST_SIZE = 100; // pixels; smaller frames count visitors and hold buttons
