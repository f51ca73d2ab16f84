// A comparison that was exported as JSON, read again: its two articles, with what was known and said beside them. The
// findings themselves are not taken from the file, since the engine makes them anew.

import { articleOf, type Article } from '../engine/index.ts';
import type { Remark } from '../findings/remarks.ts';
import { digestOf } from './digest.ts';
import { readRemark } from './remark-shape.ts';
import { isArticle } from './stored.ts';

type Side = 'reference' | 'report';
const SIDES: readonly Side[] = ['reference', 'report'];

/** What a file holds. */
export interface ReadExport {
  reference: Article;
  report: Article;
  /** when each text was read, ISO 8601 */
  readAt: Partial<Record<Side, string>>;
  remarks: Remark[];
  /** texts that are not the ones which were exported: their digests say otherwise */
  changed: Side[];
}

type Fields = Readonly<Partial<Record<string, unknown>>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});

/** A comparison out of its file, or null for a file that holds none. */
export async function readExport(json: string): Promise<ReadExport | null> {
  const { reference, report, digests, readAt, remarks } = fieldsOf(parsed(json));
  if (!isArticle(reference) || !isArticle(report)) return null;
  const articles = { reference, report };
  const [stated, read] = [fieldsOf(digests), fieldsOf(readAt)];
  const made = await Promise.all(SIDES.map(side => digestOf(articles[side].text)));
  return {
    ...articles,
    readAt: Object.fromEntries(SIDES.flatMap(side => (typeof read[side] === 'string' ? [[side, read[side]]] : []))),
    remarks: Array.isArray(remarks) ? remarks.flatMap(one => readRemark(one) ?? []) : [],
    changed: SIDES.filter((side, i) => stated[side] !== undefined && stated[side] !== made[i]),
  };
}

/** An article out of a file of its own, whole or as a request has it; null for what is none. */
export function readArticleJson(json: string): Article | null {
  const value = parsed(json);
  const { article = value } = fieldsOf(value);
  if (isArticle(article)) return article;
  const given = fieldsOf(article);
  const { text, title } = given;
  return typeof text === 'string' ? articleOf({ text, title: typeof title === 'string' ? title : '' }) : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
