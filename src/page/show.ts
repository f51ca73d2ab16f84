// Shows a passage in the page: scrolls to it and marks it by the CSS Custom Highlight API. The page's DOM stays as it
// is; the colours of the marks come with insertCSS from whoever calls.

import type { Article, Span } from '../engine/index.ts';
import { describeSpan, type Quote } from '../engine/quote.ts';
import { anchorHeadline, anchorQuote, type NotedNodes } from './anchor.ts';

/** What can be shown: a passage of the text, or the headline, which stands in none of its paragraphs. */
export type Target = Span | 'headline';

/** The same by what it says: the page may have been read again, or have changed, since the findings were made. */
export type Sought = Quote | { headline: string };

/**
 * What to seek on the page.
 * @param article the one that the target is of
 */
export const describeTarget = ({ title, text }: Article, target: Target): Sought =>
  target === 'headline' ? { headline: title } : describeSpan(text, target);

const HIGHLIGHT = 'crossread';

/** What ::highlight() may style, for light and dark pages. */
export const HIGHLIGHT_CSS =
  `::highlight(${HIGHLIGHT}){background-color:#ffe08a;color:#1d1c1a;text-decoration:underline 2px #875000}` +
  `::highlight(${HIGHLIGHT}-dark){background-color:#5a4410;color:#fff;text-decoration:underline 2px #ecb860}`;

/** Scrolls to what is sought and marks it. */
export function showTarget(document: Document, article: Article, nodes: NotedNodes, sought: Sought): 'shown' | 'gone' {
  const ranges =
    'headline' in sought
      ? [anchorHeadline(document, sought.headline)].filter(range => range !== null)
      : anchorQuote(document, article, nodes, sought);
  clearMarks();
  if (!ranges.length) return 'gone';
  const first = ranges[0].startContainer.parentElement;
  CSS.highlights.set(isDark(first) ? `${HIGHLIGHT}-dark` : HIGHLIGHT, new Highlight(...ranges));
  // at once: a smooth scroll stops half way when the popup closes and the focus changes
  first?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return 'shown';
}

function clearMarks(): void {
  CSS.highlights.delete(HIGHLIGHT);
  CSS.highlights.delete(`${HIGHLIGHT}-dark`);
}

/** Luminance (0 to 255, Rec. 709) below which light text is what can be read. */
const DARK = 110;

/** Whether the page behind an element is dark; marks follow the page, not the system. */
function isDark(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    const [red, green, blue, alpha = 1] = (getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0.5 && red !== undefined) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK;
  }
  return false;
}
