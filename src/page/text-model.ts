// The text of an element or of some text nodes as the article shows it (white space collapsed), with the way back to
// the nodes. Linear in the text; nothing is changed.

/** The text of some nodes, and where each character stands. */
export interface TextModel {
  text: string;
  /** for each character its text node and offset, or null for a space between blocks */
  places: ({ node: Text; offset: number } | null)[];
}

const BLOCK =
  /^(?:P|DIV|LI|H[1-6]|BR|HR|BLOCKQUOTE|SECTION|ARTICLE|FIGURE|FIGCAPTION|TD|TH|TR|TABLE|UL|OL|DL|DT|DD|HEADER|FOOTER|MAIN|ASIDE|NAV|FORM|LABEL|PRE|ADDRESS)$/;
const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|BUTTON|IFRAME|SELECT)$/;

/** Reads the text of some nodes. */
export function readTextModel(...roots: Node[]): TextModel {
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
  for (const root of roots) visit(root);
  return { text, places };
}

/**
 * The part of a model that reads as `text`, which may leave pieces of it out (a hint such as "opens new tab" inside a
 * sentence), or null.
 */
export function selectText({ text, places }: TextModel, wanted: string): TextModel | null {
  const selected: TextModel['places'] = [];
  let at = text.startsWith(' ') ? 1 : 0;
  for (const character of wanted) {
    for (let unit = 0; unit < character.length; unit++) {
      while (at < text.length && text[at] !== character[unit]) at++;
      if (at >= text.length) return null;
      selected.push(places[at++]);
    }
  }
  return { text: wanted, places: selected };
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
