// A page for the functions that look for a part of its article.

import { JSDOM } from 'jsdom';
import { readHtml } from '../../src/cli/documents.ts';
import { readBlocks } from '../../src/extraction/blocks.ts';
import { readNames } from '../../src/extraction/names.ts';
import { pageOf, type Page } from '../../src/extraction/page.ts';

/** The page of some HTML, all of whose blocks Readability has kept. */
export function pageFrom(html: string): Page {
  const { document } = new JSDOM(html).window;
  const located = { title: 'The old mill', kept: new Set<Element>(), loose: new Set<string>() };
  const elements = [...document.querySelectorAll('*')];
  return pageOf({ elements, blocks: readBlocks(document.body), located, means: readNames() });
}

/** Paragraphs of a short article about an old mill, for pages that need some text around what they are about. */
export const MILL = [
  'The mill on the lower weir has stood empty since the last miller left it in the spring of 1987 with his two dogs.',
  'A trust of neighbours bought it for the price of its slates and has mended the roof, the stairs and eleven windows.',
  'On Monday the council gave leave to turn the wheel again, after the anglers had been promised a ladder for the trout.',
  'The trust expects to grind its first flour in the autumn and to sell it to three bakers in the town and one in the hills.',
];

/** @returns the paragraphs that are read from a page, or the reason why none are, in brackets */
export async function readParagraphs(body: string, head = ''): Promise<string[]> {
  const reading = await readHtml(
    `<!doctype html><html lang="en"><head><title>The old mill</title>${head}</head><body>${body}</body></html>`,
    'https://courier.example/mill',
  );
  if ('failure' in reading) return [`[${reading.failure.reason}]`];
  const { text, paragraphs } = reading.article;
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}
