// Pages with much text and yet no single article: a front page or a list of whole articles, a gallery of pictures. An
// ordinary page must never be taken for one of these, so each needs several signs at once.

import { elementOf, isHeading, tagOf, type Block } from './blocks.ts';
import { keyOf, wordCount, wordsOf } from './text.ts';
import type { Page } from './page.ts';
import { isProse } from './prose.ts';

/** What a page with much text may be that is no article. */
export type OtherKind = 'several-articles' | 'gallery';

const LEAST_ITEMS = 3; // articles or teasers
const IN_ITEMS = 0.8; // share of what would be the article's words
const LEAST_CAPTIONS = 5; // whole sentences under pictures
const INTRO = 150; // words; a longer text is an article with pictures

/**
 * What the page is, where it is no article; else null.
 * @param body the blocks taken for the article's
 * @param words of the article
 */
export function findOtherKind(page: Page, body: readonly Block[], words: number): OtherKind | null {
  if (isGallery(page, words)) return 'gallery';
  return isList(page, body) && !declaresArticle(page.elements) ? 'several-articles' : null;
}

/**
 * A few words of introduction to pictures whose captions say more.
 * @param words of the article
 */
export function isGallery({ blocks }: Page, words: number): boolean {
  if (words >= INTRO) return false;
  const isCaption = (block: Block): boolean =>
    block.chain.some(element => tagOf(element) === 'FIGCAPTION') &&
    isProse(block) &&
    block.linked < 0.3 * block.text.length;
  const captions = blocks.filter(isCaption);
  return captions.length >= LEAST_CAPTIONS && wordsOf(captions) > 2 * words;
}

/**
 * Headlines that link elsewhere, each above its own text: in a list of articles every headline does, while an article's
 * own does not, nor do its subheadings.
 */
function isList(page: Page, body: readonly Block[]): boolean {
  const { blocks } = page;
  const isLinked = ({ linked, text }: Block): boolean => linked > 0.8 * text.length;
  const headlines = blocks.filter(block => isHeading(block) && wordCount(block.text) >= 3 && isLinked(block));
  if (headlines.length < LEAST_ITEMS) return false;
  const items = readItems(blocks, headlines);
  const text = body.filter(block => !isHeading(block));
  const listed = text.filter(block => items.has(block));
  if (wordsOf(listed) < IN_ITEMS * wordsOf(text)) return false;
  const told = new Set(
    blocks
      .filter(isProse)
      .map(block => items.get(block))
      .filter(Boolean),
  );
  if (told.size < LEAST_ITEMS) return false;
  return ![...new Set(listed.map(block => items.get(block)!))].some(headline => isPages(page, headline));
}

/** For each block in the largest part of the page with one linked headline, below that headline: the headline. */
function readItems(blocks: readonly Block[], headlines: readonly Block[]): ReadonlyMap<Block, Block> {
  const within = new Map<Element, Block[]>();
  for (const headline of headlines) {
    for (const element of headline.chain) within.set(element, [...(within.get(element) ?? []), headline].slice(0, 2));
  }
  const items = new Map<Block, Block>();
  const above = new Set<Block>();
  const article = new Set<Element>(); // parts under a main headline of their own, which links nowhere
  for (const block of blocks) {
    if (headlines.includes(block)) above.add(block);
    const part = block.chain.find(element => within.get(element)?.length === 1);
    if (!part) continue;
    if (tagOf(elementOf(block)) === 'H1' && !above.has(block)) article.add(part);
    const headline = within.get(part)![0];
    if (above.has(headline) && !article.has(part)) items.set(block, headline);
  }
  return items;
}

/** A headline that links to the very page, or is its title. */
function isPages({ title, url }: Page, headline: Block): boolean {
  const [key, titleKey] = [keyOf(headline.text), keyOf(title)];
  if (titleKey.includes(key) || (title !== '' && key.includes(titleKey))) return true;
  const element = elementOf(headline);
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  return url !== undefined && link !== null && sameAddress(link.getAttribute('href') ?? '', url);
}

function sameAddress(href: string, url: string): boolean {
  try {
    const [a, b] = [new URL(href, url), new URL(url)];
    return a.host === b.host && a.pathname === b.pathname && a.pathname !== '/';
  } catch {
    return false;
  }
}

const LONG_WORD = /[\p{L}\p{M}\p{N}]{4,}/gu;
const STEM = 5; // characters of a word that its other forms share
const PAIR = 2; // characters, where words are not set apart
const TEASED = 300; // words of all teasers together

/**
 * Whether what was found are teasers of other articles, the page's own being out of reach: each with a headline in a box
 * of its own, and no word of the page's title in any of them.
 */
export function isOnlyTeasers({ blocks, title }: Page, body: readonly Block[]): boolean {
  if (wordsOf(body) > TEASED) return false;
  const headlines = new Map<Element, number>();
  for (const { chain } of blocks.filter(isHeading))
    for (const element of chain) headlines.set(element, (headlines.get(element) ?? 0) + 1);
  const boxes = new Set(body.filter(isProse).map(block => boxOf(block, headlines)));
  if (boxes.size < 2 || boxes.has(null)) return false;
  const said = body.map(({ text }) => text.toLowerCase()).join(' ');
  const words = stemsOf(title.toLowerCase());
  return words.length > 1 && !words.some(word => said.includes(word));
}

/** The smallest element around a block that holds headlines, if it holds one alone. */
function boxOf({ chain }: Block, headlines: ReadonlyMap<Element, number>): Element | null {
  const box = chain.slice(0, -1).findLast(element => headlines.has(element));
  return box && headlines.get(box) === 1 ? box : null;
}

function stemsOf(title: string): string[] {
  const words = title.match(LONG_WORD) ?? [];
  const isUnspaced = wordCount(title) > 2 * (title.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  if (!isUnspaced) return words.map(word => word.slice(0, STEM));
  return words.flatMap(word => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + PAIR)));
}

/** Whether the page calls itself an article: one, and not a collection. */
function declaresArticle(elements: readonly Element[]): boolean {
  let count = 0;
  for (const element of elements) {
    const has = (name: string, value: string): boolean => element.getAttribute(name) === value;
    if (element.localName === 'meta' && has('property', 'og:type') && has('content', 'article')) return true;
    if (has('itemprop', 'articleBody')) return true;
    if (element.localName !== 'script' || !has('type', 'application/ld+json')) continue;
    count += element.textContent.match(ARTICLE_TYPE)?.length ?? 0;
  }
  return count === 1;
}

const ARTICLE_TYPE = /"@type"\s*:(?:\s*\[)?\s*"(?:\w*Article|BlogPosting|Report\w*)"/g;
