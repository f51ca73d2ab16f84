// crossread compare: two files in, or a comparison that was exported, one comparison out.

import { basename } from 'node:path';
import { compare, VERSION, type Article } from '../engine/index.ts';
import { exportAs, type Format } from '../export/formats.ts';
import { toPlainText } from '../export/plain-text.ts';
import type { Exported } from '../export/exported.ts';
import { digestOf } from '../library/digest.ts';
import { readArticleJson, readExport, type ReadExport } from '../library/exported.ts';
import { articleFromText, isHtmlName } from '../library/import.ts';
import * as words from '../words/en/command-line.ts';
import { readHtml } from './documents.ts';
import { CliError, contentOf } from './files.ts';
import { safeJson } from './safe-json.ts';

/** How the findings are told. */
export type Told = Format | 'text';

type Side = 'reference' | 'report';

/** Two articles, with what is known beside them. */
type Pair = Pick<ReadExport, Side | 'readAt' | 'remarks'>;

/** The findings, as a reader or a program wants them; of two files, or of one that holds both texts. */
export async function compareFiles([first, second]: readonly string[], told: Told): Promise<string> {
  const pair = second === undefined ? await readPair(first) : await readBoth(first, second);
  const { reference, report, readAt, remarks } = pair;
  const comparison = compare(reference, report);
  if (told === 'text') return toPlainText({ comparison, remarks });
  const digests = { reference: await digestOf(reference.text), report: await digestOf(report.text) };
  const exported: Exported = { comparison, readAt, digests, version: VERSION, remarks };
  const text = exportAs(told, exported);
  return told === 'json' || told === 'csl' ? safeJson(text) : text;
}

async function readPair(path: string): Promise<Pair> {
  const read = await readExport(await filled(path));
  if (!read) throw new CliError(words.noComparison(path));
  if (read.changed.length) throw new CliError(words.isChanged(path, read.changed[0]));
  return read;
}

async function readBoth(first: string, second: string): Promise<Pair> {
  const now = new Date().toISOString();
  const reference = await readArticleFile(first, 'reference');
  const report = await readArticleFile(second, 'report');
  return { reference, report, readAt: { reference: now, report: now }, remarks: [] };
}

async function filled(path: string): Promise<string> {
  const content = await contentOf(path);
  if (!content.trim()) throw new CliError(words.isEmpty(path));
  return content;
}

/** A file as an article; throws a CliError that says why there is none. */
export async function readArticleFile(path: string, side: Side): Promise<Article> {
  const content = await filled(path);
  if (isJson(path, content)) return readJson(content, path, side);
  const isHtml = isHtmlName(path) || (path === '-' && /^\s*<(?:!doctype|html)/i.test(content));
  if (!isHtml) return named(articleFromText(content), path);
  const reading = await readHtml(content);
  if ('failure' in reading) throw new CliError(words.about(path, reading.failure.message));
  return named(reading.article, path);
}

const isJson = (path: string, content: string): boolean =>
  /\.json$/i.test(path) || (path === '-' && /^\s*\{\s*"/.test(content));

/** Of a comparison the text on the same side. */
async function readJson(content: string, path: string, side: Side): Promise<Article> {
  const article = (await readExport(content))?.[side] ?? readArticleJson(content);
  if (!article) throw new CliError(words.noArticleIn(path));
  return named(article, path);
}

const named = (article: Article, path: string): Article =>
  article.title || path === '-' ? article : { ...article, title: basename(path) };
