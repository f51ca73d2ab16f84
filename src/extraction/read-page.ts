// Document -> Article, or the named reason there is none. The page itself is never touched: Readability finds on a clone
// where the article is; what is read from there, block by block, is decided here.

import type { Article } from '../engine/index.ts';
import { collapse, readBlocks, wordsOf } from './blocks.ts';
import { findBody } from './body.ts';
import { findCompleteness } from './completeness.ts';
import { findConsent } from './consent.ts';
import { phrasesOf } from './languages/languages.ts';
import { copyPage, copyRest, isDeep, locateArticle, type Copy, type Location } from './locate.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { readNames, type Means } from './names.ts';
import { narrow } from './narrow.ts';
import { findOtherKind, isGallery, type OtherKind } from './page-kind.ts';
import { joinParts, looksLikeArticle, replaceCollapsed, withStandfirst } from './parts.ts';
import { withoutLinkNotes } from './recognise.ts';
import { findStandfirst } from './standfirst.ts';

export interface Failure { reason: 'no-article' | 'empty-page' | 'too-large' | OtherKind; message: string }

/** An article with the live text nodes of each of its paragraphs; none for a paragraph that is not on the page. */
export interface PageArticle { article: Article; nodes: readonly (readonly Text[])[] }

export type PageReading = PageArticle | { failure: Failure };

/** Elements, above which a page is narrowed first and read in steps: reading all of it would freeze the tab for 0.3 s and more. */
const LARGE = 6000;
/** Elements left of a large page, above which it is given up: the tab would stand still for a second. */
const MOST_ELEMENTS = 30_000;
const MOST_CHARACTERS = 1_000_000; // of text, a long book
const PAUSE_EVERY = 30; // milliseconds of work

/** Reads the page in one go. */
export function readPage(document: Document, url?: string): PageReading {
  const steps = readInSteps(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads an ordinary page in one go, and a large one with pauses in which its tab can scroll and answer. */
export async function readPagePausing(document: Document, url?: string): Promise<PageReading> {
  const steps = readInSteps(document, url);
  for (let since = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < PAUSE_EVERY) continue;
    await new Promise(resolve => { setTimeout(resolve); });
    since = performance.now();
  }
}

interface Scope { omit: ReadonlySet<Element>; copy: Copy }

/** Stops at points where a large page may be given time; an ordinary one is read without a stop. */
function* readInSteps(document: Document, url?: string): Generator<void, PageReading> {
  const elements = [...document.querySelectorAll('*')];
  if (!elements.length) return emptyPage();
  const large = elements.length > LARGE;
  if (large) yield;
  const means = readNames();
  const scope = large ? yield* takeScope(document, elements, means) : takeAll(document, elements, means);
  if ('failure' in scope) return scope;
  const { omit, copy } = scope;
  const location = locateArticle(copy);
  if (large) yield;
  const blocks = document.body ? readBlocks(document.body, { ...location, omit }) : [];
  if (!blocks.length) return emptyPage();
  if (large) yield;
  const metadata = readMetadata(elements, url);
  const title = collapse(location?.title || (document.querySelector('h1')?.textContent ?? ''));
  const phrases = phrasesOf(metadata.lang ?? 'en');
  if (large) yield;
  const read = location ? blocks.filter(block => block.kept) : [];
  const characters = read.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MOST_CHARACTERS) return tooLarge(characters, 'characters of text');
  const body = findBody({ blocks, read, title, metadata, means, phrases });
  if (large) yield;
  const standfirst = findStandfirst(blocks, title, metadata, means, phrases, body);
  const parts = withStandfirst(replaceCollapsed(body, metadata), standfirst)
    .map(part => ({ ...part, text: collapse(withoutLinkNotes(part.text)) })).filter(part => part.text);
  const words = wordsOf(parts);
  if (!looksLikeArticle(parts, words, metadata)) return isGallery(blocks, words) ? otherKind('gallery') : noArticle();
  const completeness = findCompleteness(blocks, body, parts.map(part => part.text), metadata, means, phrases);
  if (completeness !== 'live-blog') {
    const kind = findOtherKind({ blocks, body, words, title, url }, elements);
    if (kind) return otherKind(kind);
  }
  return { article: { ...aboutArticle(title, metadata, location), ...joinParts(parts), completeness }, nodes: parts.map(part => part.nodes) };
}

function takeAll(document: Document, elements: readonly Element[], means: Means): Scope {
  const omit = findConsent(elements, means);
  return { omit, copy: isDeep(elements) ? copyRest(document, omit) : copyPage(document, elements, omit) };
}

/** The part of a large page that may hold the article, unless that is too large too. */
function* takeScope(document: Document, elements: readonly Element[], means: Means): Generator<void, Scope | { failure: Failure }> {
  const consent = new Set<Element>();
  for (let from = 0; from < elements.length; from += LARGE) {
    for (const element of findConsent(elements.slice(from, from + LARGE), means)) consent.add(element);
    yield;
  }
  const { omit, left, prose } = yield* narrow(elements, consent);
  if (prose > MOST_CHARACTERS) return tooLarge(prose, 'characters of text');
  if (left > MOST_ELEMENTS) return tooLarge(elements.length, 'elements');
  yield;
  const copy = copyRest(document, omit);
  yield;
  return { omit, copy };
}

const fail = (reason: Failure['reason'], message: string): { failure: Failure } => ({ failure: { reason, message } });
const emptyPage = (): { failure: Failure } => fail('empty-page', 'This page has no text.');
const tooLarge = (count: number, what: string): { failure: Failure } => fail('too-large', `This page has ${count.toLocaleString('en')} ${what}, more than can be read without freezing it. Copy the article and paste its text instead.`);
const noArticle = (): { failure: Failure } => fail('no-article', 'No article was found on this page.');
const OTHER_KINDS: Record<OtherKind, string> = {
  'several-articles': 'This page holds several articles, each under a headline that links to it. Open one of them and read that.',
  gallery: 'This page is a gallery: its text stands under its pictures, and no report is left without them.',
};
const otherKind = (kind: OtherKind): { failure: Failure } => fail(kind, OTHER_KINDS[kind]);

function aboutArticle(title: string, metadata: Metadata, location: Location | null): Pick<Article, 'title' | 'url' | 'byline' | 'siteName' | 'publishedTime' | 'lang'> {
  const { url, publishedTime, lang } = metadata;
  const byline = metadata.byline ?? (collapse(location?.byline ?? '') || undefined);
  const siteName = metadata.siteName ?? location?.siteName ?? undefined;
  return { ...(url && { url }), title, ...(byline && { byline }), ...(siteName && { siteName }), ...(publishedTime && { publishedTime }), ...(lang && { lang }) };
}
