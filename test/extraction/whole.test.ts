// An article in several pieces comes whole, or is not called full.

import { describe, expect, it } from 'vitest';
import { MILL, readParagraphs } from './pages.ts';

const MORE = [
  'The bakers have tried the flour of another mill in the meantime and say that their customers like the darker crust.',
  'A school of the town will take care of the garden behind the weir, where the miller used to grow his beans and leeks.',
  'Two of the eleven windows still wait for their glass, and the stairs to the loft creak as they did a century ago.',
];
const text = (lines: readonly string[]): string => lines.map(line => `<p>${line}</p>`).join('\n');
const HEAD = '<h1>The old mill</h1>';
const BOX = '<div class="box"><a href="/a">Glass</a> <a href="/b">Bay</a></div>';
const ALL = [...MILL, ...MORE];

describe('a body in several containers comes whole', () => {
  it.each<[string, string]>([
    [
      'of one name',
      `<article>${HEAD}<div class="text">${text(MILL)}</div>${BOX}<div class="text">${text(MORE)}</div></article>`,
    ],
    ['of none', `<article>${HEAD}<div>${text(MILL)}</div>${BOX}<div>${text(MORE)}</div></article>`],
    [
      'numbered',
      `<main>${HEAD}<div class="part1">${text(MILL)}</div>${BOX}<div class="part2">${text(MORE)}</div></main>`,
    ],
    [
      'one deeper',
      `<article>${HEAD}<section class="s"><div class="t">${text(MILL)}</div></section>${BOX}<section class="s"><div class="t">${text(MORE)}</div></section></article>`,
    ],
    [
      'three of them',
      `<article>${HEAD}${[ALL.slice(0, 4), ALL.slice(4, 6), ALL.slice(6)].map(part => `<div class="text">${text(part)}</div>`).join(BOX)}</article>`,
    ],
    ['sections', `<article>${HEAD}<section>${text(MILL)}</section>${BOX}<section>${text(MORE)}</section></article>`],
  ])('%s', async (_, body) => expect(await readParagraphs(body)).toEqual(ALL));
});

describe('the rest behind a button comes whole', () => {
  const button = '<button type="button">Read more</button>';
  it.each<[string, string]>([
    ['hidden', `<div>${text(MILL)}${button}<div hidden>${text(MORE)}</div></div>`],
    ['hidden by its style', `<div>${text(MILL)}${button}<div style="display: none">${text(MORE)}</div></div>`],
    ['hidden right behind the text', `<div>${text(MILL)}</div>${button}<div hidden>${text(MORE)}</div>`],
    ['each paragraph hidden', `<div>${text(MILL)}${button}${text(MORE).replaceAll('<p>', '<p hidden>')}</div>`],
    [
      'longer than what is shown',
      `<div>${text(ALL.slice(0, 2))}${button}<div class="rest" hidden>${text(ALL.slice(2))}</div></div>`,
    ],
    ['in an element to unfold', `<div>${text(MILL)}<details><summary>Read more</summary>${text(MORE)}</details></div>`],
    ['of a plain class', `<div>${text(MILL)}${button}<div class="hidden">${text(MORE)}</div></div>`],
    ['not announced to a voice', `<div>${text(MILL)}${button}<div aria-hidden="true">${text(MORE)}</div></div>`],
  ])('%s', async (_, body) => expect(await readParagraphs(`<article>${HEAD}${body}</article>`)).toEqual(ALL));
});
