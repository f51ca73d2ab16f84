// What furniture a block is by itself: by the elements around it, by its text. Rules on structure hold for any
// language; rules on phrases are in recognise.ts.

import { elementOf, isHeading, tagOf, type Block } from './blocks.ts';
import { SENTENCE_END, wordCount } from './text.ts';
import { isHiddenByClass, isUnseen } from './hidden.ts';
import type { PagePhrases } from './languages/phrases.ts';
import type { Page } from './page.ts';
import { isProse, type Holders } from './prose.ts';
import { hasDate, isBoilerplate, isByline, isCredit, isLeadIn } from './recognise.ts';

const ADDRESS = /^https?:\/\/\S+$/; // typed out by the author; navigation has words
const LABEL = /^[^.|:]{3,40}[|:] /; // before a link to another article, in any language

// of a paragraph in italics: what the editors add with a link, in any language (on 9 publishers of the dev pages, and on
// none a paragraph of the text)
const WHOLE = 0.9;

/** What a block is that is not the article's own. */
export type Furniture =
  | 'hidden'
  | 'caption'
  | 'embedded'
  | 'navigation'
  | 'furniture'
  | 'aside'
  | 'note'
  | 'addendum'
  | 'boilerplate'
  | 'credit'
  | 'lead-in'
  | 'links'
  | 'numbers'
  | 'date'
  | 'byline'
  | 'title'
  | 'stray'
  | 'repeated'
  | 'head'
  | 'tail'
  | 'empty-heading';

/** A line that says who wrote, or when. */
export const isSignature = ({ text }: Block): boolean => wordCount(text) < 25 && (isByline(text) || hasDate(text));

/**
 * What furniture a block is by itself, or null.
 * @param wrong kinds whose rules do not hold on this page
 */
export function classify(
  page: Page,
  block: Block,
  holders: Holders,
  wrong: ReadonlySet<Furniture> = new Set(),
): Furniture | null {
  for (const kind of kindsByElements(page, block, holders)) if (!wrong.has(kind)) return kind;
  for (const kind of kindsByText(block, page.phrases)) if (!wrong.has(kind)) return kind;
  return null;
}

function* kindsByElements({ means, notes }: Page, block: Block, { much, most }: Holders): Generator<Furniture> {
  const chain = block.chain.filter(element => !most.has(element));
  const light = chain.filter(element => !much.has(element));
  const near = (count: number): Element[] =>
    block.chain.slice(-count).filter(element => !much.has(element) && !most.has(element));
  const tags = new Set(chain.map(tagOf));
  const linked = linkedShare(block);
  if (light.some(element => isHiddenByClass(element) || isUnseen(element))) yield 'hidden';
  if (tags.has('FIGCAPTION')) yield 'caption';
  const isOfFigure = light.some(element => tagOf(element) === 'FIGURE');
  if (isOfFigure && !tags.has('BLOCKQUOTE') && !tags.has('TABLE')) yield 'caption';
  if (near(4).some(element => means(element, 'caption'))) yield 'caption';
  if (chain.some(element => means(element, 'embedded'))) yield 'embedded';
  if (light.some(element => notes.has(element))) yield 'note';
  if (light.some(element => means(element, 'aside'))) yield 'aside';
  if (['NAV', 'FORM', 'FIELDSET'].some(tag => tags.has(tag)) || tagOf(elementOf(block)) === 'LABEL') yield 'navigation';
  if (tags.has('FOOTER') && linked > 0.3) yield 'navigation';
  const isText = (): boolean => isProse(block) && wordCount(block.text) > 25 && linked < 0.2;
  if (near(5).some(element => means(element, 'furniture')) && !isText()) yield 'furniture';
}

function* kindsByText(block: Block, phrases: PagePhrases): Generator<Furniture> {
  const { text } = block;
  const words = wordCount(text);
  const linked = linkedShare(block);
  if (block.links > 0 && block.italic > WHOLE * text.length) yield 'addendum';
  if (words < 60 && isBoilerplate(text, phrases)) yield 'boilerplate';
  if (words < 45 && isCredit(text, phrases)) yield 'credit';
  if (words < 30 && linked > 0.5 && block.links === 1 && LABEL.test(text) && !SENTENCE_END.test(text)) yield 'lead-in';
  if (isLeadIn(text) && (words < 4 || linked > 0.3 || (words < 25 && leadsToLink(block)))) yield 'lead-in';
  const isSentence = /\.\s*$/.test(text) && words > 12;
  if (linked > 0.8 && words < 35 && !isHeading(block) && !ADDRESS.test(text) && !isSentence) yield 'links';
  if (tagOf(elementOf(block)) === 'LI' && linked > 0.5 && words < 35 && !/[.!?]$/.test(text)) yield 'links';
  if (!/[\p{L}\p{N}]/u.test(text)) yield 'numbers';
  if (words < 14 && isByline(text) && !/[.!?]$/.test(text)) yield 'byline';
}

/** A link behind a mark, or in a block that is mostly bold. */
const leadsToLink = ({ text, links, bold }: Block): boolean =>
  links > 0 && (/^[^.]{0,30}[:|]/.test(text) || bold / text.length > 0.5);

const linkedShare = ({ linked, text }: Block): number => linked / Math.max(1, text.length);
