// The element around the article's text. What stands outside it, below the last of its blocks, is not the article:
// newsletters, who wrote it, how to subscribe, in any language and under any name. An article in two containers is kept
// whole.

import { elementOf, type Block } from './blocks.ts';
import { SENTENCE_END } from './text.ts';
import type { Page } from './page.ts';
import { isProse } from './prose.ts';

const SHARE = 0.85; // of the prose, by characters: with 0.8 and 0.9 the dev pages lose a tenth of a point of F1
// where the page itself calls the element an article: a notice below a short one may be long; 0.5 does the same
const ARTICLE_SHARE = 0.7;

/** The smallest element around most of the prose; never a single block's own. */
export function findScope(blocks: readonly Block[]): Element | null {
  const mass = new Map<Element, number>();
  let total = 0;
  for (const { text, chain } of blocks.filter(isProse)) {
    total += text.length;
    for (const element of chain.slice(0, -1)) mass.set(element, (mass.get(element) ?? 0) + text.length);
  }
  let scope: Element | null = null;
  for (const [element, characters] of mass) {
    const least = (isArticle(element) ? ARTICLE_SHARE : SHARE) * total;
    if (characters >= least && (!scope || scope.contains(element))) scope = element;
  }
  return scope;
}

// paragraphs outside that look like those inside and are the text going on; one is a promotion in its clothes
const ALIKE = 2;

const isArticle = (element: Element): boolean =>
  element.localName === 'article' || element.getAttribute('itemprop') === 'articleBody';

/** Above the scope only sentences and named standfirsts are the article's, below it nothing. */
export function withinScope({ means }: Page, body: readonly Block[]): readonly Block[] {
  const scope = findScope(body);
  if (!scope) return body;
  const isInside = (block: Block): boolean => block.chain.includes(scope);
  const from = body.findIndex(isInside);
  const to = body.findLastIndex(isInside);
  const looks = new Set(body.filter(block => isInside(block) && isProse(block)).map(signatureOf));
  const goesOn = body.slice(to + 1).filter(block => isProse(block) && looks.has(signatureOf(block))).length >= ALIKE;
  const mayOpen = (block: Block): boolean =>
    SENTENCE_END.test(block.text) || block.chain.slice(-3).some(element => means(element, 'standfirst'));
  return body.filter((block, i) => (i <= to || goesOn) && (i >= from || mayOpen(block)));
}

/** Tag, first class and the same of two ancestors: look-alike paragraphs share it. */
export function signatureOf(block: Block): string {
  const element = elementOf(block);
  const parent = element.parentElement;
  return `${lookOf(element)}<${lookOf(parent)}<${parent?.parentElement?.tagName ?? ''}`;
}

/** Tag and first class, without the numbers that tell one from the next. */
export function lookOf(element: Element | null): string {
  if (!element) return '';
  const [name] = (element.getAttribute('class') ?? '').trim().split(/\s+/);
  return `${element.tagName}.${name.replace(/\d+/g, '#')}`;
}
