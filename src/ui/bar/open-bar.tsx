// Puts the bar into a page: one element behind the page's own, its inside in a closed shadow root, where neither the
// page's style sheets nor its scripts reach: what the reader compares is none of the page's business.

import { render } from 'preact';
import type { PageMarks } from '../../findings/marks.ts';
import type { Marks } from '../../page/marks.ts';
import { Bar } from './bar.tsx';

/** Its name in the page. */
const NAME = 'crossread-marks';

interface Opened {
  /** after marks have come or gone, or the page has another ground */
  redraw: () => void;
  /** leaves no trace */
  remove: () => void;
}

interface Opening {
  wanted: PageMarks;
  page: Marks;
  /** the style sheet of the popup's tokens, and what the bar has beside them */
  css: string;
  onClose: () => void;
}

/** Shows what is marked, until it is removed. */
export function openBar(document: Document, { css, ...props }: Opening): Opened {
  const host = document.createElement(NAME);
  // on the element itself and above all else: rules of the page for any element would reach it
  host.style.cssText = 'all:initial!important;display:block!important;position:static!important';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  const redraw = (): void => {
    sheet.replaceSync(styleFor(css, props.page.isDark()));
    if (!host.isConnected) document.documentElement.append(host); // the page may have been drawn anew, all of it
    render(<Bar {...props} window={window} />, root);
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

const NEVER = 'speech'; // a medium that is no screen

/** In pixels, on the bar itself, and light or dark as the page is. */
const styleFor = (css: string, dark: boolean): string =>
  css
    .replaceAll(':root', '.bar')
    .replaceAll(/\(prefers-color-scheme:\s*dark\)/g, dark ? 'all' : NEVER)
    .replaceAll(/(?<![\d.])((?:\d+\.)?\d+|\.\d+)rem\b/g, (_, size: string) => `${Number(size) * PIXELS}px`);
