// Where the marked passages of a column stand, read from the page once whenever it is laid out anew: while it scrolls
// these heights are all that is needed.

import type { Entry } from '../../findings/entries.ts';
import type { Side } from '../../findings/spans.ts';
import type { Extent } from './gutter-paths.ts';

/** Heights within a column's text, in pixels from its top. */
export interface Measured {
  /** of each entry, a height for each of its spans; null for one that is folded away */
  extents: readonly (readonly (Extent | null)[])[];
  /** the passage nearest to what only the other text has */
  nearest: readonly (Extent | null)[];
  /** of the whole text */
  height: number;
  /** of the part that is seen at once */
  view: number;
  /** false where the whole page scrolls, as on a small screen */
  scrolls: boolean;
}

/** Reads them all. */
export function measure(column: HTMLElement, entries: readonly Entry[], side: Side): Measured {
  const origin = column.getBoundingClientRect().top - column.scrollTop;
  const extents = entries.map(entry => entry.spans[side].map((): Extent | null => null));
  const nearest = entries.map((): Extent | null => null);
  const boxes = [...column.querySelectorAll<HTMLElement>('[data-e], [data-near]')].map(element => ({
    element,
    ...boxOf(element),
  }));
  boxes.forEach(({ element, ...box }, i) => {
    const next = boxes[i + 1];
    // two passages that share a line share its height
    const shared = next && element.nextElementSibling === next.element && next.top < box.bottom - box.line / 2;
    const extent = { top: box.top - origin + (box.begun ? box.line / 2 : 0), bottom: box.bottom - origin };
    if (shared) extent.bottom -= box.line / 2;
    const at = Number(element.dataset.at);
    for (const number of numbersIn(element.dataset.e)) {
      const span = entries[number].spans[side].findIndex(({ start, end }) => start <= at && at < end);
      if (span >= 0) extents[number][span] = union(extents[number][span], extent);
    }
    for (const number of numbersIn(element.dataset.near)) nearest[number] = union(nearest[number], extent);
  });
  const scrolls = getComputedStyle(column).overflowY !== 'visible';
  return { extents, nearest, height: column.scrollHeight, view: column.clientHeight, scrolls };
}

/** The numbers that an element is marked with. */
export const numbersIn = (marked = ''): number[] => (marked ? marked.split(' ').map(Number) : []);

interface Box extends Extent {
  line: number;
  /** its first line has other words before it */
  begun: boolean;
}

function boxOf(element: HTMLElement): Box {
  const lines = element.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (!first) return { top: 0, bottom: 0, line: 0, begun: false };
  const paragraph = element.parentElement?.getBoundingClientRect();
  const begun = paragraph !== undefined && first.left > paragraph.left + 4; // pixels: more than any padding
  return { top: first.top, bottom: last.bottom, line: last.height, begun };
}

const union = (a: Extent | null, b: Extent): Extent =>
  a ? { top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom) } : b;
