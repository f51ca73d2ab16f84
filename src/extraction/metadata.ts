// What a page says about itself: JSON-LD, then meta elements, then the page (measured: JSON-LD's dates beat Readability's, its titles do not).

import { findAddress } from './address.ts';
import { namesIn, readNodes, saysFalse, textsIn, type Node } from './linked-data.ts';

export interface Metadata {
  url?: string;
  siteName?: string;
  byline?: string;
  publishedTime?: string;
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

/** @param elements every element of the page */
export function readMetadata(elements: readonly Element[], url?: string): Metadata {
  const all = (tag: string): Element[] => elements.filter(element => element.localName === tag);
  const nodes = readNodes(all('script').filter(script => script.getAttribute('type') === 'application/ld+json'));
  const typeOf = (node: Node): string => textsIn(node['@type']).join(' ');
  const articles = nodes.filter(node => /Article|BlogPosting|LiveBlog|Report/.test(typeOf(node)));
  const first = (name: string): string | undefined => articles.flatMap(node => textsIn(node[name]).slice(0, 1))[0];
  const metas = readMetas(all('meta'));
  const meta = (...names: string[]): string | undefined => names.map(name => metas.get(name)).find(Boolean);
  const publisher = articles.flatMap(node => namesIn(node.publisher))[0];
  const canonical = all('link').find(link => link.getAttribute('rel') === 'canonical')?.getAttribute('href') ?? undefined;
  const time = all('time').find(element => element.hasAttribute('datetime'))?.getAttribute('datetime') ?? undefined;
  const descriptions = [...articles.map(node => textsIn(node.description)[0]), meta('og:description'), meta('description'), meta('twitter:description')].filter(value => value !== undefined);
  return {
    url: findAddress(url, canonical),
    siteName: meta('og:site_name', 'application-name') ?? publisher,
    byline: articles.map(node => namesIn(node.author).join(', ')).find(Boolean) ?? plainAuthor(meta('author', 'article:author', 'parsely-author')),
    publishedTime: isoTime(first('datePublished') ?? meta('article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date') ?? time),
    lang: [elements[0]?.getAttribute('lang'), first('inLanguage'), meta('og:locale')].map(languageTag).find(Boolean),
    descriptions: [...new Set(descriptions)],
    body: first('articleBody'),
    paid: articles.some(node => saysFalse(node.isAccessibleForFree)),
    liveBlog: nodes.some(node => /LiveBlogPosting/.test(typeOf(node))),
    article: articles.length > 0 || meta('og:type') === 'article' || all('article').length > 0,
  };
}

/** By property, name or itemprop, the first that says something; selectors for each would read the whole page again. */
function readMetas(elements: readonly Element[]): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of elements) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const name of ['property', 'name', 'itemprop'].map(attribute => element.getAttribute(attribute))) if (name && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

const plainAuthor = (author?: string): string | undefined => (author && !/^https?:/.test(author) ? author : undefined);

function isoTime(time?: string): string | undefined {
  // a bare day is its noon, so that it is the same day in every zone
  const parsed = Date.parse(/^\d{4}-\d\d-\d\d$/.test(time ?? '') ? `${time}T12:00:00Z` : time ?? '');
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
