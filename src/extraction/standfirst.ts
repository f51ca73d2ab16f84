// The standfirst: the sentence or two between headline and text, which Readability loses on two pages in five. It is
// known by what the page says of itself (its description), by its name, or by standing beside the headline.

import { elementOf, isHeading, tagOf, type Block } from './blocks.ts';
import { keyOf, SENTENCE_END, wordCount } from './text.ts';
import { classify, isSignature, type Furniture } from './classify.ts';
import { isHidden } from './hidden.ts';
import type { Page } from './page.ts';
import { isProse } from './prose.ts';

const LOOKED_AT = 60; // blocks below the headline, or above the text
const LONGEST = 600; // characters
const MOST_POINTS = 8; // of a summary that is a list
const FURNITURE = new Set<Furniture | null>(['caption', 'credit', 'boilerplate', 'lead-in', 'links']);

/** The top of a page down to its text, where a standfirst may stand. */
interface Opening {
  page: Page;
  /** the article's own blocks */
  body: readonly Block[];
  /** index of the first of them on the page, or -1 */
  bodyAt: number;
  /** index of the headline above them, or -1 */
  headAt: number;
  /** what holds the text: it says nothing of the block before it, whatever its name */
  around: ReadonlySet<Element>;
}

/**
 * The standfirst: a block, the points of a list, or both.
 * @param body the article's own blocks, in order
 */
export function findStandfirst(page: Page, body: readonly Block[]): Block[] {
  const { blocks } = page;
  const titleKey = keyOf(page.title);
  const bodyAt = body.length ? blocks.indexOf(body[0]) : -1;
  const headAt = blocks.findLastIndex((block, i) => i < bodyAt && isHeadline(block, titleKey));
  const opening: Opening = { page, body, bodyAt, headAt, around: new Set(body[1]?.chain) };
  // without a headline, whatever stands right above the text
  const above = headAt < 0 ? blocks.slice(0, Math.max(0, bodyAt)).slice(-LOOKED_AT) : blocks.slice(headAt + 1, bodyAt);
  const between = fitting(opening, above.slice(0, LOOKED_AT));
  const found = findOne(opening, between);
  if (!found) return [];
  const below = found === body[0] ? fitting(opening, blocks.slice(bodyAt + 1, blocks.indexOf(body[1]))) : between;
  return [...(listOf(found) ? [] : [found]), ...findPoints(opening, found, below)];
}

/** @param between what may be it between headline and text */
function findOne(opening: Opening, between: readonly Block[]): Block | undefined {
  return (
    between.find(block => isDescribed(opening, block)) ??
    between.find(block => isNamed(opening, block)) ??
    between.find(block => isBeside(opening, block)) ??
    fitting(opening, opening.body.slice(0, 1)).find(block => isDescribed(opening, block, 0) || isNamed(opening, block))
  );
}

/** The points of a summary: the list that was found, or one below what was found. */
function findPoints(opening: Opening, found: Block, below: readonly Block[]): readonly Block[] {
  const list = listOf(found) ?? below.map(listOf).find(Boolean);
  const points = list ? below.filter(block => listOf(block) === list) : [];
  const isSummary =
    points.length > 1 && points.length <= MOST_POINTS && points.every(block => isPoint(block) && isOwn(opening, block));
  return isSummary ? points : [];
}

const fitting = (opening: Opening, blocks: readonly Block[]): Block[] => blocks.filter(block => fits(opening, block));

function fits({ page, around }: Opening, block: Block): boolean {
  if (wordCount(block.text) < 5 || keyOf(block.text) === keyOf(page.title) || isHidden(block, around)) return false;
  return !block.chain.some(element => !around.has(element) && /^(?:FIGCAPTION|FIGURE|NAV|H1)$/.test(tagOf(element)));
}

const isOwn = ({ page, around }: Opening, block: Block): boolean =>
  !FURNITURE.has(classify(page, block, { much: around, most: around }));

const isNamed = (opening: Opening, block: Block): boolean =>
  block.text.length <= LONGEST &&
  wordCount(block.text) >= 6 &&
  block.chain.slice(-3).some(element => !opening.around.has(element) && opening.page.means(element, 'standfirst')) &&
  isOwn(opening, block);

function isBeside(opening: Opening, block: Block): boolean {
  if (opening.headAt < 0 || !isOwn(opening, block) || block.text.length > LONGEST || isSignature(block)) return false;
  if (listOf(block)) return true;
  const isSentence = isProse(block) || (isHeading(block) && wordCount(block.text) >= 8);
  return isSentence && standsBeside(block, opening.page.blocks[opening.headAt]);
}

/** In H1, or where the page says its title again. */
const isHeadline = (block: Block, titleKey: string): boolean =>
  block.chain.some(element => tagOf(element) === 'H1') || keyOf(block.text) === titleKey;

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

/** @param label characters that may stand before the one or the other */
function isDescribed({ page }: Opening, block: Block, label = LABEL): boolean {
  const key = keyOf(block.text);
  return page.metadata.descriptions.some(description => isSame(keyOf(description), key, label));
}

function isSame(description: string, key: string, label: number): boolean {
  if (description.length <= 25) return false;
  if (description === key) return true;
  if (Math.min(description.length, key.length) <= 40) return false;
  const startsIn = (text: string, start: string): boolean =>
    text.slice(0, START + label).includes(start.slice(0, START));
  return startsIn(key, description) || startsIn(description, key);
}
