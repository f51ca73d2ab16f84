import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/extraction/blocks.ts';
import { copyRest } from '../../src/extraction/locate.ts';
import { narrow } from '../../src/extraction/narrow.ts';
import { readPage } from '../../src/extraction/read-page.ts';

const SENTENCES = Array.from(
  { length: 8 },
  (_, i) =>
    `In the ${i}th hour of the session the council agreed to let the ferry sail again from the old pier, as before the storm.`,
);
const TEXT = SENTENCES.map(sentence => `<p>${sentence}</p>`).join('');

function read(body: string): string[] {
  const reading = readPage(
    new JSDOM(
      `<!doctype html><html lang="en"><head><title>Ferry to sail</title></head><body><h1>Ferry to sail</h1>${body}</body></html>`,
    ).window.document,
  );
  return 'article' in reading ? reading.article.text.split('\n\n') : [reading.failure.message];
}

describe('a page that is nested deep', () => {
  // jsdom parses a page of 20,000 levels in minutes; Readability alone takes half a minute for these
  it('is read whole', { timeout: 20_000 }, () => expect(read('<div>'.repeat(1500) + TEXT)).toEqual(SENTENCES));

  it('is read where every level has a paragraph', { timeout: 20_000 }, () => {
    const texts = Array.from({ length: 250 }, (_, i) => SENTENCES[i % 8].replace('old pier', `pier ${i}`));
    expect(read(`<article>${texts.map(text => `<div><p>${text}</p>`).join('')}</article>`).slice(-150)).toEqual(
      texts.slice(-150),
    );
  });
});

/** A tree deeper than calls can nest, which happy-dom builds in a second. */
function deepTree(levels: number): { document: Document; elements: Element[] } {
  const document = new Window().document as unknown as Document;
  const elements = [document.documentElement, document.body];
  const add = (tag: string): Element => {
    const element = document.createElement(tag);
    elements[elements.length - 1].append(element);
    elements.push(element);
    return element;
  };
  for (let i = 0; i < levels; i++) add('div');
  add('p').textContent = SENTENCES[0].repeat(4);
  return { document, elements };
}

describe('a tree that is deeper than calls can nest', { timeout: 20_000 }, () => {
  const { document, elements } = deepTree(20_000);

  it('is read block by block, each with its own element', () => {
    const [{ text, chain }, ...more] = readBlocks(document.body);
    expect(more).toEqual([]);
    expect(text).toBe(SENTENCES[0].repeat(4));
    expect([chain[0].tagName, chain.at(-1)?.tagName, chain.length]).toEqual(['BODY', 'P', 101]);
  });

  it('is copied level, with its text in its own element', () => {
    const { document: copy, live } = copyRest(document, new Set());
    const [paragraph] = copy.getElementsByTagName('p');
    expect(paragraph.textContent).toBe(SENTENCES[0].repeat(4));
    expect(live[Number(paragraph.getAttribute('data-crossread'))]).toBe(elements.at(-1));
    let depth = 0;
    for (let at: Node | null = paragraph; at; at = at.parentNode) depth++;
    expect(depth).toBeLessThan(110);
  });

  it('is narrowed, with its text half above and half far down', () => {
    document.body.insertBefore(document.createElement('p'), document.body.firstChild).textContent =
      SENTENCES[0].repeat(8);
    elements.splice(2, 0, document.body.firstElementChild!);
    const steps = narrow(elements, new Set());
    for (;;) {
      const step = steps.next();
      if (step.done) return expect(step.value.left).toBe(elements.length);
    }
  });
});
