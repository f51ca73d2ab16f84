// crossread compare: two files in, one readable comparison out.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { compare, type Article } from '../engine/index.ts';
import { toMarkdown } from '../export/markdown.ts';
import { toPlainText } from '../export/plain-text.ts';
import { articleFromText, isHtmlName } from '../library/import.ts';
import { readHtml } from './documents.ts';

/** A problem that the user can mend; its message says how. */
export class CliError extends Error {}

export async function compareFiles(reference: string, report: string, format: 'json' | 'markdown' | 'text'): Promise<string> {
  const comparison = compare(await readArticleFile(reference), await readArticleFile(report));
  if (format === 'json') return JSON.stringify(comparison, null, 2);
  return format === 'markdown' ? toMarkdown(comparison) : toPlainText(comparison);
}

async function readArticleFile(path: string): Promise<Article> {
  const content = await contentOf(path);
  if (!content.trim()) throw new CliError(`${path} is empty`);
  const isHtml = isHtmlName(path) || (path === '-' && /^\s*<(?:!doctype|html)/i.test(content));
  if (!isHtml) return named(articleFromText(content), path);
  const reading = await readHtml(content);
  if ('failure' in reading) throw new CliError(`${path}: ${reading.failure.message}`);
  return named(reading.article, path);
}

async function contentOf(path: string): Promise<string> {
  if (path === '-') return readAll(process.stdin);
  try {
    return await readFile(path, 'utf8');
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code;
    throw new CliError(code === 'ENOENT' ? `there is no file ${path}` : `${path} cannot be read (${code})`);
  }
}

const named = (article: Article, path: string): Article => (article.title || path === '-' ? article : { ...article, title: basename(path) });
