// Document -> Article, or the named reason there is none. The page itself is never touched: Readability finds on a clone
// where the article is; what is read from there, block by block, is decided here.

import type { Article } from '../engine/index.ts';
import { collapse, keyOf, readBlocks, SENTENCE_END, wordCount, type Block } from './blocks.ts';
import { findCompleteness } from './completeness.ts';
import { findConsent } from './consent.ts';
import { findFurniture } from './furniture.ts';
import { locateArticle, type Location } from './locate.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { readNames } from './names.ts';
import { rescueSiblings, rescueText } from './rescue.ts';
import { withinScope } from './scope.ts';
import { findStandfirst } from './standfirst.ts';

export interface Failure { reason: 'no-article' | 'empty-page' | 'too-large'; message: string }

/** An article with the live text nodes of each of its paragraphs; none for a paragraph that is not on the page. */
export interface PageArticle { article: Article; nodes: readonly (readonly Text[])[] }

export type PageReading = PageArticle | { failure: Failure };

/** Reading is one task of the page's own thread, most of it Readability's: 1.6 s at 50,000 elements, 3.9 s at 100,000 (Chromium, two cores). Longer no reader waits. */
const MOST_ELEMENTS = 100_000;
const LEAST_WORDS = 20;
const LIST_WORDS = 80; // of a page that calls itself an article and is a list (winners, results, nominations)
const STUB = 120; // words, below which Readability may have missed the text
const COLLAPSED = 0.5; // share of JSON-LD's words below which the page's own text has collapsed

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

const INLINE_FURNITURE = /,? ?opens? (?:in )?(?:a )?new (?:tab|window)\b/giu;

interface Part { text: string; nodes: readonly Text[]; standfirst?: true }

export function readPage(document: Document, url?: string): PageReading {
  const elements = [...document.querySelectorAll('*')];
  if (elements.length > MOST_ELEMENTS) return fail('too-large', `This page has ${elements.length.toLocaleString('en')} elements, more than can be read without freezing it. Copy the article and paste its text instead.`);
  const means = readNames();
  const consent = findConsent(elements, means);
  const location = locateArticle(document, elements, consent);
  const blocks = document.body ? readBlocks(document.body, { ...location, omit: consent }) : [];
  if (!blocks.length) return fail('empty-page', 'This page has no text.');
  const metadata = readMetadata(elements, url);
  const title = collapse(location?.title || (document.querySelector('h1')?.textContent ?? ''));
  const language = metadata.lang ?? location?.lang ?? 'en';
  const read = location ? blocks.filter(block => block.kept) : [];
  const kinds = findFurniture(read, title, means, language);
  const own = new Set(read.filter((_, i) => !kinds[i]));
  if (metadata.article && wordsOf(own) < STUB) for (const block of rescueText(own, blocks, means, language)) own.add(block);
  for (const block of rescueSiblings(own, blocks, means, language)) own.add(block);
  const body = withinScope(blocks.filter(block => own.has(block)), means);
  const standfirst = findStandfirst(blocks, title, metadata, means, language, body);
  const parts = withStandfirst(replaceCollapsed(body, metadata), standfirst)
    .map(part => ({ ...part, text: collapse(part.text.replace(INLINE_FURNITURE, '')) })).filter(part => part.text);
  if (!looksLikeArticle(parts, metadata)) return noArticle();
  const completeness = findCompleteness(blocks, body, parts.map(part => part.text), metadata, means);
  return { article: { ...aboutArticle(title, metadata, location), ...joinParts(parts), completeness }, nodes: parts.map(part => part.nodes) };
}

const wordsOf = (blocks: Iterable<Block>): number => [...blocks].reduce((sum, { text }) => sum + wordCount(text), 0);

const fail = (reason: Failure['reason'], message: string): { failure: Failure } => ({ failure: { reason, message } });
const noArticle = (): { failure: Failure } => fail('no-article', 'No article was found on this page.');

function aboutArticle(title: string, metadata: Metadata, location: Location | null): Pick<Article, 'title' | 'url' | 'byline' | 'siteName' | 'publishedTime' | 'lang'> {
  const { url, publishedTime } = metadata;
  const byline = metadata.byline ?? (collapse(location?.byline ?? '') || undefined);
  const siteName = metadata.siteName ?? location?.siteName ?? undefined;
  const lang = metadata.lang ?? location?.lang ?? undefined;
  return { ...(url && { url }), title, ...(byline && { byline }), ...(siteName && { siteName }), ...(publishedTime && { publishedTime }), ...(lang && { lang }) };
}

/** JSON-LD's articleBody only when the page's text is under half of it; as a filter it does harm. */
function replaceCollapsed(blocks: readonly Block[], { body }: Metadata): Part[] {
  const words = wordsOf(blocks);
  if (!body || wordCount(body) <= 80 || words >= COLLAPSED * wordCount(body)) return blocks.map(({ text, nodes }) => ({ text, nodes }));
  return body.split(/\n+/).map(collapse).filter(Boolean).map(text => ({ text, nodes: [] }));
}

function withStandfirst(parts: readonly Part[], standfirst: readonly Block[]): readonly Part[] {
  return standfirst.reduce(addStandfirst, parts);
}

function addStandfirst(parts: readonly Part[], { text, nodes }: Block): readonly Part[] {
  const key = keyOf(text);
  const same = parts.findIndex(part => keyOf(part.text) === key);
  // a first paragraph in bold that stands among the others is the text's own
  const wrapper = (part?: Part): Node | null | undefined => part?.nodes[0]?.parentElement?.closest('p,div,li,h2,h3')?.parentNode;
  const apart = wrapper(parts[same]) !== wrapper(parts[same + 1]);
  if (same >= 0) return parts.map((part, i) => (i === same && i < 2 && apart ? { ...part, standfirst: true } : part));
  if (parts.some(part => keyOf(part.text).includes(key))) return parts;
  const at = parts.findIndex(part => !part.nodes.length || (nodes[0].compareDocumentPosition(part.nodes[0]) & FOLLOWING) > 0);
  return parts.toSpliced(Math.max(at, 0), 0, { text, nodes, standfirst: true });
}

function looksLikeArticle(parts: readonly Part[], metadata: Metadata): boolean {
  const words = parts.reduce((sum, { text }) => sum + wordCount(text), 0);
  const sentences = parts.filter(({ text }) => SENTENCE_END.test(text) && wordCount(text) >= 8).length;
  return words >= LEAST_WORDS && (metadata.article ? sentences > 0 || words >= LIST_WORDS : sentences >= 2 && sentences >= parts.length / 4);
}

function joinParts(parts: readonly Part[]): Pick<Article, 'text' | 'paragraphs'> {
  let text = '';
  const paragraphs = parts.map((part): Article['paragraphs'][number] => {
    if (text) text += '\n\n';
    const start = text.length;
    text += part.text;
    return { start, end: text.length, role: part.standfirst ? 'standfirst' : 'body' };
  });
  return { text, paragraphs };
}
