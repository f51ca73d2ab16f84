// Which stored article a page is read against: the best match of the same story, chosen by itself.

import { judgeStory, readProfile, type Article, type Reading, type StoryProfile } from '../engine/index.ts';
import type { StoredArticle } from './stored.ts';

/** A stored article as the popup lists it, with how near it is to the page. */
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
  return stored
    .map(({ id, kind, article, savedAt, profile: other }): Ranked => {
      const judged = judgeStory(other, profile);
      const tellsThis = (): boolean => judged.verdict === 'same' || sharesText(other, profile);
      return {
        id,
        kind,
        savedAt,
        title: article.title || `${article.text.slice(0, STAND_IN)}…`,
        siteName: article.siteName,
        publishedTime: article.publishedTime,
        words: other.words,
        ...judged,
        version: versionOf(article, report.article, tellsThis),
      };
    })
    .sort((a, b) => b.score - a.score || b.savedAt - a.savedAt);
}

/** One address may have told another story before: a front page does every hour. */
function versionOf(stored: Article, report: Article, tellsThis: () => boolean): Ranked['version'] {
  if (!stored.url || stored.url !== report.url) return null;
  if (stored.text === report.text && stored.title === report.title) return 'identical';
  return tellsThis() ? 'revised' : null;
}

/** Of the shorter text's runs of four words: a revised page keeps more, other reports a quarter at most. */
const LEAST_SHARED = 0.5;

/** A page revised years later is no longer judged to be of one story, by its dates. */
function sharesText(a: StoryProfile, b: StoryProfile): boolean {
  const runs = new Set(b.runs);
  const least = Math.min(a.runs.length, b.runs.length);
  return least > 0 && a.runs.filter(run => runs.has(run)).length >= LEAST_SHARED * least;
}

/**
 * The reference to begin with, where one fits: a revised earlier version of this very page, else the nearest report of
 * the same story, else the nearest of a related one. A page is never its own reference. What tells another story is not
 * chosen, since any page would be "another story" then. The sample comes last: whoever has kept something has seen what
 * it shows, and being told that a reference of one's own is of another event misleads less than findings against an
 * article that no outlet published.
 */
export function chooseReference(ranked: readonly Ranked[]): Ranked | undefined {
  const others = ranked.filter(one => one.version !== 'identical');
  const own = others.filter(one => one.kind !== 'sample');
  return (
    own.find(one => one.version === 'revised') ??
    own.find(one => one.verdict === 'same') ??
    own.find(one => one.verdict === 'related') ??
    others.find(one => one.verdict === 'same')
  );
}
