// The element around the article's text. What stands outside it, below the last of its blocks, is not the article:
// newsletters, who wrote it, how to subscribe, in any language and under any name. An article in two containers is kept whole.

import { elementOf, SENTENCE_END, type Block } from './blocks.ts';
import type { Means } from './names.ts';
import { isProse } from './prose.ts';

const SHARE = 0.85; // of the prose, by characters: with 0.8 and 0.9 the dev pages lose a tenth of a point of F1
const ARTICLE_SHARE = 0.7; // where the page itself calls the element an article: a notice below a short one may be long; 0.5 does the same

/** The smallest element around most of the prose; never a single block's own. */
export function findScope(blocks: readonly Block[]): Element | null {
  const mass = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    total += block.text.length;
    for (let i = 0; i + 1 < block.chain.length; i++) mass.set(block.chain[i], (mass.get(block.chain[i]) ?? 0) + block.text.length);
  }
  let scope: Element | null = null;
  for (const [element, characters] of mass) if (characters >= (isArticle(element) ? ARTICLE_SHARE : SHARE) * total && (!scope || scope.contains(element))) scope = element;
  return scope;
}

const ALIKE = 2; // paragraphs outside that look like those inside and are the text going on; one is a promotion in its clothes

const isArticle = (element: Element): boolean => element.localName === 'article' || element.getAttribute('itemprop') === 'articleBody';

/** Above the scope only sentences and named standfirsts are the article's, below it nothing. */
export function withinScope(body: readonly Block[], means: Means): readonly Block[] {
  const scope = findScope(body);
  if (!scope) return body;
  const isInside = (block: Block): boolean => block.chain.includes(scope);
  const from = body.findIndex(isInside);
  const to = body.findLastIndex(isInside);
  const looks = new Set(body.filter(block => isInside(block) && isProse(block)).map(signatureOf));
  const goesOn = body.slice(to + 1).filter(block => isProse(block) && looks.has(signatureOf(block))).length >= ALIKE;
  return body.filter((block, i) => (i <= to || goesOn) && (i >= from || SENTENCE_END.test(block.text) || block.chain.slice(-3).some(element => means(element, 'standfirst'))));
}

/** Tag, first class and the same of two ancestors: look-alike paragraphs share it. */
export function signatureOf(block: Block): string {
  const element = elementOf(block);
  const one = (e: Element | null): string => (e ? `${e.tagName}.${(e.getAttribute('class') ?? '').trim().split(/\s+/)[0].replace(/\d+/g, '#')}` : '');
  return `${one(element)}<${one(element.parentElement)}<${element.parentElement?.parentElement?.tagName ?? ''}`;
}
