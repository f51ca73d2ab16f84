// The text of a DOM tree block by block, each with the elements it stands in. `textContent` would glue blocks together
// and corrupt sentences and quotations. One walk, linear in the nodes.

import { isForOthers, isNoteMark, isPieceOfWord } from './inline.ts';
import type { Means } from './names.ts';
import { collapse } from './text.ts';
import { WRITTEN, type Tree } from './tree.ts';

/** A stretch of text that the page sets apart. */
export interface Block {
  /** white space collapsed */
  text: string;
  /** where the text stands, in order */
  nodes: Text[];
  /** from the root to the block's own element */
  chain: Element[];
  /** characters that stand in links */
  linked: number;
  links: number;
  /** characters in bold or a heading */
  bold: number;
  /** characters in italics */
  italic: number;
  /** Readability took it for the article's */
  kept: boolean;
}

/** What is known of the elements of a page before it is walked. */
export interface Marks {
  /** what the walk leaves out */
  omit: ReadonlySet<Element>;
  /** what Readability kept; everything, where it is not known */
  kept?: ReadonlySet<Element>;
  /** texts that it kept in no element of the page */
  loose?: ReadonlySet<string>;
  /** what the names of elements say, where that is known */
  means?: Means;
}

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR' +
    ' UL VIDEO BUTTON LABEL'
  ).split(' '),
);
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME SELECT RT RP'.split(' '));
const BOLD = /^(?:B|STRONG|H[1-6])$/;
const ITALIC = /^(?:I|EM)$/;

/** In capitals, also in pages that are XML. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();
/** A block's own element. */
export const elementOf = (block: Block): Element => block.chain[block.chain.length - 1];
/** Whether a block is a heading, of any level. */
export const isHeading = (block: Block): boolean => /^H[1-6]$/.test(tagOf(elementOf(block)));

/** Elements around a block that are named, beside its own: the pages of the benchmark nest 31 deep at most. */
export const DEEPEST = 100;

/** Reads the blocks in an element, in the order of the page. */
export function readBlocks(root: Element, marks: Marks = { omit: new Set() }, tree: Tree = WRITTEN): Block[] {
  const reader = new BlockReader(root, marks);
  walk(root, reader, tree);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly #root: Element;
  readonly #marks: Marks;
  readonly #aroundKept: ReadonlySet<Element>;
  /** open elements */
  readonly #chain: Element[] = [];
  readonly #links: Element[] = [];
  readonly #bold: Element[] = [];
  readonly #italic: Element[] = [];
  #current: Block | null = null;

  constructor(root: Element, marks: Marks) {
    this.#root = root;
    this.#marks = marks;
    this.#aroundKept = ancestorsOf(marks.kept ?? []);
  }

  /** @returns whether to go in */
  enter(element: Element): boolean {
    const { omit } = this.#marks;
    const tag = tagOf(element);
    if (SKIPPED.has(tag) || omit.has(element)) return false;
    // one that is never closed holds the rest of the page
    if (tag === 'BUTTON' && !this.#aroundKept.has(element)) return false;
    const isBlock = element === this.#root || BLOCK_TAGS.has(tag);
    if (!isBlock && this.#isNoWord(element)) return false;
    if (isBlock) {
      this.#flush();
      this.#chain.push(element);
    }
    if (tag === 'A') {
      if (this.#current) this.#current.links++;
      this.#links.push(element);
    }
    if (BOLD.test(tag)) this.#bold.push(element);
    if (ITALIC.test(tag)) this.#italic.push(element);
    return true;
  }

  /** Whether an element within a line is none of its words. */
  #isNoWord(element: Element): boolean {
    const { kept, means } = this.#marks;
    const before = this.#current?.text ?? '';
    if (isNoteMark(element, before) || isForOthers(element)) return true;
    // whose the picture is, set before or behind a sentence
    if (means?.(element, 'caption') && tagOf(this.#own()) === 'P' && !isPieceOfWord(element, before)) return true;
    // what Readability took out of a paragraph it kept: a share link, a label
    return kept !== undefined && !kept.has(element) && kept.has(this.#own()) && !isPieceOfWord(element, before);
  }

  leave(element: Element): void {
    for (const open of [this.#links, this.#bold, this.#italic]) if (open.at(-1) === element) open.pop();
    if (this.#own() !== element) return;
    this.#flush();
    this.#chain.pop();
  }

  read(node: Text): void {
    if (!this.#current && !/\S/.test(node.data)) return;
    const block = (this.#current ??= this.#begin());
    const length = node.data.trim().length;
    block.text += node.data;
    block.nodes.push(node);
    if (this.#links.length) block.linked += length;
    if (this.#bold.length) block.bold += length;
    if (this.#italic.length) block.italic += length;
  }

  #own(): Element {
    return this.#chain[this.#chain.length - 1];
  }

  #begin(): Block {
    const { kept } = this.#marks;
    const chain = this.#chain.slice(0, DEEPEST);
    if (this.#chain.length > DEEPEST) chain.push(this.#own());
    const links = this.#links.length ? 1 : 0;
    return { text: '', nodes: [], chain, linked: 0, links, bold: 0, italic: 0, kept: !kept || kept.has(this.#own()) };
  }

  #flush(): void {
    const block = this.#current;
    this.#current = null;
    if (!block) return;
    block.text = collapse(block.text);
    block.kept ||= this.#marks.loose?.has(block.text) === true;
    if (block.text) this.blocks.push(block);
  }
}

function ancestorsOf(elements: Iterable<Element>): ReadonlySet<Element> {
  const ancestors = new Set<Element>();
  for (const element of elements) {
    for (let at = element.parentElement; at && !ancestors.has(at); at = at.parentElement) ancestors.add(at);
  }
  return ancestors;
}

/** In the order of the page, without calling itself: a page may be nested deeper than calls. */
function walk(root: Element, reader: BlockReader, { firstIn, nextTo }: Tree): void {
  const open: Element[] = [];
  let node: Node | null = root;
  while (node || open.length) {
    if (!node) {
      const done: Element = open.pop()!;
      reader.leave(done);
      node = done === root ? null : nextTo(done);
    } else if (node.nodeType === 1 && reader.enter(node as Element)) {
      open.push(node as Element);
      node = firstIn(node);
    } else {
      if (node.nodeType === 3) reader.read(node as Text);
      node = node === root ? null : nextTo(node);
    }
  }
}
