// What Readability dropped: paragraphs that look like the article's own and stand among them, or the whole text.

import { elementOf, keyOf, tagOf, wordCount, type Block } from './blocks.ts';
import { classify, isHidden } from './furniture.ts';
import type { PagePhrases } from './languages/phrases.ts';
import type { Means } from './names.ts';
import { findHolders, isProse } from './prose.ts';
import { findScope, signatureOf } from './scope.ts';

const MOST_RESCUED = 1.5; // of the text that Readability kept; more and the rescue has left the article
const AMONG = 3; // paragraphs of the article's that one element holds directly: any other there is its own too

/** @param own the blocks already taken for the article's */
export function rescueSiblings(own: ReadonlySet<Block>, all: readonly Block[], means: Means, phrases: PagePhrases): Block[] {
  const prose = [...own].filter(isProse);
  const inner = prose.length < 2 ? null : findScope(prose);
  if (!inner) return [];
  const alike = count(prose.map(signatureOf));
  const parents = count(prose.map(parentOf));
  const outer = findParts(own, all, inner, prose, alike);
  const scope = outer ?? inner;
  const around = all.filter(block => elementOf(block) !== scope && scope.contains(elementOf(block)));
  const holders = findHolders(around);
  const texts = new Set(all.filter(block => block.kept).map(block => keyOf(block.text)));
  // walls and buttons to read on hide paragraphs among the others
  const isAmong = (block: Block): boolean => tagOf(elementOf(block)) === 'P' && (parents.get(parentOf(block)) ?? 0) >= AMONG;
  const rescued = around.filter(block => !block.kept && !texts.has(keyOf(block.text)) && isParagraph(block)
    && (isAmong(block) || ((alike.get(signatureOf(block)) ?? 0) >= (tagOf(elementOf(block)) === 'DIV' ? 3 : 1) && !isHidden(block)))
    && !classify(block, holders, means, phrases));
  return !outer && lengthOf(rescued) > MOST_RESCUED * lengthOf(own) ? [] : rescued;
}

/** The article element, if it holds more paragraphs like the article's than the part that Readability kept. */
function findParts(own: ReadonlySet<Block>, all: readonly Block[], inner: Element, prose: readonly Block[], alike: ReadonlyMap<string, number>): Element | null {
  const article = prose[0].chain.find(element => tagOf(element) === 'ARTICLE');
  if (!article || inner.contains(article)) return null;
  const more = all.filter(block => !own.has(block) && tagOf(elementOf(block)) === 'P' && block.chain.includes(article) && !block.chain.includes(inner)
    && hasName(parentOf(block)) && alike.has(signatureOf(block)) && isProse(block));
  return lengthOf(more) > lengthOf(prose) ? article : null;
}

const parentOf = (block: Block): Element | null => elementOf(block).parentElement;
const hasName = (element: Element | null): boolean => Boolean(element?.getAttribute('class')?.trim());
const lengthOf = (blocks: Iterable<Block>): number => [...blocks].reduce((sum, { text }) => sum + text.length, 0);

function count<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const isParagraph = (block: Block): boolean => /^(?:P|LI|BLOCKQUOTE|DIV)$/.test(tagOf(elementOf(block))) && wordCount(block.text) >= 6 && /[.!?:…"”’)]$/.test(block.text);

const LEAST_PROSE = 3; // paragraphs with one parent; fewer are teasers
const TIMES = 3; // as much prose as what Readability found

/** Where Readability found nothing, or a fraction: the paragraphs of the element that holds the most prose directly. */
export function rescueText(own: ReadonlySet<Block>, all: readonly Block[], means: Means, phrases: PagePhrases): Block[] {
  const holders = findHolders(all);
  const byParent = new Map<Element, Block[]>();
  for (const block of all) {
    const parent = elementOf(block).parentElement;
    if (!parent || tagOf(elementOf(block)) !== 'P' || isHidden(block, holders.much) || classify(block, holders, means, phrases)) continue;
    const own = byParent.get(parent);
    if (own) own.push(block);
    else byParent.set(parent, [block]);
  }
  const mass = (blocks: readonly Block[]): number => blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
  const [most = []] = [...byParent.values()].toSorted((a, b) => mass(b) - mass(a));
  return most.filter(isProse).length >= LEAST_PROSE && mass(most) > TIMES * mass([...own]) ? most : [];
}
