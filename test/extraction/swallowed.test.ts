import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/documents.ts';

const TITLE = 'A bridge for the town';
const TEXT = [
  'The mayor of the town said on Monday that the plan for the new bridge was good and would be paid for by the county.',
  'Work on the first of its four piers is to begin in the spring, once the ice has left the upper river and its two locks.',
  'Shopkeepers on the northern bank have waited for it since the flood took the old crossing away eleven years ago.',
  'A ferry carries them over for the time being, but it does not sail in a strong wind, and the last boat leaves at nine.',
  'The county has set aside nine million for the work and expects to spend half of it before the end of next year.',
  'Two members voted against the plan on the grounds that a tunnel would cost less to keep over its first forty years.',
  'Anglers asked whether the piers would keep the salmon from the upper pools, and were told that a ladder is planned.',
];
const MENU = '<ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul>';
const paragraphs = (texts: readonly string[]): string => texts.map(text => `<p>${text}</p>`).join('\n');

async function read(body: string, head = ''): Promise<string[]> {
  const reading = await readHtml(
    `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`,
    'https://courier.example/bridge',
  );
  return 'article' in reading ? reading.article.text.split('\n\n') : [`[${reading.failure.reason}]`];
}

describe('an article in an element that is called furniture', () => {
  for (const tag of [
    'nav',
    'header',
    'footer',
    'aside',
    'form',
    'fieldset',
    'figure',
    'figcaption',
    'button',
    'label',
    'div class="twitter-tweet"',
    'div class="newsletter hidden"',
    'div class="author-bio"',
  ]) {
    it(`is read where <${tag}> is never closed`, async () => {
      expect(await read(`<${tag}>${MENU}<h1>${TITLE}</h1>${paragraphs(TEXT)}`)).toEqual(TEXT);
      expect(await read(`<h1>${TITLE}</h1><${tag}>${paragraphs(TEXT)}`)).toEqual(TEXT);
    });
  }

  it('is read without the furniture that stands in there with it', async () => {
    const form =
      '<fieldset><p>Your comment will be read by one of us before all the others can see it here.</p></fieldset>';
    const menu = '<nav><p>More from the town, from the county and from the coast stands on the pages below.</p></nav>';
    expect(
      await read(`<form method="post"><h1>${TITLE}</h1><div>${menu}${paragraphs(TEXT)}${form}</div></form>`),
    ).toEqual(TEXT);
  });

  it('keeps its standfirst there', async () => {
    const deck = 'The county pays for four piers, and the ferry sails on until they stand in the river.';
    expect(
      await read(
        `<nav>${MENU}<header><h1>${TITLE}</h1><p class="standfirst">${deck}</p></header><div>${paragraphs(TEXT)}</div>`,
      ),
    ).toEqual([deck, ...TEXT]);
  });

  for (const tag of ['nav', 'form', 'fieldset', 'figure', 'div class="info-box"']) {
    it(`is read where every paragraph has a <${tag}> of its own`, async () => {
      expect(
        await read(
          `<h1>${TITLE}</h1><div>${TEXT.map((text, i) => `<${tag.replace('box', `box b${i}`)}><p>${text}</p></${tag.split(' ')[0]}>`).join('')}</div>`,
        ),
      ).toEqual(TEXT);
    });
  }
});

describe('an article whose words are those of furniture', () => {
  for (const [name, change] of Object.entries<(text: string) => string>({
    'about copyright': text => text.replace(/\.$/, ', by copyright.'),
    'about a newsletter': text => `As our newsletter had it: ${text}`,
    'whose every sentence has a photographer': text => `${text} (Photo: Ada Marsh)`,
  }))
    it(`is read: ${name}`, async () =>
      expect(await read(`<h1>${TITLE}</h1><div>${paragraphs(TEXT.map(change))}</div>`)).toEqual(TEXT.map(change)));

  it('is read where most of its paragraphs have such words', async () => {
    const texts = TEXT.map((text, i) => (i % 3 ? text.replace(/\.$/, ', by copyright.') : text));
    expect(await read(`<h1>${TITLE}</h1><div>${paragraphs(texts)}</div>`)).toEqual(texts);
  });

  it('loses those words where they are few', async () => {
    const few = [
      'Subscribe to our newsletter and read of the town each morning before the others do.',
      'Follow us on the pages of all the places where the town talks of itself these days.',
    ];
    expect(await read(`<h1>${TITLE}</h1><div>${paragraphs([...TEXT, ...few])}</div>`)).toEqual(TEXT);
  });
});

describe('a short report', () => {
  const short =
    'The bridge opens on Monday. It took eleven years and four piers to build. The mayor will be the first to walk over it.';
  it('is read in one paragraph of three sentences', async () =>
    expect(await read(`<h1>${TITLE}</h1><p>${short}</p>`)).toEqual([short]));

  const own = [short, TEXT[5], TEXT[6]];
  for (const [name, of] of Object.entries<(text: string) => string>({
    posts: text => `<blockquote class="twitter-tweet"><p>${text}</p></blockquote>`,
    captions: text => `<figure><img src="x.jpg" alt=""><figcaption><p>${text}</p></figcaption></figure>`,
  }))
    it(`is read without ${name} that are longer than it`, async () => {
      const apart = TEXT.slice(0, 4).map(of).join('');
      expect(
        await read(
          `<article><h1>${TITLE}</h1>${paragraphs(own)}${apart}</article>`,
          '<meta property="og:type" content="article">',
        ),
      ).toEqual(own);
    });
});

describe('a large page', () => {
  const rows = `<table>${'<tr><td>Lot</td><td>12</td><td>7</td></tr>'.repeat(2000)}</table>`;
  for (const tag of ['nav', 'footer', 'canvas', 'object', 'form']) {
    it(`is read where <${tag}> is never closed`, async () =>
      expect(await read(`<${tag}>${MENU}<h1>${TITLE}</h1>${paragraphs(TEXT)}${rows}`)).toEqual(TEXT));
  }
});
