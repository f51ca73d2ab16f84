// Texts that would like to be more than text, for every format.

import fc from 'fast-check';
import { articleOf, compare, type Article, type Comparison } from '../../src/engine/index.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';

const PIECES = [
  ...'"\'<>&=+-@,;|\t\r\n\u0000\u001b\u2028\u0085\ufeff\ud800 a.',
  '=HYPERLINK("https://a.invalid","x")',
  '\r\nER  - \r\nTY  - BOOK',
  '"\r\n=1+1,"',
  '</blockquote><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '--></style><style>*{display:none}',
  ']]>',
  '&lt;b&gt;',
  'javascript:alert(1)',
  '"},{"id":"x',
  '\\u0022',
];

export const anyHostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
  .map(parts => parts.join(''));
const anyUrl = fc.oneof(
  fc.constant(undefined),
  anyHostile,
  anyHostile.map(text => `https://a.invalid/${text}?${text}#${text}`),
);

const some = { title: anyHostile, siteName: anyHostile, byline: anyHostile, lang: anyHostile, url: anyUrl };
const anyAbout = fc.record(some, { requiredKeys: ['title'] });

/** The sample, with hostile words about it and in its quotations. */
export const anyComparison: fc.Arbitrary<Comparison> = fc
  .tuple(anyAbout, anyAbout, anyHostile, anyHostile)
  .map(([one, other, word, said]) => {
    const put = ({ text, ...rest }: Article, about: object, quoted: string): Article => {
      const { paragraphs: _found, ...known } = rest;
      const clean = quoted.replace(/[\r\n\u2028\u0085]/g, ' ');
      const said = text.replace('“', `“${clean} `);
      return articleOf({ ...known, ...about, text: `${said}\n\n${clean} the mayor of Lorne opened the bridge.` });
    };
    return compare(put(sampleReference(), one, word), put(sampleReport(), other, said));
  });
