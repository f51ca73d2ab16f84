// HTML and plain text -> Article, outside a browser. jsdom is loaded only when HTML is met; other DOMs lose pages (linkedom
// throws inside Readability on 10 of 518 real ones).

import { articleOf, type Article } from '../engine/index.ts';
import type { Failure } from '../extraction/read-page.ts';

export async function readHtml(html: string, url?: string): Promise<{ article: Article } | { failure: Failure }> {
  const [{ JSDOM, VirtualConsole }, { readPage }] = await Promise.all([import('jsdom'), import('../extraction/read-page.ts')]);
  const base = url && URL.canParse(url) ? { url } : {};
  const dom = new JSDOM(html, { ...base, virtualConsole: new VirtualConsole() });
  try {
    const reading = readPage(dom.window.document, url);
    return 'failure' in reading ? reading : { article: reading.article };
  } finally {
    dom.window.close();
  }
}

/** A plain text; its first line is its title when a blank line follows it, and repeated captions are dropped. */
export function readText(text: string): Article {
  const normal = text.replace(/\r\n?/g, '\n');
  const [, title, body] = /^\s*([^\n]+)\n[ \t]*\n([\s\S]*\S)\s*$/.exec(normal) ?? [null, '', normal];
  const lines = body!.split('\n').map(line => line.trim()).filter(Boolean);
  const repeats = new Set(lines.filter((line, i) => lines.indexOf(line) !== i && !/[.!?]["”’)]*$/.test(line)));
  const kept = lines.filter((line, i) => !repeats.has(line) && lines.indexOf(line) === i);
  return articleOf({ title: title!.trim().replace(/^#+\s*/, ''), text: kept.join('\n\n') });
}
