// crossread compare: two files in, one readable comparison out.

import { basename } from 'node:path';
import { compare, type Article } from '../engine/index.ts';
import { comparisonData } from '../export/json.ts';
import { toMarkdown } from '../export/markdown.ts';
import { toPlainText } from '../export/plain-text.ts';
import { articleFromText, isHtmlName } from '../library/import.ts';
import * as words from '../words/en/command-line.ts';
import { readHtml } from './documents.ts';
import { CliError, contentOf } from './files.ts';
import { safeJson } from './safe-json.ts';

type Format = 'json' | 'markdown' | 'text';

/** The findings, as a reader or a program wants them. */
export async function compareFiles(reference: string, report: string, format: Format): Promise<string> {
  const comparison = compare(await readArticleFile(reference), await readArticleFile(report));
  if (format === 'json') return safeJson(JSON.stringify(comparisonData(comparison), null, 2));
  return format === 'markdown' ? toMarkdown(comparison) : toPlainText(comparison);
}

/** A file as an article; throws a CliError that says why there is none. */
export async function readArticleFile(path: string): Promise<Article> {
  const content = await contentOf(path);
  if (!content.trim()) throw new CliError(words.isEmpty(path));
  const isHtml = isHtmlName(path) || (path === '-' && /^\s*<(?:!doctype|html)/i.test(content));
  if (!isHtml) return named(articleFromText(content), path);
  const reading = await readHtml(content);
  if ('failure' in reading) throw new CliError(words.about(path, reading.failure.message));
  return named(reading.article, path);
}

const named = (article: Article, path: string): Article =>
  article.title || path === '-' ? article : { ...article, title: basename(path) };
