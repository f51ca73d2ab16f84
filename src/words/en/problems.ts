// Why a page cannot be read, and what to do instead.

export const problems = {
  'browser-page': {
    title: 'This page belongs to the browser',
    lead: 'Extensions cannot read browser pages such as settings, a new tab or the extension store. Open a news page and click again.',
  },
  pdf: {
    title: 'This is a PDF, which Crossread cannot read in place',
    lead: 'An extension cannot reach the text inside the browser’s PDF viewer. Copy the text and paste it instead.',
  },
  'local-file': {
    title: 'This is a file on your computer',
    lead: 'Allow access to file URLs in the extension’s settings, or open the file from here.',
  },
  'no-article': {
    title: 'No article was found on this page',
    lead: 'Front pages, search results and video players hold no single article. Open one report of a story and click again, or paste its text.',
  },
  'several-articles': {
    title: 'This page holds several articles',
    lead: 'Each stands under a headline that links to it, so that there is no single report to read. Open one of them and click again.',
  },
  gallery: {
    title: 'This page is a picture gallery',
    lead: 'Its text stands under its pictures; without them no report is left to read. Open the report itself and click again, or paste its text.',
  },
  'empty-page': {
    title: 'This page has no text',
    lead: 'It may still be loading. Wait for it to finish and click again, or paste the text.',
  },
  'too-large': {
    title: 'This page is too large to read',
    lead: 'Reading it would freeze the tab. Select the article, copy it and paste it instead.',
  },
  failed: {
    title: 'The comparison failed',
    lead: 'This is a fault of ours, not of the page. Close the popup and click again; your references are safe.',
  },
  stopped: {
    title: 'The comparison was stopped',
    lead: 'Nothing has been changed. Close the popup and click again to compare this page, or paste a shorter part of its text.',
  },
  unreachable: {
    title: 'This page could not be read',
    lead: 'The page did not let itself be read. Reload it and click again, or paste the text.',
  },
};

export const paste = { name: 'Paste the text', detail: 'Compared with your references in place of the page' };
export const openFile = { name: 'Open a text or HTML file', detail: 'Keep it as a reference' };
export const unreadable = {
  title: 'Pages it cannot read',
  kinds: [
    'Browser pages: settings, new tab, extension stores, the PDF viewer',
    'Pages without an article: front pages, search results, video players',
    'Local files, until you allow them in the extension’s settings',
  ],
};
