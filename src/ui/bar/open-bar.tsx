// Puts the bar into a page: one element behind the page's own, its inside in a closed shadow root, where neither the
// page's style sheets nor its scripts reach: what the reader compares is none of the page's business.

import { render } from 'preact';
import type { PageMarks } from '../../findings/marks.ts';
import type { Marks } from '../../page/marks.ts';
import bar from './bar.css?inline';
import tokens from '../tokens.css?inline';
import { Bar } from './bar.tsx';

/** Its name in the page. */
const NAME = 'crossread-marks';

interface Opened {
  /** after marks have come or gone, or the page has another ground */
  redraw: () => void;
  /** leaves no trace */
  remove: () => void;
}

/** Shows what is marked, until it is removed. */
export function openBar(document: Document, wanted: PageMarks, page: Marks, onClose: () => void): Opened {
  const host = document.createElement(NAME);
  // on the element itself and above all else: rules of the page for any element would reach it
  host.style.cssText = 'all:initial!important;display:block!important;position:static!important';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  const redraw = (): void => {
    sheet.replaceSync(styleFor(page.isDark()));
    if (!host.isConnected) document.documentElement.append(host); // the page may have been drawn anew, all of it
    render(<Bar wanted={wanted} page={page} window={window} onClose={onClose} />, root);
  };
  redraw();
  return {
    redraw,
    remove: () => {
      render(null, root);
      host.remove();
    },
  };
}

const PIXELS = 16; // that a rem is in the popup

/** The tokens of the popup, in pixels, and light or dark as the page is. */
const styleFor = (dark: boolean): string =>
  (bar + tokens)
    .replaceAll(':root', '.bar')
    .replaceAll(/\(prefers-color-scheme:\s*dark\)/g, dark ? 'all' : 'not all')
    .replaceAll(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * PIXELS}px`);
