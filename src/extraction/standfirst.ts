// The standfirst: the sentence or two between headline and text, which Readability loses on two pages in five.

import { elementOf, keyOf, tagOf, wordCount, type Block } from './blocks.ts';
import { classify } from './furniture.ts';
import type { Metadata } from './metadata.ts';
import type { Means } from './names.ts';

const FURNITURE = new Set(['caption', 'credit', 'boilerplate', 'lead-in', 'links']);
const LOOKED_AT = 60; // blocks between headline and text
const LONGEST = 600; // characters

/**
 * @param blocks all blocks of the page
 * @param first the first block of the article's body
 */
export function findStandfirst(blocks: readonly Block[], title: string, { descriptions }: Metadata, means: Means, english: boolean, first?: Block): Block | null {
  const bodyAt = first ? blocks.indexOf(first) : -1;
  const headAt = blocks.findLastIndex((block, i) => i < bodyAt && block.chain.some(element => tagOf(element) === 'H1'));
  if (headAt < 0) return null;
  const region = blocks.slice(headAt + 1, bodyAt + 1).slice(0, LOOKED_AT)
    .filter(block => wordCount(block.text) >= 5 && keyOf(block.text) !== keyOf(title) && !block.chain.some(element => /^(?:FIGCAPTION|FIGURE|NAV)$/.test(tagOf(element))));
  const known = descriptions.map(keyOf).filter(key => key.length > 25);
  return region.find(block => known.some(key => isSame(key, keyOf(block.text)))) ?? region.find(block => isNamed(block, means, english)) ?? null;
}

const isSame = (description: string, key: string): boolean => description === key
  || (description.length > 40 && (key.startsWith(description.slice(0, Math.floor(description.length * 0.8))) || (description.startsWith(key) && key.length > 40)));

function isNamed(block: Block, means: Means, english: boolean): boolean {
  if (block.text.length > LONGEST || wordCount(block.text) < 6 || tagOf(elementOf(block)) === 'LI') return false;
  return block.chain.slice(-3).some(element => means(element, 'standfirst')) && !FURNITURE.has(classify(block, new Set(), means, english) ?? '');
}
