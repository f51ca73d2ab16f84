// An article with what it is about, ready to be kept.

import { readArticle, readProfile, type Article, type Reading } from '../engine/index.ts';
import type { StoredArticle } from './stored.ts';

/** @param reading of the article, where it has been read already */
export const storedFrom = (
  article: Article,
  kind: StoredArticle['kind'],
  savedAt: number,
  id: string,
  reading: Reading = readArticle(article),
): StoredArticle => ({
  id,
  kind,
  article,
  savedAt,
  ...(kind === 'page' && { readAt: savedAt }),
  profile: readProfile(reading),
});
