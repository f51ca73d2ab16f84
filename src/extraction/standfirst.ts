// The standfirst: the sentence or two between headline and text, which Readability loses on two pages in five.

import { elementOf, keyOf, tagOf, wordCount, type Block } from './blocks.ts';
import { classify } from './furniture.ts';
import type { Metadata } from './metadata.ts';

const NAMED = /standfirst|(^|[\s_-])de[ck]k?($|[\s_-])|sub-?(head|title|headline)|strapline|(^|[\s_-])(summary|teaser|lead|lede|intro|excerpt|description|chapo|entradilla|abstract|ingress|manchet|bajada|sumario|vorspann|perex|preamble)|article-?(summary|intro|lead)|lead-?(text|paragraph)/i;
const FURNITURE = new Set(['caption', 'credit', 'boilerplate', 'lead-in', 'links']);
const LOOKED_AT = 60; // blocks between headline and text
const LONGEST = 600; // characters

/**
 * @param blocks all blocks of the page
 * @param firstText the first paragraph of the article's body
 */
export function findStandfirst(blocks: readonly Block[], title: string, { descriptions }: Metadata, firstText?: string): Block | null {
  if (!firstText) return null;
  const bodyAt = blocks.findIndex(block => keyOf(block.text) === keyOf(firstText));
  const headAt = blocks.findLastIndex((block, i) => (bodyAt < 0 || i < bodyAt) && block.chain.some(element => tagOf(element) === 'H1'));
  if (headAt < 0 || bodyAt < 0) return null;
  const region = blocks.slice(headAt + 1, bodyAt + 1).slice(0, LOOKED_AT)
    .filter(block => wordCount(block.text) >= 5 && keyOf(block.text) !== keyOf(title) && !block.chain.some(element => /^(?:FIGCAPTION|FIGURE|NAV)$/.test(tagOf(element))));
  const known = descriptions.map(keyOf).filter(key => key.length > 25);
  return region.find(block => known.some(key => isSame(key, keyOf(block.text)))) ?? region.find(block => isNamed(block)) ?? null;
}

const isSame = (description: string, key: string): boolean => description === key
  || (description.length > 40 && (key.startsWith(description.slice(0, Math.floor(description.length * 0.8))) || (description.startsWith(key) && key.length > 40)));

function isNamed(block: Block): boolean {
  if (block.text.length > LONGEST || wordCount(block.text) < 6 || tagOf(elementOf(block)) === 'LI') return false;
  const names = block.chain.slice(-3).map(element => ['class', 'data-testid', 'data-gu-name'].map(name => element.getAttribute(name) ?? '').join(' '));
  return names.some(name => NAMED.test(name)) && !FURNITURE.has(classify(block, new Set(), true) ?? '');
}
