// The paragraphs of an article on their way from blocks of the page to text: the page's own or JSON-LD's, with the
// standfirst in its place.

import type { Article } from '../engine/index.ts';
import { type Block } from './blocks.ts';
import { collapse, keyOf, SENTENCE_END, wordCount, wordsOf } from './text.ts';
import type { Metadata } from './metadata.ts';
import { countSentences } from './prose.ts';

/** A paragraph with where it stands on the page, which may be nowhere. */
export interface Part {
  text: string;
  nodes: readonly Text[];
  standfirst?: true;
}

const LEAST_WORDS = 20;
const LEAST_SENTENCES = 3; // of an article in one paragraph
const LIST_WORDS = 80; // of a page that calls itself an article and is a list (winners, results, nominations)
const COLLAPSED = 0.5; // share of JSON-LD's words below which the page's own text has collapsed
const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** JSON-LD's articleBody only when the page's text is under half of it; as a filter it does harm. */
export function replaceCollapsed(blocks: readonly Block[], { body }: Metadata): Part[] {
  const hasCollapsed = body && wordCount(body) > 80 && wordsOf(blocks) < COLLAPSED * wordCount(body);
  if (!hasCollapsed) return blocks.map(({ text, nodes }) => ({ text, nodes }));
  return body
    .split(/\n+/)
    .map(collapse)
    .filter(Boolean)
    .map(text => ({ text, nodes: [] }));
}

/** With the standfirst where it stands on the page, once. */
export function withStandfirst(parts: readonly Part[], standfirst: readonly Block[]): readonly Part[] {
  return standfirst.reduce(addStandfirst, parts);
}

function addStandfirst(parts: readonly Part[], { text, nodes }: Block): readonly Part[] {
  const key = keyOf(text);
  const same = parts.findIndex(part => keyOf(part.text) === key);
  // a first paragraph in bold that stands among the others is the text's own
  const wrapper = (part?: Part): Node | null | undefined =>
    part?.nodes[0]?.parentElement?.closest('p,div,li,h2,h3')?.parentNode;
  const isApart = same < 2 && wrapper(parts[same]) !== wrapper(parts[same + 1]);
  if (same >= 0) return parts.map((part, i) => (i === same && isApart ? { ...part, standfirst: true } : part));
  if (parts.some(part => keyOf(part.text).includes(key))) return parts;
  const isBelow = (node: Text): boolean => (nodes[0].compareDocumentPosition(node) & FOLLOWING) > 0;
  const at = parts.findIndex(part => !part.nodes.length || isBelow(part.nodes[0]));
  return parts.toSpliced(Math.max(at, 0), 0, { text, nodes, standfirst: true });
}

/**
 * Whether what was found is long enough and told in sentences.
 * @param words of all parts
 */
export function looksLikeArticle(parts: readonly Part[], words: number, metadata: Metadata): boolean {
  const told = parts.filter(({ text }) => SENTENCE_END.test(text) && wordCount(text) >= 8);
  if (words < LEAST_WORDS) return false;
  if (metadata.article) return told.length > 0 || words >= LIST_WORDS;
  const isTold = told.length >= 2 || told.some(({ text }) => countSentences(text) >= LEAST_SENTENCES);
  return isTold && told.length >= parts.length / 4;
}

/** The text of an article, with where its paragraphs stand in it. */
export function joinParts(parts: readonly Part[]): Pick<Article, 'text' | 'paragraphs'> {
  let text = '';
  const paragraphs = parts.map((part): Article['paragraphs'][number] => {
    if (text) text += '\n\n';
    const start = text.length;
    text += part.text;
    return { start, end: text.length, role: part.standfirst ? 'standfirst' : 'body' };
  });
  return { text, paragraphs };
}
