import { describe, expect, it } from 'vitest';
import type { Furniture } from '../../src/extraction/classify.ts';
import { findFurniture } from '../../src/extraction/furniture.ts';
import { pageFrom } from './pages.ts';

const TEXT = Array.from(
  { length: 4 },
  (_, n) =>
    `<p>Paragraph ${n} tells at some length what the council decided on Monday about the old mill and its dam.</p>`,
).join('');

const CASES: [name: string, html: string, furniture: Furniture | null][] = [
  [
    'knows a box whose class hides it',
    '<div class="offer hidden"><p>Every puzzle of the week, and the whole paper as it was printed.</p></div>',
    'hidden',
  ],
  [
    'spares a box that is hidden on small screens only',
    '<div class="hidden md:block"><p>The mill was built in the year of the great flood by two brothers.</p></div>',
    null,
  ],
  [
    'knows a label before a link, in any language',
    '<p>Funda lokhu | <a href="/x">Idamu elidala lizovalwa ngenyanga ezayo</a></p>',
    'lead-in',
  ],
  [
    'spares a sentence that ends in a link',
    '<p>The brothers wrote it down: they had <a href="/x">never meant to stay here for long.</a></p>',
    null,
  ],
  [
    'knows what editors add in italics with a link, in any language',
    '<p><em>Lesi sihloko savela okokuqala <a href="/x">kwelinye iphephandaba</a>.</em></p>',
    'addendum',
  ],
  [
    'spares a paragraph in italics without a link',
    '<p><em>The mill was built in the year of the great flood by two brothers and their aunt.</em></p>',
    null,
  ],
  [
    'spares a paragraph with a title in italics and a link',
    '<p>The brothers wrote it down in <em>The Book of the Weir</em>, which <a href="/x">the library keeps</a>.</p>',
    null,
  ],
];

describe('furniture', () => {
  for (const [name, html, furniture] of CASES) {
    it(name, () => {
      const page = pageFrom(`<html lang="zu">${TEXT}${html}${TEXT.replaceAll('Paragraph', 'Section')}`);
      expect(findFurniture(page)).toEqual([null, null, null, null, furniture, null, null, null, null]);
    });
  }

  it('spares short lines below the prose that long ones follow, and no others', () => {
    const page = pageFrom(
      `${TEXT}<p>Level five</p><p>Upper valley: Alder, Birch, Cedar, Dogwood, Elm, Fir, Gorse, Hazel, Ivy, Juniper, Larch</p><p>Level four</p><p>Lower valley: Maple, Nettle, Oak, Pine, Quince, Rowan, Spruce, Thorn, Willow, Yew, Aspen</p><p>Back to top</p>`,
    );
    expect(findFurniture(page)).toEqual([...Array.from({ length: 8 }, () => null), 'tail']);
  });
});
