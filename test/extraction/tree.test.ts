import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/extraction/blocks.ts';
import { readPage } from '../../src/extraction/read-page.ts';
import { readTree } from '../../src/extraction/tree.ts';
import { MILL, readParagraphs } from './pages.ts';

const TEXT = MILL.map(line => `<p>${line}</p>`).join('');
const declared = (content: string): string => `<template shadowrootmode="open">${content}</template>`;
const TEASERS =
  '<section><h2>More</h2><div><h3>Glass to be shown</h3><p>The gallery will show twenty vases by an artist who began among bottles.</p></div>' +
  '<div><h3>Swimmers in the bay</h3><p>Sixty of the club crossed the bay on Sunday before the tide had turned against them.</p></div></section>';

describe('an article in a shadow root is read', () => {
  it.each([
    ['the whole of it', `<x-story>${declared(`<h1>The old mill</h1>${TEXT}`)}</x-story>${TEASERS}`],
    ['its text alone', `<h1>The old mill</h1><x-text>${declared(`<div>${TEXT}</div>`)}</x-text>${TEASERS}`],
    ['one root in another', `<x-a>${declared(`<x-b>${declared(`<h1>The old mill</h1>${TEXT}`)}</x-b>`)}</x-a>`],
    ['through a slot', `<x-story>${declared('<h1>The old mill</h1><main><slot></slot></main>')}${TEXT}</x-story>`],
    [
      'through named slots',
      `<x-story>${declared('<slot name="head"></slot><main><slot></slot></main>')}${TEXT}<h1 slot="head">The old mill</h1></x-story>`,
    ],
    [
      'through slots of two roots',
      `<x-a>${declared(`<x-b>${declared('<div><slot></slot></div>')}<slot></slot></x-b>`)}${TEXT}</x-a>`,
    ],
  ])('%s', async (_, body) => expect(await readParagraphs(body)).toEqual(MILL));
});

it('shows the children of a slot where nothing is let in', () => {
  const { document } = new JSDOM(`<body><x-a>${TEXT}</x-a></body>`).window;
  const root = document.querySelector('x-a')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Instead of all the rest.</p><slot name="none"><p>By default.</p></slot>';
  const { elements, tree } = readTree(document);
  const texts = readBlocks(document.body, { omit: new Set() }, tree).map(({ text }) => text);
  expect(texts).toEqual(['Instead of all the rest.', 'By default.']);
  expect(elements.map(({ localName }) => localName)).toEqual(['html', 'head', 'body', 'x-a', 'p', 'slot', 'p']);
});

it('reads a live shadow root', () => {
  const { document } = new JSDOM(`<title>The old mill</title><body><x-a></x-a>${TEASERS}</body>`).window;
  document.querySelector('x-a')!.attachShadow({ mode: 'open' }).innerHTML = `<h1>The old mill</h1>${TEXT}`;
  const reading = readPage(document);
  expect('article' in reading && reading.article.text.split('\n\n')).toEqual(MILL);
});

describe('teasers of others are no article', () => {
  it.each([
    ['under a headline', `<h1>The old mill</h1>${TEASERS}`],
    ['where the text is out of reach', `<h1>The old mill</h1><x-story></x-story>${TEASERS}`],
    ['where no headline is', TEASERS],
  ])('%s', async (_, body) =>
    expect(await readParagraphs(body, '<meta property="og:type" content="article">')).toEqual(['[no-article]']),
  );

  it('short texts under headings of their own are one, if they are of what the title says', async () => {
    const list = MILL.map((line, i) => `<h2>Part ${i} of it</h2><p>${line}</p>`).join('');
    const read = await readParagraphs(`<article><h1>The old mill</h1>${list}</article>`);
    expect(read).toEqual(expect.arrayContaining(MILL));
  });
});
