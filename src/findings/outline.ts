// The reference by its paragraphs: how each begins, and what became of its claims.

import type { Article } from '../engine/index.ts';
import { isOn, KINDS, type Entry, type EntryKind } from './entries.ts';

/** One paragraph of the outline. */
export interface OutlineLine {
  /** counted from 0 */
  paragraph: number;
  text: string;
  /** kinds of its claims in their order, at most MOST_SIGNS; where there are more, the most telling */
  signs: readonly EntryKind[];
  /** numbers of the entries that begin in it */
  entries: readonly number[];
}

/** Signs that a line has room for. */
export const MOST_SIGNS = 4;

const TELLING: readonly EntryKind[] = ['conflicting', 'missing', 'partly', 'perhaps', 'stated'];
const OF_CLAIMS: ReadonlySet<EntryKind> = new Set(KINDS.claims);
const BEGINNING = 90; // characters, more than a line shows

/** @param off kinds that are switched off */
export function outlineOf(
  { text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>,
  entries: readonly Entry[],
  off: ReadonlySet<EntryKind> = new Set(),
): OutlineLine[] {
  const begun = paragraphs.map((): number[] => []);
  let at = 0;
  // entries come in the order of the reference, so that one walk finds the paragraphs of all
  entries.forEach(({ spans: { reference } }, number) => {
    if (!reference.length) return;
    while (at < paragraphs.length && paragraphs[at].end <= reference[0].start) at++;
    begun[at]?.push(number);
  });
  return paragraphs.map(({ start, end }, paragraph) => ({
    paragraph,
    text: text.slice(start, Math.min(end, start + BEGINNING)),
    signs: signsOf(begun[paragraph].map(number => entries[number]).filter(entry => isOn(entry, off))),
    entries: begun[paragraph],
  }));
}

function signsOf(entries: readonly Entry[]): EntryKind[] {
  const kinds = entries.map(({ kinds: [first] }) => first).filter(kind => OF_CLAIMS.has(kind));
  if (kinds.length <= MOST_SIGNS) return kinds;
  return kinds.sort((a, b) => TELLING.indexOf(a) - TELLING.indexOf(b)).slice(0, MOST_SIGNS);
}
