// What the class, id and data attributes of an element say that it is. Names repeat over a page, so each is judged once.

const ATTRIBUTES = ['class', 'id', 'data-component', 'data-testid', 'data-type', 'data-gu-name', 'itemprop', 'role'];

const MEANINGS = {
  caption: /(^|[\s_-])(fig)?captions?($|[\s_-]|__)|image-?credit|photo-?credit|(^|[\s_-])credits?($|[\s_-])|caption(text|ed)|(media|img|image|photo|picture|foto|wp)[\w-]*(caption|desc|legend)|copyright|figcaption/,
  furniture: new RegExp([
    'related', 'recirc', 'newsletter', 'promo(?!t)', 'sign-?up', 'subscri', 'share', 'social', 'most-?(read|popular)', 'trending', 'recommend',
    'read-?(more|next|also)', 'more-?on', 'breadcrumb', 'byline', 'author-?(bio|info|box)', 'article-?meta', '(^|[\\s_-])meta(data)?($|[\\s_-])', 'timestamp',
    'dateline', 'carousel', 'swiper', '(^|[\\s_-])rail($|[\\s_-])', 'publish(ed)?-?(date|time)', '(^|[\\s_-])tags?($|[\\s_-])', 'tag-?list', 'advert', 'ad-?slot', 'sponsor', 'outbrain', 'taboola',
    'comments?($|[\\s_-])', 'paywall', 'regwall', 'gallery', 'slideshow', 'toolbar', 'disclaimer', 'pull-?quote', 'topics?-?list', 'inline-?links', 'story-?links',
    'see-?also', 'cookie', 'consent', 'gdpr', 'player', 'playlist', '(^|[\\s_-])video-',
  ].join('|')),
  /** never the article's own text, however long: who wrote it, boxes of facts beside it */
  aside: /author-?(bio|info|box|description|excerpt)|about-?(the-?)?author|biography|(^|[\s_-])bio($|[\s_-])|info-?box|fact-?box/,
  /** posts of others set into the page: quoted by the page, but not its own text */
  embedded: /twitter-tweet|tweet-embed|instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-embed|truthsocial-embed|mastodon-embed/,
  consent: /onetrust|cookie-|cookiebanner|(^|[\s_-])cookies?($|[\s_-])|consent|gdpr|didomi|sp_message/,
  gate: /paywall|regwall|subscriber-only|gateway|piano-offer/,
  live: /live-?blog/,
  standfirst: new RegExp([
    'standfirst', '(^|[\\s_-])de[ck]k?($|[\\s_-])', 'sub-?(head|title|titulo)', 'strapline', 'under-?(titel|rubrik)|(unter|onder)-?titel|unterzeile|sottotitolo|alaotsikko',
    '(^|[\\s_-])(summary|teaser|lead(?!er)|lede|intro|excerpt|desc(ription)?($|[\\s_-])|synopsis|abstract|chapo|chapeau|entradilla|copete|bajada|sumario|sommario|occhiello|ingress|manchet|vorspann|perex|preamble|zajawka|sapo|spot($|[\\s_-]))',
    'article-?(summary|intro|lead|excerpt|desc)', 'lead-?(text|paragraph)', 'key-?(points|takeaways)',
  ].join('|')),
} as const;

export type Meaning = keyof typeof MEANINGS;
export type Means = (element: Element, meaning: Meaning) => boolean;

/** A reader of names for one page. */
export function readNames(): Means {
  const byName = new Map<string, Set<Meaning>>();
  const byElement = new Map<Element, Set<Meaning>>();
  const judge = (name: string): Set<Meaning> => new Set((Object.keys(MEANINGS) as Meaning[]).filter(meaning => MEANINGS[meaning].test(name)));
  return (element, meaning) => {
    let found = byElement.get(element);
    if (!found) {
      const name = nameOf(element);
      found = byName.get(name) ?? judge(name);
      byName.set(name, found);
      byElement.set(element, found);
    }
    return found.has(meaning);
  };
}

const nameOf = (element: Element): string => (element.hasAttributes() ? namesIn(element) : '');

const namesIn = (element: Element): string => ATTRIBUTES.map(attribute => element.getAttribute(attribute) ?? '').join(' ').replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase();
