import { describe, expect, it } from 'vitest';
import { articleFromText, isHtmlName, textOfFile } from '../../src/library/import.ts';

describe('a pasted text', () => {
  it('has its first line for a title when a blank line follows', () =>
    expect(articleFromText('Title\n\nFirst. Second.')).toMatchObject({ title: 'Title', text: 'First. Second.' }));
  it('has no title when none is set apart', () =>
    expect(articleFromText('First.\nSecond.')).toMatchObject({ title: '', text: 'First.\n\nSecond.' }));
  it('loses repeated captions', () =>
    expect(articleFromText('T\n\nTwo men at a table\nTwo men at a table\n\nThey met.').text).toBe('They met.'));
  it('keeps paragraphs that slice the text', () => {
    const { text, paragraphs } = articleFromText('T\r\n\r\nOne.\r\n\r\nTwo.');
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
  });
});

describe('a file is HTML', () => {
  it.each([
    ['page.html', true],
    ['PAGE.HTM', true],
    ['page.xhtml', true],
    ['html.txt', false],
    ['notes.md', false],
  ])('%s: %s', (name, html) => expect(isHtmlName(name)).toBe(html));
});

describe('the text of a file', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

  it.each([
    ['in UTF-8', new TextEncoder().encode('“Café”'), '“Café”'],
    ['in the Latin of older Windows', bytes(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94), '“Café”'],
    ['in UTF-16, little end first', bytes(0xff, 0xfe, 0x43, 0x00, 0xe9, 0x00), 'Cé'],
    ['in UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0x43, 0x00, 0xe9), 'Cé'],
    ['that is empty', bytes(), ''],
  ])('%s is read', async (_, file, text) => expect(await textOfFile(file)).toBe(text));

  it('is none in a picture, or in an archive that is cut off', async () =>
    expect(await textOfFile(bytes(0x50, 0x4b, 3, 4, 0, 0, 8, 0))).toBeNull());
});
