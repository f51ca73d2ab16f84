// Whether the whole article stands on the page: not behind a wall, not cut off, not a live blog that has no end.

import { saysPhrase } from './recognise.ts';
import type { Article } from '../engine/index.ts';
import { type Block } from './blocks.ts';
import { wordCount, wordsOf } from './text.ts';
import { hasGap, hasUnreadFrame } from './gaps.ts';
import { isHidden } from './hidden.ts';
import type { Page } from './page.ts';

const STUB = 300; // words; a gate below a longer text is mostly an invitation
// words; a longer text that is marked as paid is mostly there whole (3 of 3 of the dev pages without a gate)
const SHORT_STUB = 150;
const LEAST_GATE = 8; // words of a gate; fewer are a menu with "Log in"

/** How much of it, and why not all. */
type HowMuch = Pick<Article, 'completeness' | 'gap'>;

const PARTIAL: HowMuch = { completeness: 'partial' };
const FULL: HowMuch = { completeness: 'full' };

/**
 * How much of the article the page shows.
 * @param body the article's own; a live blog's mark counts only around them, since any page may tease one
 * @param own the article's paragraphs
 */
export function findCompleteness(page: Page, body: readonly Block[], own: readonly string[]): HowMuch {
  const {
    metadata: { liveBlog, paid },
    phrases: { walls, restIsPaid },
    means,
  } = page;
  if (liveBlog || body.some(block => block.chain.some(element => means(element, 'live'))))
    return { completeness: 'live-blog' };
  const words = own.reduce((sum, text) => sum + wordCount(text), 0);
  if (paid && says(page, restIsPaid)) return PARTIAL;
  if (hasGap(page, body)) return { ...PARTIAL, gap: 'text' };
  if (words >= STUB) return FULL;
  if (hasUnreadFrame(page, body)) return { ...PARTIAL, gap: 'frame' };
  if (hasGate(page, body) || says(page, walls) || says(page, restIsPaid)) return PARTIAL;
  const isCutOff = /(?:…|\.\.\.)$/.test(own.at(-1) ?? '');
  return words < SHORT_STUB && (paid || isCutOff) ? PARTIAL : FULL;
}

function says({ blocks }: Page, phrase: RegExp | undefined): boolean {
  return blocks.some(block => saysPhrase(block.text, phrase) && !isHidden(block));
}

/** A gate has words of its own; many sites call the wrapper of the article itself "paywall". */
function hasGate({ blocks, means }: Page, body: readonly Block[]): boolean {
  const around = new Set(body.flatMap(block => block.chain));
  const isGate = (element: Element): boolean => !around.has(element) && means(element, 'gate');
  return wordsOf(blocks.filter(block => !isHidden(block) && block.chain.some(isGate))) >= LEAST_GATE;
}
