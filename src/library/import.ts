// Texts that readers bring: pasted, or a file: plain text, Markdown, a page, captions, a mail, a press
// release out of a word processor.

import { articleOf, type Article } from '../engine/index.ts';
import { areCaptions, articleFromCaptions } from './captions.ts';
import { decodeText } from './decode.ts';
import { readHead } from './head.ts';
import { isMail, plainMail, readMail } from './mail.ts';
import { textOfOffice } from './office.ts';
import { unwrap } from './unwrap.ts';

/**
 * A plain text; its first line is its title when a blank line follows it, and captions that are printed twice are
 * dropped. Lines that were broken at a width are whole paragraphs again. The captions of a film are read as speech, and
 * they and mails are known by how they look.
 */
export function articleFromText(text: string): Article {
  const normal = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  if (areCaptions(normal)) return articleFromCaptions(normal);
  if (isMail(normal)) {
    const { text: body, ...about } = readMail(normal);
    return { ...articleFromPlain(`\n${unwrap(body)}`), ...about };
  }
  return articleFromPlain(unwrap(normal));
}

function articleFromPlain(text: string): Article {
  const [title, body] = titledFrom(text) ?? ['', text];
  const lines = body
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  const isCaption = (line: string): boolean => times.get(line)! > 1 && !ENDED.test(line);
  const { lines: told, ...about } = readHead(lines);
  const kept = [...new Set(told)].filter(line => !isCaption(line));
  return articleOf({ title: title.trim().replace(/^#+\s*/, ''), ...about, text: kept.join('\n\n') });
}

const ENDED = /[.!?]["”’)]*$/;

/** The first line and what stands below it, where the line is a title: a blank line follows, and nobody says it. */
function titledFrom(text: string): [title: string, body: string] | undefined {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  const next = text.indexOf('\n', end + 1);
  if (start < 0 || end < 0 || next < 0 || /[^ \t]/.test(text.slice(end + 1, next))) return undefined;
  const [title, body] = [text.slice(start, end), text.slice(next + 1)];
  return body.trim() && !isTurn(title, body) ? [title, body] : undefined;
}

/** Whether a first line is what somebody says: its label comes again. */
function isTurn(line: string, body: string): boolean {
  const label = /^\s*([^\s:][^:]{0,40}:)\s/.exec(line)?.[1];
  return label !== undefined && body.split('\n').some(other => other.trimStart().startsWith(label));
}

/**
 * The text of a file, of a word processor or in whatever encoding; null for what is no text, or in none that can be told.
 */
export async function textOfFile(bytes: Uint8Array): Promise<string | null> {
  const typed = await textOfOffice(bytes);
  if (typed !== null) return typed;
  const stored = new TextDecoder('latin1').decode(bytes.subarray(0, HEADERS));
  // the parts of a mail may each be in an encoding of their own
  if (isMail(stored)) return plainMail(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
  return decodeText(bytes);
}

const HEADERS = 20_000; // bytes, in which the headers of a mail begin

/** Whether a file is called like a page. */
export const isHtmlName = (name: string): boolean => /\.x?html?$/i.test(name);
