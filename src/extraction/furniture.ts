// Which blocks are not the article: captions, credits, related links, newsletters, sign-up, legal, bylines, dates. What
// a block is by itself is in classify.ts; what it is by its place among the others is told here.

import { elementOf, isHeading, tagOf, type Block } from './blocks.ts';
import { keyOf, SENTENCE_END, wordCount } from './text.ts';
import { classify, type Furniture } from './classify.ts';
import type { Page } from './page.ts';
import { findHolders, heaviest, isProse, MOST } from './prose.ts';
import { hasDate } from './recognise.ts';

/** For every block that Readability kept what furniture it is, or null for the article's own. */
export function findFurniture(page: Page): (Furniture | null)[] {
  const { kept } = page;
  const found = classifyAll(page);
  const surroundings = readSurroundings(page, found);
  const seen = new Set<string>();
  kept.forEach((block, i) => {
    if (found[i]) return;
    const key = keyOf(block.text);
    found[i] = isTitle(block, i, surroundings) ? 'title' : kindByPlace(block, i, surroundings, seen.has(key));
    seen.add(key);
  });
  spareLists(found, surroundings.isTold);
  dropEmptyHeadings(kept, found);
  return found;
}

/**
 * Captions and posts of others are set apart one by one, and may well be longer than a short report or the words of a
 * gallery.
 */
const SET_APART = new Set<Furniture>(['caption', 'embedded']);

/** What each block is by itself. A rule that takes most of the prose is wrong here, and no rule of this page. */
function classifyAll(page: Page): (Furniture | null)[] {
  const { kept } = page;
  const holders = findHolders(kept);
  const prose = kept.filter(isProse);
  const wrong = new Set<Furniture>();
  for (;;) {
    const kinds = kept.map(block => classify(page, block, holders, wrong));
    const kindOf = new Map(kept.map((block, i) => [block, kinds[i]]));
    const most = heaviest(prose, block => [kindOf.get(block)], MOST).find(kind => kind && !SET_APART.has(kind));
    if (!most) return kinds;
    wrong.add(most);
  }
}

// share of the prose in P elements, above which a bare div of a few words is a label or a credit (139 of 159 on the dev
// pages)
const IN_PARAGRAPHS = 0.9;
const STRAY = /^(?:DIV|SECTION|ARTICLE|HEADER|MAIN|BODY)$/;
const STRUCTURAL = /^(?:LI|BLOCKQUOTE|TD|TH|H[2-6])$/;
// words of a pull-quote or summary that stands in a longer block too; a shorter one may do so by chance
const REPEATED = 6;
const NEAR_END = 12; // blocks below the text, with whose last one a few words may be its tail

/** What the blocks around a block say of it. */
interface Surroundings {
  /** whether a block is prose, and no furniture by itself */
  isTold: readonly boolean[];
  /** index of the first prose, or -1 */
  first: number;
  /** index of the last prose or long paragraph, or -1 */
  last: number;
  /** how many blocks there are */
  count: number;
  /** nearly all prose stands in P elements */
  inParagraphs: boolean;
  titleKey: string;
  /** every run of REPEATED words -> the keys that hold it */
  holders: ReadonlyMap<string, readonly string[]>;
}

function readSurroundings({ kept, title }: Page, found: readonly (Furniture | null)[]): Surroundings {
  const isTold = kept.map((block, i) => !found[i] && isProse(block));
  const isLong = (block: Block): boolean => isParagraph(block) && wordCount(block.text) >= 12;
  const told = kept.filter((_, i) => isTold[i]);
  return {
    isTold,
    first: isTold.indexOf(true),
    last: kept.findLastIndex((block, i) => isTold[i] || (!found[i] && isLong(block))),
    count: kept.length,
    inParagraphs: told.filter(isParagraph).length > IN_PARAGRAPHS * told.length,
    titleKey: keyOf(title),
    holders: indexByWords(kept.filter((_, i) => !found[i]).map(block => keyOf(block.text))),
  };
}

const isParagraph = (block: Block): boolean => tagOf(elementOf(block)) === 'P';

/** So that a search for containment stays linear. */
function indexByWords(keys: readonly string[]): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const key of keys) {
    const words = key.split(' ');
    for (let at = 0; at + REPEATED <= words.length; at++) {
      const run = words.slice(at, at + REPEATED).join(' ');
      const list = holders.get(run);
      if (list) list.push(key);
      else holders.set(run, [key]);
    }
  }
  return holders;
}

function isTitle(block: Block, at: number, { first, titleKey }: Surroundings): boolean {
  const key = keyOf(block.text);
  if (key === titleKey) return true;
  return at <= first && isHeading(block) && (tagOf(elementOf(block)) === 'H1' || key.includes(titleKey));
}

/** @param isSeen the same text stands above */
function kindByPlace(block: Block, at: number, surroundings: Surroundings, isSeen: boolean): Furniture | null {
  const { isTold, first, last, count, inParagraphs } = surroundings;
  const tag = tagOf(elementOf(block));
  const words = wordCount(block.text);
  const isAbove = first >= 0 && at < first;
  const isBelow = last >= 0 && at > last;
  const isLabel = words < 12 && !STRUCTURAL.test(tag) && !SENTENCE_END.test(block.text);
  if (!isTold[at] && inParagraphs && STRAY.test(tag)) return 'stray';
  const isEntry = /^(?:LI|T[DH])$/.test(tag);
  if (!isEntry && (isPartOfOther(block, words, surroundings) || (isSeen && words > 3))) return 'repeated';
  if (isDateLine(block, words) && (at < first || at > last || tag === 'TIME')) return 'date';
  if (isAbove && (isLabel || (words < 25 && tag === 'LI' && !isTold[at]))) return 'head';
  return isBelow && isLabel && count - last < NEAR_END ? 'tail' : null;
}

/** A pull-quote or a summary: its words stand in a longer block too. */
function isPartOfOther(block: Block, words: number, { holders }: Surroundings): boolean {
  if (words < REPEATED || words >= 60 || isHeading(block)) return false;
  const key = keyOf(block.text);
  const others = holders.get(key.split(' ').slice(0, REPEATED).join(' ')) ?? [];
  return others.some(other => other.length > key.length && other.includes(key));
}

const isDateLine = ({ text }: Block, words: number): boolean =>
  words < 14 && hasDate(text) && !/[.!?]["”]?$/.test(text);

const LIST_LENGTH = 5; // look-alike blocks in a row that are a list (scores, dates of a tour), not furniture

function spareLists(found: (Furniture | null)[], isTold: readonly boolean[]): void {
  const soft = (i: number): boolean => ['date', 'tail', 'head', 'numbers'].includes(found[i] ?? '');
  for (let from = 0; from < found.length; from++) {
    if (!soft(from)) continue;
    let to = from;
    while (to < found.length && (soft(to) || (!found[to] && !isTold[to]))) to++;
    const count = found.slice(from, to).filter(kind => kind && kind !== 'numbers').length;
    if (count >= LIST_LENGTH) for (let i = from; i < to; i++) found[i] = null;
    from = Math.max(from, to - 1);
  }
}

const LOST = new Set<Furniture>(['links', 'furniture', 'embedded', 'aside', 'boilerplate', 'lead-in']);

/** Headings with nothing under them, or with nothing left of what stood there. */
function dropEmptyHeadings(blocks: readonly Block[], found: (Furniture | null)[]): void {
  const levelOf = (block: Block): number => Number(elementOf(block).tagName[1]);
  let bodyBelow = false;
  let dropped = false;
  let next = 9; // level of the next heading below
  for (let i = blocks.length - 1; i >= 0; i--) {
    const heading = isHeading(blocks[i]);
    if (found[i]) dropped ||= !heading && LOST.has(found[i]!);
    else if (!heading) [bodyBelow, dropped, next] = [true, false, 9];
    else if (!bodyBelow || (dropped && next < 9 && levelOf(blocks[i]) >= next)) found[i] = 'empty-heading';
    else [dropped, next] = [false, levelOf(blocks[i])];
  }
}
