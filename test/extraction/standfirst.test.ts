import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/documents.ts';

const TITLE = 'Harbour bridge closes for repairs';
const DECK =
  'Engineers found cracks in two of the eleven piers, and the council expects the work to last until spring.';
const BODY = [
  'The bridge over the inner harbour was closed to all traffic on Monday evening after divers reported cracks below the water line, the port authority said.',
  'Buses are being sent round by the northern tunnel, which adds a quarter of an hour to the journey, and the ferry will run twice as often until further notice.',
  'Shopkeepers on the quay fear for their autumn trade. Many of them still remember the last closure, which was to take six weeks and took nearly seven months.',
];
const text = BODY.map(paragraph => `<p>${paragraph}</p>`).join('');

interface Case {
  name: string;
  head: string;
  meta?: string;
  found: string[];
}

const CASES: Case[] = [
  {
    name: 'finds one that only stands beside the headline',
    head: `<header><h1>${TITLE}</h1><p>${DECK}</p></header>`,
    found: [DECK],
  },
  {
    name: 'finds one by its name, in English',
    head: `<div><h1>${TITLE}</h1></div><div><div><div class="ArticleStandfirst"><p>${DECK}</p></div></div></div>`,
    found: [DECK],
  },
  {
    name: 'finds one by its name, in Dutch',
    head: `<div><h1>${TITLE}</h1></div><div><div><div class="onder-titel"><p>${DECK}</p></div></div></div>`,
    found: [DECK],
  },
  {
    name: 'finds what the page says of itself, behind a place',
    head: `<div><h1>${TITLE}</h1></div><section><div><div><p>Eastport. ${DECK}</p></div></div></section>`,
    meta: DECK,
    found: [`Eastport. ${DECK}`],
  },
  {
    name: 'finds what the page says of itself where no headline is marked',
    head: `<div><b>Bridge shut</b></div><section><div><p>${DECK}</p></div></section>`,
    meta: DECK,
    found: [DECK],
  },
  {
    name: "finds the one below the article's headline, not below the name of the site",
    head: `<h1>The Eastport Courier</h1>${'<div>Tides</div>'.repeat(80)}<h2>${TITLE}</h2><div class="lead"><p>${DECK}</p></div>`,
    found: [DECK],
  },
  {
    name: 'finds the points of a list',
    head: `<header><h1>${TITLE}</h1><ul class="summary"><li>Divers found cracks in two of the piers.</li><li>The council expects the work to last until spring.</li></ul></header>`,
    found: ['Divers found cracks in two of the piers.', 'The council expects the work to last until spring.'],
  },
  {
    name: 'finds the points of a list below another',
    head: `<header><h1>${TITLE}</h1><p class="lead">${DECK}</p></header><div class="info-box"><ul><li><p>Divers found cracks in two of the eleven piers.</p></li><li><p>Buses and the ferry are to carry everybody until spring.</p></li></ul></div>`,
    found: [
      DECK,
      'Divers found cracks in two of the eleven piers.',
      'Buses and the ferry are to carry everybody until spring.',
    ],
  },
  {
    name: 'takes no list of related headlines',
    head: `<header><h1>${TITLE}</h1><ul class="summary"><li>Why bridges on this coast grow old so soon</li><li>What the northern tunnel cost in the end</li></ul></header>`,
    found: [],
  },
  {
    name: 'takes no line about writer and day',
    head: `<header><h1>${TITLE}</h1><p>By Ada Marsh and Tom Reed on Monday, 3 November 2025, at 11:08 a.m.</p></header>`,
    found: [],
  },
  {
    name: 'takes no words below a picture',
    head: `<header><h1>${TITLE}</h1><div class="media-block__description">The bridge over the inner harbour, seen from the old quay on Sunday.</div></header>`,
    found: [],
  },
];

describe('finding the standfirst', () => {
  for (const { name, head, meta, found } of CASES) {
    it(name, async () => {
      const reading =
        await readHtml(`<!doctype html><html lang="en"><head><title>${TITLE}</title><meta property="og:type" content="article">
        ${meta ? `<meta name="description" content="${meta}">` : ''}</head><body><main>${head}<div class="story">${text}</div></main></body></html>`);
      if (!('article' in reading)) throw new Error(reading.failure.message);
      const { article } = reading;
      const texts = (role: string): string[] =>
        article.paragraphs
          .filter(paragraph => paragraph.role === role)
          .map(({ start, end }) => article.text.slice(start, end));
      expect(texts('standfirst')).toEqual(found);
      expect(texts('body')).toEqual(BODY);
    });
  }
});
