// Whether the whole article stands on the page: not behind a wall, not cut off, not a live blog that has no end.

import type { Article } from '../engine/index.ts';
import { wordCount, type Block } from './blocks.ts';
import type { Metadata } from './metadata.ts';
import type { Means } from './names.ts';

const GATE_TEXT = /\b(?:subscribe|sign in|log in|register|create (?:a|an) (?:free )?account|become a (?:member|subscriber)|start your free trial)\b.{0,60}\b(?:to (?:continue|read|keep reading|unlock)|for full access|for unlimited)|\b(?:to (?:continue reading|read (?:the (?:full|rest)|more of)|keep reading))\b.{0,60}\b(?:subscribe|sign in|log in|register|subscription|account)\b|this (?:article|story|content) is (?:for|exclusive to|reserved for|available to) (?:subscribers|members)|already a subscriber\?/i;
const STUB = 300; // words; a gate below a longer text is mostly an invitation
const SHORT_STUB = 150;

/**
 * @param blocks every block of the page
 * @param body the article's own; a live blog's mark counts only around them, since any page may tease one
 * @param own the article's paragraphs
 */
export function findCompleteness(blocks: readonly Block[], body: readonly Block[], own: readonly string[], metadata: Metadata, means: Means): Article['completeness'] {
  if (metadata.liveBlog || body.some(block => block.chain.some(element => means(element, 'live')))) return 'live-blog';
  const words = own.reduce((sum, text) => sum + wordCount(text), 0);
  if (words >= STUB) return 'full';
  if (metadata.paid || hasGate(blocks, body, means) || blocks.some(({ text }) => GATE_TEXT.test(text))) return 'partial';
  return words < SHORT_STUB && /(?:…|\.\.\.)$/.test(own.at(-1) ?? '') ? 'partial' : 'full';
}

/** A gate has words of its own; many sites call the wrapper of the article itself "paywall". */
function hasGate(blocks: readonly Block[], body: readonly Block[], means: Means): boolean {
  const around = new Set(body.flatMap(block => block.chain));
  return blocks.some(block => block.chain.some(element => !around.has(element) && means(element, 'gate')));
}
