// What Readability dropped: paragraphs that look like the article's own and stand among them, or the whole text.

import { elementOf, tagOf, type Block } from './blocks.ts';
import { keyOf, wordCount } from './text.ts';
import { classify } from './classify.ts';
import { isHidden } from './hidden.ts';
import type { Page } from './page.ts';
import { findHolders, isProse } from './prose.ts';
import { findRest } from './rest.ts';
import { findScope, lookOf, signatureOf } from './scope.ts';

const MOST_RESCUED = 1.5; // of the text that Readability kept; more and the rescue has left the article
const AMONG = 3; // paragraphs of the article's that one element holds directly: any other there is its own too
const ALIKE = 3; // blocks of the article that are bare divs, before another like them is its own too

/**
 * Paragraphs that stand among the article's, or look like them.
 * @param own the blocks already taken for the article's
 */
export function rescueSiblings(page: Page, own: ReadonlySet<Block>): Block[] {
  const { blocks } = page;
  const prose = [...own].filter(isProse);
  const inner = prose.length < 2 ? null : findScope(prose);
  if (!inner) return [];
  const alike = count(prose.map(signatureOf));
  const parents = count(prose.map(parentOf));
  const outer = findParts(page, own, inner, prose);
  const scope = outer ?? inner;
  const around = blocks.filter(block => elementOf(block) !== scope && scope.contains(elementOf(block)));
  const holders = findHolders(around);
  const texts = new Set(blocks.filter(block => block.kept).map(block => keyOf(block.text)));
  // walls and buttons to read on hide paragraphs among the others
  const isAmong = (block: Block): boolean => isTagged(block, 'P') && (parents.get(parentOf(block)) ?? 0) >= AMONG;
  const isAlike = (block: Block): boolean =>
    (alike.get(signatureOf(block)) ?? 0) >= (isTagged(block, 'DIV') ? ALIKE : 1);
  const rescued = around.filter(
    block =>
      !block.kept &&
      !texts.has(keyOf(block.text)) &&
      isParagraph(block) &&
      (isAmong(block) || (isAlike(block) && !isHidden(block))) &&
      !classify(page, block, holders),
  );
  const rest = findRest(page, own, inner);
  return !outer && lengthOf(rescued) > MOST_RESCUED * lengthOf(own) ? rest : [...rescued, ...rest];
}

const STORY = /^(?:ARTICLE|MAIN|BODY)$/; // beyond it are other stories
const CLOSE = 2; // levels above the part, at which one more part is enough
const SERIES = 3; // parts, such as the posts of a live blog

/**
 * The element around parts of the article that look alike, of which Readability kept one: a box stood between them.
 * @param inner the part that was kept
 * @param prose the article's prose
 */
function findParts({ blocks }: Page, own: ReadonlySet<Block>, inner: Element, prose: readonly Block[]): Element | null {
  const alike = new Set(prose.map(signatureOf));
  const more = blocks.filter(block => !own.has(block) && isProse(block) && alike.has(signatureOf(block)));
  let part = inner;
  for (let level = 1; !STORY.test(tagOf(part)); level++) {
    const parent = part.parentElement;
    if (!parent) return null;
    const parts = [...parent.children].filter(other => other !== part && lookOf(other) === lookOf(part));
    const isPart = (other: Element): boolean =>
      other.querySelector('h1') === null && more.some(({ chain }) => chain.includes(other));
    const isEnough = parts.filter(isPart).length >= (level > CLOSE ? SERIES : 1);
    if (isEnough && (hasName(part) || parent.closest('article,main') !== null)) return parent;
    part = parent;
  }
  return null;
}

const isTagged = (block: Block, tag: string): boolean => tagOf(elementOf(block)) === tag;
const parentOf = (block: Block): Element | null => elementOf(block).parentElement;
const hasName = (element: Element | null): boolean => Boolean(element?.getAttribute('class')?.trim());
const lengthOf = (blocks: Iterable<Block>): number => [...blocks].reduce((sum, { text }) => sum + text.length, 0);

function count<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const isParagraph = (block: Block): boolean =>
  /^(?:P|LI|BLOCKQUOTE|DIV)$/.test(tagOf(elementOf(block))) &&
  wordCount(block.text) >= 6 &&
  /[.!?:…"”’)]$/.test(block.text);

const LEAST_PROSE = 3; // paragraphs with one parent; fewer are teasers
const TIMES = 3; // as much prose as what Readability found

/**
 * Where Readability found nothing, or a fraction: the paragraphs of the element that holds the most prose directly.
 * @param own the blocks already taken for the article's
 */
export function rescueText(page: Page, own: ReadonlySet<Block>): Block[] {
  const holders = findHolders(page.blocks);
  const byParent = new Map<Element, Block[]>();
  for (const block of page.blocks) {
    const parent = parentOf(block);
    if (!parent || !isTagged(block, 'P') || isHidden(block, holders.much) || classify(page, block, holders)) continue;
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(block);
    else byParent.set(parent, [block]);
  }
  const mass = (blocks: readonly Block[]): number => lengthOf(blocks.filter(isProse));
  const [most = []] = [...byParent.values()].toSorted((a, b) => mass(b) - mass(a));
  return most.filter(isProse).length >= LEAST_PROSE && mass(most) > TIMES * mass([...own]) ? most : [];
}
