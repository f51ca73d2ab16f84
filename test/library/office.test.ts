// Files of word processors, made here as archives of one entry or several.

import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articleFromText, textOfFile } from '../../src/library/import.ts';

const two = (value: number): number[] => [value & 255, value >> 8];
const four = (value: number): number[] => [...two(value & 0xffff), ...two(value >>> 16)];

/** An archive, its entries deflated or stored as they are. */
function zipOf(entries: Record<string, string>, { stored = false, comment = '' } = {}): Uint8Array {
  const bytes: number[] = [];
  const list: number[] = [];
  for (const [name, text] of Object.entries(entries)) {
    const plain = new TextEncoder().encode(text);
    const packed = stored ? plain : deflateRawSync(plain);
    const named = [...new TextEncoder().encode(name)];
    const about = [
      ...two(20),
      ...two(0),
      ...two(stored ? 0 : 8),
      ...four(0),
      ...four(0),
      ...four(packed.length),
      ...four(plain.length),
      ...two(named.length),
    ];
    list.push(...four(0x02014b50), ...two(20), ...about, ...two(0), ...two(0), ...two(0), ...two(0), ...four(0));
    list.push(...four(bytes.length), ...named);
    bytes.push(...four(0x04034b50), ...about, ...two(4), ...named, 1, 2, 3, 4, ...packed);
  }
  const count = Object.keys(entries).length;
  const end = [...four(0x06054b50), ...four(0), ...two(count), ...two(count), ...four(list.length)];
  return Uint8Array.from(
    [...bytes, ...list, ...end, ...four(bytes.length), ...two(comment.length), ...comment].map(Number),
  );
}

const word = (body: string): string => `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`;
const writer = (body: string): string =>
  `<?xml version="1.0"?><office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a press release', () => {
  const docx = word(
    `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run('Old mill to turn again')}</w:p><w:p/>` +
      `<w:p>${run('The wheel turns on Monday, ')}${run('Mill &amp; Sons')}<w:r><w:tab/></w:r>${run('said&#8230;')}</w:p>` +
      `<w:p><w:del><w:r><w:delText>on Friday</w:delText></w:r></w:del>${run('The weir is “safe”.')}</w:p>`,
  );
  const odt = writer(
    '<text:h text:outline-level="1">Old mill to turn again</text:h><text:p/>' +
      '<text:p>The wheel turns on Monday, <text:span>Mill &amp; Sons</text:span><text:tab/>said&#x2026;</text:p>' +
      '<text:p>The weir is “safe”.<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>',
  );
  const text = 'Old mill to turn again\n\nThe wheel turns on Monday, Mill & Sons said…\n\nThe weir is “safe”.';

  it.each([
    ['out of one word processor', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': docx })],
    ['out of another', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': odt })],
    ['that was not packed', zipOf({ 'word/document.xml': docx }, { stored: true })],
    ['in an archive with a comment', zipOf({ 'word/document.xml': docx }, { comment: '123456789' })],
  ])('is read %s', async (_, file) => expect(await textOfFile(file)).toBe(text));

  it('has its title in its first line', async () => {
    const article = articleFromText((await textOfFile(zipOf({ 'word/document.xml': docx })))!);
    expect(article.title).toBe('Old mill to turn again');
    expect(article.paragraphs).toHaveLength(2);
  });

  it.each([
    ['an archive of something else', zipOf({ 'xl/workbook.xml': '<workbook/>' })],
    ['an archive that is cut off', zipOf({ 'word/document.xml': docx }).subarray(0, 200)],
    [
      'one whose text is damaged',
      zipOf({ 'word/document.xml': docx }).map((byte, i) => (i > 60 && i < 90 ? 255 : byte)),
    ],
    ['one that grows beyond any text', zipOf({ 'word/document.xml': word(run(' '.repeat(21_000_000))) })],
  ])('is not read from %s', async (_, file) => expect(await textOfFile(file)).toBeNull());
});
