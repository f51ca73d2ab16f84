// Texts that readers bring: pasted, or a .txt, .md or .html file.

import { articleOf, type Article } from '../engine/index.ts';

/**
 * A plain text; its first line is its title when a blank line follows it, and captions that are printed twice are
 * dropped.
 */
export function articleFromText(text: string): Article {
  const normal = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  const [, title, body] = /^\s*([^\n]+)\n[ \t]*\n([\s\S]*\S)\s*$/.exec(normal) ?? [null, '', normal];
  const lines = (body ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  const isCaption = (line: string): boolean =>
    !/[.!?]["”’)]*$/.test(line) && lines.filter(other => other === line).length > 1;
  const kept = lines.filter((line, i) => lines.indexOf(line) === i && !isCaption(line));
  return articleOf({ title: (title ?? '').trim().replace(/^#+\s*/, ''), text: kept.join('\n\n') });
}

/** The text of a file, in UTF-8, UTF-16 or, as older files are, in Windows' Latin; null for what is no text at all. */
export function textOfFile(bytes: Uint8Array): string | null {
  const utf16 = UTF16_MARKS[String([...bytes.subarray(0, 2)])];
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const UTF16_MARKS: Readonly<Record<string, string>> = { '255,254': 'utf-16le', '254,255': 'utf-16be' };

/** Whether a file is called like a page. */
export const isHtmlName = (name: string): boolean => /\.x?html?$/i.test(name);
