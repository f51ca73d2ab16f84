// The text of a DOM tree block by block, each with the elements it stands in. `textContent` would glue blocks together
// and corrupt sentences and quotations. One walk, linear in the nodes.

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
  /** Readability took it for the article's */
  kept: boolean;
}

/** What a walk leaves out, and what Readability kept, by element and by text. */
export interface Reading { omit: ReadonlySet<Element>; kept?: ReadonlySet<Element>; loose?: ReadonlySet<string> }

const BLOCK_TAGS = new Set(('ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN '
  + 'NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL VIDEO BUTTON LABEL').split(' '));
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON IFRAME SELECT'.split(' '));
const BOLD = /^(?:B|STRONG|H[1-6])$/;

export const tagOf = (element: Element): string => element.tagName.toUpperCase();
export const elementOf = (block: Block): Element => block.chain[block.chain.length - 1];
export const isHeading = (block: Block): boolean => /^H[1-6]$/.test(tagOf(elementOf(block)));

export function readBlocks(root: Element, { omit, kept, loose }: Reading = { omit: new Set() }): Block[] {
  const blocks: Block[] = [];
  const chain: Element[] = [root];
  let current: Block | null = null;
  const flush = (): void => {
    if (current) {
      current.text = collapse(current.text);
      current.kept ||= loose?.has(current.text) === true;
      if (current.text) blocks.push(current);
    }
    current = null;
  };
  const read = (node: Text, inLink: boolean, inBold: boolean): void => {
    const { data } = node;
    if (!current) {
      if (!/\S/.test(data)) return;
      current = { text: '', nodes: [], chain: [...chain], linked: 0, links: inLink ? 1 : 0, bold: 0, kept: !kept || kept.has(chain[chain.length - 1]) };
    }
    const length = data.trim().length;
    current.text += data;
    current.nodes.push(node);
    if (inLink) current.linked += length;
    if (inBold) current.bold += length;
  };
  const visit = (element: Element, inLink: boolean, inBold: boolean): void => {
    const tag = tagOf(element);
    if (SKIPPED.has(tag) || omit.has(element)) return;
    const isBlock = BLOCK_TAGS.has(tag);
    // an inline element that Readability took out of a paragraph it kept (a share link, a label)
    if (!isBlock && kept && !kept.has(element) && kept.has(chain[chain.length - 1])) return;
    if (isBlock) {
      flush();
      chain.push(element);
    }
    if (tag === 'A' && current) current.links++;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) read(child as Text, inLink || tag === 'A', inBold || BOLD.test(tag));
      else if (child.nodeType === 1) visit(child as Element, inLink || tag === 'A', inBold || BOLD.test(tag));
    }
    if (isBlock) {
      flush();
      chain.pop();
    }
  };
  visit(root, false, false);
  flush();
  return blocks;
}

export const collapse = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
export const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
/** Chinese and Japanese print no spaces: there two characters are taken for a word. */
export function wordCount(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const characters = IDEOGRAPH.test(text) ? text.match(IDEOGRAPHS)!.length : 0;
  return Math.max(words, Math.ceil(characters / 2));
}

const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff]/;
const IDEOGRAPHS = new RegExp(IDEOGRAPH, 'g');
export const SENTENCE_END = /[.!?…。！？»"”’')\]]\s*$/;

export const wordsOf = (parts: Iterable<{ text: string }>): number => [...parts].reduce((sum, { text }) => sum + wordCount(text), 0);
