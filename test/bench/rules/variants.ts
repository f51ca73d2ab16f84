// The extraction without some of its rules, each variant loaded beside the others in one process. What Readability finds
// on a page is found once for all of them.

import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { readPage } from '../../../src/extraction/read-page.ts';
import { EXTRACTION, without, type Rule } from './rules.ts';

type ReadPage = typeof readPage;

const HOME = `${pathToFileURL(EXTRACTION).href}/`;
const MARK = '?variant=';
const missing: (readonly Rule[])[] = [];

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const variant = context.parentURL?.split(MARK)[1];
    return variant && found.url.startsWith(HOME) ? { ...found, url: found.url + MARK + variant } : found;
  },
  load(url, context, next) {
    const [address, variant] = url.split(MARK);
    if (!variant) return next(url, context);
    const file = address.slice(HOME.length);
    const code = without(readFileSync(new URL(address), 'utf8'), file, missing[Number(variant)]);
    return { format: 'module-typescript', source: file === 'locate.ts' ? onceForAll(code) : code, shortCircuit: true };
  },
});

declare global {
  var crossreadLocated: WeakMap<Document, Map<string, unknown>> | undefined;
}

/** Readability works on a page once for each choice of what is left out of it. */
function onceForAll(code: string): string {
  const store = '(globalThis.crossreadLocated ??= new WeakMap())';
  return `${code
    .replace('export function copyPage(', 'function copyPageAnew(')
    .replace('export function locateArticle(', 'function locateAnew(')}
export function copyPage(document, live, omitted) {
  return { lazy: () => copyPageAnew(document, live, omitted), page: document, key: 'o' + [...omitted].map(e => live.indexOf(e)).join() };
}
export function locateArticle(copy) {
  if (!copy.lazy) return locateAnew(copy);
  if (!${store}.has(copy.page)) ${store}.set(copy.page, new Map());
  const known = ${store}.get(copy.page);
  if (!known.has(copy.key)) known.set(copy.key, locateAnew(copy.lazy()));
  return known.get(copy.key);
}`;
}

/** The reader of pages without some rules. */
export async function variantWithout(rules: readonly Rule[]): Promise<ReadPage> {
  const variant = missing.push(rules) - 1;
  const { readPage } = (await import(`${HOME}read-page.ts${MARK}${variant}`)) as { readPage: ReadPage };
  return readPage;
}
