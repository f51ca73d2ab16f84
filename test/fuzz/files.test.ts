// Whatever a file holds, it is read as an article or said to be no text, and never stops the reader.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/engine/index.ts';
import { decodeText } from '../../src/library/decode.ts';
import { articleFromText, textOfFile } from '../../src/library/import.ts';
import { casesOf, madeOf } from './cases.ts';

const CAPTIONS = [
  'WEBVTT',
  '\n',
  '\n\n',
  '1\n',
  '00:00:01.000 --> 00:00:02.000\n',
  '00:01\n',
  '[1:02:03]\n',
  '>> ',
  '- ',
];
const TAGS = ['<v Ann Lee>', '<v.loud ', '</v>', '<c>', '{\\an8}', '{\\', '&gt;', '&nbsp;', '♪', 'NOTE x\n', 'STYLE\n'];
const MAIL = [
  'From: a@b.c\n',
  'Date: Tue, 3 Mar 2026 10:00:00 +0000\n',
  'Subject: =?utf-8?Q?M=C3=BChle?=\n',
  '=?x?B?%%?=',
];
const PARTS = [
  'MIME-Version: 1.0\n',
  'Content-Type: multipart/mixed; boundary="b"\n',
  '--b\n',
  '--b--',
  '=\n',
  '=C3',
  'Content-Transfer-Encoding: base64\n',
];
const PROSE = [
  'We go on.',
  ' said Ann Lee',
  'LEE: ',
  'Q: ',
  '“',
  '”',
  '…',
  '\t',
  '\r\n',
  '\f',
  '> ',
  '# A title',
  '- a',
  '\u00ad',
  'Page 3\n',
  'PARIS, March 3 (Agency) - ',
];
const anyFile = madeOf([...CAPTIONS, ...TAGS, ...MAIL, ...PARTS, ...PROSE]);

/** What must hold of any article. */
function check({ text, paragraphs, times }: Article): void {
  let last = 0;
  for (const { start, end } of paragraphs) {
    expect(start >= last && end > start && end <= text.length).toBe(true);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    last = end;
  }
  for (const { at, seconds } of times ?? []) expect(at >= 0 && at <= text.length && seconds >= 0).toBe(true);
}

describe('any text', () => {
  it('is read as an article whose paragraphs are in order', () => {
    fc.assert(
      fc.property(anyFile, text => check(articleFromText(text))),
      { numRuns: casesOf(400) },
    );
  });

  it('is the same article with any line ends', () => {
    fc.assert(
      fc.property(anyFile, text => {
        const unix = text.replace(/\r\n?/g, '\n');
        expect(articleFromText(unix.replaceAll('\n', '\r\n'))).toEqual(articleFromText(unix));
      }),
      { numRuns: casesOf(200) },
    );
  });
});

describe('any bytes', () => {
  it('are text or none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
        const text = await textOfFile(bytes);
        if (text !== null) check(articleFromText(text));
      }),
      { numRuns: casesOf(300) },
    );
  });

  it('of UTF-8 are read without loss, and of UTF-16 with its mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), written => {
        const text = written.replace(/[\0\ufeff]/g, '');
        expect(decodeText(new TextEncoder().encode(text))).toBe(text);
        const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
        expect(decodeText(wide)).toBe(text);
      }),
      { numRuns: casesOf(200) },
    );
  });

  it('of a mail in pieces are read', async () => {
    await fc.assert(
      fc.asyncProperty(madeOf([...MAIL, ...PARTS, 'a\n', '\n\n']), async text => {
        const read = await textOfFile(new TextEncoder().encode(`From: a\nDate: b\nSubject: c\n${text}`));
        if (read !== null) check(articleFromText(read));
      }),
      { numRuns: casesOf(200) },
    );
  });
});
