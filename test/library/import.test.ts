import { describe, expect, it } from 'vitest';
import { articleFromText, isHtmlName } from '../../src/library/import.ts';

describe('a pasted text', () => {
  it('has its first line for a title when a blank line follows', () => expect(articleFromText('Title\n\nFirst. Second.')).toMatchObject({ title: 'Title', text: 'First. Second.' }));
  it('has no title when none is set apart', () => expect(articleFromText('First.\nSecond.')).toMatchObject({ title: '', text: 'First.\n\nSecond.' }));
  it('loses repeated captions', () => expect(articleFromText('T\n\nTwo men at a table\nTwo men at a table\n\nThey met.').text).toBe('They met.'));
  it('keeps paragraphs that slice the text', () => {
    const { text, paragraphs } = articleFromText('T\r\n\r\nOne.\r\n\r\nTwo.');
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
  });
});

describe('a file is HTML', () => {
  it.each([['page.html', true], ['PAGE.HTM', true], ['page.xhtml', true], ['html.txt', false], ['notes.md', false]])('%s: %s', (name, html) => expect(isHtmlName(name)).toBe(html));
});
