// Whether the whole article stands on the page: not behind a wall, not cut off, not a live blog that has no end.

import type { Article } from '../engine/index.ts';
import { wordCount, wordsOf, type Block } from './blocks.ts';
import { isHidden } from './furniture.ts';
import type { PagePhrases } from './languages/phrases.ts';
import type { Metadata } from './metadata.ts';
import type { Means } from './names.ts';

const STUB = 300; // words; a gate below a longer text is mostly an invitation
const SHORT_STUB = 150; // words; a longer text that is marked as paid is mostly there whole (3 of 3 of the dev pages without a gate)
const LEAST_GATE = 8; // words of a gate; fewer are a menu with "Log in"

/**
 * @param blocks every block of the page
 * @param body the article's own; a live blog's mark counts only around them, since any page may tease one
 * @param own the article's paragraphs
 * @param phrases of the page's language
 */
export function findCompleteness(blocks: readonly Block[], body: readonly Block[], own: readonly string[], metadata: Metadata, means: Means, phrases: PagePhrases): Article['completeness'] {
  if (metadata.liveBlog || body.some(block => block.chain.some(element => means(element, 'live')))) return 'live-blog';
  const words = own.reduce((sum, text) => sum + wordCount(text), 0);
  const says = (phrase: RegExp | undefined): boolean => phrase !== undefined
    && blocks.some(block => phrase.test(block.text) && !isHidden(block));
  if (metadata.paid && says(phrases.restIsPaid)) return 'partial';
  if (words >= STUB) return 'full';
  if (hasGate(blocks, body, means) || says(phrases.walls) || says(phrases.restIsPaid)) return 'partial';
  return words < SHORT_STUB && (metadata.paid || /(?:…|\.\.\.)$/.test(own.at(-1) ?? '')) ? 'partial' : 'full';
}

/** A gate has words of its own; many sites call the wrapper of the article itself "paywall". */
function hasGate(blocks: readonly Block[], body: readonly Block[], means: Means): boolean {
  const around = new Set(body.flatMap(block => block.chain));
  const gates = blocks.filter(block => !isHidden(block) && block.chain.some(element => !around.has(element) && means(element, 'gate')));
  return wordsOf(gates) >= LEAST_GATE;
}
