// A passage or the headline -> Ranges in the live page. First by the text nodes that its paragraph was read from, while
// they say what they said then; else by the words themselves with what stands around them.

import type { Article } from '../engine/index.ts';
import { matchQuote, paragraphsOf, type Quote } from '../engine/quote.ts';
import { rangeOf, readTextModel, selectText, type TextModel } from './text-model.ts';

/** For each paragraph the text nodes it was read from, with what they said. */
export type NotedNodes = readonly (readonly { node: Text; data: string }[])[];

/** Remembers from which text nodes each paragraph was read. */
export const noteNodes = (nodes: readonly (readonly Text[])[]): NotedNodes =>
  nodes.map(texts => texts.map(node => ({ node, data: node.data })));

/** A passage by its words, or the headline, which stands in none of the paragraphs. */
export type Sought = Quote | { headline: string };

/** What was read of a page. */
export interface Noted {
  article: Article;
  nodes: NotedNodes;
}

/**
 * Where things stand on the page as it is now: asked for many things at once, the page is read once.
 * @param noted absent where the page was not read: everything is sought by its words
 */
export function anchoring(document: Document, noted?: Noted): (sought: Sought) => Range[] {
  let body: TextModel | undefined;
  const bodyOnce = (): TextModel => (body ??= readTextModel(document.body));
  return sought =>
    'headline' in sought
      ? [anchorHeadline(document, sought.headline)].filter(range => range !== null)
      : anchorQuote(bodyOnce, sought, noted);
}

/** A range for each paragraph that the quote touches; empty when none of it is there. The article may be read later. */
const anchorQuote = (body: () => TextModel, quote: Quote, noted?: Noted): Range[] =>
  paragraphsOf(quote).flatMap(part => (noted && inNodes(noted, part)) ?? inBody(body(), part) ?? []);

/**
 * Part of a title that a heading has to say: less of it is no headline but the outlet's name, which titles carry too.
 */
const LEAST_SHARE = 0.5;

/** The heading that says the title, or most of it, or more; else the title's words wherever they stand. */
export function anchorHeadline(document: Document, title: string): Range | null {
  const wanted = plain(title).trim();
  if (!wanted) return null;
  const said = (model: TextModel): string => plain(model.text).trim();
  const [nearest] = [...document.querySelectorAll('h1, h2, [role=heading]')]
    .map(heading => readTextModel(heading))
    .filter(
      model =>
        said(model).includes(wanted) ||
        (wanted.includes(said(model)) && said(model).length >= LEAST_SHARE * wanted.length),
    )
    .sort((a, b) => Math.abs(a.text.length - wanted.length) - Math.abs(b.text.length - wanted.length));
  const model = nearest ?? readTextModel(document.body);
  const words = plain(model.text);
  const at = words.indexOf(wanted);
  if (at >= 0) return rangeOf(model, at, at + wanted.length);
  return nearest ? rangeOf(nearest, 0, nearest.text.trimEnd().length) : null;
}

/** With plain marks, character by character: a title and its heading often differ in them. */
const plain = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s/g, ' ');

/** Exact as long as the nodes stand on the page and still say what was read. */
function inNodes({ nodes, article: { text, paragraphs } }: Noted, part: Quote): Range | null {
  const span = matchQuote(text, part);
  const index = paragraphs.findIndex(({ start, end }) => span && start <= span.start && span.end <= end);
  const read = nodes[index] ?? [];
  if (!span || !read.length || !read.every(({ node, data }) => node.isConnected && node.data === data)) return null;
  const { start, end } = paragraphs[index];
  const model = selectText(readTextModel(...read.map(({ node }) => node)), text.slice(start, end));
  return model && rangeOf(model, span.start - start, span.end - start);
}

function inBody(model: TextModel, part: Quote): Range | null {
  const spaced = (context: string): string => context.replace(/\s+/g, ' '); // between paragraphs there as here
  const span = matchQuote(model.text, { ...part, before: spaced(part.before), behind: spaced(part.behind) });
  return span && rangeOf(model, span.start, span.end);
}
