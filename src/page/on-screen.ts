// Ranges as they lie in the window: which of them a click meets, and how one is brought into view.

interface HighlightsFromPoint {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ) => { ranges: AbstractRange[] }[];
}

/** The ranges under a click, the browser asked where it can tell; nothing where something lies over the text. */
export function rangesAt(event: MouseEvent, ranges: readonly Range[], shadowRoots: readonly ShadowRoot[]): Range[] {
  const { clientX: x, clientY: y } = event;
  const registry = CSS.highlights as HighlightsFromPoint;
  const hit = registry.highlightsFromPoint
    ? new Set<AbstractRange>(registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap(one => one.ranges))
    : null;
  const path = new Set(event.composedPath());
  return ranges.filter(
    range =>
      path.has(range.commonAncestorContainer.parentElement ?? range.commonAncestorContainer) &&
      (hit ? hit.has(range) : covers(range, x, y)),
  );
}

const covers = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom);

/** Share of the window's height in which what is read should stand. */
const UPPER = 0.1;
const LOWER = 0.6;

/** At once: a smooth scroll stops half way when the popup closes and the focus changes. */
export function scrollToRange(range: Range | undefined): void {
  if (!range) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  // the passage may be the last of a paragraph as long as the window
  if (top < UPPER * innerHeight || top + height > LOWER * innerHeight)
    scrollBy({ top: top - UPPER * 2 * innerHeight, behavior: 'instant' });
}
