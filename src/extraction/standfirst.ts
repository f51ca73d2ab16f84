// The standfirst: the sentence or two between headline and text, which Readability loses on two pages in five. It is known
// by what the page says of itself (its description), by its name, or by standing beside the headline.

import { elementOf, isHeading, keyOf, SENTENCE_END, tagOf, wordCount, type Block } from './blocks.ts';
import { classify, isHidden, isSignature } from './furniture.ts';
import type { PagePhrases } from './languages/phrases.ts';
import type { Metadata } from './metadata.ts';
import type { Means } from './names.ts';
import { isProse } from './prose.ts';

const LOOKED_AT = 60; // blocks below the headline, and above it
const LONGEST = 600; // characters
const MOST_POINTS = 8; // of a summary that is a list
const FURNITURE = new Set(['caption', 'credit', 'boilerplate', 'lead-in', 'links']);

/**
 * @param blocks all blocks of the page
 * @param body the article's own, in order
 * @returns a block, the points of a list, or both
 */
export function findStandfirst(blocks: readonly Block[], title: string, { descriptions }: Metadata, means: Means, phrases: PagePhrases, body: readonly Block[]): Block[] {
  const bodyAt = body.length ? blocks.indexOf(body[0]) : -1;
  const titleKey = keyOf(title);
  const headAt = blocks.findLastIndex((block, i) => i < bodyAt && isHeadline(block, titleKey));
  const around = new Set(body[1]?.chain); // what holds the text says nothing of the block before it, whatever its name
  const fits = (block: Block): boolean => wordCount(block.text) >= 5 && keyOf(block.text) !== titleKey && !isHidden(block, around)
    && !block.chain.some(element => !around.has(element) && /^(?:FIGCAPTION|FIGURE|NAV|H1)$/.test(tagOf(element)));
  const isOwn = (block: Block): boolean => !FURNITURE.has(classify(block, { much: around, most: around }, means, phrases) ?? '');
  const isNamed = (block: Block): boolean => block.text.length <= LONGEST && wordCount(block.text) >= 6
    && block.chain.slice(-3).some(element => !around.has(element) && means(element, 'standfirst')) && isOwn(block);
  const known = descriptions.map(keyOf);
  const isDescribed = (block: Block, label = LABEL): boolean => known.some(key => isSame(key, keyOf(block.text), label));
  const isBeside = (block: Block): boolean => isOwn(block) && block.text.length <= LONGEST && !isSignature(block)
    && (listOf(block) !== null || (standsBeside(block, blocks[headAt]) && (isProse(block) || (isHeading(block) && wordCount(block.text) >= 8))));
  const between = headAt < 0 ? [] : blocks.slice(headAt + 1, bodyAt).slice(0, LOOKED_AT).filter(fits);
  const end = Math.max(0, headAt < 0 ? bodyAt : headAt);
  const above = (): Block | undefined => blocks.slice(Math.max(0, end - LOOKED_AT), end).findLast(block => isDescribed(block) && fits(block));
  const found = between.find(block => isDescribed(block)) ?? between.find(isNamed) ?? above() ?? between.find(isBeside)
    ?? body.slice(0, 1).filter(fits).find(block => isDescribed(block, 0) || isNamed(block));
  if (!found) return [];
  const below = found === body[0] ? blocks.slice(bodyAt + 1, blocks.indexOf(body[1])).filter(fits) : between;
  const list = listOf(found) ?? below.map(listOf).find(Boolean);
  const points = list ? below.filter(block => listOf(block) === list) : [];
  const isSummary = points.length > 1 && points.length <= MOST_POINTS && points.every(block => isPoint(block) && isOwn(block));
  return [...(listOf(found) ? [] : [found]), ...(isSummary ? points : [])];
}

/** In H1, or where the page says its title again. */
const isHeadline = (block: Block, titleKey: string): boolean => block.chain.some(element => tagOf(element) === 'H1') || keyOf(block.text) === titleKey;

const listOf = (block: Block): Element | null => elementOf(block).closest('ul,ol');
/** A sentence without links: lists of related headlines stand there too. */
const isPoint = (block: Block): boolean => !block.links && wordCount(block.text) >= 8 && SENTENCE_END.test(block.text);

/** The element around the headline, or the one around that, is the block's too. */
function standsBeside(block: Block, headline: Block): boolean {
  const parent = elementOf(headline).parentElement;
  return block.chain.slice(-3).some(element => element === parent || element === parent?.parentElement);
}

const START = 60; // characters in which a block and a description agree, behind a place or a label
const LABEL = 30;

function isSame(description: string, key: string, label: number): boolean {
  if (description.length <= 25) return false;
  if (description === key) return true;
  if (Math.min(description.length, key.length) <= 40) return false;
  const startsIn = (text: string, start: string): boolean => text.slice(0, START + label).includes(start.slice(0, START));
  return startsIn(key, description) || startsIn(description, key);
}
