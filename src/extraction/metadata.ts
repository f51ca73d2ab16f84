// What a page says about itself: JSON-LD, then meta elements, then the page (measured: JSON-LD's dates beat
// Readability's, its titles do not).

import { findAddress } from './address.ts';
import { namesIn, nodesIn, readNodes, saysFalse, textsIn, type LinkedNode } from './linked-data.ts';

/** What a page says about itself. */
export interface Metadata {
  /** the address of the article, as far as the page may name it */
  url?: string;
  /** what it calls its outlet, the best first */
  siteNames: string[];
  /** its headline as it is shared and as its data has it */
  titles: string[];
  byline?: string;
  /** ISO 8601 */
  publishedTime?: string;
  /** BCP 47 */
  lang?: string;
  descriptions: string[];
  /** articleBody of JSON-LD */
  body?: string;
  /** isAccessibleForFree: false */
  paid: boolean;
  liveBlog: boolean;
  /** the page says somewhere that it is an article */
  article: boolean;
}

const TIMES = ['article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date'];
const AUTHORS = ['author', 'article:author', 'parsely-author'];
const DESCRIPTIONS = ['og:description', 'description', 'twitter:description'];

/**
 * Reads what a page says about itself.
 * @param elements every element of the page
 * @param url the address that was read
 */
export function readMetadata(elements: readonly Element[], url?: string): Metadata {
  const all = (tag: string): Element[] => elements.filter(element => element.localName === tag);
  const nodes = readNodes(all('script').filter(script => script.getAttribute('type') === 'application/ld+json'));
  const articles = nodes.filter(node => /Article|BlogPosting|LiveBlog|Report/.test(typeOf(node)));
  const first = (name: string): string | undefined => articles.flatMap(node => textsIn(node[name]).slice(0, 1))[0];
  const metas = readMetas(all('meta'));
  const meta = (...names: string[]): string | undefined => names.map(name => metas.get(name)).find(Boolean);
  const canonical = all('link')
    .find(link => link.getAttribute('rel') === 'canonical')
    ?.getAttribute('href');
  const time = all('time')
    .find(element => element.hasAttribute('datetime'))
    ?.getAttribute('datetime');
  const descriptions = [...articles.map(node => textsIn(node.description)[0]), ...DESCRIPTIONS.map(name => meta(name))];
  const authors = articles.map(node => namesIn(node.author).join(', ')).find(Boolean);
  return {
    url: findAddress(url, canonical ?? undefined),
    siteNames: [meta('og:site_name'), ...publishersOf(articles, nodes), meta('application-name')].filter(isSaid),
    titles: [meta('og:title'), first('headline')].filter(isSaid),
    byline: authors ?? plainAuthor(meta(...AUTHORS)),
    publishedTime: isoTime(first('datePublished') ?? meta(...TIMES) ?? time ?? undefined),
    lang: [elements[0]?.getAttribute('lang'), first('inLanguage'), meta('og:locale')].map(languageTag).find(Boolean),
    descriptions: [...new Set(descriptions.filter(value => value !== undefined))],
    body: first('articleBody'),
    paid: articles.some(node => saysFalse(node.isAccessibleForFree)),
    liveBlog: nodes.some(node => /LiveBlogPosting/.test(typeOf(node))),
    article: articles.length > 0 || meta('og:type') === 'article' || all('article').length > 0,
  };
}

const isSaid = (value: string | undefined): value is string => Boolean(value?.trim());

/** By name, or by the identifier of a node that has the name. */
function publishersOf(articles: readonly LinkedNode[], nodes: readonly LinkedNode[]): string[] {
  const publishers = articles.flatMap(({ publisher }) => publisher);
  const ids = new Set(nodesIn(publishers).flatMap(node => textsIn(node['@id'])));
  const known = nodes.filter(node => textsIn(node['@id']).some(id => ids.has(id)));
  return [...namesIn(publishers), ...namesIn(known)];
}

const typeOf = (node: LinkedNode): string => textsIn(node['@type']).join(' ');

/** By property, name or itemprop, the first that says something; selectors for each would read the whole page again. */
function readMetas(elements: readonly Element[]): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of elements) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute);
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

const plainAuthor = (author?: string): string | undefined => (author && !/^https?:/.test(author) ? author : undefined);

function isoTime(time?: string): string | undefined {
  // a bare day is its noon, so that it is the same day in every zone
  const parsed = Date.parse(/^\d{4}-\d\d-\d\d$/.test(time ?? '') ? `${time}T12:00:00Z` : (time ?? ''));
  const iso = Number.isNaN(parsed) ? '' : new Date(parsed).toISOString();
  return /^\d{4}-/.test(iso) ? iso : undefined; // other years have a sign, and are slips
}

/** A BCP 47 tag, also one that is written as a locale; whoever asks for another kind of tag throws. */
function languageTag(tag?: string | null): string | undefined {
  const written = tag?.trim().replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(written).length ? written : undefined;
  } catch {
    return undefined;
  }
}
