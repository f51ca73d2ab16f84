// The text of an element as Readability's blocks show it (white space collapsed), with the way back to its text nodes.
// Linear in the text; nothing is changed.

export interface TextModel {
  text: string;
  /** for each character its text node and offset, or null for a space between blocks */
  places: ({ node: Text; offset: number } | null)[];
}

const BLOCK = /^(?:P|DIV|LI|H[1-6]|BR|BLOCKQUOTE|SECTION|ARTICLE|FIGCAPTION|TD|TR|UL|OL|HEADER|MAIN|ASIDE)$/;
const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|BUTTON)$/;

export function readTextModel(root: Node): TextModel {
  const places: TextModel['places'] = [];
  let text = '';
  const space = (place: TextModel['places'][number]): void => {
    if (!text || text.endsWith(' ')) return;
    text += ' ';
    places.push(place);
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      for (let offset = 0; offset < data.length; offset++) {
        if (/[\s\u00a0]/.test(data[offset])) space({ node: node as Text, offset });
        else {
          text += data[offset];
          places.push({ node: node as Text, offset });
        }
      }
      return;
    }
    if (node.nodeType !== 1) return;
    const tag = (node as Element).tagName.toUpperCase();
    if (SKIPPED.test(tag)) return;
    const block = BLOCK.test(tag);
    if (block) space(null);
    for (const child of node.childNodes) visit(child);
    if (block) space(null);
  };
  visit(root);
  return { text, places };
}

/** The range of the characters from `start` to `end` of a model, or null where they have no place of their own. */
export function rangeOf({ places }: TextModel, start: number, end: number): Range | null {
  let [first, last] = [start, end - 1];
  while (first < end && !places[first]) first++;
  while (last > first && !places[last]) last--;
  const [from, to] = [places[first], places[last]];
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}
