// The text of a DOM tree block by block, each with the elements it stands in. `textContent` would glue blocks together
// and corrupt sentences and quotations.

export interface Block {
  /** white space collapsed */
  text: string;
  /** from the root to the block's own element */
  chain: Element[];
  /** characters that stand in links */
  linked: number;
  links: number;
  /** characters in bold or a heading */
  bold: number;
}

const BLOCK_TAGS = new Set(('ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN '
  + 'NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL VIDEO BUTTON LABEL').split(' '));
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON IFRAME SELECT'.split(' '));

export const tagOf = (element: Element): string => element.tagName.toUpperCase();
export const elementOf = (block: Block): Element => block.chain[block.chain.length - 1];

export function readBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  const chain: Element[] = [];
  let current: Block | null = null;
  const flush = (): void => {
    if (current) {
      current.text = collapse(current.text);
      if (current.text) blocks.push(current);
    }
    current = null;
  };
  const visit = (node: Node, inLink: boolean, inBold: boolean): void => {
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      if (!current) {
        if (!/\S/.test(data)) return;
        current = { text: '', chain: [...chain], linked: 0, links: 0, bold: 0 };
      }
      const length = data.trim().length;
      current.text += data;
      if (inLink) current.linked += length;
      if (inBold) current.bold += length;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = tagOf(element);
    if (SKIPPED.has(tag)) return;
    const isBlock = BLOCK_TAGS.has(tag);
    if (isBlock) {
      flush();
      chain.push(element);
    }
    if (tag === 'A' && current) current.links++;
    for (const child of element.childNodes) visit(child, inLink || tag === 'A', inBold || /^(?:B|STRONG|H[1-6])$/.test(tag));
    if (isBlock) {
      flush();
      chain.pop();
    }
  };
  chain.push(root);
  visit(root, false, false);
  flush();
  return blocks;
}

export const collapse = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
export const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
export const wordCount = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
export const SENTENCE_END = /[.!?…。！？»"”’')\]]\s*$/;
