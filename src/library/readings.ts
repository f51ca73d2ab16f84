// Stored articles read, once for as long as the window or the worker lives: the text of an id never changes.

import { readArticle, type Article, type Reading } from '../engine/index.ts';
import { recordOf, type Shelf } from './shelf.ts';
import { readKept } from './stored.ts';

/** A stored article, as far as it is read. */
export interface Text {
  id: string;
  article: Article;
}

const readings = new Map<string, Reading>();

/** The reading of a stored article. */
export function readingOf({ id, article }: Text): Reading {
  const reading = readings.get(id) ?? readArticle(article);
  readings.set(id, reading);
  return reading;
}

/** The article of an id; undefined where there is none that can be read. */
export async function textOf({ database, loose }: Shelf, id: string): Promise<Text | undefined> {
  const read = readings.get(id);
  if (read) return { id, article: read.article };
  const here = loose.find(one => one.id === id);
  return here ?? readKept(database && (await recordOf(database, id))) ?? undefined;
}
