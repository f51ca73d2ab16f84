// An article with what it is about, ready to be kept.

import { readArticle, readProfile, type Article, type Reading, type StoryProfile } from '../engine/index.ts';
import type { StoredArticle } from './stored.ts';

const profiles = new WeakMap<Reading, StoryProfile>();

/** What an article is about, read once: a page is first looked up and then, perhaps, kept. */
export function profileIn(reading: Reading): StoryProfile {
  const profile = profiles.get(reading) ?? readProfile(reading);
  profiles.set(reading, profile);
  return profile;
}

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
  profile: profileIn(reading),
});
