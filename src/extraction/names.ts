// What the class, id and data attributes of an element say that it is, in any language. Names repeat over a page, so
// each is judged once.

const ATTRIBUTES = ['class', 'id', 'data-component', 'data-testid', 'data-type', 'data-gu-name', 'itemprop', 'role'];

const EDGE = String.raw`(^|[\s_-])`;
const END = String.raw`($|[\s_-])`;

const MEANINGS = {
  caption: anyOf([
    `${EDGE}(fig)?captions?(${END}|__)`,
    String.raw`(media|img|image|photo|picture|foto|wp)[\w-]{0,60}(caption|credit|desc|legend)`,
  ]),
  furniture: anyOf([
    'related',
    'newsletter',
    'sign-?up',
    'byline',
    'author-?(bio|info|box)',
    'article-?meta',
    `${EDGE}meta(data)?${END}`,
    `${EDGE}rail${END}`,
    `${EDGE}tags?${END}`,
    'tag-?list',
    'slideshow',
    'pull-?quote',
    'consent',
    'player',
    `${EDGE}video-`,
  ]),
  /** never the article's own text, however long: who wrote it, boxes of facts beside it, notes below it */
  aside: anyOf([
    'author-?(bio|info|box|description|excerpt)',
    'about-?(the-?)?author',
    `${EDGE}bio(graphy)?${END}`,
    'info-?box',
    'fact-?box',
    '(foot|end)-?notes?',
  ]),
  /** posts of others set into the page: quoted by the page, but not its own text */
  embedded: anyOf([
    'twitter-tweet',
    'tweet-embed',
    'instagram-media',
    'tiktok-embed',
    'fb-post',
    'bluesky-embed',
    'reddit-embed',
    'truthsocial-embed',
    'mastodon-embed',
  ]),
  consent: anyOf([
    'onetrust',
    'cookie-',
    'cookiebanner',
    `${EDGE}cookies?${END}`,
    'consent',
    'gdpr',
    'didomi',
    'sp_message',
  ]),
  gate: anyOf(['paywall', 'regwall', 'subscriber-only', 'gateway', 'piano-offer']),
  live: /live-?blog/,
  standfirst: anyOf([
    'standfirst',
    `${EDGE}de[ck]k?${END}`,
    'sub-?(head|title|titulo)',
    'strapline',
    'under-?(titel|rubrik)',
    '(unter|onder)-?titel',
    'unterzeile',
    'sottotitolo',
    'alaotsikko',
    `${EDGE}(lead(?!er)|lede|chapo|chapeau|entradilla|copete|bajada)`,
    `${EDGE}(sumario|sommario|occhiello|ingress|manchet|vorspann|perex|preamble|zajawka|sapo)`,
  ]),
} as const;

/** @param names expressions of this file */
function anyOf(names: readonly string[]): RegExp {
  return new RegExp(names.join('|'));
}

/** What a name may say that an element is. */
type Meaning = keyof typeof MEANINGS;
/** Tells whether an element's names say that it is something. */
export type Means = (element: Element, meaning: Meaning) => boolean;

/** A reader of names for one page. */
export function readNames(): Means {
  const byName = new Map<string, Set<Meaning>>();
  const byElement = new Map<Element, Set<Meaning>>();
  const meanings = Object.keys(MEANINGS) as Meaning[];
  const judge = (name: string): Set<Meaning> => new Set(meanings.filter(meaning => MEANINGS[meaning].test(name)));
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

/** All that an element is called, in small letters, with a dash before what was a capital within a word. */
function nameOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  const names = ATTRIBUTES.map(attribute => element.getAttribute(attribute) ?? '').join(' ');
  return names.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase();
}
