// The page being read: what is known of it before its article is found, for whoever looks for a part of that.

import { type Block } from './blocks.ts';
import { findNotes } from './inline.ts';
import { phrasesOf } from './languages/languages.ts';
import type { PagePhrases } from './languages/phrases.ts';
import type { Located } from './locate.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import type { Means } from './names.ts';
import { findHeadline, findOutlet } from './outlet.ts';

/** A page, as far as it is known before its article is found. */
export interface Page {
  /** every element, in the order of the page */
  readonly elements: readonly Element[];
  /** every block of its text, in the order of the page */
  readonly blocks: readonly Block[];
  /** those of the blocks that Readability took for the article's */
  readonly kept: readonly Block[];
  /** what Readability found, or null */
  readonly located: Located | null;
  /** the headline */
  readonly title: string;
  /** who published it, as far as that is known */
  readonly outlet?: string;
  /** the address that was read, if known; what the page calls its own is in its metadata */
  readonly url?: string;
  /** what it says of itself */
  readonly metadata: Metadata;
  /** what the names of its elements say */
  readonly means: Means;
  /** where the marks of its notes lead */
  readonly notes: ReadonlySet<Element>;
  /** the phrases of its language; English where it names none */
  readonly phrases: PagePhrases;
}

/** Puts together what is known of a page. */
export function pageOf(read: Pick<Page, 'elements' | 'blocks' | 'located' | 'url' | 'means'>): Page {
  const { elements, blocks, located, url } = read;
  const metadata = readMetadata(elements, url);
  const headline = elements.find(element => element.localName === 'h1')?.textContent ?? '';
  const names = [...metadata.siteNames, located?.siteName ?? ''].filter(Boolean);
  return {
    ...read,
    metadata,
    outlet: findOutlet(names, located?.title ?? '', url),
    notes: findNotes(elements),
    kept: located ? blocks.filter(block => block.kept) : [],
    title: findHeadline([located?.title ?? '', ...metadata.titles, headline], names, url),
    phrases: phrasesOf(metadata.lang ?? 'en'),
  };
}
