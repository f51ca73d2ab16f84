import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/extraction/blocks.ts';
import { rescueSiblings, rescueText } from '../../src/extraction/rescue.ts';
import { pageFrom } from './pages.ts';

const sentence = (n: number): string =>
  `Paragraph ${n} tells at some length what the council decided on Monday about the old mill and its dam.`;
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${sentence(from + i)}</p>`).join('');

/**
 * The numbers of the paragraphs that are rescued where Readability kept those in an element with the attribute `kept`.
 */
function rescue(html: string, by: typeof rescueSiblings | typeof rescueText): number[] {
  const page = pageFrom(html);
  const own = new Set<Block>(page.blocks.filter(block => block.chain.some(element => element.hasAttribute('kept'))));
  for (const block of page.blocks) block.kept = own.has(block);
  return by(page, own).map(({ text }) => Number(/\d+/.exec(text)![0]));
}

describe('rescuing what Readability dropped', () => {
  it('takes paragraphs that a wall hides among the others', () => {
    const html = `<div>${paragraphs(1, 3).replaceAll('<p>', '<p kept>')}<p class="wall" aria-hidden="true">${sentence(4)}</p></div>`;
    expect(rescue(html, rescueSiblings)).toEqual([4]);
  });

  it('takes hidden paragraphs that stand together below, as the rest of the text', () => {
    const html = `<div>${paragraphs(1, 3).replaceAll('<p>', '<p kept>')}<div hidden>${paragraphs(4, 5)}</div></div>`;
    expect(rescue(html, rescueSiblings)).toEqual([4, 5]);
  });

  it.each([
    ['one alone', `<div hidden>${paragraphs(4, 4)}</div>`],
    ['in a box of another kind', `<div hidden class="author-bio">${paragraphs(4, 5)}</div>`],
    ['in a form', `<form hidden>${paragraphs(4, 5)}</form>`],
    ['of other elements', `<div hidden>${paragraphs(4, 5).replaceAll('p>', 'li>')}</div>`],
  ])('leaves hidden ones that are no text: %s', (_, box) => {
    const html = `<div>${paragraphs(1, 3).replaceAll('<p>', '<p kept>')}${box}</div>`;
    expect(rescue(html, rescueSiblings)).toEqual([]);
  });

  const part = (kept: string, from: number, to: number): string =>
    `<section><div class="part" ${kept}>${paragraphs(from, to)}</div></section>`;

  it('takes the other parts of an article of which one was kept', () => {
    expect(
      rescue(`<article>${part('', 1, 3)}${part('kept', 4, 6)}${part('', 7, 9)}</article>`, rescueSiblings),
    ).toEqual([1, 2, 3, 7, 8, 9]);
  });

  it('takes no part of another article', () => {
    expect(
      rescue(`<article>${part('kept', 1, 3)}</article><article>${part('', 4, 9)}</article>`, rescueSiblings),
    ).toEqual([]);
  });

  it('takes the densest text where only a fraction was kept', () => {
    expect(rescue(`<div kept>${paragraphs(1, 1)}</div><div>${paragraphs(2, 6)}</div>`, rescueText)).toEqual([
      2, 3, 4, 5, 6,
    ]);
  });

  it('leaves a short report beside another text of its length', () => {
    expect(rescue(`<div kept>${paragraphs(1, 2)}</div><div>${paragraphs(3, 6)}</div>`, rescueText)).toEqual([]);
  });
});
