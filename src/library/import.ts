// Texts that readers bring: pasted, or a .txt, .md, .srt, .vtt or .html file.

import { articleOf, type Article } from '../engine/index.ts';
import { areCaptions, articleFromCaptions } from './captions.ts';

/**
 * A plain text; its first line is its title when a blank line follows it, and captions that are printed twice are
 * dropped. The captions of a film are read as speech.
 */
export function articleFromText(text: string): Article {
  const normal = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  if (areCaptions(normal)) return articleFromCaptions(normal);
  const titled = /^\s*([^\n]+)\n[ \t]*\n([\s\S]*\S)\s*$/.exec(normal);
  const [, title, body] = titled && !isTurn(titled[1], titled[2]) ? titled : [null, '', normal];
  const lines = (body ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  const isCaption = (line: string): boolean =>
    !/[.!?]["”’)]*$/.test(line) && lines.filter(other => other === line).length > 1;
  const kept = lines.filter((line, i) => lines.indexOf(line) === i && !isCaption(line));
  return articleOf({ title: (title ?? '').trim().replace(/^#+\s*/, ''), text: kept.join('\n\n') });
}

/** Whether a first line is what somebody says: its label comes again. */
function isTurn(line: string, body: string): boolean {
  const label = /^\s*([^\s:][^:]{0,40}:)\s/.exec(line)?.[1];
  return label !== undefined && body.split('\n').some(other => other.trimStart().startsWith(label));
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
