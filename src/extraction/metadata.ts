// What a page says about itself: JSON-LD, then meta elements, then the page (measured: JSON-LD's dates beat Readability's, its titles do not).

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

type Json = Record<string, unknown>;

/** @param elements every element of the page */
export function readMetadata(elements: readonly Element[], url?: string): Metadata {
  const all = (tag: string): Element[] => elements.filter(element => element.localName === tag);
  const nodes = all('script').filter(script => script.getAttribute('type') === 'application/ld+json')
    .flatMap(script => flatten(parse(script.textContent)));
  const typeOf = (node: Json): string => [node['@type']].flat().join(' ');
  const articles = nodes.filter(node => /Article|BlogPosting|LiveBlog|Report/.test(typeOf(node)));
  const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.trim() : undefined);
  const first = (name: string): string | undefined => articles.map(node => text(node[name])).find(Boolean);
  const metas = readMetas(all('meta'));
  const meta = (...names: string[]): string | undefined => names.map(name => metas.get(name)).find(Boolean);
  const publisher = articles.map(node => text((node.publisher as Json | undefined)?.name)).find(Boolean);
  const canonical = all('link').find(link => link.getAttribute('rel') === 'canonical')?.getAttribute('href') ?? undefined;
  const time = all('time').find(element => element.hasAttribute('datetime'))?.getAttribute('datetime') ?? undefined;
  const descriptions = [...articles.map(node => text(node.description)), meta('og:description'), meta('description'), meta('twitter:description')].filter(value => value !== undefined);
  return {
    url: absolute(canonical, url) ?? url,
    siteName: meta('og:site_name', 'application-name') ?? publisher,
    byline: articles.map(node => authorsOf(node.author)).find(Boolean) ?? plainAuthor(meta('author', 'article:author', 'parsely-author')),
    publishedTime: isoTime(first('datePublished') ?? meta('article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date') ?? time),
    lang: elements[0]?.getAttribute('lang')?.trim() || articles.map(node => text(node.inLanguage)).find(Boolean) || meta('og:locale')?.replace('_', '-'),
    descriptions: [...new Set(descriptions)],
    body: articles.map(node => text(node.articleBody)).find(Boolean),
    paid: articles.some(node => /^false$/i.test(String(node.isAccessibleForFree))),
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

function parse(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return null; // many sites print broken JSON-LD; it is a hint, not a need
  }
}

function flatten(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Json;
  return [node, ...flatten(node['@graph'])];
}

function authorsOf(author: unknown): string | undefined {
  const names = [author].flat().map(one => (typeof one === 'string' ? one : (one as Json | null)?.name)).filter(name => typeof name === 'string' && name.trim());
  return names.length ? names.join(', ') : undefined;
}

const plainAuthor = (author?: string): string | undefined => (author && !/^https?:/.test(author) ? author : undefined);

function isoTime(time?: string): string | undefined {
  // a bare day is its noon, so that it is the same day in every zone
  const parsed = Date.parse(/^\d{4}-\d\d-\d\d$/.test(time ?? '') ? `${time}T12:00:00Z` : time ?? '');
  return Number.isNaN(parsed) ? undefined : new Date(parsed).toISOString();
}

function absolute(href: string | undefined, base: string | undefined): string | undefined {
  if (!href) return undefined;
  try {
    return new URL(href, base).href;
  } catch {
    return undefined;
  }
}
