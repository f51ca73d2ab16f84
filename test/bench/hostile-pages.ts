// Shapes of pages that hold one thing again and again, around a few paragraphs that are an article.

import type { Shape } from './hostile-shapes.ts';

const paragraph =
  'The council of the valley agreed on Tuesday to buy a second ferry for the lake, which will carry 120 passengers.';
const article = Array.from({ length: 5 }, (_, i) => `<p>${paragraph} ${'So it goes. '.repeat(i)}</p>`).join('');
const page = (head: string, body: string): string =>
  `<html><head><title>A second ferry</title>${head}</head><body><article>${article}${body}</article></body></html>`;
const again = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length));
const inBody =
  (part: string): Shape =>
  size =>
    page('', again(part, size));

export const PAGES: Readonly<Record<string, Shape>> = {
  'a class name': size => page('', `<div class="${'a'.repeat(size)}">x</div>`),
  'a class name of words': size => page('', `<div class="${again('caption-', size)}">x</div>`),
  'a class name with spaces': size => page('', `<div class="${again('ad ', size)}">x</div>`),
  'an id': size => page('', `<div id="${again('share-', size)}">x</div>`),
  'a label': size => page('', `<div aria-label="${again('photo ', size)}">x</div>`),
  'spaces in a paragraph': size => page('', `<p>a${' '.repeat(size)}b</p>`),
  'a caption': size => page('', `<figure><figcaption>${again('Photo: A ', size)}</figcaption></figure>`),
  'a line of by': size => page('', `<p class="byline">${again('By Ann ', size)}</p>`),
  'a title': size => page(`<title>${again('a | ', size)}</title>`, ''),
  'a title of dashes': size => page(`<meta property="og:title" content="${again(' - ', size)}">`, ''),
  'an author': size => page(`<meta name="author" content="${again('By A, ', size)}">`, ''),
  'a time': size => page(`<meta property="article:published_time" content="${again('2024-', size)}">`, ''),
  'data of the page': size =>
    page(
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${again('a b. ', size)}"}</script>`,
      '',
    ),
  'data nested': size => page(`<script type="application/ld+json">${again('[', size)}</script>`, ''),
  'broken data': size => page(`<script type="application/ld+json">${again('{"a":"\\u', size)}</script>`, ''),
  'a comment': size => page('', `<!--${again('- ', size)}-->`),
  'lines broken': inBody('a<br>'),
  'empty elements': inBody('<p></p>'),
  'elements side by side': inBody('<div>a</div>'),
  links: inBody('<a href="/b">Read more</a>'),
  'a paragraph again': inBody('<p>Sign up to our newsletter</p>'),
  'paragraphs of spans': size => page('', `<p>${again('<span>a</span> ', size)}</p>`),
  'cells of a table': size => page('', `<table><tr>${again('<td>a</td>', size)}</tr></table>`),
  'items of a list': size => page('', `<ul>${again('<li>a b c</li>', size)}</ul>`),
  'open bold marks': inBody('<b>a'),
  headings: inBody('<h2>More on this</h2>'),
  quotes: inBody('<blockquote>We go on</blockquote>'),
  pictures: inBody('<img alt="a" src="b.png">'),
  forms: inBody('<form><input></form>'),
  addresses: size => page(`<base href="http://a.b/"><link rel="canonical" href="${again('/a', size)}">`, ''),
};
