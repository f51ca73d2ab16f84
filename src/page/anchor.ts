// A span of the article's text, or its headline -> Ranges in the live page. First by the text nodes that its paragraph was read
// from; when the page has re-rendered, by the words themselves with what stands around them.

import type { Article, Span } from '../engine/index.ts';
import { rangeOf, readTextModel, selectText, type TextModel } from './text-model.ts';

const CONTEXT = 32; // characters before and behind that tell one occurrence from another

/**
 * One range for each paragraph that the span touches; empty when the passage is no longer on the page.
 * @param nodes for each paragraph the text nodes it was read from
 */
export function anchorSpan(document: Document, article: Article, nodes: readonly (readonly Text[])[], span: Span): Range[] {
  const ranges: Range[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const [start, end] = [Math.max(span.start, paragraph.start), Math.min(span.end, paragraph.end)];
    if (start >= end) return;
    const range = inNodes(nodes[index] ?? [], article, paragraph, { start, end }) ?? byWords(document, article, { start, end });
    if (range) ranges.push(range);
  });
  return ranges;
}

/** Part of a title that a heading has to say: less of it is no headline but the outlet's name, which titles carry too. */
const LEAST_SHARE = 0.5;

/** The heading that says the title, or most of it, or more; else the title's words wherever they stand. */
export function anchorHeadline(document: Document, title: string): Range | null {
  const wanted = plain(title).trim();
  if (!wanted) return null;
  const said = (model: TextModel): string => plain(model.text).trim();
  const [nearest] = [...document.querySelectorAll('h1, h2, [role=heading]')].map(heading => readTextModel(heading))
    .filter(model => said(model).includes(wanted) || (wanted.includes(said(model)) && said(model).length >= LEAST_SHARE * wanted.length))
    .sort((a, b) => Math.abs(a.text.length - wanted.length) - Math.abs(b.text.length - wanted.length));
  const model = nearest ?? readTextModel(document.body);
  const words = plain(model.text);
  const at = words.indexOf(wanted);
  if (at >= 0) return rangeOf(model, at, at + wanted.length);
  return nearest ? rangeOf(nearest, 0, nearest.text.trimEnd().length) : null;
}

/** With plain marks, character by character: a title and its heading often differ in them. */
const plain = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s/g, ' ');

/** Exact as long as the nodes stand on the page and still say what was read. */
function inNodes(nodes: readonly Text[], { text }: Article, paragraph: Span, span: Span): Range | null {
  if (!nodes.length || !nodes.every(node => node.isConnected)) return null;
  const model = selectText(readTextModel(...nodes), text.slice(paragraph.start, paragraph.end));
  return model && rangeOf(model, span.start - paragraph.start, span.end - paragraph.start);
}

const byWords = (document: Document, { text }: Article, span: Span): Range | null => (document.body ? findOccurrence(readTextModel(document.body), text, span) : null);

/** The occurrence of the words whose surroundings agree best. */
function findOccurrence(model: TextModel, text: string, { start, end }: Span): Range | null {
  const words = text.slice(start, end);
  const [before, behind] = [text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT)];
  let best = -1;
  let most = -1;
  for (let at = model.text.indexOf(words); at >= 0; at = model.text.indexOf(words, at + 1)) {
    const agreement = commonSuffix(model.text.slice(Math.max(0, at - CONTEXT), at), before) + commonPrefix(model.text.slice(at + words.length), behind);
    if (agreement > most) [best, most] = [at, agreement];
  }
  return best < 0 ? null : rangeOf(model, best, best + words.length);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
