// Which stored article a page is read against: the best match of the same story, chosen by itself.

import { judgeStory, readProfile, type Article, type Reading } from '../engine/index.ts';
import type { StoredArticle } from './stored.ts';

export interface Ranked {
  id: string;
  kind: StoredArticle['kind'];
  title: string;
  siteName?: string;
  publishedTime?: string;
  savedAt: number;
  words: number;
  verdict: 'same' | 'related' | 'different';
  /** 0 to 1 */
  score: number;
  /** the same page, saved earlier */
  version: 'identical' | 'revised' | null;
}

const STAND_IN = 60; // characters of a text that stand in for the title it lacks

/** Stored articles, nearest to this one first. */
export function rankReferences(report: Reading, stored: readonly StoredArticle[]): Ranked[] {
  const profile = readProfile(report);
  return stored.map(({ id, kind, article, savedAt, profile: other }): Ranked => ({
    id, kind, savedAt, title: article.title || `${article.text.slice(0, STAND_IN)}…`, siteName: article.siteName, publishedTime: article.publishedTime,
    words: other.words, ...judgeStory(other, profile), version: versionOf(article, report.article),
  })).sort((a, b) => b.score - a.score || b.savedAt - a.savedAt);
}

function versionOf(stored: Article, report: Article): Ranked['version'] {
  if (!stored.url || stored.url !== report.url) return null;
  return stored.text === report.text && stored.title === report.title ? 'identical' : 'revised';
}

/**
 * The reference to begin with: a revised earlier version of this very page, else the nearest report of the same story,
 * else the nearest of all, except that the sample is offered only where it fits. A page is never its own reference.
 */
export function chooseReference(ranked: readonly Ranked[]): Ranked | undefined {
  const others = ranked.filter(one => one.version !== 'identical');
  return others.find(one => one.version === 'revised')
    ?? others.find(one => one.verdict === 'same')
    ?? others.find(one => one.kind !== 'sample');
}
