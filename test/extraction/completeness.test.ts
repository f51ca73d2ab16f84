import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/documents.ts';

const SENTENCES: Record<string, string> = {
  en: 'The council of the harbour town decided on Tuesday evening that the old wall will be raised by two metres.',
  de: 'Der Rat der Hafenstadt hat am Dienstagabend beschlossen, dass die alte Mauer um zwei Meter erhöht werden soll.',
  fr: 'Le conseil de la ville portuaire a décidé mardi soir que le vieux mur serait relevé de deux mètres avant l’hiver.',
};
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'last',
];

interface Given {
  lang?: string;
  paragraphs?: number;
  beside?: string;
  paid?: true;
}

/** A page of so many paragraphs of some 40 words each, with something behind its text. */
function pageOf({ lang = 'en', paragraphs = 3, beside = '', paid }: Given): string {
  const text = ORDINALS.slice(0, paragraphs)
    .map(ordinal => `<p>${SENTENCES[lang]} (${ordinal}.) ${SENTENCES[lang].replace(/\.$/, `, ${ordinal}.`)}</p>`)
    .join('');
  const data = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"H","isAccessibleForFree":${paid ? 'false' : 'true'}}</script>`;
  return `<!doctype html><html lang="${lang}"><head><title>The wall of the harbour</title>${data}</head><body><main><article><h1>The wall of the harbour</h1><div class="text">${text}</div></article>${beside}</main></body></html>`;
}

async function completenessOf(page: Given): Promise<string> {
  const reading = await readHtml(pageOf(page), 'https://courier.example/wall');
  return 'article' in reading ? reading.article.completeness : reading.failure.reason;
}

const wall = (text: string, attributes = ''): string => `<section ${attributes}><p>${text}</p></section>`;

describe('the completeness of an article', () => {
  for (const [name, expected, page] of [
    ['is full without any sign', 'full', {}],
    ['is partial above an English wall', 'partial', { beside: wall('Subscribe today to continue reading.') }],
    [
      'is partial above a German wall',
      'partial',
      { lang: 'de', beside: wall('Um weiterzulesen, brauchen Sie ein Abo unserer Zeitung.') },
    ],
    [
      'is partial above a French wall',
      'partial',
      { lang: 'fr', beside: wall('Cet article est réservé aux abonnés. Déjà abonné ? Connectez-vous.') },
    ],
    [
      'asks no English phrase of a German page',
      'full',
      { lang: 'de', beside: wall('Sign in to continue to our shop in the English language.') },
    ],
    [
      'asks no German phrase of an English page',
      'full',
      { beside: wall('A sign there says “nur für Mitglieder”, for members only.') },
    ],
    [
      'is full though a wall is kept hidden',
      'full',
      { beside: wall('Subscribe today to continue reading.', 'style="display:none"') },
    ],
    [
      'is full above a wall below a long text',
      'full',
      { paragraphs: 13, beside: wall('Subscribe today to continue reading.') },
    ],
    [
      'is partial beside a gate that speaks',
      'partial',
      { beside: wall('You have no free articles left this month: choose an offer that suits you.', 'class="paywall"') },
    ],
    ['is full beside a menu that is called a gate', 'full', { beside: wall('Log in', 'class="paywall-menu"') }],
    ['is partial where few words are marked as paid', 'partial', { paragraphs: 2, paid: true }],
    ['is full where many words are marked as paid and nothing bars them', 'full', { paragraphs: 6, paid: true }],
    [
      'is partial where a long paid text says that there is a rest',
      'partial',
      { lang: 'fr', paragraphs: 13, paid: true, beside: wall('La suite est réservée à nos abonnés.') },
    ],
    [
      'is full where a free text says so',
      'full',
      { lang: 'fr', paragraphs: 13, beside: wall('La suite est réservée à nos abonnés.') },
    ],
  ] as [string, string, Given][]) {
    it(name, async () => {
      expect(await completenessOf(page)).toBe(expected);
    });
  }
});

describe('a page that is no single article', () => {
  const teasers = [
    'The ferry will sail twice a day from May, and the company says that it may add a third crossing in the summer.',
    'A heron has nested on the roof of the customs house, where the birds had not been seen for some forty years.',
    'Two rowers from the town crossed the sound in under an hour on Sunday, with the wind against them all the way.',
    'The bakery on the quay shuts for good at Easter, since nobody could be found who wants to rise at three.',
  ]
    .map(
      (text, i) =>
        `<div class="teaser"><h3><a href="/${i}">Story ${i} of the harbour</a></h3><p>${text} ${SENTENCES.en.replace('Tuesday', `the ${ORDINALS[i]} Tuesday`)}</p></div>`,
    )
    .join('');
  const read = async (body: string, title = 'The wall of the harbour', head = ''): Promise<string> => {
    const reading = await readHtml(
      `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
      'https://courier.example/wall',
    );
    return 'article' in reading ? 'article' : reading.failure.reason;
  };
  const text = ORDINALS.slice(0, 4)
    .map(ordinal => `<p>${SENTENCES.en.replace(/\.$/, `, ${ordinal}.`)}</p>`)
    .join('');

  for (const [name, expected, body, title, head] of [
    ['is a list where every text stands under a headline that links to it', 'several-articles', teasers, 'Courier'],
    [
      'is an article where the page says so',
      'article',
      teasers,
      'Courier',
      '<meta property="og:type" content="article">',
    ],
    [
      'is an article beside teasers',
      'article',
      `<div><h1>The wall of the harbour</h1>${text}</div><div>${teasers}</div>`,
    ],
    [
      'is an article whose headline links to itself',
      'article',
      `<div><h1><a href="/wall">The wall of the harbour</a></h1>${text}</div><div>${teasers}</div>`,
    ],
    [
      'is an article whose shorter headline links to itself',
      'article',
      `<div><h1><a href="https://courier.example/wall?x=1">A wall is raised</a></h1>${text}</div><div>${teasers}</div>`,
      'Courier',
    ],
    [
      'is an article with one linked headline under its text',
      'article',
      `<div><h1>The wall of the harbour</h1>${text}<h3><a href="/8">Another story of the harbour</a></h3></div><div>${teasers}</div>`,
      'Courier',
    ],
    [
      'is an article with subheadings',
      'article',
      `<h1>The wall</h1>${['One thing first', 'Another thing then', 'And a third one'].map(heading => `<section><h2>${heading}</h2>${text}</section>`).join('')}`,
    ],
  ] as [string, string, string, string?, string?][]) {
    it(name, async () => {
      expect(await read(body, title, head)).toBe(expected);
    });
  }
});
