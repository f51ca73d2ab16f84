// Texts that readers bring: pasted, or a file: plain text, Markdown, a page, subtitles, a mail.

import { articleOf, type Article } from '../engine/index.ts';
import { isCaptions, textOfCaptions } from './captions.ts';
import { decodeText } from './decode.ts';
import { readHead } from './head.ts';
import { isMail, plainMail, readMail } from './mail.ts';
import { unwrap } from './unwrap.ts';

/**
 * A plain text; its first line is its title when a blank line follows it, and captions that are printed twice are
 * dropped. Lines that were broken at a width are whole paragraphs again. Subtitles and mails are known by how they begin.
 */
export function articleFromText(text: string): Article {
  const normal = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  if (isCaptions(normal)) return articleOf({ text: textOfCaptions(normal).replaceAll('\n', '\n\n') });
  if (isMail(normal)) {
    const { text: body, ...about } = readMail(normal);
    return { ...articleFromPlain(`\n${unwrap(body)}`), ...about };
  }
  return articleFromPlain(unwrap(normal));
}

function articleFromPlain(text: string): Article {
  const [, title, body] = /^\s*([^\n]+)\n[ \t]*\n([\s\S]*\S)\s*$/.exec(text) ?? [null, '', text];
  const lines = (body ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  const isCaption = (line: string): boolean =>
    !/[.!?]["”’)]*$/.test(line) && lines.filter(other => other === line).length > 1;
  const { lines: told, ...about } = readHead(lines);
  const kept = told.filter((line, i) => told.indexOf(line) === i && !isCaption(line));
  return articleOf({ title: (title ?? '').trim().replace(/^#+\s*/, ''), ...about, text: kept.join('\n\n') });
}

/** The text of a file, in whatever encoding; null for what is no text, or in none that can be told. */
export function textOfFile(bytes: Uint8Array): string | null {
  const stored = new TextDecoder('latin1').decode(bytes.subarray(0, HEADERS));
  // the parts of a mail may each be in an encoding of their own
  if (isMail(stored)) return plainMail(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
  return decodeText(bytes);
}

const HEADERS = 20_000; // bytes, in which the headers of a mail begin

/** Whether a file is called like a page. */
export const isHtmlName = (name: string): boolean => /\.x?html?$/i.test(name);
