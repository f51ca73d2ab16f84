// Document -> Article, or the named reason there is none. The page itself is never touched: Readability finds on a
// clone where the article is; what is read from there, block by block, is decided here.

import type { Article } from '../engine/index.ts';
import { readBlocks, type Block } from './blocks.ts';
import { collapse, wordsOf } from './text.ts';
import { findBody } from './body.ts';
import { findCompleteness } from './completeness.ts';
import { findConsent } from './consent.ts';
import { copyPage, copyRest, isDeep, locateArticle, type Copy } from './locate.ts';
import { readNames, type Means } from './names.ts';
import { narrow } from './narrow.ts';
import { findOtherKind, isGallery, isOnlyTeasers, type OtherKind } from './page-kind.ts';
import { pageOf, type Page } from './page.ts';
import { joinParts, looksLikeArticle, replaceCollapsed, withStandfirst } from './parts.ts';
import { withoutLinkNotes } from './recognise.ts';
import { findPosts } from './posts.ts';
import { findStandfirst } from './standfirst.ts';
import { findOtherStories } from './stories.ts';
import { readTree, WRITTEN, type Shown } from './tree.ts';

/** Why there is no article, for programs and for people. */
export interface Failure {
  reason: 'no-article' | 'empty-page' | 'too-large' | OtherKind;
  message: string;
}

/** An article with the live text nodes of each of its paragraphs; none for a paragraph that is not on the page. */
export interface PageArticle {
  article: Article;
  nodes: readonly (readonly Text[])[];
}

/** What comes of reading a page. */
export type PageReading = PageArticle | Failed;

/**
 * Elements, above which a page is narrowed first and read in steps: all of it would freeze the tab for 0.3 s and more.
 */
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
    await new Promise(resolve => {
      setTimeout(resolve);
    });
    since = performance.now();
  }
}

/** Stops at points where a large page may be given time; an ordinary one is read without a stop. */
function* readInSteps(document: Document, url?: string): Generator<void, PageReading> {
  const shown = readTree(document);
  const { elements, tree } = shown;
  if (!elements.length) return emptyPage();
  const isLarge = elements.length > LARGE;
  if (isLarge) yield;
  const means = readNames();
  const taken = isLarge ? yield* takePart(document, shown, means) : takeAll(document, shown, means);
  if ('failure' in taken) return taken;
  const located = locateArticle(taken.copy);
  if (isLarge) yield;
  const blocks = document.body ? readBlocks(document.body, { ...located, omit: taken.omit, means }, tree) : [];
  if (!blocks.length) return emptyPage();
  if (isLarge) yield;
  const page = pageOf({ elements, blocks, located, url, means });
  if (isLarge) yield;
  const characters = page.kept.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MOST_CHARACTERS) return tooLarge(characters, 'characters of text');
  const body = findBody(page);
  if (isLarge) yield;
  return readArticle(page, body);
}

/** @param body the blocks taken for the article's */
function readArticle(page: Page, body: readonly Block[]): PageReading {
  const { metadata } = page;
  const parts = withStandfirst(replaceCollapsed(body, metadata), findStandfirst(page, body))
    .map(part => ({ ...part, text: collapse(withoutLinkNotes(part.text)) }))
    .filter(part => part.text);
  const words = wordsOf(parts);
  if (!looksLikeArticle(parts, words, metadata)) return isGallery(page, words) ? otherKind('gallery') : noArticle();
  if (isOnlyTeasers(page, body)) return noArticle();
  const howMuch = findCompleteness(
    page,
    body,
    parts.map(part => part.text),
  );
  const kind = howMuch.completeness === 'live-blog' ? null : findOtherKind(page, body, words);
  if (kind) return otherKind(kind);
  const posts = findPosts(page, body);
  const article = { ...aboutArticle(page), ...joinParts(parts), ...howMuch, ...(posts.length && { posts }) };
  return { article, nodes: parts.map(part => part.nodes) };
}

/** What of a page is read: a copy for Readability, and what is left out of it. */
interface Taken {
  omit: ReadonlySet<Element>;
  copy: Copy;
}

function takeAll(document: Document, { elements, tree }: Shown, means: Means): Taken {
  const omit = new Set([...findConsent(elements, means), ...findOtherStories(elements, means)]);
  const isWritten = tree === WRITTEN && !isDeep(elements);
  return { omit, copy: isWritten ? copyPage(document, elements, omit) : copyRest(document, omit, tree) };
}

/** The part of a large page that may hold the article, unless that is too large too. */
function* takePart(document: Document, { elements, tree }: Shown, means: Means): Generator<void, Taken | Failed> {
  const consent = new Set(findOtherStories(elements, means));
  yield;
  for (let from = 0; from < elements.length; from += LARGE) {
    for (const element of findConsent(elements.slice(from, from + LARGE), means)) consent.add(element);
    yield;
  }
  const { omit, left, prose } = yield* narrow(elements, consent);
  if (prose > MOST_CHARACTERS) return tooLarge(prose, 'characters of text');
  if (left > MOST_ELEMENTS) return tooLarge(elements.length, 'elements');
  yield;
  const copy = copyRest(document, omit, tree);
  yield;
  return { omit, copy };
}

interface Failed {
  failure: Failure;
}

const fail = (reason: Failure['reason'], message: string): Failed => ({ failure: { reason, message } });
const emptyPage = (): Failed => fail('empty-page', 'This page has no text.');
const tooLarge = (count: number, what: string): Failed =>
  fail(
    'too-large',
    'This page has ' +
      `${count.toLocaleString('en')} ${what}, more than can be read without freezing it. ` +
      'Copy the article and paste its text instead.',
  );
const noArticle = (): Failed => fail('no-article', 'No article was found on this page.');
const OTHER_KINDS: Record<OtherKind, string> = {
  'several-articles':
    'This page holds several articles, each under a headline that links to it. Open one of them and read that.',
  gallery: 'This page is a gallery: its text stands under its pictures, and no report is left without them.',
};
const otherKind = (kind: OtherKind): Failed => fail(kind, OTHER_KINDS[kind]);

/** What is known about the article besides its text; no key for what is not. */
function aboutArticle({
  title,
  outlet,
  metadata,
  located,
}: Page): Omit<Article, 'text' | 'paragraphs' | 'completeness'> {
  const { url, publishedTime, lang } = metadata;
  const byline = metadata.byline ?? (collapse(located?.byline ?? '') || undefined);
  return {
    ...(url && { url }),
    title,
    ...(byline && { byline }),
    ...(outlet && { siteName: outlet }),
    ...(publishedTime && { publishedTime }),
    ...(lang && { lang }),
  };
}
