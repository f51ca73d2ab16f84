// Whether the whole article stands on the page: not behind a wall, not cut off, not a live blog that has no end.

import type { Article } from '../engine/index.ts';
import { wordCount } from './blocks.ts';
import type { Metadata } from './metadata.ts';

const GATE = '[class*="paywall" i],[id*="paywall" i],[class*="regwall" i],[class*="subscriber-only" i],[class*="gateway" i],[data-testid*="paywall" i],[class*="piano-offer" i]';
const GATE_TEXT = /\b(?:subscribe|sign in|log in|register|create (?:a|an) (?:free )?account|become a (?:member|subscriber)|start your free trial)\b.{0,60}\b(?:to (?:continue|read|keep reading|unlock)|for full access|for unlimited)|\b(?:to (?:continue reading|read (?:the (?:full|rest)|more of)|keep reading))\b.{0,60}\b(?:subscribe|sign in|log in|register|subscription|account)\b|this (?:article|story|content) is (?:for|exclusive to|reserved for|available to) (?:subscribers|members)|already a subscriber\?/i;
const LIVE_MARKS = '[class*="live-blog" i],[class*="liveblog" i],[data-component*="liveblog" i],[itemtype*="LiveBlogPosting" i],[id*="liveblog" i]';
const STUB = 300; // words; a gate below a longer text is mostly an invitation
const SHORT_STUB = 150;

export function findCompleteness(document: Document, metadata: Metadata, paragraphs: readonly string[]): Article['completeness'] {
  if (metadata.liveBlog || document.querySelector(LIVE_MARKS)) return 'live-blog';
  const words = paragraphs.reduce((sum, text) => sum + wordCount(text), 0);
  const gated = document.querySelector(GATE) !== null || GATE_TEXT.test(document.body?.textContent ?? '');
  if (gated && words < STUB) return 'partial';
  if (metadata.paid && words < STUB) return 'partial';
  const truncated = /(?:…|\.\.\.)$/.test(paragraphs.at(-1) ?? '');
  return truncated && words < SHORT_STUB ? 'partial' : 'full';
}
