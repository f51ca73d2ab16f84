import { describe, expect, it } from 'vitest';
import { MILL, readParagraphs } from './pages.ts';

/** @returns how a paragraph reads that stands first in an article */
async function first(html: string): Promise<string> {
  const rest = MILL.map(text => `<p>${text}</p>`).join('');
  const [paragraph] = await readParagraphs(`<article><h1>The old mill</h1><p>${html}</p>${rest}</article>`);
  return paragraph;
}

describe('a piece of a word stays, whatever its class', () => {
  const rest =
    'agistrates in the town heard four men on Monday over the fire that had destroyed the old mill, and all of them denied it.';
  const whole = `M${rest}`;
  it.each([
    ['called like a headline', `<span class="drop-cap header-font">M</span>${rest}`, whole],
    ['called like a menu', `<span class="menu-letter">M</span>${rest}`, whole],
    ['called like an advertisement', `<span class="ad-break sponsor">M</span>${rest}`, whole],
    ['of two letters', `<span class="sidebar-cap">Ma</span>${rest.slice(1)}`, whole],
    ['with an opening mark', `“<span class="header-font">M</span>${rest}”`, `“${whole}”`],
    ['with the mark inside', `<span class="header-font">“M</span>${rest}”`, `“${whole}”`],
    ['within bold', `<strong><span class="footer-cap">M</span></strong>${rest}`, whole],
    ['in the middle', `Ma<span class="social-hl">gistr</span>${rest.slice(6)}`, whole],
    [
      'before capitals',
      `<span class="header-font">M</span>AGISTRATES${rest.slice(10)}`,
      `MAGISTRATES${rest.slice(10)}`,
    ],
    [
      'said twice, once to those who cannot see',
      `<span aria-hidden="true"><span class="cap">M</span>agistrates</span><span class="sr-only">Magistrates</span>${rest.slice(10)}`,
      whole,
    ],
    [
      'said twice, the other way round',
      `<span class="visually-hidden">M</span><span aria-hidden="true" class="cap">M</span>${rest}`,
      whole,
    ],
  ])('%s', async (_, html, text) => expect(await first(html)).toBe(text));
});

describe('what is no word of its line goes', () => {
  const text = (name = 'Nora Quill'): string =>
    `The wildlife trust counted 86 nests, and ${name} told the paper on Friday that the storks had come back by themselves.`;
  it.each([
    ['a label glued behind a name', text('Nora Quill<span class="share-popup">Profile</span>')],
    ['words for those who cannot see', text('Nora Quill<span class="sr-only">, opens in a new tab</span>')],
    ['whose the picture above is', `<span class="photo-credit">World Pictures</span>${text()}`],
    ['whose the picture beside is', text('Nora Quill<em class="img-caption">Photo Ann Lee</em>')],
    ['a reading beside its sign', text('<ruby>Nora<rp>(</rp><rt>NOH-ra</rt><rp>)</rp></ruby> Quill')],
  ])('%s', async (_, html) => expect(await first(html)).toBe(text()));
});

describe('the mark of a note', () => {
  const line = (figure: string): string =>
    `The flood damaged ${figure} homes in the valley and cost the state millions, the auditors of the county said on Tuesday.`;
  it.each([
    ['raised', line('12,000<sup>3</sup>'), line('12,000')],
    ['raised, a link', line('12,000<sup><a href="#fn3">3</a></sup>'), line('12,000')],
    ['a raised link', line('12,000<a href="#fn3"><sup>3</sup></a>'), line('12,000')],
    ['raised, in brackets', line('12,000<sup>[3]</sup>'), line('12,000')],
    ['a link in brackets', line('12,000<a href="#cite-3">[3]</a>'), line('12,000')],
    ['a star', line('12,000<sup>*</sup>'), line('12,000')],
    ['two at once', line('12,000<sup>3, 4</sup>'), line('12,000')],
    ['by its role', line('12,000<a role="doc-noteref" href="#n">3</a>'), line('12,000')],
    ['behind a word', line('many<sup>12</sup>'), line('many')],
    ['behind a closing mark', line('“many”<sup>2</sup>'), line('“many”')],
  ])('is no part of what stands before it: %s', async (_, html, text) => expect(await first(html)).toBe(text));

  it.each([
    ['a square', '40 km<sup>2</sup> with'],
    ['a power', '10<sup>6</sup> or fewer'],
    ['an ordinal', 'the 1<sup>st</sup> and other'],
    ['a formula', 'CO<sub>2</sub>-neutral'],
    ['a price', 'one of $19<sup>99</sup> and other'],
    ['a link to another page', 'some <a href="/n/3">3</a>'],
  ])('is none: %s', async (_, figure) => expect(await first(line(figure))).toBe(line(figure).replace(/<[^>]+>/g, '')));

  const noted = MILL.map((text, i) => `<p>${text}<sup><a href="#n${i}">${i + 1}</a></sup></p>`).join('');
  it.each([
    [
      'in a list',
      MILL.map((_, i) => `<li id="n${i}">Register of mills, sheet ${i} of the county, as seen in 1990.</li>`),
    ],
    [
      'in paragraphs',
      MILL.map((_, i) => `<p id="n${i}">The register of mills of the county says so on sheet ${i}.</p>`),
    ],
  ])('leads to what is no text: %s', async (_, notes) =>
    expect(await readParagraphs(`<article><h1>The old mill</h1>${noted}${notes.join('')}</article>`)).toEqual(MILL),
  );
  it('has its notes below the text, by their name', async () => {
    const notes =
      '<ol class="footnotes"><li>The register of mills of the county says so on its second sheet.</li></ol>';
    const text = MILL.map(line => `<p>${line}<sup>2</sup></p>`).join('');
    expect(await readParagraphs(`<article><h1>The old mill</h1>${text}${notes}</article>`)).toEqual(MILL);
  });
});
