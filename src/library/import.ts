// Texts that readers bring: pasted, or a .txt, .md or .html file.

import { articleOf, type Article } from '../engine/index.ts';

/** A plain text; its first line is its title when a blank line follows it, and captions that are printed twice are dropped. */
export function articleFromText(text: string): Article {
  const normal = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  const [, title, body] = /^\s*([^\n]+)\n[ \t]*\n([\s\S]*\S)\s*$/.exec(normal) ?? [null, '', normal];
  const lines = (body ?? '').split('\n').map(line => line.trim()).filter(Boolean);
  const isCaption = (line: string): boolean => !/[.!?]["”’)]*$/.test(line) && lines.filter(other => other === line).length > 1;
  const kept = lines.filter((line, i) => lines.indexOf(line) === i && !isCaption(line));
  return articleOf({ title: (title ?? '').trim().replace(/^#+\s*/, ''), text: kept.join('\n\n') });
}

export const isHtmlName = (name: string): boolean => /\.x?html?$/i.test(name);
