// Which blocks are the article's own: what Readability kept without furniture, and what it should have kept.

import { type Block } from './blocks.ts';
import { wordsOf } from './text.ts';
import type { Furniture } from './classify.ts';
import { findFurniture } from './furniture.ts';
import { isGallery } from './page-kind.ts';
import type { Page } from './page.ts';
import { looksLikeArticle } from './parts.ts';
import { countSentences, isProse } from './prose.ts';
import { rescueSiblings, rescueText } from './rescue.ts';
import { withinScope } from './scope.ts';

const PERHAPS_MISSED = 120; // words, below which Readability may have missed the text
const LEAST_SENTENCES = 3; // of prose that Readability kept; a page with so many is not left without an article
const ELSEWHERE = new Set<Furniture | null>(['title', 'repeated']); // lost nothing

/** The blocks of the article, in the order of the page. */
export function findBody(page: Page): readonly Block[] {
  const { kept, metadata } = page;
  const kinds = findFurniture(page);
  const body = complete(
    page,
    kept.filter((_, i) => !kinds[i]),
  );
  const words = wordsOf(body);
  if (looksLikeArticle(body, words, metadata) || isGallery(page, words)) return body;
  // rules that leave no article of prose are wrong, all of them together
  const isTold = (block: Block, i: number): boolean => isProse(block) && !ELSEWHERE.has(kinds[i]);
  const sentences = kept.filter(isTold).reduce((sum, { text }) => sum + countSentences(text), 0);
  if (sentences < LEAST_SENTENCES) return body;
  return complete(
    page,
    kept.filter((block, i) => !kinds[i] || isTold(block, i)),
  );
}

function complete(page: Page, found: readonly Block[]): readonly Block[] {
  const own = new Set(found);
  if (page.metadata.article && wordsOf(own) < PERHAPS_MISSED) for (const block of rescueText(page, own)) own.add(block);
  for (const block of rescueSiblings(page, own)) own.add(block);
  return withinScope(
    page,
    page.blocks.filter(block => own.has(block)),
  );
}
