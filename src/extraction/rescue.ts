// What Readability dropped: paragraphs that look like the article's own and stand among them, or the whole text.

import { elementOf, keyOf, tagOf, wordCount, type Block } from './blocks.ts';
import { classify, heavyElements, isHidden, isProse } from './furniture.ts';
import type { Means } from './names.ts';
import { findScope, signatureOf } from './scope.ts';

const MOST_RESCUED = 1.5; // of the text that Readability kept; more and the rescue has left the article

/** @param own the blocks already taken for the article's */
export function rescueSiblings(own: ReadonlySet<Block>, all: readonly Block[], means: Means, english: boolean): Block[] {
  const prose = [...own].filter(isProse);
  if (prose.length < 2) return [];
  const scope = findScope(prose);
  if (!scope) return [];
  const alike = new Map<string, number>();
  for (const block of prose) alike.set(signatureOf(block), (alike.get(signatureOf(block)) ?? 0) + 1);
  const around = all.filter(block => elementOf(block) !== scope && scope.contains(elementOf(block)));
  const heavy = heavyElements(around);
  const texts = new Set(all.filter(block => block.kept).map(block => keyOf(block.text)));
  const rescued = around.filter(block => !block.kept && !texts.has(keyOf(block.text)) && isParagraph(block)
    && (alike.get(signatureOf(block)) ?? 0) >= (tagOf(elementOf(block)) === 'DIV' ? 3 : 1)
    && !isHidden(block) && !classify(block, heavy, means, english));
  const length = (blocks: Iterable<Block>): number => [...blocks].reduce((sum, { text }) => sum + text.length, 0);
  return length(rescued) > MOST_RESCUED * length(own) ? [] : rescued;
}

const isParagraph = (block: Block): boolean => /^(?:P|LI|BLOCKQUOTE|DIV)$/.test(tagOf(elementOf(block))) && wordCount(block.text) >= 6 && /[.!?:…"”’)]$/.test(block.text);

const LEAST_PROSE = 3; // paragraphs with one parent; fewer are teasers

/** Where Readability found nothing: the paragraphs of the element that holds the most prose directly. */
export function rescueText(all: readonly Block[], means: Means, english: boolean): Block[] {
  const heavy = heavyElements(all);
  const byParent = new Map<Element, Block[]>();
  for (const block of all) {
    const parent = elementOf(block).parentElement;
    if (!parent || tagOf(elementOf(block)) !== 'P' || isHidden(block, heavy) || classify(block, heavy, means, english)) continue;
    const own = byParent.get(parent);
    if (own) own.push(block);
    else byParent.set(parent, [block]);
  }
  const mass = (blocks: readonly Block[]): number => blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
  const [most = []] = [...byParent.values()].toSorted((a, b) => mass(b) - mass(a));
  return most.filter(isProse).length >= LEAST_PROSE ? most : [];
}
