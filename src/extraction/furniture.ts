// Which blocks are not the article: captions, credits, related links, newsletters, sign-up, legal, bylines, dates.
// Rules on structure hold for any language; rules on phrases are in recognise.ts.

import { elementOf, isHeading, keyOf, SENTENCE_END, tagOf, wordCount, type Block } from './blocks.ts';
import type { PagePhrases } from './languages/phrases.ts';
import type { Means } from './names.ts';
import { findHolders, heaviest, isProse, MOST, type Holders } from './prose.ts';
import { hasDate, isBoilerplate, isByline, isCredit, isLeadIn } from './recognise.ts';

const ADDRESS = /^https?:\/\/\S+$/; // typed out by the author; navigation has words
const LABEL = /^[^.|:]{3,40}[|:] /; // before a link to another article, in any language

export type Furniture = 'hidden' | 'caption' | 'embedded' | 'navigation' | 'furniture' | 'aside' | 'boilerplate' | 'credit' | 'lead-in' | 'links' | 'numbers' | 'date' | 'byline'
  | 'title' | 'stray' | 'repeated' | 'head' | 'tail' | 'empty-heading';

/** A line that says who wrote, or when. */
export const isSignature = (block: Block): boolean => wordCount(block.text) < 25 && (isByline(block.text) || hasDate(block.text));

/**
 * What furniture a block is by itself, or null.
 * @param wrong kinds whose rules do not hold on this page
 */
export function classify(block: Block, holders: Holders, means: Means, phrases: PagePhrases, wrong: ReadonlySet<Furniture> = new Set()): Furniture | null {
  for (const kind of kindsByElements(block, holders, means)) if (!wrong.has(kind)) return kind;
  for (const kind of kindsByText(block, phrases)) if (!wrong.has(kind)) return kind;
  return null;
}

function* kindsByElements(block: Block, { much, most }: Holders, means: Means): Generator<Furniture> {
  const chain = block.chain.filter(element => !most.has(element));
  const light = chain.filter(element => !much.has(element));
  const near = (count: number): Element[] => block.chain.slice(-count).filter(element => !much.has(element) && !most.has(element));
  const tags = new Set(chain.map(tagOf));
  const linked = linkedShare(block);
  if (light.some(isHiddenByClass)) yield 'hidden';
  if (tags.has('FIGCAPTION')) yield 'caption';
  if (light.some(element => tagOf(element) === 'FIGURE') && !tags.has('BLOCKQUOTE') && !tags.has('TABLE')) yield 'caption';
  if (near(4).some(element => means(element, 'caption'))) yield 'caption';
  if (chain.some(element => means(element, 'embedded'))) yield 'embedded';
  if (light.some(element => means(element, 'aside'))) yield 'aside';
  if (tags.has('NAV') || tags.has('FORM') || tags.has('FIELDSET') || (tags.has('FOOTER') && linked > 0.3) || tagOf(elementOf(block)) === 'LABEL') yield 'navigation';
  if (near(5).some(element => means(element, 'furniture')) && !(isProse(block) && wordCount(block.text) > 25 && linked < 0.2)) yield 'furniture';
}

function* kindsByText(block: Block, phrases: PagePhrases): Generator<Furniture> {
  const { text } = block;
  const words = wordCount(text);
  const linked = linkedShare(block);
  if (words < 60 && isBoilerplate(text, phrases)) yield 'boilerplate';
  if (words < 45 && isCredit(text, phrases)) yield 'credit';
  if (words < 30 && linked > 0.5 && block.links === 1 && LABEL.test(text) && !SENTENCE_END.test(text)) yield 'lead-in';
  if (isLeadIn(text) && (words < 4 || linked > 0.3 || (words < 25 && block.links > 0 && (/^[^.]{0,30}[:|]/.test(text) || block.bold / text.length > 0.5)))) yield 'lead-in';
  if (linked > 0.8 && words < 35 && !isHeading(block) && !ADDRESS.test(text) && !(/\.\s*$/.test(text) && words > 12)) yield 'links';
  if (tagOf(elementOf(block)) === 'LI' && linked > 0.5 && words < 35 && !/[.!?]$/.test(text)) yield 'links';
  if (!/[\p{L}\p{N}]/u.test(text)) yield 'numbers';
  if (words < 14 && isByline(text) && !/[.!?]$/.test(text)) yield 'byline';
}

const linkedShare = ({ linked, text }: Block): number => linked / Math.max(1, text.length);

/** Captions and posts of others are set apart one by one, and may well be longer than a short report or the words of a gallery. */
const SET_APART = new Set<Furniture>(['caption', 'embedded']);

/** What each block is by itself. A rule that takes most of the prose is wrong here, and no rule of this page. */
function classifyAll(blocks: readonly Block[], means: Means, phrases: PagePhrases): (Furniture | null)[] {
  const holders = findHolders(blocks);
  const prose = blocks.filter(isProse);
  const wrong = new Set<Furniture>();
  for (;;) {
    const kinds = blocks.map(block => classify(block, holders, means, phrases, wrong));
    const kindOf = new Map(blocks.map((block, i) => [block, kinds[i]]));
    const most = heaviest(prose, block => [kindOf.get(block)], MOST).find(kind => kind && !SET_APART.has(kind));
    if (!most) return kinds;
    wrong.add(most);
  }
}

const LIST_LENGTH = 5; // look-alike blocks in a row that are a list (scores, dates of a tour), not furniture

const IN_PARAGRAPHS = 0.9; // share of the prose in P elements, above which a bare div of a few words is a label or a credit (139 of 159 on the dev pages)
const STRAY = /^(?:DIV|SECTION|ARTICLE|HEADER|MAIN|BODY)$/;
const REPEATED = 6; // words of a pull-quote or summary that stands in a longer block too; a shorter one may do so by chance

/** Every run of REPEATED words -> the keys that hold it, so that a search for containment stays linear. */
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

/** For every block what furniture it is, or null for the article's own. */
export function findFurniture(blocks: readonly Block[], title: string, means: Means, phrases: PagePhrases): (Furniture | null)[] {
  const found = classifyAll(blocks, means, phrases);
  const prose = blocks.map((block, i) => !found[i] && isProse(block));
  const first = prose.indexOf(true);
  const last = blocks.findLastIndex((block, i) => prose[i] || (!found[i] && tagOf(elementOf(block)) === 'P' && wordCount(block.text) >= 12));
  const structural = (block: Block): boolean => /^(?:LI|BLOCKQUOTE|TD|TH|H[2-6])$/.test(tagOf(elementOf(block)));
  const inParagraphs = blocks.filter((block, i) => prose[i] && tagOf(elementOf(block)) === 'P').length > IN_PARAGRAPHS * prose.filter(Boolean).length;
  const holders = indexByWords(blocks.filter((_, i) => !found[i]).map(block => keyOf(block.text)));
  const seen = new Set<string>();
  blocks.forEach((block, i) => {
    if (found[i]) return;
    const key = keyOf(block.text);
    const words = wordCount(block.text);
    const outside = i < first || i > last;
    if (key === keyOf(title) || (i <= first && isHeading(block) && (tagOf(elementOf(block)) === 'H1' || key.includes(keyOf(title))))) found[i] = 'title';
    else if (!prose[i] && inParagraphs && STRAY.test(tagOf(elementOf(block)))) found[i] = 'stray';
    else if (words >= REPEATED && words < 60 && !isHeading(block) && holders.get(key.split(' ').slice(0, REPEATED).join(' '))?.some(other => other.length > key.length && other.includes(key))) found[i] = 'repeated';
    else if (seen.has(key) && words > 3) found[i] = 'repeated';
    else if (words < 14 && hasDate(block.text) && !/[.!?]["”]?$/.test(block.text) && (outside || tagOf(elementOf(block)) === 'TIME')) found[i] = 'date';
    else if (first >= 0 && i < first && words < 25 && tagOf(elementOf(block)) === 'LI' && !prose[i]) found[i] = 'head';
    else if (first >= 0 && i < first && words < 12 && !structural(block) && !SENTENCE_END.test(block.text)) found[i] = 'head';
    else if (last >= 0 && i > last && words < 12 && !structural(block) && !SENTENCE_END.test(block.text) && blocks.length - last < 12) found[i] = 'tail';
    seen.add(key);
  });
  spareLists(found, prose);
  dropEmptyHeadings(blocks, found);
  return found;
}

function spareLists(found: (Furniture | null)[], prose: readonly boolean[]): void {
  const soft = (i: number): boolean => ['date', 'tail', 'head', 'numbers'].includes(found[i] ?? '');
  for (let from = 0; from < found.length; from++) {
    if (!soft(from)) continue;
    let to = from;
    while (to < found.length && (soft(to) || (!found[to] && !prose[to]))) to++;
    const count = found.slice(from, to).filter(kind => kind && kind !== 'numbers').length;
    if (count >= LIST_LENGTH) for (let i = from; i < to; i++) found[i] = null;
    from = Math.max(from, to - 1);
  }
}

/** Headings with nothing under them, or with nothing left of what stood there. */
function dropEmptyHeadings(blocks: readonly Block[], found: (Furniture | null)[]): void {
  let bodyBelow = false;
  let dropped = false;
  let next = 9; // level of the next heading below
  for (let i = blocks.length - 1; i >= 0; i--) {
    const heading = isHeading(blocks[i]);
    if (found[i]) dropped ||= !heading && LOST.has(found[i]!);
    else if (!heading) [bodyBelow, dropped, next] = [true, false, 9];
    else if (!bodyBelow || (dropped && next < 9 && Number(elementOf(blocks[i]).tagName[1]) >= next)) found[i] = 'empty-heading';
    else [dropped, next] = [false, Number(elementOf(blocks[i]).tagName[1])];
  }
}

const LOST = new Set<Furniture>(['links', 'furniture', 'embedded', 'aside', 'boilerplate', 'lead-in']);

const HIDDEN = /(?:^|\s)(?:is-|u-)?(?:hidden|visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|d-none)(?=\s|$)/;
const SHOWN = /:(?:block|flex|grid|inline|table)/; // again on other screens
const isHiddenByClass = (element: Element): boolean => {
  const name = element.getAttribute('class');
  return name !== null && HIDDEN.test(name) && !SHOWN.test(name);
};

/** @param heavy elements that hold much of the page: hidden ones wait for a script to show them, so their being hidden says nothing */
export const isHidden = (block: Block, heavy?: ReadonlySet<Element>): boolean => block.chain.some(element => !heavy?.has(element)
  && (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden') || /display:\s*none/.test(element.getAttribute('style') ?? '')));
