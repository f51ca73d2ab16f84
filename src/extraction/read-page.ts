// Document -> Article, or the named reason there is none. Works on a clone: the page itself is never touched.
// Readability finds where the article is; what is read from there, block by block, is decided here.

import { Readability } from '@mozilla/readability';
import type { Article } from '../engine/index.ts';
import { collapse, elementOf, keyOf, readBlocks, SENTENCE_END, tagOf, wordCount, type Block } from './blocks.ts';
import { findCompleteness } from './completeness.ts';
import { classify, findFurniture, heavyElements, isProse } from './furniture.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { findStandfirst } from './standfirst.ts';

export interface Failure { reason: 'no-article' | 'empty-page' | 'too-large'; message: string }

/** An article with the live element of each of its paragraphs, where it has one. */
export interface PageArticle { article: Article; elements: (Element | null)[] }

export type PageReading = PageArticle | { failure: Failure };

const STAMP = 'data-crossread';
const MOST_ELEMENTS = 150_000; // a page beyond it would freeze the tab for more than a second
const LEAST_WORDS = 20;
const LIST_WORDS = 80; // of a page that calls itself an article and is a list (winners, results, nominations)

const CONSENT = '[id*="onetrust" i],[class*="onetrust" i],[id*="cookie" i],[class*="cookie-" i],[class*="cookiebanner" i],[id*="consent" i],[class*="consent-" i],'
  + '[id*="gdpr" i],[class*="gdpr" i],[id*="didomi" i],[id*="sp_message" i],[role="dialog"],[aria-modal="true"]';
const INLINE_FURNITURE = /,? ?opens? (?:in )?(?:a )?new (?:tab|window)\b/giu;

export function readPage(document: Document, url?: string): PageReading {
  const live = [...document.querySelectorAll('*')];
  if (live.length > MOST_ELEMENTS) return fail('too-large', `This page has ${live.length.toLocaleString('en')} elements, more than can be read without freezing it.`);
  const clone = document.cloneNode(true) as Document;
  const metadata = readMetadata(clone, url);
  [...clone.querySelectorAll('*')].forEach((element, index) => element.setAttribute(STAMP, String(index)));
  const liveOf = (element: Element | null): Element | null => (element?.hasAttribute(STAMP) ? live[Number(element.getAttribute(STAMP))] : null);
  removeConsent(clone);
  if (!collapse(clone.body?.textContent ?? '')) return fail('empty-page', 'This page has no text.');
  const pristine = clone.cloneNode(true) as Document;
  const parsed = new Readability(clone, { keepClasses: true, serializer: element => element }).parse();
  if (!parsed?.content) return fail('no-article', 'No article was found on this page.');
  const english = isEnglish(metadata.lang, parsed.lang);
  const title = collapse(parsed.title || (pristine.querySelector('h1')?.textContent ?? ''));
  const content = parsed.content as unknown as Element;
  const read = readBlocks(content);
  const kinds = findFurniture(read, title, english);
  let blocks: Located[] = read.filter((_, i) => !kinds[i]).map(block => ({ text: block.text, live: nearestLive(block, liveOf), block }));
  const all = pristine.body ? readBlocks(pristine.body) : [];
  blocks = rescueSiblings(blocks, read, all, liveOf, english);
  blocks = replaceCollapsed(blocks, metadata);
  const standfirst = findStandfirst(all, title, metadata, blocks[0]?.text);
  const paragraphs = withStandfirst(blocks, standfirst, liveOf).map(part => ({ ...part, text: collapse(part.text.replace(INLINE_FURNITURE, '')) })).filter(part => part.text);
  const words = paragraphs.reduce((sum, part) => sum + wordCount(part.text), 0);
  if (!looksLikeArticle(words, paragraphs, metadata)) return fail('no-article', 'No article was found on this page.');
  const byline = metadata.byline ?? (parsed.byline ? collapse(parsed.byline) : undefined);
  const article: Article = {
    ...(metadata.url && { url: metadata.url }), title, ...(byline && { byline }),
    ...withDefined('siteName', metadata.siteName ?? parsed.siteName ?? undefined),
    ...withDefined('publishedTime', metadata.publishedTime), ...withDefined('lang', metadata.lang ?? parsed.lang ?? undefined),
    ...joinParagraphs(paragraphs), completeness: findCompleteness(pristine, metadata, paragraphs.map(part => part.text)),
  };
  return { article, elements: paragraphs.map(part => part.live) };
}

const fail = (reason: Failure['reason'], message: string): { failure: Failure } => ({ failure: { reason, message } });
const withDefined = (key: string, value: string | undefined): Record<string, string> => (value ? { [key]: value } : {});

interface Located { text: string; live: Element | null; block?: Block; standfirst?: true }

function isEnglish(...langs: (string | null | undefined)[]): boolean {
  const lang = langs.find(Boolean);
  return !lang || /^en\b/i.test(lang);
}

function removeConsent(clone: Document): void {
  for (const element of clone.querySelectorAll(CONSENT)) {
    if (/^(?:BODY|HTML|MAIN|ARTICLE)$/.test(tagOf(element)) || element.querySelector('article,h1,[itemprop="articleBody"]')) continue;
    element.remove();
  }
}

function nearestLive(block: Block, liveOf: (element: Element | null) => Element | null): Element | null {
  for (let i = block.chain.length - 1; i >= 0; i--) {
    const element = liveOf(block.chain[i]);
    if (element) return element;
  }
  return null;
}

/** Tag, first class and the same of two ancestors: look-alike paragraphs share it. */
function signatureOf(element: Element): string {
  const one = (e: Element | null): string => (e ? `${e.tagName}.${(e.getAttribute('class') ?? '').trim().split(/\s+/)[0].replace(/\d+/g, '#')}` : '');
  return `${one(element)}<${one(element.parentElement)}<${element.parentElement?.parentElement?.tagName ?? ''}`;
}

const MOST_RESCUED = 1.5; // of the text that Readability kept; more and the rescue has left the article

/** Paragraphs that look like kept ones and stand among them, but that Readability dropped. */
function rescueSiblings(blocks: Located[], read: readonly Block[], all: readonly Block[], liveOf: (e: Element | null) => Element | null, english: boolean): Located[] {
  const prose = blocks.filter(({ block, live }) => live && block && isProse(block));
  if (prose.length < 2) return blocks;
  const signatures = new Map<string, number>();
  for (const { live } of prose) signatures.set(signatureOf(live!), (signatures.get(signatureOf(live!)) ?? 0) + 1);
  let scope: Element | null = prose[0].live!.parentElement;
  while (scope && prose.filter(({ live }) => scope!.contains(live)).length < 0.95 * prose.length) scope = scope.parentElement;
  if (!scope) return blocks;
  const inScope = (element: Element | null): boolean => element !== null && element !== scope && scope.contains(element);
  const around = all.filter(block => inScope(liveOf(elementOf(block))));
  const heavy = heavyElements(around);
  const have = new Set(read.map(block => nearestLive(block, liveOf)));
  const texts = new Set(read.map(block => keyOf(block.text)));
  const rescued = around.filter(block => {
    const live = liveOf(elementOf(block));
    if (!live || have.has(live) || texts.has(keyOf(block.text)) || !/^(?:P|LI|BLOCKQUOTE|DIV)$/.test(tagOf(live))) return false;
    const alike = signatures.get(signatureOf(live)) ?? 0;
    if (alike < (tagOf(live) === 'DIV' ? 3 : 1) || isHidden(block)) return false;
    return wordCount(block.text) >= 6 && /[.!?:…"”’)]$/.test(block.text) && !classify(block, heavy, english);
  }).map((block): Located => ({ text: block.text, live: liveOf(elementOf(block)), block }));
  const length = (list: readonly Located[]): number => list.reduce((sum, { text }) => sum + text.length, 0);
  if (!rescued.length || length(rescued) > MOST_RESCUED * length(blocks)) return blocks;
  const follows = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & 4) > 0;
  return [...blocks, ...rescued].sort((a, b) => (a.live === b.live || !a.live || !b.live ? 0 : follows(a.live, b.live) ? -1 : 1));
}

const isHidden = (block: Block): boolean => block.chain.some(element => element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')
  || /display:\s*none/.test(element.getAttribute('style') ?? ''));

const COLLAPSED = 0.5; // share of JSON-LD's words below which the page's own text has collapsed

/** JSON-LD's articleBody only when the page's text is under half of it; as a filter it does harm. */
function replaceCollapsed(blocks: Located[], { body }: Metadata): Located[] {
  const words = blocks.reduce((sum, { text }) => sum + wordCount(text), 0);
  if (!body || wordCount(body) <= 80 || words >= COLLAPSED * wordCount(body)) return blocks;
  return body.split(/\n+/).map(collapse).filter(Boolean).map(text => ({ text, live: null }));
}

function withStandfirst(blocks: Located[], standfirst: Block | null, liveOf: (e: Element | null) => Element | null): Located[] {
  if (!standfirst) return blocks;
  const key = keyOf(standfirst.text);
  const same = blocks.findIndex(({ text }) => keyOf(text) === key);
  // a first paragraph in bold that stands among the others is the text's own
  const apart = blocks[same]?.live?.parentElement !== blocks[same + 1]?.live?.parentElement;
  if (same >= 0) return blocks.map((block, i) => (i === same && i < 2 && apart ? { ...block, standfirst: true } : block));
  if (blocks.some(({ text }) => keyOf(text).includes(key))) return blocks;
  return [{ text: standfirst.text, live: nearestLive(standfirst, liveOf), standfirst: true }, ...blocks];
}

function looksLikeArticle(words: number, paragraphs: readonly Located[], metadata: Metadata): boolean {
  const sentences = paragraphs.filter(({ text }) => SENTENCE_END.test(text) && wordCount(text) >= 8).length;
  return words >= LEAST_WORDS && (metadata.article ? sentences > 0 || words >= LIST_WORDS : sentences >= 2 && sentences >= paragraphs.length / 4);
}

function joinParagraphs(parts: readonly Located[]): Pick<Article, 'text' | 'paragraphs'> {
  let text = '';
  const paragraphs = parts.map((part): Article['paragraphs'][number] => {
    if (text) text += '\n\n';
    const start = text.length;
    text += part.text;
    return { start, end: text.length, role: part.standfirst ? 'standfirst' : 'body' };
  });
  return { text, paragraphs };
}
