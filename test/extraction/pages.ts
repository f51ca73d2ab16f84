// A page for the functions that look for a part of its article.

import { JSDOM } from 'jsdom';
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
