// Which blocks are the article's own: what Readability kept without furniture, and what it should have kept.

import { wordsOf, type Block } from './blocks.ts';
import { findFurniture, type Furniture } from './furniture.ts';
import type { PagePhrases } from './languages/phrases.ts';
import type { Metadata } from './metadata.ts';
import type { Means } from './names.ts';
import { isGallery } from './page-kind.ts';
import { looksLikeArticle } from './parts.ts';
import { countSentences, isProse } from './prose.ts';
import { rescueSiblings, rescueText } from './rescue.ts';
import { withinScope } from './scope.ts';

const STUB = 120; // words, below which Readability may have missed the text
const LEAST_SENTENCES = 3; // of prose that Readability kept; a page with so many is not left without an article
const ELSEWHERE = new Set<Furniture | null>(['title', 'repeated']); // lost nothing

interface Reading {
  blocks: readonly Block[];
  /** those that Readability kept */
  read: readonly Block[];
  title: string;
  metadata: Metadata;
  means: Means;
  phrases: PagePhrases;
}

export function findBody(reading: Reading): readonly Block[] {
  const { blocks, read, title, metadata, means, phrases } = reading;
  const kinds = findFurniture(read, title, means, phrases);
  const body = complete(reading, read.filter((_, i) => !kinds[i]));
  const words = wordsOf(body);
  if (looksLikeArticle(body, words, metadata) || isGallery(blocks, words)) return body;
  // rules that leave no article of prose are wrong, all of them together
  const isTold = (block: Block, i: number): boolean => isProse(block) && !ELSEWHERE.has(kinds[i]);
  const sentences = read.filter(isTold).reduce((sum, { text }) => sum + countSentences(text), 0);
  return sentences < LEAST_SENTENCES ? body : complete(reading, read.filter((block, i) => !kinds[i] || isTold(block, i)));
}

function complete({ blocks, metadata, means, phrases }: Reading, found: readonly Block[]): readonly Block[] {
  const own = new Set(found);
  if (metadata.article && wordsOf(own) < STUB) for (const block of rescueText(own, blocks, means, phrases)) own.add(block);
  for (const block of rescueSiblings(own, blocks, means, phrases)) own.add(block);
  return withinScope(blocks.filter(block => own.has(block)), means);
}
